import { CASES, type Case } from '../language/declension';
import { declineName } from '../language/place-names';
import type { PartnerCity } from '../model/partner-city';
import type { DocumentLanguage } from '../model/report';

/** The words of computed sentences: numbers, lists, and the Russian case forms. */

const plural = new Intl.PluralRules('ru');

/** A noun beside a number: `['визит', 'визита', 'визитов']`. */
export type CountedNoun = readonly [one: string, few: string, many: string];

/** The form that a noun has beside a number: 21 визит, 3 визита, 11 визитов. */
export function nounFor(count: number, [one, few, many]: CountedNoun): string {
  const category = plural.select(count);
  if (category === 'one') return one;
  // A broken number asks for the genitive singular, as 2, 3 and 4 do: 1,5 визита.
  return category === 'few' || !Number.isInteger(count) ? few : many;
}

/** `из 1 страны`, `из 7 стран`: after a preposition that asks for the genitive. */
export const genitiveFor = (count: number, one: string, many: string): string =>
  plural.select(count) === 'one' ? one : many;

const NBSP = '\u{A0}';

const english = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
const englishList = new Intl.ListFormat('en', { type: 'conjunction' });

/** `12 000`: groups of three from five figures on; in English `12,000`. */
export function numberText(value: number, language: DocumentLanguage = 'ru'): string {
  if (language === 'en') return english.format(value);
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, NBSP) : whole;
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

export const counted = (count: number, noun: CountedNoun): string =>
  `${numberText(count)} ${nounFor(count, noun)}`;

/** `Китая, Монголии и Кубы`; `China, Mongolia, and Cuba`. */
export function listed(parts: readonly string[], language: DocumentLanguage = 'ru'): string {
  if (language === 'en') return englishList.format(parts);
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} и ${last}`;
}

/** The usual form of a name in a case. */
export const nameIn = (name: string, grammaticalCase: Case): string =>
  declineName(name.trim())[grammaticalCase][0] ?? name;

/** A city's name in a case: the form that the registry keeps, or the proposed one. */
export function cityIn({ name, cases }: PartnerCity, grammaticalCase: Case): string {
  const own = grammaticalCase === 'nominative' ? name : cases[grammaticalCase];
  return own?.trim() ? own.trim() : nameIn(name, grammaticalCase);
}

/** Every form of a city's name that a text may use. */
export function cityForms(city: PartnerCity): string[] {
  const names = [city.name, ...city.shortNames].map((name) => name.trim()).filter(Boolean);
  const declined = names.flatMap((name) => {
    const forms = declineName(name);
    return CASES.flatMap((each) => forms[each]);
  });
  const own = [...Object.values(city.cases), city.latinName, city.ownName];
  return [...new Set([...declined, ...own.map((form) => form.trim()).filter(Boolean)])];
}

const IN_MONTH =
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' ');
const FROM_MONTH =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const TO_MONTH =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** `В октябре 2023 года`; without a month `В 2023 году`. */
export const inMonth = (year: number, month: number | null): string => {
  const name = month === null ? undefined : IN_MONTH[month - 1];
  return name === undefined ? `В ${year} году` : `В ${name} ${year} года`;
};

/** `С февраля по декабрь 2023 года`. */
export const fromToMonth = (year: number, first: number, last: number): string =>
  `С ${FROM_MONTH[first - 1]} по ${TO_MONTH[last - 1]} ${year} года`;
