import { isWritten } from '../document/written';
import type { Event, EventLength } from '../model/event';
import { itemsOfType, type Report } from '../model/report';
import { isLengthWritten, shownLength, shownSize, textOfLength } from './lengths';

/** Fits a report to a number of pages: what may be shortened or left out, and in which order. */
export interface Cut {
  recordId: string;
  /** The length to show instead, or to leave the event out. */
  to: 'line' | 'paragraph' | 'out';
  /** Characters that the document loses. */
  saved: number;
  /** Why it stands where it does in the order. */
  reason: 'long' | 'noFacts' | 'fewFacts' | 'important';
}

/** Facts that speak for keeping an event: whom it was with, and what came of it. */
const weightOf = (event: Event): number =>
  Number(event.partnerCityIds.length + event.countries.length > 0) +
  Number(event.outcome.trim() !== '' || event.figures.length > 0) +
  2 * Number(event.agreementIds.length > 0 || event.kind === 'agreement');

const shorterOf = (event: Event): Exclude<EventLength, 'full'> | null => {
  const shown = shownLength(event);
  if (shown === 'line') return null;
  if (isLengthWritten(event, 'line')) return 'line';
  return shown === 'full' && isLengthWritten(event, 'paragraph') ? 'paragraph' : null;
};

/**
 * Everything that can be cut, the least painful first: shorter wordings that somebody has written,
 * those that save most before the others; then whole events, those without partner and result
 * before those with one, the longest first among equals, agreements last.
 */
export function possibleCuts(report: Report): Cut[] {
  const shown = itemsOfType(report, 'event').filter(isWritten);
  const shortenings = shown.flatMap((event): Cut[] => {
    const to = shorterOf(event);
    if (to === null) return [];
    const saved = shownSize(event) - textOfLength(event, to).length;
    return saved > 0 ? [{ recordId: event.id, to, saved, reason: 'long' }] : [];
  });
  const removals = shown
    .map((event) => ({ event, weight: weightOf(event) }))
    .sort((a, b) => a.weight - b.weight || shownSize(b.event) - shownSize(a.event))
    .map(
      ({ event, weight }): Cut => ({
        recordId: event.id,
        to: 'out',
        saved: shownSize(event),
        reason: weight === 0 ? 'noFacts' : weight === 1 ? 'fewFacts' : 'important',
      }),
    );
  return [...shortenings.sort((a, b) => b.saved - a.saved), ...removals];
}

/** One cut an event: what is left out needs no shortening. */
export function withoutDoubles(cuts: readonly Cut[]): Cut[] {
  const out = new Set(cuts.filter(({ to }) => to === 'out').map(({ recordId }) => recordId));
  return cuts.filter(({ recordId, to }) => to === 'out' || !out.has(recordId));
}

/** Makes cuts; the texts stay in the report, so that all can be shown again. */
export function applyCuts(report: Report, cuts: readonly Cut[]): Report {
  const byId = new Map(cuts.map(({ recordId, to }) => [recordId, to]));
  return changeEvents(report, (event) => {
    const to = byId.get(event.id);
    if (to === undefined) return event;
    return to === 'out' ? { ...event, included: false } : { ...event, length: to };
  });
}

/** The report with each of its events changed; the same one where none was. */
function changeEvents(report: Report, change: (event: Event) => Event): Report {
  let changed = false;
  const answers = Object.entries(report.answers).map(([id, answer]) => {
    const items = answer.items.map((item) => {
      const next = item.type === 'event' ? change(item) : item;
      changed ||= next !== item;
      return next;
    });
    return [id, { ...answer, items }] as const;
  });
  return changed ? { ...report, answers: Object.fromEntries(answers) } : report;
}

/**
 * The fewest cuts, in their order, with which the document has so many pages; null when even all of
 * them are not enough. `countPages` is asked as seldom as can be, for it lays the document out.
 */
export function planFit(
  report: Report,
  pages: number,
  countPages: (report: Report) => number,
): { cuts: Cut[]; reached: boolean } {
  const cuts = possibleCuts(report);
  const pagesWith = (count: number): number =>
    countPages(applyCuts(report, withoutDoubles(cuts.slice(0, count))));
  if (pagesWith(0) <= pages) return { cuts: [], reached: true };
  let few = 0;
  let enough = cuts.length;
  if (enough === 0 || pagesWith(enough) > pages) {
    return { cuts: withoutDoubles(cuts), reached: false };
  }
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (pagesWith(middle) <= pages) enough = middle;
    else few = middle;
  }
  return { cuts: withoutDoubles(cuts.slice(0, enough)), reached: true };
}

/** The events that were left out by hand or by fitting. */
export const leftOutEvents = (report: Report): Event[] =>
  itemsOfType(report, 'event').filter(({ included }) => !included);

/** Shows again, as a paragraph, what had been left out. */
export const withoutCuts = (report: Report): Report =>
  changeEvents(report, (event) =>
    event.included ? event : { ...event, included: true, length: 'paragraph' },
  );
