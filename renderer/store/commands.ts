import type { Command } from '../../shared/ipc';
import { api } from './api';
import { addRecord } from './editing';
import { exportReport } from './exporting';
import { chooseImport } from './importing';
import { closeReport, showLibrary } from './library';
import { addPartnerCity } from './registry';
import { flush } from './saver';
import { focusField, goTo, openDialog, setPreferences, shell } from './shell';
import { redo, undo, workspace } from './workspace';

/** Asked for by the menu, by a key or by a button: what each command does. */
const COMMAND_TABLE: Record<Command, () => void> = {
  newReport: () => openDialog('newReport'),
  importReport: () => void chooseImport(),
  showBin: () => goTo({ screen: 'bin' }),
  closeReport: () => void closeReport(),
  print: () => undefined,
  exportDocx: () => void exportReport('docx'),
  exportPdf: () => void exportReport('pdf'),
  exportHtml: () => void exportReport('html'),
  exportMd: () => void exportReport('md'),
  exportTxt: () => void exportReport('txt'),
  exportJson: () => void exportReport('json'),
  undo: () => followTo(undo()),
  redo: () => followTo(redo()),
  find: () => focusField('search'),
  replace: withReport(() => openDialog('replace')),
  search: () => openDialog('search'),
  capture: () => openDialog('capture'),
  addRecord: addHere,
  duplicateRecord: () => undefined,
  showStart: () => goTo({ screen: 'start' }),
  showInbox: () => goTo({ screen: 'inbox', captureId: null }),
  showLibrary: () => void showLibrary(),
  showCities: () => goTo({ screen: 'cities', cityId: null }),
  goBack: () => undefined,
  goForward: () => undefined,
  nextRegion: () => undefined,
  focusMode: () => undefined,
  review: withReport(() => goTo({ screen: 'review' })),
  showChecklist: withReport(() => goTo({ screen: 'checklist' })),
  fitToPages: withReport(() => openDialog('fit')),
  settings: () => goTo({ screen: 'settings' }),
  togglePreview: () => setPreferences({ previewOpen: !shell.getState().preferences.previewOpen }),
  themeSystem: () => setPreferences({ theme: 'system' }),
  themeLight: () => setPreferences({ theme: 'light' }),
  themeDark: () => setPreferences({ theme: 'dark' }),
  localeRu: () => setPreferences({ locale: 'ru' }),
  localeEn: () => setPreferences({ locale: 'en' }),
  help: () => openDialog('help'),
  showShortcuts: () => openDialog('shortcuts'),
  welcome: () => openDialog('welcome'),
  about: () => openDialog('about'),
};

/** Does nothing while no report is open. */
function withReport(action: () => void): () => void {
  return () => {
    if (workspace.getState().report) action();
  };
}

export const run = (command: Command): void => COMMAND_TABLE[command]();

function followTo(place: ReturnType<typeof undo>): void {
  if (place) goTo(place);
}

/** Adds whatever the open screen lists. */
function addHere(): void {
  const { place } = shell.getState();
  if (place.screen === 'question') addRecord(place.questionId, place.recordId);
  if (place.screen === 'cities') addPartnerCity();
  if (place.screen === 'library') openDialog('newReport');
}

/** Carries out what the menu asks for and keeps it informed; returns the function that stops it. */
export function followMenu(): () => void {
  const stops = [
    api.listen('command', run),
    api.listen('flush', () => void flush().finally(() => api.call('app:flushed', undefined))),
    workspace.subscribe(updateMenu),
    workspace.temporal.subscribe(updateMenu),
  ];
  updateMenu();
  return () => {
    for (const stop of stops) stop();
  };
}

let told = '';

function updateMenu(): void {
  const { pastStates, futureStates } = workspace.temporal.getState();
  const state = {
    canUndo: pastStates.length > 0,
    canRedo: futureStates.length > 0,
    hasReport: workspace.getState().report !== null,
  };
  const signature = JSON.stringify(state);
  if (signature === told) return;
  told = signature;
  void api.call('menu:update', state);
}
