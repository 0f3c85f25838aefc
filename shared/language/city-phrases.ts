import { casesOfForm, cityNominatives, type KnownCity, knownCity } from './cities';
import {
  type CountryMention,
  countryByName,
  findCountries,
  NO_OWN_FORMS,
  type OwnCountryForms,
} from './countries';
import { countryOfAdjective } from './country-adjectives';
import type { Case } from './declension';

/** Finds names of cities in a sentence by what stands around them: «г. Харбином (КНР)». */
export interface CityPhrase {
  /** The name as it is written. */
  form: string;
  /** The nominatives that it may stand for, the likeliest first. */
  nominatives: string[];
  country: string | null;
  /** A year or date said in the brackets after the name, such as «с 1998 года»; '' for none. */
  since: string;
  /** What the sentence calls this very city: «город-побратим Кокшетау»; null for nothing. */
  called: 'sister' | 'partner' | 'friendly' | null;
  /** False for a name that only happens to be a well-known city's. */
  introduced: boolean;
  start: number;
  end: number;
}

const NAME_WORD = /\p{Lu}[\p{L}’']+(?:-\p{L}+)*/gu;
/** The words that introduce a city, right before its name. */
const INTRODUCTION =
  /(?:^|[^\p{L}])(?<calling>побратим(?!ск|ств)\p{L}*|(?<=город\p{L}*-)партн[её]р\p{L}*|дружественн\p{L}+ город\p{L}*)?\s*(?<sign>[–—:-])?\s*(?<word>г\.\s?г\.|гг?\.|(?<![\p{L}-])город\p{L}*(?!-)(?<colon>:)?)?\s*$/u;
/** Tells most names from cities at once, reading backwards from the name. */
const MAY_INTRODUCE = /(?<=(?:г\.|город\p{L}*|побратим\p{L}*|партн[её]р\p{L}*)[\s–—:-]*)/uy;
const BRACKETS = /^\s*\((?<inside>[^()]{1,80})\)/u;
const BETWEEN_LISTED = /^\s*(?:,|;|,?\s*(?:и|а также|либо))?\s*(?:гг?\.\s*|город\p{L}*\s+)?$/u;
const INITIALS_NEXT = /^\s\p{Lu}\.\s?(?:\p{Lu}\.)?/u;
const ADJECTIVE = /(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ыи]х|[ыи]ми|[ое]й|[ую]ю)$/u;
const MAX_NAME_WORDS = 3;
const LOOK_BEHIND = 60;
const LOOK_AHEAD = 90;
const ADJECTIVE_OF_CITY = /(?<adjective>\p{L}+)\s+город\p{L}*(?:-\p{L}+)?\s*[–—:-]?\s*$/u;

/** The cases that a word before a name asks of it. */
const CASES_OF_WORD: [RegExp, Case[]][] = [
  [/(?:город|побратим|партн[её]р)ами?$/iu, ['instrumental', 'genitive', 'nominative']],
  [/(?:город|побратим|партн[её]р)[ао]м$/iu, ['instrumental', 'dative']],
  [/(?:город|побратим|партн[её]р)[ау]$/iu, ['genitive', 'dative', 'nominative']],
  [/(?:город|побратим|партн[её]р)(?:е|ах)$/iu, ['prepositional']],
  [/(?:город|побратим|партн[её]р)ов$/iu, ['genitive']],
  [/(?:город|побратим|партн[её]р)$/iu, ['nominative']],
];
const CASES_OF_PREPOSITION: [RegExp, Case[]][] = [
  [/(?:^|\s)(?:в|во|на|о|об)$/iu, ['prepositional', 'accusative']],
  [/(?:^|\s)(?:из|от|до|у|для|без)$/iu, ['genitive']],
  [/(?:^|\s)(?:с|со|между|над)$/iu, ['instrumental']],
  [/(?:^|\s)(?:к|ко|по)$/iu, ['dative']],
];

/** All names of cities in a sentence, in its order. */
export function cityPhrasesOf(sentence: string, own: OwnCountryForms = NO_OWN_FORMS): CityPhrase[] {
  const countries = findCountries(sentence, own);
  const phrases: CityPhrase[] = [];
  for (const match of sentence.matchAll(NAME_WORD)) {
    const start = match.index;
    const previous = phrases.at(-1);
    if (previous && start < previous.end) continue;
    if (countries.some((country) => start >= country.start && start < country.end)) continue;
    const phrase = phraseAt(sentence, start, previous, countries);
    if (!phrase) continue;
    if (previous?.country === null && sharesCountry(sentence, previous, phrase)) {
      previous.country = phrase.country;
    }
    phrases.push(phrase);
  }
  return phrases;
}

/** «Мяньян и Шэньян (КНР)»: the brackets speak of both. */
const sharesCountry = (sentence: string, first: CityPhrase, second: CityPhrase): boolean =>
  second.end > second.start + second.form.length &&
  /^\s+и\s+$/u.test(sentence.slice(first.end, second.start));

function phraseAt(
  sentence: string,
  start: number,
  previous: CityPhrase | undefined,
  countries: CountryMention[],
): CityPhrase | null {
  const form = nameAt(sentence, start);
  const end = start + form.length;
  const after = sentence.slice(end, end + LOOK_AHEAD);
  const listedAfter =
    previous?.introduced && isListedAfter(sentence, previous, start) ? previous : null;
  const before = sentence.slice(Math.max(0, start - LOOK_BEHIND), start);
  const { calling, sign, word, colon } = introductionIn(sentence, start, before);
  const brackets = bracketsAfter(after);
  const stated = countries.find((each) => isRightAfter(after, each.start - end))?.code ?? null;
  const introduced = Boolean(calling || word || brackets.country || stated || listedAfter);
  if (!introduced && knownCity(form)?.countries.includes('RU') !== false) return null;
  if (INITIALS_NEXT.test(after)) return null;

  const cases = sign || colon ? [] : casesAfter(before, word ?? calling, listedAfter);
  const known = knownCity(form, cases);
  const country =
    brackets.country ??
    stated ??
    onlyOne(known?.countries) ??
    countryOfAdjective(ADJECTIVE_OF_CITY.exec(before)?.groups?.adjective ?? '');
  return {
    form,
    nominatives: cityNominatives(form, cases),
    country,
    since: brackets.since,
    called: callingOf(calling, known) ?? (word ? null : (listedAfter?.called ?? null)),
    introduced,
    start,
    end: end + brackets.length,
  };
}

function introductionIn(
  sentence: string,
  start: number,
  before: string,
): { calling?: string; sign?: string; word?: string; colon?: string } {
  MAY_INTRODUCE.lastIndex = start;
  return MAY_INTRODUCE.test(sentence) ? (INTRODUCTION.exec(before)?.groups ?? {}) : {};
}

/** «Минске Республики Беларусь», «Минске, Республика Беларусь». */
const isRightAfter = (after: string, distance: number): boolean =>
  distance > 0 && distance <= 2 && /^,?\s$/u.test(after.slice(0, distance));

const onlyOne = (codes: string[] | undefined): string | null =>
  codes?.length === 1 ? (codes[0] ?? null) : null;

function casesAfter(
  before: string,
  word: string | undefined,
  listedAfter: CityPhrase | null,
): readonly Case[] {
  const found = CASES_OF_WORD.find(([pattern]) => word !== undefined && pattern.test(word));
  if (found) return found[1];
  if (listedAfter) return casesOfForm(listedAfter.nominatives[0] ?? '', listedAfter.form);
  const rest = before.trimEnd().replace(/\s*(?:г\.\s?г\.|гг?\.)$/u, '');
  return CASES_OF_PREPOSITION.find(([pattern]) => pattern.test(rest))?.[1] ?? [];
}

/** The longest known city that begins here; else one word, or an adjective with its noun. */
function nameAt(sentence: string, start: number): string {
  const [first = '', ...others] =
    /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}/u
      .exec(sentence.slice(start, start + 100))?.[0]
      .split(' ') ?? [];
  for (let count = Math.min(MAX_NAME_WORDS, others.length + 1); count > 0; count--) {
    const words = [first, ...others.slice(0, count - 1)].join(' ');
    if (knownCity(words)) return words;
  }
  const [second] = others;
  const isPair = second !== undefined && ADJECTIVE.test(first) && !countryByName(second);
  return isPair ? `${first} ${second}` : first;
}

function bracketsAfter(after: string): { country: string | null; since: string; length: number } {
  const match = BRACKETS.exec(after);
  const inside = match?.groups?.inside;
  if (!match || inside === undefined) return { country: null, since: '', length: 0 };
  const country = findCountries(inside)[0]?.code ?? null;
  const since = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(inside)?.[0] ?? '';
  return country === null
    ? { country, since: '', length: 0 }
    : { country, since, length: match[0].length };
}

const isListedAfter = (sentence: string, previous: CityPhrase, start: number): boolean =>
  start - previous.end <= 20 && BETWEEN_LISTED.test(sentence.slice(previous.end, start));

/** «городами-побратимами Омска» calls nobody: the genitive says whose they are. */
const SEVERAL = /(?:ы|ов|ам|ами|ах)$/iu;

function callingOf(word: string | undefined, known: KnownCity | null): CityPhrase['called'] {
  if (word === undefined || (SEVERAL.test(word) && known?.countries.includes('RU'))) return null;
  if (/^побратим/iu.test(word)) return 'sister';
  return /^партн/iu.test(word) ? 'partner' : 'friendly';
}
