import { z } from 'zod';
import { formOf } from '../forms/form-of';
import { EVENT_STATES, type Event } from '../model/event';
import { optionalDateSchema, type PartialDate } from '../model/partial-date';
import { dutySchema } from '../model/questionnaire';
import type { Report } from '../model/report';
import { addDays, type Day, firstDayOf, lastDayOf } from './days';

/** What reminders need to know of a report: little, for a library holds many. */

const MAX_EXCERPT = 240;

const factSchema = z.object({
  questionId: z.string(),
  recordId: z.string(),
  /** The beginning of its text. */
  text: z.string(),
});

export const reportFactsSchema = z.object({
  reportId: z.string(),
  city: z.string(),
  year: z.number().int(),
  /** What its form sets terms for. */
  duties: z.array(dutySchema),
  /** By partner city, when an event last brought both together. */
  lastMet: z.record(z.string(), factSchema.extend({ date: z.string() })),
  /** Events that are still to come, and late ones that nobody has finished. */
  events: z.array(
    factSchema.extend({
      from: z.string(),
      until: optionalDateSchema,
      state: z.enum(EVENT_STATES),
      isSigning: z.boolean(),
      partnerCityIds: z.array(z.string()),
      agreementIds: z.array(z.string()),
      hasOutcome: z.boolean(),
    }),
  ),
  /** Tasks with a term that nobody has done or dropped. */
  tasks: z.array(factSchema.extend({ due: z.string() })),
});
export type ReportFacts = z.infer<typeof reportFactsSchema>;
export type EventFact = ReportFacts['events'][number];

/** Longer ago an account that was never written is history and no reminder. */
export const REMEMBERED_DAYS = 60;

export const endOf = ({ from, until }: { from: PartialDate; until: PartialDate | '' }): Day =>
  lastDayOf(until || from);

export function reportFacts(report: Report, today: Day): ReportFacts {
  const facts: ReportFacts = {
    reportId: report.id,
    city: report.city,
    year: report.year,
    duties: [...formOf(report).duties],
    lastMet: {},
    events: [],
    tasks: [],
  };
  for (const [questionId, { items }] of Object.entries(report.answers)) {
    for (const item of items) {
      const fact = { questionId, recordId: item.id, text: item.text.slice(0, MAX_EXCERPT) };
      if (item.type === 'task') {
        if (item.due !== '' && (item.state === 'open' || item.state === 'carried'))
          facts.tasks.push({ ...fact, due: item.due });
      } else if (item.type === 'event') {
        meet(facts, item, fact, today);
        remember(facts, item, fact, today);
      }
    }
  }
  return facts;
}

type Fact = z.infer<typeof factSchema>;

/** An event without a date happened some time in the reported year. */
function meet(facts: ReportFacts, event: Event, fact: Fact, today: Day): void {
  if (event.state === 'planned') return;
  const date = event.date ? event.date.until || event.date.from : String(facts.year);
  if (firstDayOf(date) > today) return;
  for (const cityId of event.partnerCityIds) {
    const known = facts.lastMet[cityId];
    if (!known || lastDayOf(date) > lastDayOf(known.date))
      facts.lastMet[cityId] = { ...fact, date };
  }
}

function remember(facts: ReportFacts, event: Event, fact: Fact, today: Day): void {
  if (!event.date) return;
  const { from, until } = event.date;
  const hasOutcome = event.outcome.trim() !== '' || event.figures.length > 0;
  if (endOf(event.date) < addDays(today, -REMEMBERED_DAYS)) return;
  if (event.state !== 'planned' && hasOutcome) return;
  facts.events.push({
    ...fact,
    from,
    until,
    state: event.state,
    isSigning: event.kind === 'agreement',
    partnerCityIds: event.partnerCityIds,
    agreementIds: event.agreementIds,
    hasOutcome,
  });
}
