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

it('remembers what was shown, shows what has changed since, and writes it', async () => {
  const { api, user } = await renderApp((memory) => {
    memory.add(reportOf('Визит делегации из Харбина'));
    memory.lastReportId = 'report';
  });
  act(() => api.tell('command', 'showChanges'));
  expect(await screen.findByText('Отчёт ещё никому не показан')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Кому' }), 'Министерство');
  await user.click(screen.getByRole('button', { name: 'Запомнить редакцию' }));
  const list = await screen.findByRole('listbox', { name: /^Редакции/ });
  expect(within(list).getByRole('option', { name: /Министерство/ })).toBeVisible();
  expect(await screen.findByText('С тех пор ничего не изменилось')).toBeVisible();

  const [version] = [...api.editions.keys()];
  if (version) api.editions.set(version, reportOf('Визит гостей из Харбина'));
  act(() => api.tell('command', 'showLibrary'));
  act(() => api.tell('command', 'showChanges'));
  await user.click(await screen.findByRole('option', { name: /Министерство/ }));
  expect(await screen.findByText('Изменён 1 абзац.')).toBeVisible();
  const paper = screen.getByRole('group', { name: 'Отчёт с отмеченными изменениями' });
  expect(paper.querySelector('del')).toHaveTextContent('гостей');
  expect(paper.querySelector('ins')).toHaveTextContent('делегации');
  await user.click(screen.getByRole('button', { name: 'Записать изменения в формате DOCX' }));
  expect(api.changesWritten).toEqual([{ reportId: 'report', version, format: 'docx' }]);

  await user.click(screen.getByRole('button', { name: 'Согласующий' }));
  await user.type(screen.getByRole('textbox', { name: 'Должность' }), 'Начальник управления');
  expect(screen.getByRole('textbox', { name: 'Должность' })).toHaveValue('Начальник управления');
});
