import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyNarrative } from '../../shared/model/narrative';
import { emptyReport, type Report } from '../../shared/model/report';
import type { MemoryApi } from './memory-api';
import { renderApp } from './render-app';

const QUESTION = 'tourism.achievements';

function reportOf(...texts: string[]): Report {
  const report = emptyReport('report', 'Омск', 2024);
  const answer = report.answers[QUESTION];
  if (answer)
    answer.items = texts.map((each) => {
      const [id = '', text = ''] = each.split('=');
      return { ...emptyNarrative(id), text };
    });
  return report;
}

const NOW = reportOf('a=Визит гостей из Харбина', 'c=Новый маршрут');

async function renderHistory(prepare: (api: MemoryApi) => void = () => undefined) {
  const rendered = await renderApp((api) => {
    api.add(NOW);
    api.lastReportId = 'report';
    api.addVersion(reportOf('b=Фестиваль'));
    api.addVersion(reportOf('a=Визит делегации из Харбина', 'b=Фестиваль'));
    prepare(api);
  });
  act(() => rendered.api.tell('command', 'showHistory'));
  await screen.findByRole('heading', { name: 'История: Омск, 2024' });
  return rendered;
}

const textsOf = (api: MemoryApi) =>
  api.reports.get('report')?.report.answers[QUESTION]?.items.map(({ text }) => text);

describe('the history', () => {
  it('lists the versions with what each changed, and the room that they take', async () => {
    await renderHistory();
    const list = await screen.findByRole('listbox', { name: 'Версии отчёта' });
    const options = within(list).getAllByRole('option');
    expect(options).toHaveLength(2);
    expect(await within(list).findByText('добавлена 1 запись')).toBeInTheDocument();
    expect(options[1]).toHaveTextContent('самая ранняя версия');
    expect(screen.getByText(/занимают 1,9 МБ, всей библиотеки – 28,6 МБ из 200 МБ/)).toBeVisible();
  });

  it('shows how a version differs, word by word', async () => {
    await renderHistory();
    const changed = (await screen.findByText('Изменено')).closest('li');
    expect(changed?.querySelector('del')).toHaveTextContent('делегации');
    expect(changed?.querySelector('ins')).toHaveTextContent('гостей');
    expect(screen.getByText('Добавлено позже').closest('li')).toHaveTextContent('Новый маршрут');
    expect(screen.getByText('Удалено позже').closest('li')).toHaveTextContent('Фестиваль');
  });

  it('brings one record back, and undo takes that back', async () => {
    const { user, api } = await renderHistory();
    await user.click(await screen.findByRole('button', { name: 'Вернуть эту запись: Фестиваль' }));
    act(() => void window.dispatchEvent(new Event('blur')));
    await expect
      .poll(() => textsOf(api))
      .toEqual([...['Визит гостей из Харбина', 'Фестиваль', 'Новый маршрут']]);
    expect(screen.queryByText('Удалено позже')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Отменить: возврат записи/ }));
    expect(await screen.findByText('Удалено позже')).toBeInTheDocument();
  });

  it('brings the whole report back, keeps what it was, and undo takes that back', async () => {
    const { user, api } = await renderHistory();
    await user.click(
      await screen.findByRole('button', { name: 'Вернуть весь отчёт к этой версии' }),
    );
    await expect.poll(() => api.history.get('report')?.length).toBe(3);
    expect(api.history.get('report')?.[0]?.report).toEqual(NOW);
    act(() => void window.dispatchEvent(new Event('blur')));
    await expect.poll(() => textsOf(api)).toEqual(['Визит делегации из Харбина', 'Фестиваль']);
    await user.click(screen.getByRole('button', { name: /Отменить: возврат отчёта/ }));
    act(() => void window.dispatchEvent(new Event('blur')));
    await expect.poll(() => textsOf(api)).toEqual(['Визит гостей из Харбина', 'Новый маршрут']);
  });

  it('says so of a version that can’t be read, and of one that is the same', async () => {
    const { user } = await renderHistory((api) => {
      api.addVersion(NOW);
      api.addVersion(NOW, { report: null });
    });
    expect(await screen.findByText('Эту версию нельзя прочесть')).toBeInTheDocument();
    await user.click(screen.getAllByRole('option')[1] as HTMLElement);
    expect(await screen.findByText('Эта версия и отчёт совпадают.')).toBeInTheDocument();
  });

  it('says what it is for while it is empty', async () => {
    await renderHistory((api) => api.history.clear()).catch(() => undefined);
    expect(await screen.findByText('Прежних версий пока нет')).toBeInTheDocument();
  });

  it('brings back a report whose file was damaged, from the bin’s list of them', async () => {
    const { user, api } = await renderApp((memory) =>
      memory.addVersion(reportOf('a=Визит делегации')),
    );
    act(() => api.tell('command', 'showBin'));
    await user.click(
      await screen.findByRole('button', { name: 'Показать версии отчёта «Омск, 2024»' }),
    );
    expect(await screen.findByText('Отчёта сейчас нет в библиотеке')).toBeInTheDocument();
    expect(screen.getByText('Визит делегации')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Вернуть эту версию в библиотеку' }));
    await expect.poll(() => textsOf(api)).toEqual(['Визит делегации']);
  });
});
