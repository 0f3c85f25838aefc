/** Deeper than any data of ours; `JSON.stringify` gives up at some thousands. */
const MAX_DEPTH = 64;

export type ParsedJson = { kind: 'parsed'; value: unknown } | { kind: 'malformed' };

/**
 * JSON from a file as plain data. Keys such as `__proto__` are still in it: what it becomes must
 * be copied out by a schema, which takes the known keys alone.
 */
export function parseJson(text: string): ParsedJson {
  if (depthOf(text) > MAX_DEPTH) return { kind: 'malformed' };
  try {
    return { kind: 'parsed', value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'malformed' };
    throw error;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** How deep brackets are nested, counted before anything is built from them. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === BACKSLASH) index++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    // [ and { differ from ] and } in one bit.
    else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return deepest;
}

const LONE_SURROGATE = /\p{Surrogate}/u;
const LONE_SURROGATES = new RegExp(LONE_SURROGATE, 'gu');
/** `JSON.stringify` writes only lone surrogates so; a typed `\ud800` may look the same. */
const MAYBE_LONE = /\\ud[89a-f]/;

/**
 * JSON for people too: a line a value. Half a character has no place in a UTF-8 file and becomes
 * U+FFFD.
 */
export function stringifyJson(value: unknown): string {
  const text = JSON.stringify(value, null, 1);
  if (!MAYBE_LONE.test(text)) return text;
  return JSON.stringify(value, (_key, each: unknown) => wellFormed(each), 1);
}

const wellFormed = (value: unknown): unknown =>
  typeof value === 'string' && LONE_SURROGATE.test(value)
    ? value.replace(LONE_SURROGATES, '\u{FFFD}')
    : value;
