import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { emptyNarrative } from '../../shared/model/narrative';
import { emptyReport } from '../../shared/model/report';
import { renderApp } from './render-app';

const QUESTION = 'tourism.achievements';

function reportOf(text: string) {
  const report = emptyReport('report', 'Омск', 2024);
  const answer = report.answers[QUESTION];
  if (answer) answer.items = [{ ...emptyNarrative('a'), text }];
  return report;
}

it('shows what has changed since the edition, writes it, and remembers the next', async () => {
  const edition = { id: 'e', date: '2025-01-12', recipient: 'Министерство', remark: '' };
  const { api, user } = await renderApp((memory) => {
    memory.editions.set('1.json', reportOf('Визит гостей из Харбина'));
    const report = reportOf('Визит делегации из Харбина');
    memory.add({ ...report, editions: [{ ...edition, version: '1.json' }] });
    memory.lastReportId = 'report';
  });
  act(() => api.tell('command', 'showChanges'));
  expect(await screen.findByText('Изменён 1 абзац.')).toBeVisible();
  const paper = screen.getByRole('group', { name: 'Отчёт с отмеченными изменениями' });
  expect(paper.querySelector('del')).toHaveTextContent('гостей');
  expect(paper.querySelector('ins')).toHaveTextContent('делегации');
  await user.click(screen.getByRole('button', { name: 'Записать изменения в формате DOCX' }));
  expect(api.changesWritten).toEqual([{ reportId: 'report', version: '1.json', format: 'docx' }]);

  await user.click(screen.getByRole('textbox', { name: 'Кому' }));
  await user.paste('Глава');
  await user.click(screen.getByRole('button', { name: 'Запомнить редакцию' }));
  expect(await screen.findByText('С тех пор ничего не изменилось')).toBeVisible();
  const list = screen.getByRole('listbox', { name: /^Редакции/ });
  expect(within(list).getAllByRole('option')).toHaveLength(2);
  expect(within(list).getByRole('option', { name: /Глава/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
}, 60_000);
