import { declineCity } from '../language/cities';
import { fold } from '../language/fold';
import { mentionFinder } from '../language/mentions';
import { type ContactChannel, emptyContactEntry } from '../model/contact';
import type { Capture, Desk } from '../model/desk';
import { emptyEvent } from '../model/event';
import { emptyInitiative } from '../model/initiative';
import { emptyNarrative } from '../model/narrative';
import type { PartialDate } from '../model/partial-date';
import { emptyProblem } from '../model/problem';
import type { AnswerKind } from '../model/questionnaire';
import type { Registry } from '../model/registry';
import type { Item, Report } from '../model/report';
import { emptyTask } from '../model/task';
import { insertItem, itemsOf } from './edit-answer';
import { addEntry } from './edit-registry';
import { isAhead } from './event-months';
import { placeOfNewEvent } from './place-event';

/** What is done to the lines that wait in the inbox, as functions from desk to desk. */

export const addCapture = (desk: Desk, capture: Capture, index = desk.captures.length): Desk => ({
  ...desk,
  captures: desk.captures.toSpliced(index, 0, capture),
});

export const changeCapture = (
  desk: Desk,
  id: string,
  change: Partial<Pick<Capture, 'text' | 'date'>>,
): Desk => ({
  ...desk,
  captures: desk.captures.map((capture) =>
    capture.id === id ? { ...capture, ...change } : capture,
  ),
});

export const removeCapture = (desk: Desk, id: string): Desk => ({
  ...desk,
  captures: desk.captures.filter((capture) => capture.id !== id),
});

/** Where a line may go: an answer of the open report, or the contact log of a partner city. */
export type CaptureTarget =
  | { to: 'answer'; questionId: string; kind: AnswerKind }
  | { to: 'contacts'; cityId: string };

export interface Placing {
  capture: Capture;
  target: CaptureTarget;
  /** Of the record or contact that is made. */
  id: string;
  today: PartialDate;
}

/**
 * Puts a line where it belongs and takes it out of the inbox, linked to the partner cities that it
 * names. Only what changes is returned; nothing when the target is not there.
 */
export function placeCapture(
  { report, registry, desk }: { report: Report | null; registry: Registry; desk: Desk },
  placing: Placing,
): { report?: Report; registry?: Registry; desk?: Desk } {
  const { capture, target } = placing;
  const placed = { desk: removeCapture(desk, capture.id) };
  if (target.to === 'contacts') {
    if (!registry.partnerCities.some(({ id }) => id === target.cityId)) return {};
    return { ...placed, registry: withContact(registry, target.cityId, placing) };
  }
  if (!report?.answers[target.questionId]) return {};
  const item = recordOf(target.kind, placing, registry);
  const items = itemsOf(report, target.questionId);
  const index = item.type === 'event' ? placeOfNewEvent(items, item.date) : items.length;
  return { ...placed, report: insertItem(report, target.questionId, item, index) };
}

function recordOf(kind: AnswerKind, { capture, id, today }: Placing, registry: Registry): Item {
  const { text, date } = capture;
  const partnerCityIds = citiesNamedIn(text, registry);
  switch (kind) {
    case 'eventsByMonth':
      return {
        ...emptyEvent(id, date),
        text,
        partnerCityIds,
        state: isAhead(date, today) ? 'planned' : 'draft',
      };
    case 'tasks':
      return { ...emptyTask(id), text, partnerCityIds, due: date?.until || (date?.from ?? '') };
    case 'problems':
      return { ...emptyProblem(id), text, partnerCityIds };
    case 'initiatives':
      return { ...emptyInitiative(id), text, from: date?.from ?? '', until: date?.until ?? '' };
    default:
      return { ...emptyNarrative(id), text };
  }
}

const withContact = (registry: Registry, cityId: string, { capture, id }: Placing): Registry =>
  addEntry(registry, cityId, 'contacts', {
    ...emptyContactEntry(id),
    date: capture.date?.from ?? '',
    channel: channelIn(capture.text),
    subject: capture.text,
  });

const CHANNELS: [RegExp, ContactChannel][] = [
  [/онлайн|видео|вкс|zoom|дистанц|online|video/u, 'online'],
  [/звон|созвон|телефон|phone|(?<!\p{L})call/u, 'call'],
  [/письм|e-?mail|эл\. ?почт|(?<!\p{L})(?:letter|wrote)/u, 'letter'],
];

/** How a contact came about, by the words of its note; a meeting unless it says otherwise. */
const channelIn = (text: string): ContactChannel =>
  CHANNELS.find(([pattern]) => pattern.test(fold(text)))?.[1] ?? 'meeting';

/** Ids of the registry's cities that a text names, in any case form, in its order. */
export function citiesNamedIn(text: string, { partnerCities }: Registry): string[] {
  const mentionsIn = mentionFinder(
    partnerCities.map(({ id, name, shortNames, cases }) => ({
      id,
      forms: [name, ...shortNames]
        .filter((each) => each.trim() !== '')
        .flatMap((each) => declineCity(each))
        .concat(Object.values(cases)),
    })),
  );
  return [...new Set(mentionsIn(text).map(({ id }) => id))];
}
