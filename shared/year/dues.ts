import { cityQuestionnaire } from '../model/city-questionnaire';
import type { Duty } from '../model/questionnaire';
import type { Registry } from '../model/registry';
import type { ReportSummary } from '../model/report';
import { anniversaries } from './anniversaries';
import { cityDues } from './city-dues';
import { type Day, lastDayOf } from './days';
import { type Due, URGENCIES, type Urgency } from './due';
import type { ReportFacts } from './facts';
import { recordDues, reportDuties } from './report-dues';

export interface DueSources {
  registry: Registry;
  /** The reports that are worked with; archived ones ask for nothing. */
  reports: readonly ReportSummary[];
  /** Of every report of the library, also of archived ones: they know of contacts. */
  facts: readonly ReportFacts[];
  today: Day;
}

/** Everything that is due, the soonest first. */
export function duesOf({ registry, reports, facts, today }: DueSources): Due[] {
  const duties = dutiesOf(facts);
  const present = new Set(reports.map(({ id }) => id));
  const open = facts.filter(({ reportId }) => present.has(reportId));
  return [
    ...reportDuties(reports, duties, today),
    ...recordDues(open, today),
    ...cityDues(registry, facts, duties, today),
    ...anniversaries(registry, today),
  ].sort((a, b) => compare(lastDayOf(a.date), lastDayOf(b.date)) || compare(a.key, b.key));
}

/** The duties of all forms that reports answer, the newest reports' first; before any, the city's. */
export function dutiesOf(facts: readonly ReportFacts[]): Duty[] {
  if (facts.length === 0) return [...cityQuestionnaire.duties];
  const byId = new Map<string, Duty>();
  for (const { duties } of facts.toSorted((a, b) => b.year - a.year)) {
    for (const duty of duties) if (!byId.has(duty.id)) byId.set(duty.id, duty);
  }
  return [...byId.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface DueGroup {
  urgency: Urgency;
  dues: Due[];
}

/** By urgency, without empty groups; what has passed stands with the latest first. */
export const groupDues = (dues: readonly Due[]): DueGroup[] =>
  URGENCIES.map((urgency) => {
    const own = dues.filter((due) => due.urgency === urgency);
    return { urgency, dues: urgency === 'passed' ? own.toReversed() : own };
  }).filter(({ dues: own }) => own.length > 0);
