import { sentencesOf } from '../language/sentences';
import { type Event, type EventLength, writtenText } from '../model/event';
import type { Report } from '../model/report';

/** The three lengths of an event: which are written, and a first proposal for the shortest. */

const MAX_LINE = 160;

/** Asides in brackets and between dashes go first when a sentence has to be short. */
const BRACKETS = /\s*\([^()]{0,200}\)/gu;

/** A line for an event: its first sentence without asides, cut at a comma or a word. */
export function proposedLine(text: string): string {
  const [first = ''] = sentencesOf(text);
  if (first.length <= MAX_LINE) return first;
  const bare = first.replace(BRACKETS, '');
  if (bare.length <= MAX_LINE) return bare;
  const head = bare.slice(0, MAX_LINE);
  const comma = Math.max(head.lastIndexOf(', '), head.lastIndexOf(' – '), head.lastIndexOf('; '));
  const end = comma > MAX_LINE / 3 ? comma : head.lastIndexOf(' ');
  const cut = head.slice(0, end > 0 ? end : MAX_LINE).trimEnd();
  return /[.!?…]$/u.test(cut) ? cut : `${cut}.`;
}

export const textOfLength = ({ line, text, full }: Event, length: EventLength): string =>
  ({ line, paragraph: text, full })[length];

export const isLengthWritten = (event: Event, length: EventLength): boolean =>
  textOfLength(event, length).trim() !== '';

/** The length that the document really shows: an empty one gives way to the paragraph. */
export const shownLength = (event: Event): EventLength =>
  isLengthWritten(event, event.length) ? event.length : 'paragraph';

/** Shows all events of an answer in a length, as far as it is written. */
export function setLengths(report: Report, questionId: string, length: EventLength): Report {
  const answer = report.answers[questionId];
  if (!answer) return report;
  let changed = false;
  const items = answer.items.map((item) => {
    if (item.type !== 'event' || item.length === length || !isLengthWritten(item, length)) {
      return item;
    }
    changed = true;
    return { ...item, length };
  });
  return changed
    ? { ...report, answers: { ...report.answers, [questionId]: { ...answer, items } } }
    : report;
}

/** How many characters of the document an event takes. */
export const shownSize = (event: Event): number => writtenText(event).length;
