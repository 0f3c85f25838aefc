import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeItem } from '../../shared/edit/edit-answer';
import { renderApp } from './render-app';
import { sampleReport } from './sample-report';

const TEXT = 'Встреча с АО Е - Тур прошла.';

const open = () =>
  renderApp((memory) => {
    memory.add(changeItem(sampleReport(), 'visit', { text: TEXT }));
    memory.lastReportId = 'report';
  });
const ask = async () => screen.findByRole('dialog', { name: 'Не менять при правке типографики' });

describe('a passage that typography is not to change', () => {
  it('is protected from where it is selected, with a look at what would become of it', async () => {
    const { api, user } = await open();
    await user.click(await screen.findByRole('option', { name: /Встреча с АО/ }));
    const field = await screen.findByDisplayValue<HTMLTextAreaElement>(TEXT);
    field.focus();
    const start = TEXT.indexOf('Е - Тур');
    field.setSelectionRange(start, start + 'Е - Тур'.length);
    await user.keyboard('{Control>}{Shift>}[KeyK]{/Shift}{/Control}');
    const dialog = await ask();
    expect(within(dialog).getByRole('textbox', { name: 'Слова, как их пишут' })).toHaveValue(
      'Е - Тур',
    );
    expect(within(dialog).getByRole('status')).toHaveTextContent(
      'Без защиты станет так:Е - Тур Е°– Тур',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Не менять эти слова' }));
    await waitFor(() => expect(api.registry.registry.keptWords).toEqual(['Е - Тур']));
    await user.keyboard('{Control>}[KeyZ]{/Control}');
    await waitFor(() => expect(api.registry.registry.keptWords).toEqual([]));
  });

  it('is named in the dialog where nothing is selected, and only if it can be', async () => {
    const { api, user } = await open();
    await user.keyboard('{Control>}{Shift>}[KeyK]{/Shift}{/Control}');
    const dialog = await ask();
    const protect = within(dialog).getByRole('button', { name: 'Не менять эти слова' });
    expect(protect).toBeDisabled();
    const words = within(dialog).getByRole('textbox', { name: 'Слова, как их пишут' });
    await user.type(words, 'А{Enter}Б');
    expect(within(dialog).getByRole('status')).toHaveTextContent('внутри одного абзаца');
    await user.clear(words);
    await user.type(words, 'Музей №5');
    await user.click(protect);
    await waitFor(() => expect(api.registry.registry.keptWords).toEqual(['Музей №5']));
  });
});
