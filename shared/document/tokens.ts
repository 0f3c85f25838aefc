import { parseMonthHeading, type MonthHeading } from './month-heading';
import { splitMarker } from './marker';
import type { NumberedBlock } from './outline';

/** A piece of an answer; `blocks` are the places in the file that it was read from. */
export type Token = { blocks: number[] } & (
  | { kind: 'month'; heading: MonthHeading }
  | { kind: 'heading'; text: string }
  | { kind: 'item'; text: string; marker: string; value: number | null }
  /**
   * A paragraph. `whole` when the file says where it begins and ends; `continues` when it says
   * that the paragraph belongs to the list item above.
   */
  | { kind: 'text'; text: string; whole: boolean; continues: boolean }
);

export type ItemToken = Extract<Token, { kind: 'item' }>;
export type TextToken = Extract<Token, { kind: 'text' }>;

const SUBHEADING_WORDS = /^(?:итоги|выводы|заключение|резюме)(?: года)?[.:]?$/iu;
const MAX_SUBHEADING_LENGTH = 60;

/** A line that stands out as a heading by its capitals, or by being a customary one. */
const isSubheading = (text: string): boolean =>
  SUBHEADING_WORDS.test(text) ||
  (text.length <= MAX_SUBHEADING_LENGTH &&
    text === text.toLocaleUpperCase('ru') &&
    (text.match(/\p{L}/gu) ?? []).length >= 3);

/** Says of each block of an answer what it is. Months are looked for only where events are told. */
export function tokensOf(
  blocks: NumberedBlock[],
  { year, months }: { year: number; months: boolean },
): Token[] {
  return blocks.map((block): Token => {
    const at = { blocks: [block.index] };
    const { look, text, marker, value } = block;
    if (look === 'listItem') return { ...at, kind: 'item', text, marker, value };
    if (look === 'paragraph' || look === 'listContinuation') {
      return { ...at, kind: 'text', text, whole: true, continues: look === 'listContinuation' };
    }
    const heading = months ? parseMonthHeading(text, year) : null;
    if (heading) return { ...at, kind: 'month', heading };
    if (look === 'heading' || isSubheading(text)) return { ...at, kind: 'heading', text };
    const marked = splitMarker(text);
    if (marked) return { ...at, kind: 'item', ...marked };
    return { ...at, kind: 'text', text, whole: false, continues: false };
  });
}

const ENDED = /[.!?…:;][»”"')\]]*$/u;
/** A line can't end with these: the sentence goes on in the next one. */
const OPEN_END =
  /(?:,|[–—-]|(?:^|\s)(?:в|во|на|с|со|к|о|об|у|и|а|из|от|до|по|за|для|при|под|над|без|или|не))$/iu;
const LOWER_CASE_START = /^(?:[–—-]\s+)?[«"(]?\p{Ll}/u;
const DASH_START = /^[–—-]\s/;

const goesOn = (before: string, after: string): boolean =>
  OPEN_END.test(before) ||
  (!ENDED.test(before) &&
    LOWER_CASE_START.test(after) &&
    !(DASH_START.test(before) && DASH_START.test(after)));

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
    if (broken(token, index) && token.kind === 'text' && (last?.kind === 'text' || last?.kind === 'item')) {
      last.text = `${last.text} ${token.text}`;
      last.blocks.push(...token.blocks);
    } else {
      joined.push({ ...token, blocks: [...token.blocks] });
    }
  });
  return joined;
}

/** Items with a sign that does not mark records here become paragraphs, sign and all. */
export const demoteOtherMarkers = (tokens: Token[], markers: ReadonlySet<string>): Token[] =>
  tokens.map((token) =>
    token.kind === 'item' && !markers.has(token.marker)
      ? {
          kind: 'text',
          blocks: token.blocks,
          whole: false,
          continues: false,
          text: `${token.value === null ? token.marker : `${token.value}${token.marker.slice(1)}`} ${token.text}`,
        }
      : token,
  );
