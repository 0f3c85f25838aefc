import type { Override, OverrideKey } from '../model/override';
import type { FormContext } from './context';

/** A text of a document that was worked out from facts, and what its author made of it. */
export interface ComposedText {
  key: OverrideKey;
  /** The title of its column; '' for a text that stands in no table. */
  title: string;
  /** As the facts say it now. */
  computed: string;
  /** As the document says it. */
  text: string;
  /** The author's own text over it, or null. */
  own: Override | null;
  /** True while the facts have changed under the author's text. */
  hasChanged: boolean;
}

/** Parts of a document that are no column of a table. */
export const PART = {
  /** A row that is left out. */
  row: 'row',
  /** A line of a list. */
  line: 'line',
  /** A record of the report, in another document. */
  record: 'text',
  /** What stands above a group of rows. */
  group: 'group',
  month: 'month',
  /** What the document says in the place of no rows. */
  empty: 'empty',
  /** The wording of a section or question. */
  heading: 'heading',
  /** A line above the first question. */
  title: 'title',
} as const;

const keyText = ({ questionId, recordId, part }: OverrideKey): string =>
  JSON.stringify([questionId, part, recordId]);

/** True for keys of the same text. */
export const isSameText = (one: OverrideKey, other: OverrideKey): boolean =>
  one.questionId === other.questionId && one.recordId === other.recordId && one.part === other.part;

const known = new WeakMap<readonly Override[], ReadonlyMap<string, Override>>();

function byKey(overrides: readonly Override[]): ReadonlyMap<string, Override> {
  let map = known.get(overrides);
  if (!map) {
    map = new Map(overrides.map((each) => [keyText(each), each]));
    known.set(overrides, map);
  }
  return map;
}

export interface TextOptions {
  title?: string;
  /** Ids that the record had before; an author's text under one of them goes on to count. */
  formerIds?: readonly string[];
}

/** What an author has written under a key, or under one that it had before. */
export const ownText = (
  { report }: Pick<FormContext, 'report'>,
  key: OverrideKey,
  formerIds: readonly string[] = [],
): Override | null => {
  const overrides = byKey(report.overrides);
  const found = [key.recordId, ...formerIds].map((recordId) =>
    overrides.get(keyText({ ...key, recordId })),
  );
  return found.find((each) => each !== undefined) ?? null;
};

/** A text as its author has it, noted among those that the document has. */
export function composedText(
  context: FormContext,
  key: OverrideKey,
  computed: string,
  { title = '', formerIds = [] }: TextOptions = {},
): ComposedText {
  const own = ownText(context, key, formerIds);
  const text: ComposedText = {
    key: own ? { ...key, recordId: own.recordId } : key,
    title,
    computed,
    text: own?.text ?? computed,
    own,
    hasChanged: own !== null && own.base !== computed,
  };
  context.texts.push(text);
  return text;
}

/** A text of one paragraph, whatever was typed into it. */
export const inOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();

/** True for a text that may have several paragraphs. */
export const mayHaveParagraphs = ({ part }: OverrideKey): boolean => part === PART.record;

const HEADINGS: readonly string[] = [PART.group, PART.month, PART.heading, PART.title];

/** True for a text that stands above others. */
export const isHeading = ({ part }: OverrideKey): boolean => HEADINGS.includes(part);
