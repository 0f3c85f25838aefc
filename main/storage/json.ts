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

/** An object in a list: what there are thousands of. */
interface Entry {
  value: object;
  depth: number;
}

/** What each entry looks like on disk; values that are saved are never changed in place. */
const written = new WeakMap<object, { depth: number; bytes: Buffer }>();

/**
 * The bytes of `stringifyJson`, piece by piece. What has been written before is remembered entry by
 * entry, so that a change in a report of thousands of records costs what it changes.
 */
export function* jsonBytes(value: unknown): Generator<Buffer, void> {
  for (const piece of piecesOf(value)) yield Buffer.isBuffer(piece) ? piece : entryBytes(piece);
}

function entryBytes({ value, depth }: Entry): Buffer {
  const known = written.get(value);
  if (known?.depth === depth) return known.bytes;
  const bytes = Buffer.from(indented(value, depth));
  written.set(value, { depth, bytes });
  return bytes;
}

/** The value as pieces that follow each other: bytes, and entries to be written between them. */
function piecesOf(value: unknown): (Buffer | Entry)[] {
  const pieces: (Buffer | Entry)[] = [];
  const say = (text: string) => pieces.push(Buffer.from(text));
  const add = (each: unknown, depth: number) => {
    if (Array.isArray(each) && each.length > 0) addList(each, depth);
    else if (isPlain(each) && Object.values(each).some(isSaid)) addFields(each, depth);
    else say(indented(each, depth));
  };
  const addFields = (object: object, depth: number) => {
    const fields = Object.entries(object).filter(([, each]) => isSaid(each));
    for (const [index, [key, each]] of fields.entries()) {
      say(`${index === 0 ? '{' : ','}${lineAt(depth + 1)}${stringifyJson(key)}: `);
      add(each, depth + 1);
    }
    say(`${lineAt(depth)}}`);
  };
  const addList = (list: readonly unknown[], depth: number) => {
    const between = Buffer.from(`,${lineAt(depth + 1)}`);
    for (const [index, each] of list.entries()) {
      if (index === 0) say(`[${lineAt(depth + 1)}`);
      else pieces.push(between);
      if (isPlain(each)) pieces.push({ value: each, depth: depth + 1 });
      else say(indented(each, depth + 1));
    }
    say(`${lineAt(depth)}]`);
  };
  add(value, 0);
  return pieces;
}

const lineAt = (depth: number): string => `\n${' '.repeat(depth)}`;

/** No line breaks stand in JSON but those between its values. */
const indented = (value: unknown, depth: number): string =>
  (stringifyJson(value) ?? 'null').replaceAll('\n', lineAt(depth));

/** JSON has no word for it. */
const isSaid = (value: unknown): boolean => value !== undefined;

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
