import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BUILT_IN_FORMS } from '../../shared/model/built-in-forms';
import { emptyReport } from '../../shared/model/report';
import { renderApp } from './render-app';
import { sampleReport } from './sample-report';

it('shows, and exports, any of the documents that the data make', async () => {
  const { api, user } = await renderApp((memory) => {
    memory.add(sampleReport());
    memory.lastReportId = 'report';
  });
  await user.click(screen.getByRole('button', { name: 'Показать документ' }));
  await user.click(await screen.findByRole('button', { name: /Документ$/ }));
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(names).toEqual(BUILT_IN_FORMS.map(({ name }) => name));
  await user.click(screen.getByRole('option', { name: /[Пп]лан/ }));
  expect(await screen.findByRole('button', { name: /[Пп]лан.*Документ$/ })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Экспорт' }));
  await user.click(await screen.findByRole('menuitem', { name: 'DOCX' }));
  expect(api.exported).toEqual([{ reportId: 'report', format: 'docx', formId: 'plan' }]);
});

it('says where the rows come from of a question that the program answers by itself', async () => {
  const { user } = await renderApp((memory) => {
    const form = BUILT_IN_FORMS.find(({ id }) => id === 'register');
    memory.add(emptyReport('report', 'Омск', 2023, form));
    memory.lastReportId = 'report';
  });
  const [question] = screen.getAllByRole('button', { name: /соглашени/i });
  if (question) await user.click(question);
  expect(await screen.findByText(/составляется из записей отчёта и реестра/)).toBeInTheDocument();
});
