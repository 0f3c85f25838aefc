/** Finds what should not leave the town hall inside a text: phones, addresses, remarks to oneself. */
export interface PersonalSpot {
  kind: 'phone' | 'email' | 'remark';
  start: number;
  end: number;
}

const PATTERNS: [PersonalSpot['kind'], RegExp][] = [
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu],
  [
    'phone',
    /(?<![\d.,-])(?:\+\d{1,3}|8)[\s(-]{0,2}\d{3,5}[\s)-]{0,2}\d{1,3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)|(?<=тел(?:ефон)?\.?:?\s{0,2})[\d(][\d\s()-]{4,16}\d/giu,
  ],
  [
    'remark',
    /[([](?:уточн|допис|провер|встав|спрос|узна|допол|todo)[^)\]]{0,80}[)\]]|\?{3,}|(?<!\p{L})(?:TODO|FIXME)(?!\p{L})|«\.{3}»/giu,
  ],
];

const MAY_HOLD = /@|\d{2}|\(|\[|\?\?\?|TODO|FIXME|«\./iu;

/** The office number of who prepared the paper belongs there. */
const EXECUTOR = /(?:^|\n)[ \t]*исп(?:олнитель|\.)[^\n]*$/iu;

export function personalSpots(text: string): PersonalSpot[] {
  if (!MAY_HOLD.test(text)) return [];
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => kind !== 'phone' || !EXECUTOR.test(text.slice(0, index)))
      .map(({ index, 0: whole }) => ({ kind, start: index, end: index + whole.length })),
  ).sort((a, b) => a.start - b.start);
}
