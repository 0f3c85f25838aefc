import type { Event } from '../model/event';
import type { Initiative } from '../model/initiative';
import type { Narrative } from '../model/narrative';
import { isPartialDate, yearOf } from '../model/partial-date';
import type { Problem } from '../model/problem';
import { type Item, type ItemType, itemsOfType, type Report } from '../model/report';
import type { Task } from '../model/task';
import { checkPictures } from './check-pictures';
import type { FindingDraft, FindingKey, Severity } from './finding';

type FieldFinding = Required<Pick<FindingDraft, 'key' | 'values' | 'field'>> & {
  severity: Severity;
};
type ItemFinding = FieldFinding & { recordId: string };
type Check<T extends Item> = (item: T, report: Report) => FieldFinding[];

const error = (field: string, key: FindingKey, values = {}): FieldFinding => ({
  severity: 'error',
  key,
  values,
  field,
});
const warning = (field: string, key: FindingKey, values = {}): FieldFinding => ({
  ...error(field, key, values),
  severity: 'warning',
});

const textMissing = ({ text }: { text: string }) =>
  text.trim() === '' ? [error('text', 'finding.textMissing')] : [];

const checkEvent: Check<Event> = (event, report) => {
  const findings = textMissing(event);
  if (event.date === null) {
    // A report that dates nothing is told without dates.
    const isTold = hasDates(report);
    const missing = warning('date', 'finding.dateOpen');
    return [...findings, isTold ? missing : { ...missing, severity: 'hint' }];
  }
  const { from, until } = event.date;
  if (until !== '' && until < from) findings.push(error('date', 'finding.spanReversed'));
  if (yearOf(from) !== report.year) {
    findings.push(error('date', 'finding.otherYear', { year: String(report.year) }));
  }
  return findings;
};

/** Looked at once for each state of a report. */
const datesByReport = new WeakMap<Report, boolean>();

function hasDates(report: Report): boolean {
  const known = datesByReport.get(report);
  if (known !== undefined) return known;
  const found = itemsOfType(report, 'event').some(({ date }) => date !== null);
  datesByReport.set(report, found);
  return found;
}

/** The problems of a report, found once however many tasks are checked; reports never change. */
const problemIdsByReport = new WeakMap<Report, ReadonlySet<string>>();

function problemIdsOf(report: Report): ReadonlySet<string> {
  const known = problemIdsByReport.get(report);
  if (known) return known;
  const ids = new Set(itemsOfType(report, 'problem').map(({ id }) => id));
  problemIdsByReport.set(report, ids);
  return ids;
}

const checkTask: Check<Task> = (task, report) => {
  const findings = textMissing(task);
  if (isPartialDate(task.due) && yearOf(task.due) < report.year) {
    findings.push(error('due', 'finding.dueInPast', { year: String(report.year) }));
  }
  const answered = task.answersProblemId;
  if (answered !== null && !problemIdsOf(report).has(answered)) {
    findings.push(error('answersProblemId', 'finding.problemGone'));
  }
  return findings;
};

const checkProblem: Check<Problem> = (problem, report) => {
  const findings = textMissing(problem);
  if (problem.since !== null && problem.since > report.year) {
    findings.push(error('since', 'finding.sinceInFuture', { year: String(report.year) }));
  }
  return findings;
};

const checkInitiative: Check<Initiative> = (initiative) => {
  const { from, until } = initiative;
  const reversed = from !== '' && until !== '' && until < from;
  return [
    ...textMissing(initiative),
    ...(reversed ? [error('until', 'finding.spanReversed')] : []),
  ];
};

/** A heading may stand alone: that of a theme, or of a month in which nothing happened. */
const checkNarrative: Check<Narrative> = (narrative) => [
  ...(narrative.text.trim() === '' && narrative.heading.trim() === ''
    ? [warning('text', 'finding.textMissing')]
    : []),
  ...(narrative.unplaced ? [warning('text', 'finding.unplaced')] : []),
];

const CHECKS: { [T in ItemType]: Check<Extract<Item, { type: T }>> } = {
  event: checkEvent,
  task: checkTask,
  problem: checkProblem,
  initiative: checkInitiative,
  narrative: checkNarrative,
};

/** What is wrong with one record of a report. `cityIds` are the registry's. */
export function checkItem(item: Item, report: Report, cityIds: ReadonlySet<string>): ItemFinding[] {
  const check = CHECKS[item.type] as Check<Item>;
  const findings = check(item, report);
  const linked = 'partnerCityIds' in item ? item.partnerCityIds : [];
  if (linked.some((id) => !cityIds.has(id))) {
    findings.push(error('partnerCityIds', 'finding.cityGone'));
  }
  const pictures = checkPictures(item).map((finding) => ({ ...finding, values: {} }));
  return [...findings, ...pictures].map((finding) => ({ ...finding, recordId: item.id }));
}
