import { isAvailable } from '../../shared/command-groups';
import type { Command } from '../../shared/ipc';
import { translator } from '../../shared/messages';
import { defaultPreferences } from '../../shared/model/preferences';
import { zoomedBy } from '../../shared/zoom';
import { announce } from './announcements';
import { api } from './api';
import { duplicateRecords } from './bulk';
import { settleDrafts } from './drafts';
import { addRecord } from './editing';
import { exportReport } from './exporting';
import { saveDiagnostics } from './files';
import { showOpenHistory } from './history';
import { chooseImport } from './importing';
import { closeReport, showLibrary } from './library';
import { printReport } from './printing';
import { protectSelection } from './protecting';
import { addPartnerCity } from './registry';
import { flush } from './saver';
import { selectedRecords } from './selection';
import { focusField, goTo, openDialog, setPreferences, shell, toggleFocusMode } from './shell';
import type { Step } from './step';
import { goBack, goForward } from './visited';
import { nextSteps, redo, undo, workspace } from './workspace';

/** Asked for by the menu, by a key or by a button: what each command does. */
const COMMAND_TABLE: Record<Command, () => void> = {
  newReport: () => openDialog('newReport'),
  importReport: () => void chooseImport(),
  showBin: () => goTo({ screen: 'bin' }),
  showHistory: () => void showOpenHistory(),
  showChanges: () => goTo({ screen: 'changes' }),
  closeReport: () => void closeReport(),
  print: () => void printReport(),
  exportDocx: () => void exportReport('docx'),
  exportOdt: () => void exportReport('odt'),
  exportPdf: () => void exportReport('pdf'),
  exportXlsx: () => void exportReport('xlsx'),
  exportHtml: () => void exportReport('html'),
  exportMd: () => void exportReport('md'),
  exportTxt: () => void exportReport('txt'),
  exportJson: () => openDialog('writeExchange'),
  undo: () => takeStep('undo'),
  redo: () => takeStep('redo'),
  find: () => focusField('search'),
  replace: () => openDialog('replace'),
  protectPassage: protectSelection,
  search: () => openDialog('search'),
  capture: () => openDialog('capture'),
  addRecord: addHere,
  duplicateRecord: () => duplicateRecords(selectedRecords()),
  showStart: () => goTo({ screen: 'start' }),
  showInbox: () => goTo({ screen: 'inbox', captureId: null }),
  showLibrary: () => void showLibrary(),
  showCities: () => goTo({ screen: 'cities', cityId: null }),
  goBack,
  goForward,
  nextRegion: () => focusField('nextRegion'),
  focusMode: toggleFocusMode,
  zoomIn: () => zoomBy(1),
  zoomOut: () => zoomBy(-1),
  zoomReset: () => setPreferences({ zoom: 1 }),
  review: () => goTo({ screen: 'review' }),
  showChecklist: () => goTo({ screen: 'checklist' }),
  showHandEdits: () => goTo({ screen: 'handEdits' }),
  fitToPages: () => openDialog('fit'),
  showForms: () => goTo({ screen: 'forms', formId: null, partId: null }),
  showProfiles: () => goTo({ screen: 'profiles', profileId: null }),
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
  saveDiagnostics: () => void saveDiagnostics(),
  about: () => openDialog('about'),
};

function zoomBy(steps: number): void {
  setPreferences({ zoom: zoomedBy(shell.getState().preferences.zoom, steps) });
}

/** Does what can be done now, to what has been typed so far. */
export function run(command: Command): void {
  settleDrafts();
  const { undo: canUndo, redo: canRedo } = nextSteps();
  const state = {
    hasReport: workspace.getState().report !== null,
    canUndo: canUndo !== null,
    canRedo: canRedo !== null,
  };
  if (isAvailable(command, state)) COMMAND_TABLE[command]();
}

/** Goes to where the step leads, and says what it was. */
function takeStep(direction: 'undo' | 'redo'): void {
  const step = nextSteps()[direction];
  const place = direction === 'undo' ? undo() : redo();
  if (place) goTo(place);
  if (step) announce({ key: `announce.${direction}`, step });
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
    shell.subscribe(updateMenu),
  ];
  updateMenu();
  return () => {
    for (const stop of stops) stop();
  };
}

let told = '';
let translate = { locale: defaultPreferences.locale, t: translator(defaultPreferences.locale) };

function nameOf(step: Step | null): string {
  const { locale } = shell.getState().preferences;
  if (translate.locale !== locale) translate = { locale, t: translator(locale) };
  return step ? translate.t(step.key, step.values) : '';
}

function updateMenu(): void {
  const steps = nextSteps();
  const state = {
    canUndo: steps.undo !== null,
    canRedo: steps.redo !== null,
    undoStep: nameOf(steps.undo),
    redoStep: nameOf(steps.redo),
    hasReport: workspace.getState().report !== null,
  };
  const signature = JSON.stringify(state);
  if (signature === told) return;
  told = signature;
  void api.call('menu:update', state);
}
