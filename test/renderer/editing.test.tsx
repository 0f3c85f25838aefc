import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findItem, itemsOf } from '../../shared/edit/edit-answer';
import { emptyRegistry } from '../../shared/model/registry';
import type { MemoryApi } from './memory-api';
import { renderApp } from './render-app';
import { harbin, sampleReport } from './sample-report';

const EVENTS = 'international.achievements';

const open = () =>
  renderApp((api) => {
    api.add(sampleReport());
    api.lastReportId = 'report';
    api.registry = { registry: { ...emptyRegistry(), partnerCities: [harbin] }, rev: 1 };
  });

const saved = (api: MemoryApi) => {
  const stored = api.reports.get('report');
  if (!stored) throw new Error('The report is gone');
  return stored.report;
};
const savedText = (api: MemoryApi, id: string) => findItem(saved(api), id)?.item.text;
const order = (api: MemoryApi) => itemsOf(saved(api), EVENTS).map(({ id }) => id);
const row = (name: RegExp) => screen.getByRole('option', { name });
const textField = () => screen.getByRole('textbox', { name: 'Текст в документе' });

describe('the report', () => {
  it('is listed in the order of the document, under its month headings', async () => {
    await open();
    const list = screen.getByRole('listbox', { name: /^1\. Что наиболее значительное/ });
    expect(
      within(list)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual([
      expect.stringContaining('Год прошёл'),
      expect.stringContaining('Форум в Харбине.'),
      expect.stringContaining('Гастроли в Минске.'),
      expect.stringContaining('Визит делегации.'),
    ]);
    expect(within(list).getByRole('group', { name: 'ФЕВРАЛЬ' })).toBeInTheDocument();
    expect(
      within(within(list).getByRole('group', { name: 'ИЮЛЬ' })).getAllByRole('option'),
    ).toHaveLength(2);
  });

  it('is saved by itself while its text is edited', async () => {
    const { api, user } = await open();
    await user.click(row(/Форум/));
    await user.type(textField(), ' Подписан меморандум.');
    await waitFor(() =>
      expect(savedText(api, 'forum')).toBe('Форум в Харбине. Подписан меморандум.'),
    );
    expect(await screen.findByText(/^Сохранено/)).toBeInTheDocument();
  });

  it('keeps the text and says so when the disk is full, and saves when it no longer is', async () => {
    const { api, user } = await open();
    api.failSaves = { reason: 'diskFull', times: 1 };
    await user.click(row(/Форум/));
    await user.type(textField(), '!');
    expect(await screen.findByText(/на диске нет места/)).toBeInTheDocument();
    expect(textField()).toHaveValue('Форум в Харбине.!');
    await user.click(screen.getByRole('button', { name: 'Повторить' }));
    await waitFor(() => expect(savedText(api, 'forum')).toBe('Форум в Харбине.!'));
    expect(screen.queryByText(/на диске нет места/)).not.toBeInTheDocument();
  });
});

describe('undo', () => {
  it('takes a run of typing back in one step, and brings it again', async () => {
    const { api, user } = await open();
    await user.click(row(/Форум/));
    await user.type(textField(), ' Ещё.');
    await user.keyboard('{Control>}z{/Control}');
    expect(textField()).toHaveValue('Форум в Харбине.');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(textField()).toHaveValue('Форум в Харбине. Ещё.');
    await waitFor(() => expect(savedText(api, 'forum')).toBe('Форум в Харбине. Ещё.'));
  });

  it('works in the Russian layout', async () => {
    const { user } = await open();
    await user.click(row(/Форум/));
    await user.type(textField(), '!');
    await user.keyboard('{Control>}[KeyZ]{/Control}');
    expect(textField()).toHaveValue('Форум в Харбине.');
  });

  it('leaves nothing to save where it leads back to what is on the disk', async () => {
    const { api, user } = await open();
    // No save succeeds: only what needs none can be called saved.
    api.failSaves = { reason: 'diskFull', times: Number.POSITIVE_INFINITY };
    await user.click(row(/Форум/));
    await user.type(textField(), '!');
    expect(await screen.findByRole('alert')).toHaveTextContent(/нет места/);
    await user.keyboard('{Control>}[KeyZ]{/Control}');
    expect(await screen.findByText(/^Сохранено/)).toBeInTheDocument();
  });

  it('leads back to where the change was made', async () => {
    const { user } = await open();
    await user.click(row(/Форум/));
    await user.type(textField(), '!');
    await user.click(screen.getByRole('button', { name: 'Проблемы 1' }));
    await user.keyboard('{Control>}[KeyZ]{/Control}');
    expect(row(/Форум/)).toHaveAttribute('aria-selected', 'true');
    expect(textField()).toHaveValue('Форум в Харбине.');
  });

  it('spans the report and the registry', async () => {
    const { api, user } = await open();
    await user.click(row(/Форум/));
    await user.type(textField(), '!');
    await user.click(screen.getByRole('button', { name: 'Города-партнёры 1' }));
    await user.click(await screen.findByRole('option', { name: /Харбин/ }));
    await user.type(screen.getByRole('textbox', { name: 'Название' }), '?');
    await user.keyboard('{Control>}[KeyZ]{/Control}');
    await user.keyboard('{Control>}[KeyZ]{/Control}');
    await waitFor(() => expect(savedText(api, 'forum')).toBe('Форум в Харбине.'));
    expect(api.registry.registry.partnerCities[0]?.name).toBe('Харбин');
  });
});

describe('records', () => {
  it('are added after the chosen one, in its month', async () => {
    const { api, user } = await open();
    await user.click(row(/Гастроли/));
    await user.click(screen.getByRole('button', { name: 'Мероприятие' }));
    expect(textField()).toHaveFocus();
    await user.keyboard('Новое мероприятие.');
    await waitFor(() =>
      expect(itemsOf(saved(api), EVENTS)[3]).toMatchObject({
        text: 'Новое мероприятие.',
        date: { from: '2023-07', until: '' },
      }),
    );
    expect(order(api)).toHaveLength(5);
  });

  it('are deleted with a way back', async () => {
    const { api, user } = await open();
    await user.click(row(/Гастроли/));
    await user.keyboard('{Delete}');
    expect(screen.queryByRole('option', { name: /Гастроли/ })).not.toBeInTheDocument();
    await waitFor(() => expect(order(api)).toEqual(['lead', 'forum', 'visit']));
    const message = screen.getByRole('alertdialog', { name: 'Мероприятие удалено.' });
    await user.click(within(message).getByRole('button', { name: 'Отменить' }));
    await waitFor(() => expect(order(api)).toEqual(['lead', 'forum', 'tour', 'visit']));
  });

  it('come back with the links of the tasks that answered them', async () => {
    const { api, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Проблемы 1' }));
    await user.click(row(/Не хватило/));
    await user.keyboard('{Delete}');
    await waitFor(() =>
      expect(findItem(saved(api), 'plan')?.item).toMatchObject({ answersProblemId: null }),
    );
    const message = screen.getByRole('alertdialog', { name: 'Проблема удалена.' });
    await user.click(within(message).getByRole('button', { name: 'Отменить' }));
    await waitFor(() =>
      expect(findItem(saved(api), 'plan')?.item).toMatchObject({ answersProblemId: 'budget' }),
    );
  });

  it('are moved by keyboard, events within their month', async () => {
    const { api, user } = await open();
    await user.click(row(/Визит/));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(order(api)).toEqual(['lead', 'forum', 'visit', 'tour']));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(screen.getByRole('button', { name: 'Передвинуть выше' })).toBeDisabled();
    expect(order(api)).toEqual(['lead', 'forum', 'visit', 'tour']);
  });

  it('move to another month with their date', async () => {
    const { api, user } = await open();
    await user.click(row(/Форум/));
    const date = screen.getByRole('textbox', { name: 'Дата' });
    await user.clear(date);
    await user.type(date, 'сентябрь{Enter}');
    await waitFor(() => expect(order(api)).toEqual(['lead', 'tour', 'visit', 'forum']));
    expect(await screen.findByRole('group', { name: 'СЕНТЯБРЬ' })).toBeInTheDocument();
  });

  it('are found by their words', async () => {
    const { user } = await open();
    await user.keyboard('{Control>}[KeyF]{/Control}');
    await user.keyboard('гастроли');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.clear(screen.getByRole('searchbox', { name: 'Поиск в записях' }));
    expect(screen.getAllByRole('option')).toHaveLength(4);
  });
});

describe('a field', () => {
  it('says what is wrong with it', async () => {
    const { user } = await open();
    await user.click(row(/Форум/));
    await user.clear(textField());
    await waitFor(() => expect(textField()).toBeInvalid());
    expect(textField()).toHaveAccessibleDescription('Текст ещё не написан.');
  });

  it('refuses a day that does not exist, and keeps the last good date', async () => {
    const { api, user } = await open();
    await user.click(row(/Форум/));
    const date = screen.getByRole('textbox', { name: 'Дата' });
    await user.clear(date);
    await user.type(date, '3.02');
    await waitFor(() =>
      expect(findItem(saved(api), 'forum')?.item).toMatchObject({ date: { from: '2023-02-03' } }),
    );
    await user.clear(date);
    await user.type(date, '31 февраля');
    await user.tab();
    expect(date).toHaveAccessibleDescription(/Не удалось понять дату. Пока остаётся: 3 февраля/);
    expect(date).toHaveValue('31 февраля');
    expect(findItem(saved(api), 'forum')?.item).toMatchObject({ date: { from: '2023-02-03' } });
  });

  it('links an event to cities of the registry', async () => {
    const { api, user } = await open();
    await user.click(row(/Форум/));
    await user.click(screen.getByRole('button', { name: /Выбрать города/ }));
    await user.click(await screen.findByRole('option', { name: 'Харбин' }));
    await waitFor(() =>
      expect(findItem(saved(api), 'forum')?.item).toMatchObject({ partnerCityIds: ['harbin'] }),
    );
  });
});
