import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../shared/ipc';
import type { Translate } from '../shared/messages';
import type { Preferences } from '../shared/model/preferences';
import { SHORTCUTS } from '../shared/shortcuts';

export interface MenuState {
  canUndo: boolean;
  canRedo: boolean;
  /** What the steps are called; '' where there is none. */
  undoStep: string;
  redoStep: string;
  hasReport: boolean;
}

export interface MenuContext {
  t: Translate;
  preferences: Preferences;
  state: MenuState;
  isMac: boolean;
  /** Hands a command to the window. */
  run: (command: Command) => void;
  showDataFolder: () => void;
  showLog: () => void;
}

type Item = MenuItemConstructorOptions;
const SEPARATOR: Item = { type: 'separator' };

/** The menus of the program, in the language of its interface. */
export function menuTemplate(context: MenuContext): Item[] {
  const menus = [
    fileMenu(context),
    editMenu(context),
    insertMenu(context),
    viewMenu(context),
    goMenu(context),
    toolsMenu(context),
    helpMenu(context),
  ];
  return context.isMac ? [programMenu(context), ...menus] : menus;
}

function fileMenu(context: MenuContext): Item {
  const { t, state, isMac } = context;
  const withReport = { enabled: state.hasReport };
  const exports = ['exportDocx', 'exportPdf', 'exportHtml', 'exportMd', 'exportTxt'] as const;
  return {
    label: t('menu.file'),
    submenu: [
      command(context, 'newReport'),
      command(context, 'importReport'),
      SEPARATOR,
      {
        label: t('menu.export'),
        ...withReport,
        submenu: [
          ...exports.map((each) => command(context, each)),
          SEPARATOR,
          command(context, 'exportJson'),
        ],
      },
      SEPARATOR,
      command(context, 'print', withReport),
      SEPARATOR,
      command(context, 'showBin'),
      command(context, 'closeReport', withReport),
      ...(isMac ? [] : [SEPARATOR, role(t('menu.quit'), 'quit')]),
    ],
  };
}

function editMenu(context: MenuContext): Item {
  const { t, state } = context;
  return {
    label: t('menu.edit'),
    submenu: [
      command(context, 'undo', {
        enabled: state.canUndo,
        ...(state.undoStep ? { label: t('undo.step', { step: state.undoStep }) } : {}),
      }),
      command(context, 'redo', {
        enabled: state.canRedo,
        ...(state.redoStep ? { label: t('redo.step', { step: state.redoStep }) } : {}),
      }),
      SEPARATOR,
      role(t('menu.cut'), 'cut'),
      role(t('menu.copy'), 'copy'),
      role(t('menu.paste'), 'paste'),
      role(t('menu.selectAll'), 'selectAll'),
      SEPARATOR,
      command(context, 'find'),
      command(context, 'replace', { enabled: state.hasReport }),
      command(context, 'search'),
    ],
  };
}

function insertMenu(context: MenuContext): Item {
  const withReport = { enabled: context.state.hasReport };
  return {
    label: context.t('menu.insert'),
    submenu: [
      command(context, 'capture'),
      SEPARATOR,
      command(context, 'addRecord'),
      command(context, 'duplicateRecord', withReport),
    ],
  };
}

function goMenu(context: MenuContext): Item {
  return {
    label: context.t('menu.go'),
    submenu: [
      command(context, 'goBack'),
      command(context, 'goForward'),
      SEPARATOR,
      command(context, 'showStart'),
      command(context, 'showInbox'),
      command(context, 'showLibrary'),
      command(context, 'showCities'),
      SEPARATOR,
      command(context, 'nextRegion'),
    ],
  };
}

function toolsMenu(context: MenuContext): Item {
  const withReport = { enabled: context.state.hasReport };
  return {
    label: context.t('menu.tools'),
    submenu: [
      command(context, 'review', withReport),
      command(context, 'showChecklist', withReport),
      command(context, 'fitToPages', withReport),
      SEPARATOR,
      command(context, 'settings'),
    ],
  };
}

function viewMenu(context: MenuContext): Item {
  const { t, preferences, state } = context;
  const choice = (name: Command, checked: boolean): Item =>
    command(context, name, { type: 'radio', checked });
  return {
    label: t('menu.view'),
    submenu: [
      command(context, 'togglePreview', { enabled: state.hasReport }),
      command(context, 'focusMode', { enabled: state.hasReport }),
      SEPARATOR,
      {
        label: t('menu.theme'),
        submenu: [
          choice('themeSystem', preferences.theme === 'system'),
          choice('themeLight', preferences.theme === 'light'),
          choice('themeDark', preferences.theme === 'dark'),
        ],
      },
      {
        label: t('menu.language'),
        submenu: [
          choice('localeRu', preferences.locale === 'ru'),
          choice('localeEn', preferences.locale === 'en'),
        ],
      },
      SEPARATOR,
      role(t('menu.zoomIn'), 'zoomIn'),
      role(t('menu.zoomOut'), 'zoomOut'),
      role(t('menu.resetZoom'), 'resetZoom'),
      SEPARATOR,
      role(t('menu.minimise'), 'minimize'),
      role(t('menu.fullScreen'), 'togglefullscreen'),
    ],
  };
}

function helpMenu(context: MenuContext): Item {
  const { t, isMac, showDataFolder, showLog } = context;
  return {
    label: t('menu.help'),
    submenu: [
      command(context, 'help'),
      command(context, 'showShortcuts'),
      command(context, 'welcome'),
      SEPARATOR,
      { label: t('menu.showDataFolder'), click: showDataFolder },
      { label: t('menu.showLog'), click: showLog },
      ...(isMac ? [] : [SEPARATOR, command(context, 'about')]),
    ],
  };
}

/** macOS gives the first menu to the program itself. */
function programMenu(context: MenuContext): Item {
  const { t } = context;
  return {
    label: t('menu.program'),
    submenu: [
      command(context, 'about'),
      SEPARATOR,
      role(t('menu.hide'), 'hide'),
      role(t('menu.hideOthers'), 'hideOthers'),
      role(t('menu.unhide'), 'unhide'),
      SEPARATOR,
      role(t('menu.quit'), 'quit'),
    ],
  };
}

const role = (label: string, name: NonNullable<Item['role']>): Item => ({ label, role: name });

/** Keys are shown, not registered: the window listens for them itself, in every layout. */
function command({ t, run }: MenuContext, name: Command, more: Item = {}): Item {
  const [accelerator] = SHORTCUTS[name] ?? [];
  return {
    id: name,
    label: t(`command.${name}`),
    click: () => run(name),
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    ...more,
  };
}

/** What a click with the other button in a text offers. */
export function textMenuTemplate(
  {
    isEditable,
    editFlags,
  }: {
    isEditable: boolean;
    editFlags: { canCut: boolean; canCopy: boolean; canPaste: boolean; canSelectAll: boolean };
  },
  t: Translate,
): Item[] {
  const copy = { ...role(t('menu.copy'), 'copy'), enabled: editFlags.canCopy };
  if (!isEditable) return editFlags.canCopy ? [copy] : [];
  return [
    { ...role(t('menu.cut'), 'cut'), enabled: editFlags.canCut },
    copy,
    { ...role(t('menu.paste'), 'paste'), enabled: editFlags.canPaste },
    SEPARATOR,
    { ...role(t('menu.selectAll'), 'selectAll'), enabled: editFlags.canSelectAll },
  ];
}
