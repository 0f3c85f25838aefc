import { isSame } from '../../shared/history/compare-reports';
import type { Report } from '../../shared/model/report';
import type { Edited, Workspace } from './workspace';

/**
 * The steps of undo of reports that were open before. Coming back to one, its author can take back
 * what was done to it. What a step did to the registry or the desk stands: meanwhile they belong to
 * the report that was open in between.
 */
export interface Steps {
  past: readonly Workspace[];
  /** As it stands, with the name of the step that led here. */
  present: Workspace;
  /** The step that would be made again first comes last. */
  future: readonly Workspace[];
}

/** So many reports keep their steps. */
const REPORTS = 8;

const kept = new Map<string, Steps>();

export function keepSteps(steps: Steps): void {
  const { report } = steps.present;
  if (!report) return;
  kept.delete(report.id);
  if (steps.past.length + steps.future.length > 0) kept.set(report.id, steps);
  for (const id of [...kept.keys()].slice(0, -REPORTS)) kept.delete(id);
}

/** Forgets the steps of all reports. */
export const forgetSteps = (): void => kept.clear();

/** The steps that lead to this report as it is on the disk; null where it was changed elsewhere. */
export function takeSteps(
  report: Report,
  { registry, desk }: Pick<Edited, 'registry' | 'desk'>,
): Steps | null {
  const steps = kept.get(report.id);
  kept.delete(report.id);
  if (!steps || !isSame(steps.present.report, report)) return null;
  const now = (state: Workspace): Workspace => ({ ...state, registry, desk });
  const [present, ...ahead] = ofReport([steps.present, ...steps.future.toReversed()]).map(now);
  const past = ofReport([...steps.past, steps.present]).map(now);
  return present
    ? { past: past.slice(0, -1), present: past.at(-1) ?? present, future: ahead.toReversed() }
    : null;
}

/** The states that differ in their report, each with the step that made the difference. */
const ofReport = (states: readonly Workspace[]): Workspace[] =>
  states.filter(({ report }, index) => index === 0 || report !== states[index - 1]?.report);
