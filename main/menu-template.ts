import type { MenuItemConstructorOptions } from 'electron';
import { isAvailable } from '../shared/command-groups';
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

export interface RecentReport {
  id: string;
  name: string;
}

export interface MenuContext {
  t: Translate;
  preferences: Preferences;
  state: MenuState;
  recentReports: readonly RecentReport[];
  isMac: boolean;
  /** Hands a command to the window. */
  run: (command: Command) => void;
  openReport: (id: string) => void;
  clearRecentReports: () => void;
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
  const exports = [
    'exportDocx',
    'exportOdt',
    'exportPdf',
    'exportXlsx',
    'exportHtml',
    'exportMd',
    'exportTxt',
  ] as const;
  return {
    label: t('menu.file'),
    submenu: [
      command(context, 'newReport'),
      command(context, 'importReport'),
      recentMenu(context),
      SEPARATOR,
      {
        label: t('menu.export'),
        enabled: state.hasReport,
        submenu: [
          ...exports.map((each) => command(context, each)),
          SEPARATOR,
          command(context, 'exportJson'),
        ],
      },
      SEPARATOR,
      command(context, 'print'),
      SEPARATOR,
      command(context, 'showHistory'),
      command(context, 'showChanges'),
      command(context, 'showBin'),
      command(context, 'closeReport'),
      ...(isMac ? [] : [SEPARATOR, role(t('menu.quit'), 'quit')]),
    ],
  };
}

function recentMenu({ t, recentReports, openReport, clearRecentReports }: MenuContext): Item {
  return {
    label: t('menu.recent'),
    enabled: recentReports.length > 0,
    submenu: [
      ...recentReports.map(({ id, name }) => ({
        // An ampersand would make the next letter a key of the menu.
        label: name.replaceAll('&', '&&'),
        click: () => openReport(id),
      })),
      SEPARATOR,
      { label: t('menu.clearRecent'), click: clearRecentReports },
    ],
  };
}

function editMenu(context: MenuContext): Item {
  const { t, state } = context;
  return {
    label: t('menu.edit'),
    submenu: [
      command(context, 'undo', {
        ...(state.undoStep ? { label: t('undo.step', { step: state.undoStep }) } : {}),
      }),
      command(context, 'redo', {
        ...(state.redoStep ? { label: t('redo.step', { step: state.redoStep }) } : {}),
      }),
      SEPARATOR,
      role(t('menu.cut'), 'cut'),
      role(t('menu.copy'), 'copy'),
      role(t('menu.paste'), 'paste'),
      role(t('menu.pastePlain'), 'pasteAndMatchStyle'),
      role(t('menu.selectAll'), 'selectAll'),
      SEPARATOR,
      command(context, 'find'),
      command(context, 'replace'),
      command(context, 'search'),
      SEPARATOR,
      command(context, 'protectPassage'),
    ],
  };
}

function insertMenu(context: MenuContext): Item {
  return {
    label: context.t('menu.insert'),
    submenu: [
      command(context, 'capture'),
      SEPARATOR,
      command(context, 'addRecord'),
      command(context, 'duplicateRecord'),
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
  return {
    label: context.t('menu.tools'),
    submenu: [
      command(context, 'review'),
      command(context, 'showChecklist'),
      command(context, 'showHandEdits'),
      command(context, 'fitToPages'),
      SEPARATOR,
      command(context, 'showForms'),
      command(context, 'showProfiles'),
      command(context, 'settings'),
    ],
  };
}

function viewMenu(context: MenuContext): Item {
  const { t, preferences } = context;
  const choice = (name: Command, checked: boolean): Item =>
    command(context, name, { type: 'radio', checked });
  return {
    label: t('menu.view'),
    submenu: [
      command(context, 'togglePreview'),
      command(context, 'focusMode'),
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
      command(context, 'zoomIn'),
      command(context, 'zoomOut'),
      command(context, 'zoomReset'),
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
      command(context, 'saveDiagnostics'),
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
function command({ t, state, run }: MenuContext, name: Command, more: Item = {}): Item {
  const [accelerator] = SHORTCUTS[name] ?? [];
  return {
    id: name,
    label: t(`command.${name}`),
    enabled: isAvailable(name, state),
    click: () => run(name),
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    ...more,
  };
}

export interface TextMenuParams {
  isEditable: boolean;
  editFlags: { canCut: boolean; canCopy: boolean; canPaste: boolean; canSelectAll: boolean };
  misspelledWord: string;
  selectionText: string;
  dictionarySuggestions: string[];
}

/** What can be done about a word that the spelling checker marks. */
export interface SpellingActions {
  replace: (word: string) => void;
  learn: (word: string) => void;
  ignore: (word: string) => void;
}

/** What a click with the other button in a text offers; for a misspelled word, first what is right. */
export function textMenuTemplate(
  params: TextMenuParams,
  t: Translate,
  actions: SpellingActions & { protect: () => void },
): Item[] {
  const { isEditable, editFlags, selectionText } = params;
  const copy = { ...role(t('menu.copy'), 'copy'), enabled: editFlags.canCopy };
  if (!isEditable) return editFlags.canCopy ? [copy] : [];
  return [
    ...spellingItems(params, t, actions),
    { ...role(t('menu.cut'), 'cut'), enabled: editFlags.canCut },
    copy,
    { ...role(t('menu.paste'), 'paste'), enabled: editFlags.canPaste },
    SEPARATOR,
    { ...role(t('menu.selectAll'), 'selectAll'), enabled: editFlags.canSelectAll },
    ...(selectionText.trim() === ''
      ? []
      : [SEPARATOR, { label: t('command.protectPassage'), click: actions.protect }]),
  ];
}

function spellingItems(
  { misspelledWord: word, dictionarySuggestions }: TextMenuParams,
  t: Translate,
  { replace, learn, ignore }: SpellingActions,
): Item[] {
  if (word === '') return [];
  const suggestions: Item[] = dictionarySuggestions.map((each) => ({
    label: each,
    click: () => replace(each),
  }));
  return [
    ...(suggestions.length > 0
      ? suggestions
      : [{ label: t('spelling.noSuggestions'), enabled: false }]),
    SEPARATOR,
    { label: t('spelling.learn', { word }), click: () => learn(word) },
    { label: t('spelling.ignore'), click: () => ignore(word) },
    SEPARATOR,
  ];
}
