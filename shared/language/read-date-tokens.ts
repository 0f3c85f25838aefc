/** Cuts a text into what dates are made of. */
export interface Token {
  kind: 'number' | 'numericDate' | 'isoDate' | 'quarter' | 'word' | 'dash' | 'sign';
  text: string;
  /** The numbers of a number or numeric date, in the order in which they are written. */
  numbers: number[];
  start: number;
  end: number;
}

const PATTERN =
  /(?<isoDate>(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d))|(?<numericDate>(?<![\d.,])(?:\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d{2}))?|\d{1,2}[./]\d{4})(?![\d/]|[.,]\d))|(?<number>\d+(?:-?(?:го|е|ого|му|th|st|nd|rd)(?!\p{L}))?)|(?<quarter>(?<!\p{L})[qQ][1-4](?!\d))|(?<word>\p{L}+)|(?<dash>[-–—−‑])|(?<sign>[^\s])/gu;

const KINDS: Token['kind'][] = ['isoDate', 'numericDate', 'number', 'quarter', 'word', 'dash'];

export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(PATTERN)].map((match) => {
    const kind = KINDS.find((each) => match.groups?.[each] !== undefined) ?? 'sign';
    return {
      kind,
      text: match[0],
      numbers: (match[0].match(/\d+/g) ?? []).map(Number),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
