import { cityNominative } from '../language/cities';
import { normalizeWhitespace } from '../language/whitespace';

/** Reads a city's name from the lines above the first question. */

const OFFICE = /^(?:администраци[яи]|мэри[яи]|муниципальное образование|городской округ)\s+/iu;
const CITY_WORD = /^(?:город(?:ского округа|а)?|г\.)\s*/iu;
const NOT_A_CITY =
  /\d|отч[её]т|информаци|опросн|сведени|доклад|итог|приложени|международн|туризм|анкет/iu;
const MAX_WORDS = 3;
/** Parts of a name that stay in lower case: Ростов-на-Дону, Комсомольск-на-Амуре. */
const SMALL_PARTS = new Set(['на', 'и', 'де', 'ла', 'под']);

/** The city that title lines name, in the nominative and in ordinary case; '' when none does. */
export function cityOfTitle(lines: string[]): string {
  for (const line of lines) {
    const text = normalizeWhitespace(line).replace(/[.:,]+$/, '');
    if (NOT_A_CITY.test(text)) continue;
    const office = OFFICE.test(text);
    const withoutOffice = text.replace(OFFICE, '');
    const genitive = office || /^города\s/iu.test(withoutOffice);
    const name = ordinaryCase(withoutOffice.replace(CITY_WORD, ''));
    if (name === '' || name.split(' ').length > MAX_WORDS || !/^\p{Lu}/u.test(name)) continue;
    return genitive ? cityNominative(name, 'genitive').name : name;
  }
  return '';
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
