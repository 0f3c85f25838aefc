import { temporal } from 'zundo';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { findItem, neighbour } from '../../shared/edit/edit-answer';
import { type Desk, emptyDesk } from '../../shared/model/desk';
import { emptyRegistry, type Registry } from '../../shared/model/registry';
import type { Report } from '../../shared/model/report';
import { mayChange } from './access';
import { settleDrafts } from './drafts';
import { keepSteps, takeSteps } from './kept-steps';
import type { Place } from './place';
import { type EditPlace, type Step, stepOf } from './step';

/** What is edited: the open report, the registry and the desk. */
export interface Edited {
  report: Report | null;
  registry: Registry;
  desk: Desk;
}

/** With what the last change was, and where it was made. */
export interface Workspace extends Edited {
  /** Undo leads back here. */
  changedAt: Place | null;
  step: Step | null;
}

const UNDO_STEPS = 500;
/** Typing goes on being one step of undo until it rests this long, in milliseconds. */
const TYPING_PAUSE = 1500;

export const workspace = createStore<Workspace>()(
  temporal(
    (): Workspace => ({
      report: null,
      registry: emptyRegistry(),
      desk: emptyDesk(),
      changedAt: null,
      step: null,
    }),
    {
      limit: UNDO_STEPS,
      equality: (past, current) =>
        past.report === current.report &&
        past.registry === current.registry &&
        past.desk === current.desk,
    },
  ),
);

export const useWorkspace = <T>(select: (state: Workspace) => T): T => useStore(workspace, select);

/** The steps that undo and redo would make; null where there is none. */
export interface NextSteps {
  undo: Step | null;
  redo: Step | null;
}

export const nextSteps = (): NextSteps => {
  const { pastStates, futureStates } = workspace.temporal.getState();
  return {
    undo: pastStates.length > 0 ? workspace.getState().step : null,
    redo: futureStates.at(-1)?.step ?? null,
  };
};

export function useNextSteps(): NextSteps {
  const hasPast = useStore(workspace.temporal, ({ pastStates }) => pastStates.length > 0);
  const last = useWorkspace(({ step }) => step);
  const next = useStore(workspace.temporal, ({ futureStates }) => futureStates.at(-1)?.step);
  return { undo: hasPast ? last : null, redo: next ?? null };
}

/** Opens a report, or none; what isn't given stays as it is. Undo goes on where it was left. */
export function openWorkspace(
  report: Report | null,
  shared: Partial<Pick<Edited, 'registry' | 'desk'>> = {},
): void {
  const { temporal } = workspace;
  settleDrafts();
  const { pastStates, futureStates } = temporal.getState();
  const before = workspace.getState();
  keepSteps({
    past: pastStates as Workspace[],
    present: before,
    future: futureStates as Workspace[],
  });
  const { registry, desk } = { ...before, ...shared };
  const steps = report && takeSteps(report, { registry, desk });
  temporal.getState().pause();
  workspace.setState(steps?.present ?? { report, changedAt: null, step: null, registry, desk });
  temporal.getState().resume();
  temporal.setState({
    pastStates: [...(steps?.past ?? [])],
    futureStates: [...(steps?.future ?? [])],
  });
  endTypingRun();
}

let typingRun = { field: '', until: 0 };
/** What is typed after this is a step of its own, such as before and after a paste. */
export function endTypingRun(): void {
  settleDrafts();
  typingRun = { field: '', until: 0 };
}

/** Changes the open report. A function that returns its argument leaves no step of undo. */
export function editReport(change: (report: Report) => Report, at: EditPlace): void {
  settleDrafts();
  const { report } = workspace.getState();
  if (!report) return;
  const changed = change(report);
  if (changed !== report) commit({ report: changed }, at);
}

export function editRegistry(change: (registry: Registry) => Registry, at: EditPlace): void {
  settleDrafts();
  const { registry } = workspace.getState();
  const changed = change(registry);
  if (changed !== registry) commit({ registry: changed }, at);
}

export function editDesk(change: (desk: Desk) => Desk, at: EditPlace): void {
  settleDrafts();
  const { desk } = workspace.getState();
  const changed = change(desk);
  if (changed !== desk) commit({ desk: changed }, at);
}

/** Changes several of them as one step of undo, such as a record and the city that it names. */
export function editTogether(change: (edited: Edited) => Partial<Edited>, at: EditPlace): void {
  settleDrafts();
  const { report, registry, desk } = workspace.getState();
  const changed = change({ report, registry, desk });
  const before: Edited = { report, registry, desk };
  const names = Object.keys(changed) as (keyof Edited)[];
  if (names.some((name) => changed[name] !== before[name])) commit(changed, at);
}

function commit(change: Partial<Edited>, at: EditPlace): void {
  if (!mayChange({ report: change.report !== undefined })) return;
  const { place, typing } = at;
  const now = performance.now();
  const goesOn = typing !== undefined && typing === typingRun.field && now < typingRun.until;
  typingRun = { field: typing ?? '', until: now + TYPING_PAUSE };
  const history = workspace.temporal.getState();
  if (goesOn) history.pause();
  workspace.setState({ ...change, changedAt: place, step: stepOf(at) });
  if (goesOn) history.resume();
}

/** Takes the last step back and returns where it had been made. */
export function undo(): Place | null {
  endTypingRun();
  const before = workspace.getState();
  if (workspace.temporal.getState().pastStates.length === 0) return null;
  workspace.temporal.getState().undo();
  return placeOf(before.changedAt, before.report);
}

/** Makes the step again that was taken back, and returns where. */
export function redo(): Place | null {
  endTypingRun();
  const before = workspace.getState();
  if (workspace.temporal.getState().futureStates.length === 0) return null;
  workspace.temporal.getState().redo();
  return placeOf(workspace.getState().changedAt, before.report);
}

/** The place, or the neighbour of a record that is there no more. */
function placeOf(place: Place | null, before: Report | null): Place | null {
  const { report } = workspace.getState();
  if (place?.screen !== 'question' || place.recordId === null || !before || !report) return place;
  if (findItem(report, place.recordId)) return place;
  const beside = neighbour(before, place.recordId, -1) ?? neighbour(before, place.recordId, 1);
  return { ...place, recordId: beside?.id ?? null };
}
