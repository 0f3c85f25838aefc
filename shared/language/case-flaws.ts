import { genderOfNominative } from './first-names';
import { isNominativePersonNoun, isObliquePersonNoun } from './person-nouns';

/**
 * Finds words that should have changed with the word that rules them: «солистки … Ксения
 * Погорелая», «с функционирующим визит-центр». It says nothing where a sentence may be read in
 * another way: one flaw missed is better than ten that are none.
 */
export interface CaseFlaw {
  kind: 'name' | 'adjective';
  start: number;
  end: number;
  /** The word that rules the case: «солистки», «функционирующим». */
  ruler: string;
}

export const caseFlaws = (text: string): CaseFlaw[] =>
  [...nameFlaws(text), ...adjectiveFlaws(text)].sort((a, b) => a.start - b.start);

/** Two names; the second may be the first of the next pair: «Полоцка Ксения Погорелая». */
const PERSON =
  /(?<![\p{L}-])(?<first>\p{Lu}\p{Ll}+)(?= (?<last>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-]))/gu;
const MAX_WORDS_BETWEEN = 8;

/** A name left in the nominative beside a post in another case. */
function nameFlaws(text: string): CaseFlaw[] {
  return [...text.matchAll(PERSON)].flatMap(({ index, groups = {} }) => {
    const { first = '', last = '' } = groups;
    const end = index + first.length + 1 + last.length;
    const ruler = rulerBefore(text, index);
    if (ruler === null) return [];
    const gender = genderOfPair(first, last) ?? genderBeside(ruler, first, last);
    if (gender === null || isSubject(text, index, end, gender)) return [];
    return [{ kind: 'name' as const, start: index, end, ruler }];
  });
}

/** An adjective's ending tells the nominative where the first name alone doesn't. */
function genderOfPair(first: string, last: string): 'female' | 'male' | null {
  const gender = genderOfNominative(first);
  if (gender === 'male')
    return /[аяуюеоы]$/u.test(last) && !/(?:ко|ых)$/u.test(last) ? null : gender;
  if (gender === 'female') return /(?:ой|ую|ою)$/u.test(last) ? null : gender;
  return /[^а]а$|[^ая]я$/u.test(first) &&
    /(?:ск|н|л|в)ая$/u.test(last) &&
    !/(?:ск|н)[ая]я$/u.test(first)
    ? 'female'
    : null;
}

const BARE = /[бвгджзклмнпрстфхцчшщй]$/u;
const MALE_SURNAME = /(?:[оеё]в|[ыи]н|[сц]кий|ной)$/u;
const FEMALE_SURNAME = /(?:[оеё]ва|[ыи]на|[сц]кая|ная)$/u;
const FEMALE_RULER = /(?:[гкхц]и|[цкгх]е|[кц]у|ц[ыа]|[кц]ой|цей)$/u;

/**
 * A first name that no list holds: the surname tells a nominative where the post beside it leaves
 * no other reading, as in «лауреата Акылбек Жапаров» and «солистки Айсулуу Жапарова».
 */
function genderBeside(ruler: string, first: string, last: string): 'female' | 'male' | null {
  if (FEMALE_RULER.test(ruler)) {
    return FEMALE_SURNAME.test(last) && !/[ыиойую]$/u.test(first.replace(/уу$/u, ''))
      ? 'female'
      : null;
  }
  return MALE_SURNAME.test(last) && BARE.test(first) ? 'male' : null;
}

/** The nearest post before the name, with nothing but words that belong to it in between. */
function rulerBefore(text: string, start: number): string | null {
  const before = /[\p{L}\p{N} \u{A0}«»-]*$/u.exec(text.slice(Math.max(0, start - 160), start))?.[0];
  const words = before?.match(/[\p{L}-]+/gu)?.reverse() ?? [];
  for (const word of words.slice(0, MAX_WORDS_BETWEEN + 1)) {
    if (isNominativePersonNoun(word)) return null;
    if (isObliquePersonNoun(word)) return word;
  }
  return null;
}

const SENTENCE_END = /[.!?…](?=\s+\p{Lu})|\n/u;
const FEMALE_VERB = /\p{Ll}{2}(?:ла|лась)(?!\p{L})/u;
const MALE_VERB = /\p{Ll}{2}(?:л|лся)(?!\p{L})/u;
const PRESENT_VERB = /\p{Ll}(?:[аяуюе]ет|ит|ится|ется)(?!\p{L})/u;
const JOINED_NAME = /^\s*(?:,|и)\s+\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** True where the name may be what the sentence is about, or one of several in the plural. */
function isSubject(text: string, start: number, end: number, gender: 'female' | 'male'): boolean {
  const rest = text.slice(end);
  const sentence = rest.slice(0, SENTENCE_END.exec(rest)?.index ?? rest.length);
  const lead = text.slice(0, start).split(SENTENCE_END).at(-1) ?? '';
  const verb = gender === 'female' ? FEMALE_VERB : MALE_VERB;
  return (
    verb.test(sentence) ||
    PRESENT_VERB.test(sentence) ||
    verb.test(lead) ||
    JOINED_NAME.test(rest) ||
    /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? и $/u.test(lead)
  );
}

/** Preposition, adjective in the case that it asks for, and the noun's ending that can't follow. */
const ADJECTIVES: [RegExp, RegExp][] = [
  [
    /(?<![\p{L}-])(?:с|со|над|перед|между)[ \u{A0}](?<ruler>\p{Ll}{3,}[ыи]м)[ \u{A0}](?<noun>\p{Ll}[\p{Ll}-]{3,})/giu,
    /м$/u,
  ],
  [
    /(?<![\p{L}-])(?:в|во|на|о|об|при)[ \u{A0}](?<ruler>\p{Ll}{3,}[ое]м)[ \u{A0}](?<noun>\p{Ll}[\p{Ll}-]{3,})/giu,
    /$^/u,
  ],
  [
    /(?<![\p{L}-])(?:из|от|до|для|без|около|после)[ \u{A0}](?<ruler>\p{Ll}{3,}[ое]го)[ \u{A0}](?<noun>\p{Ll}[\p{Ll}-]{3,})/giu,
    /$^/u,
  ],
];
/** Adjectives end so: a noun as «домом» or a pronoun rules no other noun. */
const RULING =
  /(?:ск|ческ|ающ|яющ|ующ|ящ|ащ|вш|енн|анн|янн|альн|ональн|ическ|нов|ов|ев|ивн|онн|ионн|шн|жн|чн|льн|рн|тн|дн|вн|мн)(?:[ыио]м|[ео]м|[ео]го)$/iu;
/** A noun that has kept the ending of the nominative: a consonant, but none of verbs and adverbs. */
const BARE_NOUN = /[бвгджзкнпрстфхцчшщ]$/iu;
const NO_NOUN =
  /^(?:сейчас|здесь|назад|вслед|вокруг|против|снов|вместо|тогда|когда|лишь|из-за|из-под|через|перед|сквозь|город-|порядк|раз|процентов|человек)$|(?:ов|ев|ей|ых|их|ут|ют|ат|ят|ет|ит|ёт)$/iu;
const PRONOUN = /^(?:одн|друг|кажд|люб|сам|цел|общ|основн|перв|последн|котор|как|эт|так|друж)/iu;

/** A noun left in the nominative after an adjective in another case. */
function adjectiveFlaws(text: string): CaseFlaw[] {
  return ADJECTIVES.flatMap(([pattern, fine]) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: whole, groups = {} }) => {
      const { ruler = '', noun = '' } = groups;
      const isFlaw =
        RULING.test(ruler) &&
        !PRONOUN.test(ruler) &&
        BARE_NOUN.test(noun) &&
        !fine.test(noun) &&
        !NO_NOUN.test(noun);
      const end = index + whole.length;
      return isFlaw ? [{ kind: 'adjective' as const, start: end - noun.length, end, ruler }] : [];
    }),
  );
}
