import { CITY_TABLE } from './city-table';
import { CASES, type Case } from './declension';
import { fold } from './fold';
import { nominativesOf } from './nominative';
import { declineName } from './place-names';
import { normalizeWhitespace } from './whitespace';

/** Names of cities: their case forms, and the way back from a form to the nominative. */

export interface KnownCity {
  name: string;
  /** Codes of the countries that have a city of this name. */
  countries: string[];
}

interface KnownForm {
  city: KnownCity;
  cases: Set<Case>;
}

/** Every form of every known city. Built at the first use. */
let formsOfKnownCities: Map<string, KnownForm[]> | undefined;

function knownForms(): Map<string, KnownForm[]> {
  if (formsOfKnownCities) return formsOfKnownCities;
  const cities = new Map<string, KnownCity>();
  for (const [country, names] of Object.entries(CITY_TABLE)) {
    for (const name of names.split(',').map((each) => each.trim())) {
      const known = cities.get(name);
      if (known) known.countries.push(country);
      else cities.set(name, { name, countries: [country] });
    }
  }
  const index = new Map<string, KnownForm[]>();
  for (const city of cities.values()) {
    for (const [grammaticalCase, forms] of Object.entries(declineName(city.name))) {
      for (const form of forms) addForm(index, fold(form), city, grammaticalCase as Case);
    }
  }
  formsOfKnownCities = index;
  return index;
}

function addForm(
  index: Map<string, KnownForm[]>,
  form: string,
  city: KnownCity,
  grammaticalCase: Case,
): void {
  const forms = index.get(form) ?? [];
  index.set(form, forms);
  const known = forms.find((each) => each.city === city);
  if (known) known.cases.add(grammaticalCase);
  else forms.push({ city, cases: new Set([grammaticalCase]) });
}

/** The well-known city of which this is a form, rather one that has it in one of the cases. */
export function knownCity(form: string, cases: readonly Case[] = []): KnownCity | null {
  const forms = knownForms().get(fold(form)) ?? [];
  const fitting = forms.find((each) => cases.some((one) => each.cases.has(one)));
  return (fitting ?? forms[0])?.city ?? null;
}

/** Every form of a name that occurs in texts, the nominative first. */
export const declineCity = (name: string): string[] => [
  ...new Set(Object.values(declineName(normalizeWhitespace(name))).flat()),
];

/** The nominatives that a form of a city's name may stand for, the likeliest first. */
export function cityNominatives(form: string, cases: readonly Case[]): string[] {
  const known = knownCity(form, cases);
  return known ? [spelledLike(known.name, form)] : nominativesOf(form, cases);
}

/** The cases in which a name has this form; none where they tell nothing, as of Токио or Баку. */
export function casesOfForm(name: string, form: string): readonly Case[] {
  const forms = declineName(name);
  const cases = CASES.filter((each) => forms[each].includes(form));
  return cases.length === CASES.length ? [] : cases;
}

/** The nominative of a city's name in this case, and the country if the city is well known. */
export function cityNominative(form: string, grammaticalCase: Case) {
  const [name = form] = cityNominatives(form, [grammaticalCase]);
  const countries = knownCity(form, [grammaticalCase])?.countries ?? [];
  return { name, country: countries.length === 1 ? countries[0] : undefined };
}

/** A name with `е` for `ё` where the author of the form writes so: Могилеву → Могилев. */
function spelledLike(name: string, form: string): string {
  const at = name.indexOf('ё');
  const writesE =
    at >= 0 && form.charAt(at) === 'е' && fold(form).startsWith(fold(name.slice(0, at)));
  return writesE ? name.replaceAll('ё', 'е') : name;
}
