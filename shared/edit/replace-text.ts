import { CASES } from '../language/declension';
import { declineName } from '../language/place-names';
import { stem, WORD } from '../language/stem';
import type { Item, Report } from '../model/report';

/** Finds and replaces words in everything that a report says. */

export interface ReplaceOptions {
  find: string;
  replacement: string;
  wholeWord: boolean;
  matchCase: boolean;
  /** Finds other case forms too: `Харбина` for `Харбин`. */
  wordForms: boolean;
  /** Looks into the authors' notes as well. */
  inNotes: boolean;
}

/** Where in a report a text stands. */
export type TextPlace =
  | { kind: 'record'; questionId: string; recordId: string; field: string }
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
  const note = change({ kind: 'note' }, report.note);
  const isSame =
    answers === report.answers &&
    titleLines === report.titleLines &&
    headings === report.headings &&
    note === report.note;
  return isSame ? report : { ...report, answers, titleLines, headings, note };
}

function changedItem(
  item: Item,
  questionId: string,
  change: (place: TextPlace, text: string) => string,
): Item {
  const fields = item as unknown as Record<string, string>;
  const changes: Record<string, string> = {};
  for (const field of [...FIELDS[item.type], 'note']) {
    const before = fields[field] ?? '';
    const after = change({ kind: 'record', questionId, recordId: item.id, field }, before);
    if (after !== before) changes[field] = after;
  }
  return Object.keys(changes).length === 0 ? item : ({ ...item, ...changes } as Item);
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
    }
  }
  if (inNotes) visit({ kind: 'note' }, report.note);
}

const keyOf = (place: TextPlace): string => JSON.stringify(Object.values(place));

interface Found {
  start: number;
  end: number;
  replacement: string;
}

type Finder = (text: string) => Found[];

function finder(options: ReplaceOptions): Finder | null {
  if (options.find.trim() === '') return null;
  return options.wordForms ? formFinder(options) : plainFinder(options);
}

function plainFinder({ find, replacement, wholeWord, matchCase }: ReplaceOptions): Finder {
  const normal = matchCase ? plainSpaces : insensitive;
  const wanted = normal(find);
  return (text) => {
    const searched = normal(text);
    const found: Found[] = [];
    let at = searched.indexOf(wanted);
    while (at >= 0) {
      const end = at + wanted.length;
      const fits = !wholeWord || (!isInWord(searched, at) && !isInWord(searched, end));
      if (fits) found.push({ start: at, end, replacement });
      at = searched.indexOf(wanted, fits ? end : at + 1);
    }
    return found;
  };
}

/** Finds runs of words whose stems are those of the wanted ones. */
function formFinder({ find, replacement, matchCase }: ReplaceOptions): Finder {
  const wanted = (find.match(WORD) ?? []).map(stem);
  const declined = inSameForm(find.trim(), replacement);
  const isCapital = /^\p{Lu}/u.test(find.trim());
  return (text) => {
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      stem: stem(word),
      start: index,
      end: index + word.length,
    }));
    const found: Found[] = [];
    for (let at = 0; at + wanted.length <= words.length && wanted.length > 0; at++) {
      if (!wanted.every((each, index) => words[at + index]?.stem === each)) continue;
      const start = words[at]?.start ?? 0;
      const end = words[at + wanted.length - 1]?.end ?? start;
      if (matchCase && /^\p{Lu}/u.test(text.slice(start, end)) !== isCapital) continue;
      found.push({ start, end, replacement: declined(text.slice(start, end)) });
      at += wanted.length - 1;
    }
    return found;
  };
}

/** The new name in the case in which the old one stands, where both are names that decline. */
function inSameForm(find: string, replacement: string): (form: string) => string {
  if (!/^\p{Lu}/u.test(find) || !/^\p{Lu}/u.test(replacement)) return () => replacement;
  const from = declineName(find);
  const to = declineName(replacement);
  return (form) => {
    const found = CASES.find((each) => from[each].includes(form));
    return (found && to[found][0]) ?? replacement;
  };
}

/** Spaces and hyphens that don't break are as good as plain ones. Every letter keeps its place. */
const plainSpaces = (text: string): string =>
  text.replace(/[\u00a0\u202f\u2009]/g, ' ').replaceAll('\u2011', '-');

const insensitive = (text: string): string => {
  const plain = plainSpaces(text);
  const lower = plain.toLowerCase();
  // A few letters of other scripts become two.
  const same = lower.length === plain.length ? lower : lowerOneByOne(plain);
  return same.replaceAll('ё', 'е');
};

const lowerOneByOne = (text: string): string =>
  text.replace(/./gsu, (each) =>
    each.toLowerCase().length === each.length ? each.toLowerCase() : each,
  );

/** True when the letters on both sides of a place belong to one word. */
const isInWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));

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
