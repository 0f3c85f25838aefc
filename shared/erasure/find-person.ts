import { genderOfNominative } from '../language/first-names';
import { fold } from '../language/fold';
import { formsOfNameWord, isPatronymic } from '../language/person-forms';
import type { ErasureTarget } from './target';

/**
 * Where a text speaks of a person: by a name that can be nobody else's, by an address, or by a part
 * of the name alone, which a namesake or a town may bear as well.
 */
export interface Mention {
  kind: 'name' | 'contact' | 'part';
  start: number;
  end: number;
}

export interface PersonFinder {
  /** The mentions in the order of the text, which has been made plain. */
  find: (text: string) => Mention[];
  /** Whether a word is one of the name's, in whichever case. */
  isWord: (word: string) => boolean;
}

/** Signs that can't be seen, and letters that are put together of two, hide a name from a search. */
export const plainText = (text: string): string =>
  text.normalize('NFC').replace(/[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu, '');

const TOKEN = /\p{L}[\p{L}\p{M}’'-]*\p{L}|\p{L}\.?/gu;
const INITIAL = /^\p{Lu}\.?$/u;
const WORDS = /[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu;

export function personFinder({ names, contacts }: ErasureTarget): PersonFinder {
  const { words, own, initials } = vocabularyOf(names);
  const literals = [
    ...names.filter(isLongEnough).map((name) => ['name', literalName(name)] as const),
    ...contacts.filter(isLongEnough).map((each) => ['contact', contactPattern(each)] as const),
  ];
  const hasOneWord = names.some((name) => wordsOf(name).length === 1);

  const isInitial = (token: string) =>
    INITIAL.test(token) && initials.has(fold(token.charAt(0))) && token.endsWith('.');
  const kindOfRun = (tokens: readonly string[]): Mention['kind'] | null => {
    const known = tokens.filter((token) => !isInitial(token)).map(fold);
    const isOwn = known.some((word) => own.has(word));
    if (isOwn && (tokens.length > 1 || hasOneWord)) return 'name';
    if (known.length > 0 && tokens.length > 1) return 'part';
    return isOwn && /^\p{Lu}/u.test(tokens[0] ?? '') ? 'part' : null;
  };

  return {
    isWord: (word) => words.has(fold(plainText(word))),
    find: (text) => {
      const found = literals.flatMap(([kind, pattern]) =>
        [...text.matchAll(pattern)].map(
          ({ 0: whole, index: start }): Mention => ({ kind, start, end: start + whole.length }),
        ),
      );
      for (const run of runsIn(text, (token) => words.has(fold(token)) || isInitial(token))) {
        const kind = kindOfRun(run.tokens);
        if (kind) found.push({ kind, start: run.start, end: run.end });
      }
      const mentions = apart(found);
      // Beside the whole name, a part of it is the same person's.
      const isNamed = mentions.some(({ kind }) => kind === 'name');
      return isNamed
        ? mentions.map((each) => (each.kind === 'part' ? { ...each, kind: 'name' } : each))
        : mentions;
    },
  };
}

/** A single sign stands in any text. */
const isLongEnough = (text: string): boolean => plainText(text).trim().length > 1;

/** The words of the names in all cases; those that are no first names and patronymics; initials. */
function vocabularyOf(names: readonly string[]) {
  const words = new Set<string>();
  const own = new Set<string>();
  const initials = new Set<string>();
  for (const name of names) {
    const parts = wordsOf(name);
    const given = parts.filter((word) => isPatronymic(word) || genderOfNominative(word) !== null);
    for (const word of parts) {
      initials.add(fold(word.charAt(0)));
      if ([...word].length < 2) continue;
      const isOwn = !given.includes(word) || given.length === parts.length;
      for (const form of formsOfNameWord(word).map(fold)) {
        words.add(form);
        if (isOwn) own.add(form);
      }
    }
  }
  return { words, own, initials };
}

const wordsOf = (name: string): string[] => plainText(name).match(WORDS) ?? [];

interface TokenRun {
  tokens: string[];
  start: number;
  end: number;
}

/** Words that belong to the name, with nothing but space between them. */
function runsIn(text: string, belongs: (token: string) => boolean): TokenRun[] {
  const runs: TokenRun[] = [];
  let last: TokenRun | null = null;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (!belongs(token)) {
      last = null;
      continue;
    }
    const end = index + token.length;
    if (last && text.slice(last.end, index).trim() === '') {
      last.tokens.push(token);
      last.end = end;
    } else {
      last = { tokens: [token], start: index, end };
      runs.push(last);
    }
  }
  return runs;
}

/** Without overlaps: of two that meet, the surer one takes in what the other covers. */
function apart(found: readonly Mention[]): Mention[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Mention[] = [];
  for (const mention of sorted) {
    const before = result.at(-1);
    if (!before || mention.start >= before.end) result.push({ ...mention });
    else {
      before.end = Math.max(before.end, mention.end);
      if (before.kind === 'part') before.kind = mention.kind;
    }
  }
  return result;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Scripts that put no space between words. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The name letter by letter, with whatever space stands between its words. */
function literalName(name: string): RegExp {
  const parts = plainText(name).trim().split(/\s+/).map(escaped).join('\\s+');
  return new RegExp(
    UNSPACED.test(name) ? parts : `(?<![\\p{L}\\p{N}])${parts}(?![\\p{L}\\p{N}])`,
    'giu',
  );
}

/** A phone number in any of its ways of writing, or an address as it is. */
function contactPattern(contact: string): RegExp {
  const plain = plainText(contact);
  const digits = plain.replace(/\D/g, '');
  const isPhone = digits.length >= 5 && /^[\d\s()+.\-–‑/№телфакс:]+$/iu.test(plain);
  if (!isPhone) {
    return new RegExp(
      `(?<![\\p{L}\\p{N}._%+-])${escaped(plain).replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}_%+-])`,
      'giu',
    );
  }
  // A Russian number begins with 8 or with +7.
  const isRussian = digits.length === 11 && /^[78]/.test(digits);
  const local = isRussian ? digits.slice(1) : digits;
  const between = '[\\s().\\-–‑]*';
  const prefix = isRussian ? `(?:(?:\\+?7|8)${between})?` : '\\+?';
  return new RegExp(`(?<![\\d+])${prefix}\\(?${[...local].join(between)}(?!\\d)`, 'gu');
}
