import { asWritten, keptIn } from './kept-words';
import { bindSpaces } from './typography';

/**
 * Finds what a text has typed only as a keyboard allows it: straight quotes, hyphens for dashes,
 * doubled abbreviations, stray spaces. English texts are looked at by English habits. Rules of our own rather than a library's: each says
 * where it applies, which a typographer that returns a finished text can't, none changes the house
 * style of initials, and the spaces are those that the document binds.
 */

export const TYPOGRAPHY_RULES = [
  'straightQuotes',
  'hyphenDash',
  'doubleAbbreviation',
  'spacing',
] as const;
export type TypographyRule = (typeof TYPOGRAPHY_RULES)[number];

export interface Replacement {
  start: number;
  end: number;
  old: string;
  text: string;
}

export interface TypographyFlaws {
  replacements: Readonly<Record<TypographyRule, readonly Replacement[]>>;
  /** Places of straight quotes without a partner. */
  unpaired: readonly number[];
}

const NONE: TypographyFlaws = {
  replacements: { straightQuotes: [], hyphenDash: [], doubleAbbreviation: [], spacing: [] },
  unpaired: [],
};
/** Tells the texts that have nothing to look for, which are most. */
const SUSPECT =
  /["“”]|\s-\s|\d-\d|г\.\s?г\.|г\.\p{Lu}|№\d|\d[гкмстчр]| {2}|[ \u{A0}][,;!?)»]|[ \u{A0}]\.(?:\s|$)/u;

export interface TypographyOptions {
  /** BCP 47; what is not English is looked at as Russian. */
  language: string;
  /** Words whose signs stay as they are. */
  keptWords: readonly string[];
}

const RUSSIAN: TypographyOptions = { language: 'ru', keptWords: [] };

export const isRussian = (language: string): boolean => !/^en\b/iu.test(language);

export function typographyFlaws(
  text: string,
  { language, keptWords }: TypographyOptions = RUSSIAN,
): TypographyFlaws {
  if (!SUSPECT.test(text)) return NONE;
  const isKept = keptIn(text, keptWords);
  const inRussian = isRussian(language);
  const { pairs, unpaired } = quotes(text, inRussian ? RUSSIAN_QUOTES : ENGLISH_QUOTES, isKept);
  const free = (found: Replacement[]) => found.filter((each) => !isKept(each));
  return {
    replacements: {
      straightQuotes: pairs,
      hyphenDash: free(hyphensForDashes(text, inRussian ? RUSSIAN_RANGES : ENGLISH_RANGES)),
      doubleAbbreviation: free(
        replacementsOf(text, /(?<!\p{L})г\.[ \u{A0}]?г\.(?=[\s,)]|$)/gu, 'гг.'),
      ),
      spacing: free(
        [...straySpaces(text), ...missingSpaces(text)].sort((a, b) => a.start - b.start),
      ),
    },
    unpaired,
  };
}

function replacementsOf(text: string, pattern: RegExp, by: string): Replacement[] {
  return [...text.matchAll(pattern)].map(({ index, 0: old }) => ({
    start: index,
    end: index + old.length,
    old,
    text: by,
  }));
}

const BEFORE_OPENING = /[\s(«„[–—-]/u;
const AFTER_CLOSING = /[\s),.;:!?»\]–—-]/u;

/** The signs that stand for quotes, and what is printed for a pair of them. */
interface QuoteStyle {
  signs: RegExp;
  outer: readonly [string, string];
  inner: readonly [string, string];
}

/** English quotes in a Russian text are foreign ones, unless they close „лапки“. */
const RUSSIAN_QUOTES: QuoteStyle = { signs: /["“”„\n]/gu, outer: ['«', '»'], inner: ['„', '“'] };
const ENGLISH_QUOTES: QuoteStyle = { signs: /["\n]/gu, outer: ['“', '”'], inner: ['‘', '’'] };

/** Pairs of typed quotes as those of the language, with its inner ones inside others. */
function quotes(
  text: string,
  { signs, outer, inner }: QuoteStyle,
  isKept: (at: { start: number; end: number }) => boolean,
): { pairs: Replacement[]; unpaired: number[] } {
  const pairs: Replacement[] = [];
  const unpaired: number[] = [];
  const opened: number[] = [];
  const put = (start: number, by: string) =>
    pairs.push({ start, end: start + 1, old: text.charAt(start), text: by });
  let low = 0;
  for (const { index, 0: sign } of text.matchAll(signs)) {
    if (isKept({ start: index, end: index + 1 })) continue;
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    const opens = (before === '' || BEFORE_OPENING.test(before)) && /\S/u.test(after);
    const closes = (after === '' || AFTER_CLOSING.test(after)) && /\S/u.test(before);
    if (sign === '\n') {
      unpaired.push(...opened.splice(0));
      low = 0;
    } else if (sign === '„') {
      low += 1;
    } else if (low > 0 && sign !== '"') {
      low -= 1;
    } else if (opens && sign !== '”') {
      opened.push(index);
    } else if (closes && opened.length > 0) {
      const start = opened.pop() as number;
      const [left, right] = opened.length > 0 ? inner : outer;
      put(start, left);
      put(index, right);
    } else if (!/\d/u.test(before)) {
      unpaired.push(index);
    }
  }
  pairs.sort((a, b) => a.start - b.start);
  return { pairs, unpaired: [...unpaired, ...opened] };
}

const MONTH =
  '(?:январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}*';
const RANGE = new RegExp(
  `(?<=(?<![\\d.-])\\d{1,4})-(?=\\d{1,4}[\\s\\u{A0}]?(?:${MONTH}|гг?\\.|год|лет(?!и)|чел|%|руб|век|вв\\.))`,
  'giu',
);
const PAGES = /(?<=(?:стр|с|пп|ст)\.[ \u{A0}]\d{1,4})-(?=\d)/giu;
const RUSSIAN_RANGES = [RANGE, PAGES];
const ENGLISH_RANGES = [
  /(?<=(?<![\d.-])(?:1[89]|20)\d\d)-(?=(?:1[89]|20)\d\d(?![\d-]))/gu,
  /(?<=(?<!\p{L})pp?\.[ \u{A0}]?\d{1,4})-(?=\d)/giu,
];

/** A hyphen between spaces, or between two numbers that say from where to where. */
function hyphensForDashes(text: string, ranges: readonly RegExp[]): Replacement[] {
  const dash = / — /.test(text) && !/ – /.test(text) ? '—' : '–';
  return [
    ...replacementsOf(text, /(?<=\S[ \u{A0}])-(?=[ \u{A0}]\S)/gu, dash),
    ...ranges.flatMap((range) => replacementsOf(text, range, '–')),
  ].sort((a, b) => a.start - b.start);
}

const straySpaces = (text: string): Replacement[] =>
  [
    ...replacementsOf(text, /(?<=\S) {2,}(?=\S)/gu, ' '),
    ...replacementsOf(text, /(?<=[\p{L}\p{N}»)])[ \u{A0}]+(?=[,;!?)»]|\.(?:\s|$))/gu, ''),
  ]
    .filter(({ start }, index, all) => all.findIndex((each) => each.start === start) === index)
    .sort((a, b) => a.start - b.start);

const UNITS = 'кг|км|см|мм|га|т|ч|руб\\.?|тыс\\.?|млн\\.?|млрд\\.?|чел\\.?|год(?:а|у|ом|ов)?|лет';
/** Only numbers that stand by themselves: «А5т» and «12-5т» are names of something. */
const BEFORE_UNIT = new RegExp(
  `(?<=(?:^|[\\s(«–])(?:\\d+[.,])?\\d*)\\d(?=(?:${UNITS})(?![\\p{L}\\p{N}-]))`,
  'gmu',
);
/** «2023г.», but not «д. 5г.», which is a house. */
const BEFORE_YEAR = /(?<=(?:^|[\s(«–])(?:1[89]|20)\d)\d(?=гг?\.)/gmu;

/** «г.Минск», «№5», «5кг», «2023г.»: what is parted by a space that does not break. */
const missingSpaces = (text: string): Replacement[] =>
  [/(?<![\p{L}\p{N}.])г\.(?=\p{Lu}\p{Ll})/gu, /№(?=\d)/gu, BEFORE_UNIT, BEFORE_YEAR].flatMap(
    (pattern) =>
      replacementsOf(text, pattern, '').map((found) => ({
        ...found,
        text: `${found.old}\u{A0}`,
      })),
  );

/** The spaces that the document binds and the text doesn't yet. */
export function breakingSpaces(text: string, keptWords: readonly string[] = []): Replacement[] {
  const bound = asWritten(bindSpaces(text), keptWords);
  if (bound === text) return [];
  const found: Replacement[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (bound[at] !== text[at]) {
      found.push({ start: at, end: at + 1, old: text.charAt(at), text: bound.charAt(at) });
    }
  }
  return found;
}
