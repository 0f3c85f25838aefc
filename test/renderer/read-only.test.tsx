import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { MemoryApi } from './memory-api';
import { renderApp } from './render-app';
import { sampleReport } from './sample-report';

const OWNER = { user: 'Иванова', host: 'ПК-3' };

const withReport = (prepare: (api: MemoryApi) => void) => (api: MemoryApi) => {
  api.add(sampleReport());
  api.lastReportId = 'report';
  prepare(api);
};

it('shows who has the library, and changes nothing', async () => {
  const { api, user } = await renderApp(
    withReport((memory) => {
      memory.lock = { kind: 'other', owner: OWNER, canTakeOver: false };
    }),
  );
  expect(screen.getByText(/Библиотека открыта: Иванова, компьютер ПК-3/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /Забрать/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('option', { name: /Форум/ }));
  const text = screen.getByRole('textbox', { name: 'Текст в документе' });
  expect(text).toHaveAttribute('readonly');
  act(() => api.tell('command', 'addRecord'));
  expect(await screen.findByText(/изменение не внесено/)).toBeInTheDocument();
  expect(api.reports.get('report')?.report).toEqual(sampleReport());
});

it('takes the library from a silent owner only after asking', async () => {
  const { api, user } = await renderApp(
    withReport((memory) => {
      memory.lock = { kind: 'other', owner: OWNER, canTakeOver: false };
    }),
  );
  const silent = { kind: 'other', owner: OWNER, canTakeOver: true } as const;
  act(() => api.tell('lock', silent));
  await user.click(screen.getByRole('button', { name: 'Забрать библиотеку…' }));
  await user.click(await screen.findByRole('button', { name: 'Забрать библиотеку' }));
  await expect.poll(() => screen.queryByText(/Библиотека открыта/)).toBeNull();
  await user.click(screen.getByRole('option', { name: /Форум/ }));
  expect(screen.getByRole('textbox', { name: 'Текст в документе' })).not.toHaveAttribute(
    'readonly',
  );
});

it('reads all anew when the owner has gone', async () => {
  const { api, user } = await renderApp(
    withReport((memory) => {
      memory.lock = { kind: 'other', owner: OWNER, canTakeOver: false };
    }),
  );
  api.reports.set('report', { report: { ...sampleReport(), city: 'Тара' }, rev: 7 });
  act(() => api.tell('lock', { kind: 'free' }));
  await user.click(screen.getByRole('button', { name: 'Начать правку' }));
  expect(await screen.findByText('Тара')).toBeInTheDocument();
});

it('lets a report of a newer version be looked at', async () => {
  const { api, user } = await renderApp(
    withReport((memory) => {
      memory.isNewer.add('report');
    }),
  );
  expect(screen.getByText(/создан более новой версией программы/)).toBeVisible();
  await user.click(screen.getByRole('option', { name: /Форум/ }));
  expect(screen.getByRole('textbox', { name: 'Текст в документе' })).toHaveAttribute('readonly');
  act(() => api.tell('command', 'closeReport'));
  await expect.poll(() => screen.queryByText(/более новой версией/)).toBeNull();
});

it('tells many files that could not be opened in one sentence', async () => {
  await renderApp((memory) => {
    memory.notices = Array.from({ length: 50 }, (_, index) => ({
      kind: 'failed' as const,
      reason: 'setAsideKept' as const,
      file: `Омск ${1990 + index}`,
      reportId: String(index),
    }));
  });
  const notice = screen.getByRole('alert');
  expect(notice.querySelectorAll('li')).toHaveLength(1);
  expect(notice).toHaveTextContent(/\(50 файлов\): Омск 1990, .*, Омск 2039/);
});
