import { cityNominative, knownCity } from '../language/cities';
import { russianCityName } from '../language/latin';
import { normalizeWhitespace } from '../language/whitespace';

/** Reads a city's name from the lines above the first question. */

const OFFICE = /^(?:администраци[яи]|мэри[яи])\s+/iu;
const UNIT = /^(?:муниципальное образование|городской округ|мо|го)\s+/iu;
const CITY_WORD = /^(?:город(?:ского округа|а)?|г\.)\s*/iu;
const GENITIVE_WORD = /^город(?:а|ского округа)\s/iu;
const NOT_A_CITY =
  /\d|отч[её]т|информаци|опросн|сведени|доклад|итог|приложени|международн|туризм|анкет|report|information|international|tourism|relations/iu;
const MAX_WORDS = 3;
/** Parts of a name that stay in lower case: Ростов-на-Дону, Комсомольск-на-Амуре. */
const SMALL_PARTS = new Set(['на', 'и', 'де', 'ла', 'под', 'on']);

/** The city that title lines name, in the nominative and in ordinary case; '' when none does. */
export function cityOfTitle(lines: string[]): string {
  const texts = lines.map((line) => normalizeWhitespace(line).replace(/[«»"]|[.:,]+$/g, ''));
  return (
    firstFound(texts, cityInLine) ||
    firstFound(texts, cityInSentence) ||
    firstFound(texts, cityInEnglish)
  );
}

function firstFound(texts: string[], find: (text: string) => string): string {
  for (const text of texts) {
    const found = find(text);
    if (found !== '') return found;
  }
  return '';
}

/** A line that is nothing but a city: `КРАСНОЯРСК`, `Администрация города Омска`. */
function cityInLine(text: string): string {
  if (NOT_A_CITY.test(text)) return '';
  const name = text.replace(OFFICE, '').replace(UNIT, '');
  const isGenitive = OFFICE.test(text) || GENITIVE_WORD.test(name);
  const city = ordinaryCase(name.replace(CITY_WORD, ''));
  if (city.split(' ').length > MAX_WORDS || !/^\p{Lu}/u.test(city)) return '';
  return isGenitive ? cityNominative(city, 'genitive').name : russianCityName(city);
}

const NAMED =
  /(?:^|\s)(?:[Гг]орода|ГОРОДА|городского округа|ГОРОДСКОГО ОКРУГА|[Гг]\.)\s+(?<rest>\p{Lu}.*)$/u;

/** A title that names the city among other things: `Отчёт города Перми за 2024 год`. */
function cityInSentence(text: string): string {
  const rest = NAMED.exec(text)?.groups?.rest;
  if (rest === undefined) return '';
  const words = rest
    .replace(/[,.;:].*$/u, '')
    .split(' ')
    .slice(0, MAX_WORDS);
  for (let count = words.length; count > 0; count--) {
    const name = ordinaryCase(words.slice(0, count).join(' '));
    if (knownCity(name) || count === 1) return cityNominative(name, 'genitive').name;
  }
  return '';
}

const NAMED_IN_ENGLISH =
  /\b(?:city of|CITY OF)\s+(?<city>\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2})/u;

/** `Report of the city of Nizhny Novgorod for 2024`. */
function cityInEnglish(text: string): string {
  const city = NAMED_IN_ENGLISH.exec(text)?.groups?.city;
  return city === undefined ? '' : russianCityName(ordinaryCase(city));
}

/** `РОСТОВ-НА-ДОНУ` → `Ростов-на-Дону`; a name in ordinary case stays as it is. */
function ordinaryCase(name: string): string {
  if (name !== name.toLocaleUpperCase('ru')) return name;
  return name
    .toLocaleLowerCase('ru')
    .split(/(?<=[\s-])/u)
    .map((part, index) =>
      index > 0 && SMALL_PARTS.has(part.replace(/[\s-]$/u, ''))
        ? part
        : part.charAt(0).toLocaleUpperCase('ru') + part.slice(1),
    )
    .join('');
}
