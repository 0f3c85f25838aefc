/**
 * Bytes as text in the encodings that Russian documents come in. A reading is taken only when it
 * is certain: text is refused rather than imported with wrong letters.
 */
export type DecodedText = { kind: 'decoded'; text: string } | { kind: 'notText' };

const NOT_TEXT: DecodedText = { kind: 'notText' };

export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = encodingOfMark(bytes);
  const text = marked
    ? decodeStrictly(bytes, marked)
    : bytes.includes(0)
      ? decodeUtf16(bytes)
      : (decodeStrictly(bytes, 'utf-8') ?? decodeCodePage(bytes));
  return text === null || isBinary(text) ? NOT_TEXT : { kind: 'decoded', text };
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'ibm866' | 'koi8-r';

function encodingOfMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** The text without its byte order mark, or null where the bytes break the encoding's rules. */
function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Without a mark, UTF-16 shows itself by spaces and line breaks: each has a zero byte. */
function decodeUtf16(bytes: Uint8Array): string | null {
  const texts = (['utf-16le', 'utf-16be'] as const).map((encoding) =>
    decodeStrictly(bytes, encoding),
  );
  return mostRussian(texts);
}

const CODE_PAGES = ['windows-1251', 'ibm866', 'koi8-r'] as const;

const decodeCodePage = (bytes: Uint8Array): string | null =>
  mostRussian(CODE_PAGES.map((encoding) => decodeStrictly(bytes, encoding)));

/** Right readings of Russian text reach 0.75, wrong ones 0.55 (tried on the sample, all pairs). */
const CERTAIN = 0.65;

function mostRussian(texts: (string | null)[]): string | null {
  let best: { text: string; score: number } | null = null;
  for (const text of texts) {
    if (text === null) continue;
    const score = russianScore(text);
    if (score >= CERTAIN && score > (best?.score ?? 0)) best = { text, score };
  }
  return best?.text ?? null;
}

/** Letters from the most to the least frequent in Russian texts. */
const BY_FREQUENCY = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё';
const WEIGHT = new Map(
  [...BY_FREQUENCY].map((letter, rank) => [letter, 1 - rank / BY_FREQUENCY.length]),
);
/** Signs that stand in Russian texts beside the letters. */
const USUAL_SIGNS = new Set('«»„“”‘’–—…№§°•➤·\u{A0}\u{AD}−×');
/** More than enough to tell, in a file of any size. */
const SAMPLE_LENGTH = 100_000;

/**
 * How much a text looks like Russian, 1 at most. Bytes read in a wrong code page give rare letters
 * for frequent ones, capitals inside words, letters inside Latin
 * words, and signs that nobody types.
 */
function russianScore(text: string): number {
  let sum = 0;
  let count = 0;
  let previous = ' ';
  for (const character of text.slice(0, SAMPLE_LENGTH)) {
    const weight = WEIGHT.get(character.toLowerCase());
    if (weight !== undefined) {
      sum += isImpossiblePair(previous, character) ? -1 : weight;
      count += 1;
    } else if (character > '\u{7F}' && !USUAL_SIGNS.has(character)) {
      sum -= 1;
      count += 1;
    }
    previous = character;
  }
  return count === 0 ? 0 : sum / count;
}

/** A capital inside a word, or a Russian letter in a Latin one. */
const isImpossiblePair = (previous: string, letter: string): boolean =>
  /[а-яё][А-ЯЁ]|[A-Za-z]./.test(previous + letter);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]/g;
/** Old programs leave a few: an end-of-file sign, a soft hyphen of Word's own. */
const FEW_CONTROLS = 0.01;

const isBinary = (text: string): boolean =>
  text.includes('\0') || (text.match(CONTROLS)?.length ?? 0) > text.length * FEW_CONTROLS;
