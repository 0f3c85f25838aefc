import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from './render-app';
import { sampleReport } from './sample-report';

it('what is typed while a dialog is being loaded does not go into the text below it', async () => {
  const { user } = await renderApp((memory) => {
    memory.add(sampleReport());
    memory.lastReportId = 'report';
  });
  await user.click(screen.getByRole('option', { name: /Форум/ }));
  await user.click(screen.getByRole('textbox', { name: 'Текст в документе' }));
  await user.keyboard('{Control>}[KeyK]{/Control}');
  await user.keyboard('абв');
  expect(screen.getByDisplayValue('Форум в Харбине.')).toBeInTheDocument();
  expect(await screen.findByRole('dialog')).toBeInTheDocument();
  expect(screen.getByDisplayValue('Форум в Харбине.')).toBeInTheDocument();
});
