import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { changeBetween } from '../../shared/edit/report-change';
import type { FailureReason } from '../../shared/failure';
import type { SaveOutcome } from '../../shared/ipc';
import type { Report } from '../../shared/model/report';
import { api } from './api';
import { followInput, hasDrafts, isHandingOver, onDraft, settleDrafts } from './drafts';
import { type Edited, workspace } from './workspace';

/** Where the last change is: only on the screen, on its way, or on the disk. */
export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'dirty' }
  | { kind: 'saving' }
  | { kind: 'failed'; reason: FailureReason; file: string };

/** A change leaves this long after the last keystroke, and at the latest so long after the first, in milliseconds. */
const REST = 300;
const LONGEST_WAIT = 700;
const RETRY = 5000;

export const saveState = createStore<SaveState>(() => ({ kind: 'saved', at: null }));
export const useSaveState = (): SaveState => useStore(saveState);

let onDisk: Edited = workspace.getState();
let revisions = { report: 0, registry: 0, desk: 0 };
let timer: ReturnType<typeof setTimeout> | undefined;
let dirtySince: number | null = null;
let lastSavedAt: string | null = null;
let running: Promise<void> | null = null;

/** Tells the saver what main holds, after opening a report or at the start. */
export function rebaseSaver(stored: {
  reportRev?: number;
  registryRev?: number;
  deskRev?: number;
  savedAt?: string | null;
}): void {
  const { report, registry, desk } = workspace.getState();
  onDisk = { report, registry, desk };
  revisions = {
    report: stored.reportRev ?? 0,
    registry: stored.registryRev ?? revisions.registry,
    desk: stored.deskRev ?? revisions.desk,
  };
  lastSavedAt = stored.savedAt ?? null;
  clearTimeout(timer);
  settle();
}

/** The workspace is what is on the disk. */
function settle(): void {
  dirtySince = null;
  saveState.setState({ kind: 'saved', at: lastSavedAt }, true);
}

const unsaved = ({ report, registry, desk }: Edited): boolean =>
  report !== onDisk.report || registry !== onDisk.registry || desk !== onDisk.desk;

/** Whether nothing is left to be saved. */
export const isSaved = (): boolean => !unsaved(workspace.getState());

/** Follows the workspace; returns the function that stops it. */
export function startSaver(): () => void {
  const onChange = () => {
    if (saveState.getState().kind === 'saved') saveState.setState({ kind: 'dirty' }, true);
    scheduleChanged();
  };
  const stops = [
    workspace.subscribe((state) => {
      // What was typed counts from its keys.
      if (unsaved(state) && !isHandingOver()) onChange();
    }),
    onDraft(onChange),
    followInput(),
  ];
  const flushNow = () => void flush();
  window.addEventListener('blur', flushNow);
  document.addEventListener('visibilitychange', flushNow);
  return () => {
    for (const stop of stops) stop();
    clearTimeout(timer);
    window.removeEventListener('blur', flushNow);
    document.removeEventListener('visibilitychange', flushNow);
  };
}

/** A change waits for the typing to rest, but never for long. */
function scheduleChanged(): void {
  const now = performance.now();
  dirtySince ??= now;
  schedule(Math.min(REST, Math.max(0, dirtySince + LONGEST_WAIT - now)));
}

function schedule(delay: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void saveOnce(), delay);
}

/** Sends what there is now. What is typed meanwhile waits like any other change. */
async function saveOnce(): Promise<void> {
  if (!running) await save();
  if (unsaved(workspace.getState()) && saveState.getState().kind !== 'failed') scheduleChanged();
}

/** Sends everything that is not on the disk yet, and resolves when the answer is there. */
export async function flush(): Promise<void> {
  clearTimeout(timer);
  while (running) await running;
  await save();
  if (unsaved(workspace.getState()) && saveState.getState().kind !== 'failed') await flush();
}

async function save(): Promise<void> {
  settleDrafts();
  if (!unsaved(workspace.getState())) {
    // Undo may have led back to what is on the disk.
    if (saveState.getState().kind !== 'saved') settle();
    return;
  }
  running = saveAll().finally(() => {
    running = null;
  });
  await running;
}

/** What has changed, or the whole report where that can't be said or main knows another one. */
async function sendReport(report: Report): Promise<SaveOutcome> {
  const baseRev = revisions.report;
  const change = onDisk.report && changeBetween(onDisk.report, report);
  if (change) {
    const outcome = await api.call('report:change', { id: report.id, change, baseRev });
    if (outcome.kind === 'saved' || outcome.reason !== 'conflict') return outcome;
  }
  return api.call('report:save', { report, baseRev });
}

async function saveAll(): Promise<void> {
  dirtySince = null;
  saveState.setState({ kind: 'saving' }, true);
  const { report, registry, desk } = workspace.getState();
  let savedAt: string | null = null;
  // The registry first: a report on the disk never names a city that is not there.
  if (registry !== onDisk.registry) {
    const outcome = await api.call('registry:save', { registry, baseRev: revisions.registry });
    if (!accept(outcome)) return;
    revisions.registry = outcome.rev;
    onDisk = { ...onDisk, registry };
    savedAt = outcome.savedAt;
  }
  if (report && report !== onDisk.report) {
    const outcome = await sendReport(report);
    if (!accept(outcome)) return;
    revisions.report = outcome.rev;
    onDisk = { ...onDisk, report };
    savedAt = outcome.savedAt;
  }
  // The desk last: a line that went from the inbox into the report is on the disk twice before it
  // could be there not at all.
  if (desk !== onDisk.desk) {
    const outcome = await api.call('desk:save', { desk, baseRev: revisions.desk });
    if (!accept(outcome)) return;
    revisions.desk = outcome.rev;
    onDisk = { ...onDisk, desk };
    savedAt = outcome.savedAt;
  }
  lastSavedAt = savedAt ?? lastSavedAt;
  saveState.setState(
    hasDrafts() || unsaved(workspace.getState())
      ? { kind: 'dirty' }
      : { kind: 'saved', at: lastSavedAt },
    true,
  );
}

/** True for a save that succeeded. After any other the text stays here and is sent again. */
function accept(outcome: SaveOutcome): outcome is Extract<SaveOutcome, { kind: 'saved' }> {
  if (outcome.kind === 'saved') return true;
  saveState.setState({ kind: 'failed', reason: outcome.reason, file: outcome.file }, true);
  if (outcome.reason !== 'conflict') schedule(RETRY);
  return false;
}
