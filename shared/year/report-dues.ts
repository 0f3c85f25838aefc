import type { Duty } from '../model/questionnaire';
import type { ReportSummary } from '../model/report';
import { addDays, addWorkingDays, type Day, firstDayOf } from './days';
import { type Due, type RecordRef, urgencyOf } from './due';
import { type EventFact, endOf, type ReportFacts } from './facts';

/** What the reports ask for: the clocks of duty, and the plans and tasks that have a date. */

type DutyOf<K extends Duty['kind']> = Extract<Duty, { kind: K }>;

const ofKind = <K extends Duty['kind']>(duties: readonly Duty[], kind: K): DutyOf<K>[] =>
  duties.filter((duty): duty is DutyOf<K> => duty.kind === kind);

/** So long after its term a report is still asked for. */
const OVERDUE_DAYS = 180;

/** Each city's report for the last year and for this one. */
export function reportDuties(
  reports: readonly ReportSummary[],
  duties: readonly Duty[],
  today: Day,
): Due[] {
  const cities = [...new Set(reports.map(({ city }) => city.trim()))].filter((city) => city !== '');
  const thisYear = Number(today.slice(0, 4));
  return ofKind(duties, 'report').flatMap(({ id, month, day, basis }) =>
    cities.flatMap((city) =>
      [thisYear - 1, thisYear].flatMap((year): Due[] => {
        const date = `${year + 1}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        if (addDays(date, OVERDUE_DAYS) < today) return [];
        const report = reports.find((each) => each.city.trim() === city && each.year === year);
        return [
          {
            kind: 'report',
            key: `report:${id}:${city}:${year}`.slice(0, 200),
            date,
            urgency: urgencyOf(date, today),
            city,
            year,
            reportId: report?.id ?? null,
            basis,
          },
        ];
      }),
    ),
  );
}

/** Accounts of events, plans that come near or have passed, papers for planned signings, tasks. */
export function recordDues(facts: readonly ReportFacts[], today: Day): Due[] {
  return facts.flatMap((report) => [
    ...report.events.flatMap((event) => [
      ...(event.state === 'planned'
        ? [plan(report, event, today)]
        : ofKind(report.duties, 'eventAccount').flatMap((duty) =>
            account(report, event, duty, today),
          )),
      ...ofKind(report.duties, 'approval').flatMap((duty) => signing(report, event, duty, today)),
    ]),
    // Of an older report's tasks the checklist of the newer one asks.
    ...(isNewest(report, facts)
      ? report.tasks.map(
          ({ due, text, ...ref }): Due => ({
            kind: 'task',
            key: `task:${ref.recordId}:${due}`,
            date: due,
            urgency: urgencyOf(due, today),
            ref: refOf(report, ref),
            text,
          }),
        )
      : []),
  ]);
}

const isNewest = ({ city, year }: ReportFacts, facts: readonly ReportFacts[]): boolean =>
  !facts.some((other) => other.city.trim() === city.trim() && other.year > year);

const refOf = (
  { reportId, city, year }: ReportFacts,
  { questionId, recordId }: { questionId: string; recordId: string },
): RecordRef => ({ reportId, city, year, questionId, recordId });

/** A plan is due on its first day; when its last has passed, somebody has to say what came of it. */
function plan(report: ReportFacts, event: EventFact, today: Day): Due {
  const hasPassed = endOf(event) < today;
  const hasBegun = firstDayOf(event.from) <= today;
  const date = hasBegun ? event.until || event.from : event.from;
  return {
    kind: 'plan',
    key: `plan:${event.recordId}:${event.from}:${hasPassed ? 'passed' : 'ahead'}`,
    date,
    urgency: urgencyOf(date, today),
    ref: refOf(report, event),
    text: event.text,
    hasPassed,
  };
}

/** Only an end that is known to the day starts the clock. */
function account(
  report: ReportFacts,
  event: EventFact,
  duty: DutyOf<'eventAccount'>,
  today: Day,
): Due[] {
  const end = event.until || event.from;
  if (event.hasOutcome || end.length < 10 || end > today) return [];
  const date = addWorkingDays(end, duty.workingDays);
  return [
    {
      kind: 'eventAccount',
      key: `account:${duty.id}:${event.recordId}:${end}`,
      date,
      urgency: urgencyOf(date, today),
      ref: refOf(report, event),
      text: event.text,
      end,
      basis: duty.basis,
    },
  ];
}

function signing(
  report: ReportFacts,
  event: EventFact,
  duty: DutyOf<'approval'>,
  today: Day,
): Due[] {
  // An agreement of the registry has a clock of its own.
  if (event.agreementIds.length > 0) return [];
  if (!event.isSigning || event.state !== 'planned' || endOf(event) <= today) return [];
  const date = addDays(firstDayOf(event.from), -duty.days);
  return [
    {
      kind: 'approval',
      key: `approval:${duty.id}:${event.recordId}:${event.from}`,
      date,
      urgency: urgencyOf(date, today),
      of: {
        ref: refOf(report, event),
        text: event.text,
        partnerCityIds: event.partnerCityIds,
      },
      signing: event.from,
      basis: duty.basis,
    },
  ];
}
