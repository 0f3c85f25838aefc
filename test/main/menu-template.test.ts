import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  type MenuContext,
  menuTemplate,
  type TextMenuParams,
  textMenuTemplate,
} from '../../main/menu-template';
import { COMMANDS, type Command } from '../../shared/ipc';
import { translator } from '../../shared/messages';
import { defaultPreferences, LOCALES } from '../../shared/model/preferences';

function contextOf(change: Partial<MenuContext> = {}) {
  const commands: Command[] = [];
  const opened: string[] = [];
  const context: MenuContext = {
    t: translator('ru'),
    preferences: defaultPreferences,
    state: { canUndo: false, canRedo: false, undoStep: '', redoStep: '', hasReport: true },
    recentReports: [{ id: 'r1', name: 'Омск & Тара, 2023' }],
    openReport: (id) => opened.push(id),
    clearRecentReports: () => opened.push('clear'),
    isMac: false,
    run: (command) => commands.push(command),
    showDataFolder: () => undefined,
    showLog: () => undefined,
    ...change,
  };
  return { context, commands, opened };
}

const itemsOf = (menus: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  menus.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

/** What Electron would call with the item, the window and the event. */
const click = (item: MenuItemConstructorOptions) => (item.click as (() => void) | undefined)?.();

describe('the menus', () => {
  it('have a place for every command, and hand it to the window', () => {
    const { context, commands } = contextOf();
    itemsOf(menuTemplate(context)).forEach(click);
    expect([...commands].sort()).toEqual([...COMMANDS].sort());
  });

  it('list the reports opened lately', () => {
    const { context, opened } = contextOf();
    const items = itemsOf(menuTemplate(context));
    const recent = items.find(({ label }) => label === 'Омск && Тара, 2023');
    if (recent) click(recent);
    const clear = items.find(({ label }) => label === 'Очистить список');
    if (clear) click(clear);
    expect(opened).toEqual(['r1', 'clear']);
  });

  it.each(LOCALES)('have a label for everything in %s', (locale) => {
    for (const isMac of [false, true]) {
      const { context } = contextOf({ t: translator(locale), isMac });
      const items = itemsOf(menuTemplate(context)).filter(({ type }) => type !== 'separator');
      expect(items.length).toBeGreaterThan(30);
      expect(items.every(({ label }) => label)).toBe(true);
    }
  });

  it('show keys, but leave them to the window', () => {
    const { context } = contextOf();
    const withKeys = itemsOf(menuTemplate(context)).filter(({ accelerator }) => accelerator);
    expect(withKeys.length).toBeGreaterThan(8);
    expect(withKeys.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
  });

  it('offer nothing that reloads the page or looks into it', () => {
    const roles = itemsOf(menuTemplate(contextOf().context)).map(({ role }) => role);
    for (const role of ['reload', 'forceReload', 'toggleDevTools'] as const)
      expect(roles).not.toContain(role);
  });

  it('follow what can be done', () => {
    const enabled = (state: MenuContext['state'], id: Command) =>
      itemsOf(menuTemplate(contextOf({ state }).context)).find((item) => item.id === id)?.enabled;
    const state = {
      canUndo: true,
      canRedo: false,
      undoStep: 'удаление мероприятия',
      redoStep: '',
      hasReport: false,
    };
    expect(enabled(state, 'undo')).toBe(true);
    expect(enabled(state, 'redo')).toBe(false);
    expect(enabled(state, 'closeReport')).toBe(false);
    expect(enabled({ ...state, hasReport: true }, 'closeReport')).toBe(true);
  });

  it('mark the theme and the language that are chosen', () => {
    const preferences = { ...defaultPreferences, theme: 'dark', locale: 'en' } as const;
    const checked = itemsOf(menuTemplate(contextOf({ preferences }).context))
      .filter((item) => item.checked)
      .map(({ id }) => id);
    expect(checked).toEqual(['themeDark', 'localeEn']);
  });
});

describe('the menu of a text', () => {
  const t = translator('ru');
  const editFlags = { canCut: true, canCopy: true, canPaste: false, canSelectAll: true };
  const labels = (items: MenuItemConstructorOptions[]) =>
    items.filter(({ type }) => type !== 'separator').map(({ label }) => label);

  const chosen: string[] = [];
  const actions = {
    replace: (word: string) => chosen.push(`replace ${word}`),
    learn: (word: string) => chosen.push(`learn ${word}`),
    ignore: (word: string) => chosen.push(`ignore ${word}`),
    protect: () => chosen.push('protect'),
  };
  const menu = (change: Partial<TextMenuParams> = {}) =>
    textMenuTemplate(
      {
        isEditable: true,
        editFlags,
        misspelledWord: '',
        selectionText: '',
        dictionarySuggestions: [],
        ...change,
      },
      t,
      actions,
    );

  it('offers what a field can do', () => {
    const items = menu();
    expect(labels(items)).toEqual(['Вырезать', 'Копировать', 'Вставить', 'Выделить всё']);
    expect(items.find(({ role }) => role === 'paste')?.enabled).toBe(false);
  });

  it('offers to protect the words that are selected', () => {
    expect(labels(menu({ selectionText: ' ' }))).not.toContain('Не менять при правке типографики…');
    const items = menu({ selectionText: 'Е - Тур' });
    const item = items.find(({ label }) => label === 'Не менять при правке типографики…');
    if (item) click(item);
    expect(chosen).toEqual(['protect']);
    chosen.length = 0;
  });

  it('offers a copy of what is only read, and nothing where there is nothing', () => {
    expect(labels(menu({ isEditable: false }))).toEqual(['Копировать']);
    const none = { ...editFlags, canCopy: false };
    expect(menu({ isEditable: false, editFlags: none })).toEqual([]);
  });

  it('begins with what a misspelled word may have been, and what else to do about it', () => {
    const items = menu({ misspelledWord: 'Превет', dictionarySuggestions: ['Привет', 'Ревет'] });
    expect(labels(items).slice(0, 4)).toEqual([
      'Привет',
      'Ревет',
      'Добавить «Превет» в словарь',
      'Пропускать до закрытия программы',
    ]);
    items.forEach(click);
    expect(chosen).toEqual(['replace Привет', 'replace Ревет', 'learn Превет', 'ignore Превет']);
    expect(menu({ misspelledWord: 'Ъъъ' })[0]).toMatchObject({
      label: 'Нет вариантов',
      enabled: false,
    });
  });
});
