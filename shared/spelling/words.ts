const WORD = /\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu;

/** The longest word that a personal dictionary takes. */
export const MAX_WORD = 100;

/** The words of a text that a spelling checker looks at; a hyphenated one and its parts. */
export const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? [])
    .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]))
    .filter((word) => word.length > 1 && word.length <= MAX_WORD);

const { compare } = new Intl.Collator('ru');

/** A personal dictionary with more words, in the order of the alphabet; each stands there once. */
export const withWords = (words: readonly string[], more: readonly string[]): string[] =>
  [...new Set([...words, ...more.map((word) => word.trim()).filter(isWord)])].sort(compare);

const isWord = (word: string): boolean =>
  word !== '' && word.length <= MAX_WORD && !/\s/.test(word);

/** The dictionary as a text file: a word a line. */
export const dictionaryText = (words: readonly string[]): string =>
  words.map((word) => `${word}\n`).join('');

/** The words of such a file. Lines that hold no single word are passed over. */
export const dictionaryWords = (text: string): string[] => withWords([], text.split(/\r\n?|\n/));
