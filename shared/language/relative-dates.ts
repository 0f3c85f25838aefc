/** Finds dates that are only right at the time of writing: «текущего года», «сегодня». */
export interface RelativeDate {
  start: number;
  end: number;
  /** Which year the words name; null for a vaguer time. */
  year: 'this' | 'last' | 'next' | null;
}

const YEAR = '(?:год(?:а|у|ом|е)?|г\\.)';
const PATTERNS: [RegExp, RelativeDate['year']][] = [
  [
    pattern(`(?:текущ(?:его|ему|ем|ий|им)|этого|этому|этом|нынешн(?:его|ему|ем|ий|им))\\s+${YEAR}`),
    'this',
  ],
  [
    pattern(`(?:прошл|прошедш|минувш|истекш)(?:ого|ому|ом|ый|ым|его|ему|ем|ий|им)\\s+${YEAR}`),
    'last',
  ],
  [pattern(`(?:следующ|будущ|предстоящ|наступающ)(?:его|ему|ем|ий|им)\\s+${YEAR}`), 'next'],
  [
    pattern(
      '(?:текущ|эт|прошл|прошедш|следующ|будущ)(?:его|ему|ем|ий|им|ого|ому|ом|ой|от|ую|у|ая|ей)\\s+(?:месяц|квартал|недел|полугоди)\\p{L}*',
    ),
    null,
  ],
  [
    pattern(
      'на\\s+сегодняшний\\s+день|сегодня|вчера|завтра|в\\s+настоящее\\s+время|на\\s+данный\\s+момент|в\\s+ближайшее\\s+время|недавно',
    ),
    null,
  ],
];

function pattern(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');
}

const MAY_HOLD =
  /текущ|эт|нынешн|прош|минувш|истекш|следующ|будущ|предстоящ|наступающ|сегодня|вчера|завтра|настоящее|данный|ближайшее|недавно/iu;

/** The relative dates of a text in its order; names in quotes are left alone. */
export function relativeDates(text: string): RelativeDate[] {
  if (!MAY_HOLD.test(text)) return [];
  return PATTERNS.flatMap(([words, year]) =>
    [...text.matchAll(words)].map(({ index, 0: whole }) => ({
      start: index,
      end: index + whole.length,
      year,
    })),
  )
    .filter(({ start }) => !isQuoted(text, start))
    .sort((a, b) => a.start - b.start);
}

/** True inside quotes: an opening one stands nearer before than a closing one. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const opening = Math.max(before.lastIndexOf('«'), before.lastIndexOf('„'));
  if (opening > Math.max(before.lastIndexOf('»'), before.lastIndexOf('“'))) return true;
  return (before.match(/"/gu)?.length ?? 0) % 2 === 1;
}

/** The same words with the year in figures: «текущего года» → «2024 года». */
export const withYear = (words: string, year: number): string =>
  words.replace(/^\S+/u, String(year));
