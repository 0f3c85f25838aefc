import { MAX_TEXT_LENGTH } from '../model/record';
import { markerClass, signOf, splitMarker } from './marker';
import { type MonthHeading, parseMonthHeading } from './month-heading';
import type { NumberedBlock } from './outline';
import type { TableRow } from './read-table';
import { CLOSING_HEADING, isSubheading } from './recognise';

/** A piece of an answer; `blocks` are the places in the file that it was read from. */
export type Token = { blocks: number[]; text: string } & (
  | { kind: 'month'; heading: MonthHeading }
  /** `closing` for a summary, which ends a list. */
  | { kind: 'heading'; closing: boolean }
  /** `line` is the text with the sign, as it stands in the file. */
  | ({
      kind: 'item';
      marker: string;
      value: number | null;
      line: string;
      /** A record without doubt: a row of a table, or what the user calls one. */
      certain?: boolean;
      row?: TableRow | undefined;
    } & Wholeness)
  /** `settled` is what the user says that the text is. */
  | ({ kind: 'text'; settled?: 'narrative' | 'continuation' } & Wholeness)
);

interface Wholeness {
  /** The file says where the paragraph begins and ends. */
  whole: boolean;
  /** The file says that the paragraph belongs to the list item above. */
  continues: boolean;
}

export type ItemToken = Extract<Token, { kind: 'item' }>;
export type TextToken = Extract<Token, { kind: 'text' }>;

/** Says of each block of an answer what it is. Months are looked for only where events are told. */
export function tokensOf(
  blocks: NumberedBlock[],
  { year, months }: { year: number; months: boolean },
): Token[] {
  return blocks.map((block): Token => {
    const { look, text, marker, value } = block;
    const at = { blocks: [block.index], text };
    const continues = look === 'listContinuation';
    const settled = settledToken(block, { year, months });
    if (settled) return settled;
    if (look === 'listItem') {
      const line = `${signOf({ marker, value })} ${text}`;
      return { ...at, kind: 'item', marker, value, line, whole: true, continues };
    }
    if (look === 'paragraph' || continues) return { ...at, kind: 'text', whole: true, continues };
    const heading = months ? parseMonthHeading(text, year) : null;
    if (heading) return { ...at, kind: 'month', heading };
    const marked = splitMarker(text);
    if (look === 'heading' || (!marked && isSubheading(text))) {
      return { ...at, kind: 'heading', closing: CLOSING_HEADING.test(text) };
    }
    if (marked) return { ...at, kind: 'item', ...marked, line: text, whole: false, continues };
    return { ...at, kind: 'text', whole: false, continues };
  });
}

/** A block of which nothing is left to judge. */
function settledToken(
  block: NumberedBlock,
  { year, months }: { year: number; months: boolean },
): Token | null {
  const { as, text, row, look } = block;
  const at = { blocks: [block.index], text };
  if (as === undefined && look !== 'tableRow') return null;
  switch (as?.kind) {
    case 'narrative':
    case 'continuation':
      return { ...at, kind: 'text', whole: true, continues: false, settled: as.kind };
    case 'month':
    case 'heading': {
      const heading = months && as.kind === 'month' ? parseMonthHeading(text, year) : null;
      return heading
        ? { ...at, kind: 'month', heading }
        : { ...at, kind: 'heading', closing: CLOSING_HEADING.test(text) };
    }
    default: {
      const { marker, value, text: unmarked } = markedText(block);
      const line = marker === '' ? unmarked : `${signOf({ marker, value })} ${unmarked}`;
      const whole = { whole: true, continues: false, certain: true };
      return { ...at, kind: 'item', text: unmarked, marker, value, line, row, ...whole };
    }
  }
}

const markedText = ({ text, marker, value, look }: NumberedBlock) =>
  (look === 'plain' ? splitMarker(text) : null) ?? { text, marker, value };

const ENDED = /[.!?…:;][»”"')\]]*$/u;
/** A line can't end with these: the sentence goes on in the next one. */
const OPEN_END =
  /(?:,|[–—-]|(?:^|\s)(?:в|во|на|с|со|к|о|об|у|и|а|из|от|до|по|за|для|при|под|над|без|или|не))$/iu;
const LOWER_CASE_START = /^(?:[–—-]\s+)?[«"(]?\p{Ll}/u;
const DASH_START = /^[–—-]\s/;
/** The end of a line is enough to judge it. */
const TAIL = 40;

function goesOn(before: string, after: string): boolean {
  const end = before.slice(-TAIL);
  return (
    OPEN_END.test(end) ||
    (!ENDED.test(end) &&
      LOWER_CASE_START.test(after) &&
      !(DASH_START.test(before) && DASH_START.test(after)))
  );
}

/**
 * Joins sentences that the source broke over two paragraphs. Where most paragraphs begin in lower
 * case and end openly, this is the author's way of writing a list, and nothing is joined.
 */
export function joinBroken(tokens: Token[]): Token[] {
  const texts = tokens.filter((token): token is TextToken => token.kind === 'text');
  const first = texts[0];
  const marked = tokens.some((token) => token.kind === 'item');
  if (!marked && first && LOWER_CASE_START.test(first.text) && !ENDED.test(first.text)) {
    return tokens;
  }
  const broken = (token: Token, index: number): boolean => {
    const before = tokens[index - 1];
    return (
      token.kind === 'text' &&
      !token.whole &&
      (before?.kind === 'text' || before?.kind === 'item') &&
      goesOn(before.text, token.text)
    );
  };
  const count = tokens.filter(broken).length;
  if (count >= 3 && count > texts.length / 2) return tokens;

  const joined: Token[] = [];
  tokens.forEach((token, index) => {
    const last = joined.at(-1);
    if (last && broken(token, index) && last.text.length + token.text.length < MAX_TEXT_LENGTH) {
      last.text = `${last.text} ${token.text}`;
      if (last.kind === 'item') last.line = `${last.line} ${token.text}`;
      last.blocks.push(...token.blocks);
    } else {
      joined.push({ ...token, blocks: [...token.blocks] });
    }
  });
  return joined;
}

/**
 * An item that marks no record becomes a paragraph, sign and all. Only a dash may have come there
 * by a line broken before it.
 */
export const asText = (token: ItemToken): TextToken => ({
  kind: 'text',
  blocks: token.blocks,
  text: token.line,
  whole: token.whole || !DASH_START.test(token.line),
  continues: false,
});

export const demoteOtherMarkers = (tokens: Token[], markers: ReadonlySet<string>): Token[] =>
  tokens.map((token) =>
    token.kind === 'item' && !token.certain && !markers.has(markerClass(token.marker))
      ? asText(token)
      : token,
  );

/** A record by its sign or its row in a table: beside such, a paragraph without one is none. */
export const isMarked = (token: Token): boolean =>
  token.kind === 'item' && (!token.certain || token.row !== undefined);

const SIGNATURE_START =
  /^(?:исп(?:олнитель)?\.?\s*[:.]|исполнитель\s|тел(?:ефон)?[.:]|контактн(?:ое|ый)\s)/iu;
const OFFICIAL =
  /^(?:глав|мэр|заместител|руководител|начальник|председател|директор|и\.\s?о\.|первый заместител)/iu;
const NAME_AT_END =
  /(?:\p{Lu}\.\s?(?:\p{Lu}\.)?\s?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\p{Lu}\.\s?\p{Lu}\.)$/u;
const MAX_SIGNATURE = 150;

/** A signature under the report or a line about its author: no record, though it stands in a list. */
export const isSignature = ({ text }: Token): boolean =>
  text.length <= MAX_SIGNATURE &&
  (SIGNATURE_START.test(text) || (OFFICIAL.test(text) && NAME_AT_END.test(text)));
