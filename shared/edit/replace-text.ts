import { PART } from '../forms/composed-text';
import { type Picture, picturesOf } from '../model/picture';
import type { Item, Report } from '../model/report';
import { type FindOptions, finder } from './text-finder';

/** Finds and replaces words in everything that a report says. */

export interface ReplaceOptions extends FindOptions {
  /** Looks into the authors' notes as well. */
  inNotes: boolean;
}

/** Where in a report a text stands. */
export type TextPlace =
  | { kind: 'record'; questionId: string; recordId: string; field: string }
  | { kind: 'picture'; questionId: string; recordId: string; pictureId: string; field: string }
  /** A text of a document that its author has written over what was worked out. */
  | { kind: 'handEdit'; questionId: string; recordId: string; part: string }
  | { kind: 'title'; line: number }
  | { kind: 'heading'; id: string }
  | { kind: 'note' };

export interface TextHit {
  key: string;
  place: TextPlace;
  /** The whole text in which it stands. */
  text: string;
  start: number;
  end: number;
  /** What would stand there instead. */
  replacement: string;
}

const FIELDS: Record<Item['type'], readonly string[]> = {
  narrative: ['heading', 'text'],
  event: ['text', 'line', 'full', 'place', 'participants', 'outcome'],
  problem: ['text', 'cause', 'owner'],
  task: ['text', 'owner', 'indicator', 'reason'],
  initiative: ['title', 'text', 'place'],
};

const PICTURE_FIELDS = ['caption', 'alt', 'author', 'rights'] as const satisfies (keyof Picture)[];

/** All places where the text is found, in the order of the report. */
export function findInReport(report: Report, options: ReplaceOptions): TextHit[] {
  const find = finder(options);
  if (!find) return [];
  const hits: TextHit[] = [];
  eachText(report, options.inNotes, (place, text) => {
    for (const { start, end, replacement } of find(text)) {
      hits.push({ key: `${keyOf(place)}@${start}`, place, text, start, end, replacement });
    }
  });
  return hits;
}

/** The report with these hits replaced; the same report where none is left. */
export function replaceHits(report: Report, hits: readonly TextHit[]): Report {
  const byPlace = new Map<string, TextHit[]>();
  for (const hit of hits) {
    if (hit.text.slice(hit.start, hit.end) === hit.replacement) continue;
    const key = keyOf(hit.place);
    byPlace.set(key, [...(byPlace.get(key) ?? []), hit]);
  }
  if (byPlace.size === 0) return report;
  const change = (place: TextPlace, text: string): string =>
    replaced(text, byPlace.get(keyOf(place)) ?? []);
  const answers = mapValues(report.answers, (answer, questionId) => {
    const items = mapSame(answer.items, (item) => changedItem(item, questionId, change));
    return items === answer.items ? answer : { ...answer, items };
  });
  const titleLines =
    report.titleLines &&
    mapSame(report.titleLines, (text, line) => change({ kind: 'title', line }, text));
  const headings = mapValues(report.headings, (text, id) => change({ kind: 'heading', id }, text));
  const overrides = mapSame(report.overrides, (own) => {
    const { questionId, recordId, part } = own;
    const text = change({ kind: 'handEdit', questionId, recordId, part }, own.text);
    return text === own.text ? own : { ...own, text };
  });
  const note = change({ kind: 'note' }, report.note);
  const isSame =
    answers === report.answers &&
    titleLines === report.titleLines &&
    headings === report.headings &&
    overrides === report.overrides &&
    note === report.note;
  return isSame ? report : { ...report, answers, titleLines, headings, overrides, note };
}

function changedItem(
  item: Item,
  questionId: string,
  change: (place: TextPlace, text: string) => string,
): Item {
  const fields = item as unknown as Record<string, string>;
  const changes: Record<string, unknown> = {};
  for (const field of [...FIELDS[item.type], 'note']) {
    const before = fields[field] ?? '';
    const after = change({ kind: 'record', questionId, recordId: item.id, field }, before);
    if (after !== before) changes[field] = after;
  }
  const before = [...picturesOf(item)];
  const pictures = mapSame(before, (picture) =>
    changedPicture(picture, (field, text) => {
      const at = { questionId, recordId: item.id, pictureId: picture.id, field };
      return change({ kind: 'picture', ...at }, text);
    }),
  );
  if (pictures !== before) changes.pictures = pictures;
  return Object.keys(changes).length === 0 ? item : ({ ...item, ...changes } as Item);
}

function changedPicture(
  picture: Picture,
  change: (field: string, text: string) => string,
): Picture {
  const texts = PICTURE_FIELDS.map((field) => [field, change(field, picture[field])] as const);
  return texts.every(([field, text]) => text === picture[field])
    ? picture
    : { ...picture, ...Object.fromEntries(texts) };
}

/** Later hits first, so that earlier ones stay where they are; of a text that has changed, none. */
function replaced(text: string, hits: readonly TextHit[]): string {
  return hits
    .filter((hit) => hit.text === text)
    .sort((a, b) => b.start - a.start)
    .reduce(
      (left, { start, end, replacement }) => left.slice(0, start) + replacement + left.slice(end),
      text,
    );
}

function eachText(
  report: Report,
  inNotes: boolean,
  visit: (place: TextPlace, text: string) => void,
): void {
  for (const [line, text] of (report.titleLines ?? []).entries())
    visit({ kind: 'title', line }, text);
  for (const [id, text] of Object.entries(report.headings)) visit({ kind: 'heading', id }, text);
  for (const [questionId, { items }] of Object.entries(report.answers)) {
    for (const item of items) {
      for (const field of inNotes ? [...FIELDS[item.type], 'note'] : FIELDS[item.type]) {
        const text = (item as unknown as Record<string, string>)[field] ?? '';
        visit({ kind: 'record', questionId, recordId: item.id, field }, text);
      }
      for (const picture of picturesOf(item)) {
        const at = { questionId, recordId: item.id, pictureId: picture.id };
        for (const field of PICTURE_FIELDS) {
          visit({ kind: 'picture', ...at, field }, picture[field]);
        }
      }
    }
  }
  for (const { questionId, recordId, part, text } of report.overrides) {
    if (part !== PART.row) visit({ kind: 'handEdit', questionId, recordId, part }, text);
  }
  if (inNotes) visit({ kind: 'note' }, report.note);
}

const keyOf = (place: TextPlace): string => JSON.stringify(Object.values(place));

function mapSame<T>(list: T[], change: (one: T, index: number) => T): T[] {
  const changed = list.map(change);
  return changed.some((one, index) => one !== list[index]) ? changed : list;
}

function mapValues<T>(record: Record<string, T>, change: (one: T, key: string) => T) {
  const entries = Object.entries(record);
  const changed = entries.map(([key, one]): [string, T] => [key, change(one, key)]);
  return changed.some(([, one], index) => one !== entries[index]?.[1])
    ? Object.fromEntries(changed)
    : record;
}
