import { fireEvent, screen, waitFor, within } from '@testing-library/react';
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
const order = (api: MemoryApi) => itemsOf(saved(api), EVENTS).map(({ id }) => id);
const texts = (api: MemoryApi, question = EVENTS) =>
  itemsOf(saved(api), question).map(({ text }) => text);
const row = (name: RegExp) => screen.getByRole('option', { name });

/** The clipboard of a browser, which jsdom lacks; with a row focused, it tells of it at the page. */
class Clipboard {
  readonly held = new Map<string, string>();
  setData = (type: string, text: string) => void this.held.set(type, text);
  getData = (type: string) => this.held.get(type) ?? '';
}

describe('several records', () => {
  it('are selected by keyboard and deleted as one step', async () => {
    const { api, user } = await open();
    await user.click(row(/Форум/));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(screen.getByRole('heading', { name: 'Выбраны 3 записи' })).toBeInTheDocument();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(order(api)).toEqual(['lead']));
    const undo = screen.getByRole('button', { name: 'Отменить: удаление 3 записей' });
    await user.click(undo);
    await waitFor(() => expect(order(api)).toEqual(['lead', 'forum', 'tour', 'visit']));
    expect(screen.getByText('Отменено: удаление 3 записей')).toBeInTheDocument();
  });

  it('get a month together', async () => {
    const { api, user } = await open();
    await user.click(row(/Форум/));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await user.click(screen.getByRole('button', { name: /Месяц$/ }));
    await user.click(screen.getByRole('option', { name: 'май' }));
    await waitFor(() =>
      expect(
        itemsOf(saved(api), EVENTS).map((item) => item.type === 'event' && item.date?.from),
      ).toEqual([false, '2023-05', '2023-05', '2023-05']),
    );
    await user.keyboard('{Control>}[KeyZ]{/Control}');
    await waitFor(() =>
      expect(findItem(saved(api), 'forum')?.item).toMatchObject({ date: { from: '2023-02' } }),
    );
  });

  it('are left out of the document together', async () => {
    const { api, user } = await open();
    await user.click(row(/Гастроли/));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await user.click(screen.getByRole('button', { name: 'Не включать в документ' }));
    await waitFor(() => {
      expect(findItem(saved(api), 'tour')?.item).toMatchObject({ included: false });
      expect(findItem(saved(api), 'visit')?.item).toMatchObject({ included: false });
      expect(findItem(saved(api), 'forum')?.item).toMatchObject({ included: true });
    });
  });

  it('are duplicated behind themselves', async () => {
    const { api, user } = await open();
    await user.click(row(/Гастроли/));
    await user.keyboard('{Control>}[KeyD]{/Control}');
    await waitFor(() =>
      expect(texts(api).filter((text) => text === 'Гастроли в Минске.')).toHaveLength(2),
    );
  });
});

describe('the clipboard', () => {
  it('takes records to another question, under ids of their own', async () => {
    const { api, user } = await open();
    const clipboard = new Clipboard();
    await user.click(row(/Форум/));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    fireEvent.copy(document.body, { clipboardData: clipboard });
    expect(clipboard.getData('text/plain')).toBe('Форум в Харбине.\n\nГастроли в Минске.');
    await user.click(screen.getByRole('button', { name: 'Задачи 1' }));
    await user.click(row(/Найти/));
    fireEvent.paste(document.body, { clipboardData: clipboard });
    await waitFor(() =>
      expect(texts(api, 'international.tasks')).toEqual([
        'Найти средства.',
        'Форум в Харбине.',
        'Гастроли в Минске.',
      ]),
    );
    expect(texts(api)).toHaveLength(4);
  });

  it('shows what a list of Word would become before it does', async () => {
    const { api, user } = await open();
    const clipboard = new Clipboard();
    clipboard.setData(
      'text/html',
      '<p class=MsoListParagraph><![if !supportLists]><span>·</span><![endif]>12 марта прошёл форум.</p><p class=MsoListParagraph>Открыта выставка.</p>',
    );
    await user.click(row(/Форум/));
    fireEvent.paste(document.body, { clipboardData: clipboard });
    const dialog = await screen.findByRole('dialog', { name: 'Вставка из другой программы' });
    expect(within(dialog).getByText('12.03.2023')).toBeInTheDocument();
    expect(order(api)).toHaveLength(4);
    await user.click(within(dialog).getByRole('button', { name: 'Добавить 2 записи' }));
    await waitFor(() => expect(texts(api)).toContain('12 марта прошёл форум.'));
    expect(texts(api)).toContain('Открыта выставка.');
  });

  it('brings clean paragraphs into a text field', async () => {
    const { user } = await open();
    const clipboard = new Clipboard();
    clipboard.setData('text/plain', '•\tОдин\r\n\r\n\r\n•\tДва');
    await user.click(row(/Форум/));
    const field = screen.getByRole('textbox', { name: /^(Текст в документе|Абзац)/ });
    await user.clear(field);
    fireEvent.paste(field, { clipboardData: clipboard });
    expect(field).toHaveValue('Один\nДва');
  });
});

describe('places', () => {
  it('are gone back to and forward', async () => {
    const { user } = await open();
    await user.click(row(/Форум/));
    await user.click(screen.getByRole('button', { name: 'Проблемы 1' }));
    await user.keyboard('{Alt>}[ArrowLeft]{/Alt}');
    expect(row(/Форум/)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Alt>}[ArrowRight]{/Alt}');
    expect(row(/Не хватило/)).toBeInTheDocument();
  });
});

describe('templates', () => {
  it('begin an event with their words, and lead through what is open', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Добавить по шаблону…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Приём делегации' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: /^(Текст в документе|Абзац)/,
    });
    await waitFor(() => expect(field).toHaveFocus());
    const chosen = () => field.value.slice(field.selectionStart, field.selectionEnd);
    expect(chosen()).toBe('«… название, страна»');
    await user.tab();
    expect(chosen()).toBe('«… должность, И.О. Фамилия»');
  });

  it('are kept from an event', async () => {
    const { api, user } = await open();
    await user.click(row(/Форум/));
    await user.click(screen.getByRole('button', { name: 'Сохранить как шаблон…' }));
    const name = await screen.findByRole('textbox', { name: 'Название шаблона' });
    await user.clear(name);
    await user.type(name, 'Наш форум');
    await user.click(screen.getByRole('button', { name: 'Сохранить шаблон' }));
    await waitFor(() =>
      expect(api.desk.desk.templates).toMatchObject([
        { name: 'Наш форум', text: 'Форум в Харбине.' },
      ]),
    );
  });
});

describe('a note', () => {
  it('is kept with its record and marked in the list', async () => {
    const { api, user } = await open();
    await user.click(row(/Форум/));
    await user.type(screen.getByRole('textbox', { name: 'Заметка' }), 'Уточнить');
    await waitFor(() => expect(findItem(saved(api), 'forum')?.item.note).toBe('Уточнить'));
    expect(await within(row(/Форум/)).findByRole('img', { name: 'есть заметка' })).toBeVisible();
  });
});
