import { type CaseForms, joinForms, mergeForms, paradigm, unchanged } from './declension';
import { genitivesOf, isException } from './genitive';

/** Declines names of cities and countries of one or more words. */

/** Nouns whose country stands beside them in the same case, in careful style unchanged. */
const STATES = wordSet('республика государство королевство княжество герцогство султанат');
/** Nouns that rule what follows them, which then stays as it is: Республики Беларусь. */
const HEADS = new Set([
  ...STATES,
  ...wordSet('содружество союз федерация конфедерация остров острова район'),
  ...wordSet('штаты эмираты территория территории престол'),
]);
const ADJECTIVE = /(?:[ыи]й|[ая]я|[ое]е|[ыи]е|овы)$/u;
/** Between the parts of a compound: the first part is declined, Ростова-на-Дону. */
const AFTER_FIRST = new Set(['на', 'под', 'сюр', 'ан', 'ам']);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const declineWord = (word: string): CaseForms =>
  mergeForms(genitivesOf(word).map((genitive) => paradigm(word, genitive)));

/** Of `Улан-Батор` the end is declined, of `Гусь-Хрустальный` both, of `Ростов-на-Дону` the start. */
function declineCompound(compound: string): CaseForms {
  if (isException(compound)) return declineWord(compound);
  const parts = compound.split('-');
  const last = parts.length - 1;
  const startOnly = parts.some((part, index) => index > 0 && index < last && AFTER_FIRST.has(part));
  const both = ADJECTIVE.test(parts[last] ?? '');
  return joinForms(
    parts.map((part, index) =>
      (index === 0 && (startOnly || both)) || (index === last && !startOnly)
        ? declineWord(part)
        : unchanged(part),
    ),
    parts.slice(1).map(() => '-'),
  );
}

/** A longer text is no name, and its forms would multiply. */
const MAX_WORDS = 12;

/** All case forms of a name in the nominative. */
export function declineName(name: string): CaseForms {
  const words = name.split(' ');
  if (words.length > MAX_WORDS) return unchanged(name);
  const last = words.length - 1;
  const conjunction = words.indexOf('и');
  let ruled = false;
  const parts = words.map((word, index): CaseForms => {
    if (ruled || word === 'и') return unchanged(word);
    if (HEADS.has(word.toLocaleLowerCase('ru'))) {
      ruled = true;
      return declineCompound(word);
    }
    const isNoun = index === last || (conjunction > 0 && index === conjunction - 1);
    return isNoun || ADJECTIVE.test(word) || isException(word)
      ? declineCompound(word)
      : unchanged(word);
  });
  const forms = joinForms(
    parts,
    words.slice(1).map(() => ' '),
  );
  return isApposition(words) ? mergeForms([forms, declineApposition(words)]) : forms;
}

/** `Республика Корея`: many writers decline the second noun too, Республики Кореи. */
const isApposition = (words: string[]): boolean =>
  words.length > 1 && STATES.has((words.at(-2) ?? '').toLocaleLowerCase('ru'));

const declineApposition = (words: string[]): CaseForms =>
  joinForms(
    words.map(declineCompound),
    words.slice(1).map(() => ' '),
  );
