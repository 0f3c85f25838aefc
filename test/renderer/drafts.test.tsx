import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { hasDrafts } from '../../renderer/store/drafts';
import { flush } from '../../renderer/store/saver';
import { workspace } from '../../renderer/store/workspace';
import { findItem } from '../../shared/edit/edit-answer';
import type { MemoryApi } from './memory-api';
import { renderApp } from './render-app';
import { sampleReport } from './sample-report';

const BEFORE = 'Форум в Харбине.';
const TYPED = 'Форум в Харбине прошёл.';

const row = (name: RegExp) => screen.getByRole('option', { name });
const textField = () => screen.getByRole('textbox', { name: 'Текст в документе' });
const textOf = (report: Parameters<typeof findItem>[0] | null | undefined) =>
  report ? findItem(report, 'forum')?.item.text : undefined;
const text = () => textOf(workspace.getState().report);
const savedText = (api: MemoryApi) => textOf(api.reports.get('report')?.report);

/** A report with words in the text field of an event that nobody but the field knows of yet. */
async function typed() {
  const { api, user } = await renderApp((memory) => {
    memory.add(sampleReport());
    memory.lastReportId = 'report';
  });
  await user.click(row(/Форум/));
  await waitFor(() => expect(textField()).toHaveValue(BEFORE));
  act(() => textField().focus());
  fireEvent.change(textField(), { target: { value: TYPED } });
  expect(textField()).toHaveValue(TYPED);
  expect(text()).toBe(BEFORE);
  return { api, user };
}

describe('what is typed', () => {
  it('is said to be unsaved at once, and is on the disk when the typing rests', async () => {
    const { api } = await typed();
    expect(screen.getByText('Сохраняется…')).toBeInTheDocument();
    await waitFor(() => expect(savedText(api)).toBe(TYPED));
    expect(await screen.findByText(/^Сохранено/)).toBeInTheDocument();
  });

  it('is no more than a file can keep: what is too long is not pasted, and that is said', async () => {
    const { user } = await typed();
    await user.paste('я'.repeat(200_000));
    expect(
      await screen.findByText(/Ничего не вставлено: в поле помещается 200\s000/),
    ).toBeVisible();
    expect(textField()).toHaveValue(TYPED);
    expect(textField()).toHaveAttribute('maxlength', '200000');
    await user.paste('!');
    expect(textField()).toHaveValue(`${TYPED}!`);
  });

  const waysOut: Record<string, (api: MemoryApi) => void> = {
    'the field is left': () => fireEvent.blur(textField()),
    'something is pressed': () => fireEvent.pointerDown(document.body),
    'a key of a command is pressed': () =>
      fireEvent.keyDown(textField(), { key: 'я', code: 'KeyZ', ctrlKey: true, shiftKey: true }),
    'another field is gone to': () => fireEvent.keyDown(textField(), { key: 'Tab', code: 'Tab' }),
    'the menu asks for something': (api) => api.tell('command', 'showCities'),
    'another report is to be opened': (api) => api.tell('openReport', { id: 'report' }),
    'the window loses the focus': () => fireEvent.blur(window),
    'the window is hidden': () => fireEvent(document, new Event('visibilitychange')),
    'the program is to end': (api) => api.tell('flush', undefined),
  };
  it.each(Object.keys(waysOut))('is handed over at once when %s', async (name) => {
    const { api } = await typed();
    act(() => waysOut[name]?.(api));
    expect(text()).toBe(TYPED);
    expect(hasDrafts()).toBe(false);
    await waitFor(() => expect(savedText(api)).toBe(TYPED));
  });

  it('is on the disk before the program hears that it may end', async () => {
    const { api } = await typed();
    await act(flush);
    expect(savedText(api)).toBe(TYPED);
  });

  it('stays with the field while it is written on', async () => {
    await typed();
    fireEvent.keyDown(textField(), { key: 'ы', code: 'KeyS' });
    fireEvent.keyDown(textField(), { key: 'Backspace', code: 'Backspace' });
    fireEvent.keyDown(textField(), { key: 'Enter', code: 'Enter' });
    expect(text()).toBe(BEFORE);
    expect(hasDrafts()).toBe(true);
  });

  it('is taken back as one step, however often it was handed over', async () => {
    const { user } = await typed();
    fireEvent.pointerDown(textField());
    expect(text()).toBe(TYPED);
    fireEvent.change(textField(), { target: { value: `${TYPED} Итог` } });
    fireEvent.pointerDown(textField());
    expect(text()).toBe(`${TYPED} Итог`);
    fireEvent.change(textField(), { target: { value: `${TYPED} Итоги` } });
    await user.keyboard('{Control>}[KeyZ]{/Control}');
    await waitFor(() => expect(textField()).toHaveValue(BEFORE));
    expect(text()).toBe(BEFORE);
    await user.keyboard('{Control>}{Shift>}[KeyZ]{/Shift}{/Control}');
    await waitFor(() => expect(textField()).toHaveValue(`${TYPED} Итоги`));
  });

  it('goes to its own record when another is chosen', async () => {
    const { user } = await typed();
    await user.click(row(/Гастроли/));
    await waitFor(() => expect(textField()).toHaveValue('Гастроли в Минске.'));
    expect(text()).toBe(TYPED);
  });
});

describe('a request for the focus', () => {
  it('is followed by the new record alone, not by those that are looked at later', async () => {
    const { user } = await renderApp((memory) => {
      memory.add(sampleReport());
      memory.lastReportId = 'report';
    });
    await user.click(row(/Форум/));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(textField()).toHaveValue(''));
    await waitFor(() => expect(textField()).toHaveFocus());
    await user.click(row(/Гастроли/));
    await waitFor(() => expect(textField()).toHaveValue('Гастроли в Минске.'));
    expect(textField()).not.toHaveFocus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(textField()).toHaveValue('Визит делегации.'));
    expect(textField()).not.toHaveFocus();
  });
});
