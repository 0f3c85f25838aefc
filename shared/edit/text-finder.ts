import { CASES } from '../language/declension';
import { declineName } from '../language/place-names';
import { stem, WORD } from '../language/stem';

/** Finds words in a text, and what would stand in their place. */

export interface FindOptions {
  find: string;
  replacement: string;
  wholeWord: boolean;
  matchCase: boolean;
  /** Finds other case forms too: `Харбина` for `Харбин`. */
  wordForms: boolean;
}

interface Found {
  start: number;
  end: number;
  replacement: string;
}

type Finder = (text: string) => Found[];

/** What finds such words; null where none are wanted. */
export function finder(options: FindOptions): Finder | null {
  if (options.find.trim() === '') return null;
  return options.wordForms ? formFinder(options) : plainFinder(options);
}

function plainFinder({ find, replacement, wholeWord, matchCase }: FindOptions): Finder {
  const normal = matchCase ? plainSpaces : insensitive;
  const wanted = normal(find);
  return (text) => {
    const searched = normal(text);
    const found: Found[] = [];
    let at = searched.indexOf(wanted);
    while (at >= 0) {
      const end = at + wanted.length;
      const fits = !wholeWord || (!isInWord(searched, at) && !isInWord(searched, end));
      if (fits) found.push({ start: at, end, replacement });
      at = searched.indexOf(wanted, fits ? end : at + 1);
    }
    return found;
  };
}

/** Finds runs of words whose stems are those of the wanted ones. */
function formFinder({ find, replacement, matchCase }: FindOptions): Finder {
  const wanted = (find.match(WORD) ?? []).map(stem);
  const declined = inSameForm(find.trim(), replacement);
  const isCapital = /^\p{Lu}/u.test(find.trim());
  return (text) => {
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      stem: stem(word),
      start: index,
      end: index + word.length,
    }));
    const found: Found[] = [];
    for (let at = 0; at + wanted.length <= words.length && wanted.length > 0; at++) {
      if (!wanted.every((each, index) => words[at + index]?.stem === each)) continue;
      const start = words[at]?.start ?? 0;
      const end = words[at + wanted.length - 1]?.end ?? start;
      if (matchCase && /^\p{Lu}/u.test(text.slice(start, end)) !== isCapital) continue;
      found.push({ start, end, replacement: declined(text.slice(start, end)) });
      at += wanted.length - 1;
    }
    return found;
  };
}

/** The new name in the case in which the old one stands, where both are names that decline. */
function inSameForm(find: string, replacement: string): (form: string) => string {
  if (!/^\p{Lu}/u.test(find) || !/^\p{Lu}/u.test(replacement)) return () => replacement;
  const from = declineName(find);
  const to = declineName(replacement);
  return (form) => {
    const found = CASES.find((each) => from[each].includes(form));
    return (found && to[found][0]) ?? replacement;
  };
}

/** Spaces and hyphens that don't break are as good as plain ones. Every letter keeps its place. */
const plainSpaces = (text: string): string =>
  text.replace(/[\u00a0\u202f\u2009]/g, ' ').replaceAll('\u2011', '-');

const insensitive = (text: string): string => {
  const plain = plainSpaces(text);
  const lower = plain.toLowerCase();
  // A few letters of other scripts become two.
  const same = lower.length === plain.length ? lower : lowerOneByOne(plain);
  return same.replaceAll('ё', 'е');
};

const lowerOneByOne = (text: string): string =>
  text.replace(/./gsu, (each) =>
    each.toLowerCase().length === each.length ? each.toLowerCase() : each,
  );

/** True when the letters on both sides of a place belong to one word. */
const isInWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
