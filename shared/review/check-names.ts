import { countries, countryName, findCountries } from '../language/countries';
import { fold } from '../language/fold';
import { type NameWithInitials, namesWithInitials, turnedName } from '../language/initials';
import { declineName } from '../language/place-names';
import type { Registry } from '../model/registry';
import type { FindingDraft, TextRange } from './finding';
import { perRecord, type Spot } from './spots';

/** Whether a name is written alike in all texts: only a look at all of them can tell. */
export const checkNames = (spots: readonly Spot[], registry: Registry): FindingDraft[] => [
  ...checkInitials(spots, registry),
  ...checkSpellings(spots, registry),
  ...checkCountryNames(spots, registry),
];

const at = ({ question, item, field }: Spot, { start, end }: TextRange, quote: string) => ({
  severity: 'warning' as const,
  recordId: item.id,
  questionId: question.id,
  field,
  range: { start, end },
  quote,
});

const replaceAt = ({ item, field, text }: Spot, { start, end }: TextRange, by: string) => ({
  kind: 'replace' as const,
  recordId: item.id,
  field,
  edits: [{ start, end, old: text.slice(start, end), text: by }],
});

/** Who prepared the paper is named with the initials behind, as office rules ask. */
const EXECUTOR = /(?:^|\n)\s*исп(?:олнитель|\.)[ \u{A0}:]*$/iu;

const initialsOf = perRecord(({ text }) =>
  namesWithInitials(text).filter(({ start }) => !EXECUTOR.test(text.slice(0, start))),
);

/** Initials stand on the side on which most of the names have them. */
function checkInitials(spots: readonly Spot[], registry: Registry): FindingDraft[] {
  const all = spots.flatMap((spot) => initialsOf(spot).map((name) => ({ spot, name })));
  const before = all.filter(({ name }) => name.initialsFirst);
  if (before.length === 0 || before.length === all.length) return [];
  const style = houseStyle(before.length, all.length - before.length, registry, all[0]?.name);
  return all
    .filter(({ name }) => name.initialsFirst !== style)
    .map(({ spot, name }) => {
      const words = spot.text.slice(name.start, name.end);
      const turned = turnedName(name);
      const { end, by } = withFullStop(spot.text, name, turned);
      return {
        ...at(spot, name, words),
        key: 'finding.initialsOrder' as const,
        values: { words, turned, count: style ? before.length : all.length - before.length },
        fix: replaceAt(spot, { start: name.start, end }, by),
      };
    });
}

/** The full stop of the last initial is that of the sentence too, where the name ends one. */
function withFullStop(
  text: string,
  { end, initialsFirst }: NameWithInitials,
  turned: string,
): { end: number; by: string } {
  if (initialsFirst) return { end: text.charAt(end) === '.' ? end + 1 : end, by: turned };
  const isLast = /^\s*(?:$|\n|\s\p{Lu})/u.test(text.slice(end, end + 10));
  return { end, by: isLast ? `${turned}.` : turned };
}

/** True for initials first: as most do; of equal sides, as the registry does, or the first name. */
function houseStyle(
  before: number,
  after: number,
  { partnerCities }: Registry,
  first: NameWithInitials | undefined,
): boolean {
  if (before !== after) return before > after;
  const names = partnerCities.flatMap(({ contactPersons }) =>
    contactPersons.flatMap(({ name }) => namesWithInitials(name)),
  );
  const known = names.filter(({ initialsFirst }) => initialsFirst).length;
  return known * 2 === names.length ? (first?.initialsFirst ?? false) : known * 2 > names.length;
}

interface Written extends TextRange {
  words: string;
}

const QUOTED = /[«„“"](?<words>[^«»„“”"\n]{2,80})[»“”"]/gu;
/** A word with a capital inside, such as «TechnoXian»: nothing writes itself so by chance. */
const INNER_CAPITAL = /(?<![\p{L}\p{N}-])\p{L}*\p{Ll}\p{Lu}\p{L}*(?![\p{L}-])/gu;
const LATIN = /(?<![\p{L}\p{N}-])\p{Script=Latin}{4,}(?![\p{L}-])/gu;

/** Names in quotes, and Latin ones: those of which several spellings mean one thing. */
const namesIn = perRecord(({ text }): Written[] => {
  const quoted = [...text.matchAll(QUOTED)].map(({ index, groups = {} }) => {
    const { words = '' } = groups;
    return { words, start: index + 1, end: index + 1 + words.length };
  });
  const single = [...text.matchAll(INNER_CAPITAL), ...text.matchAll(LATIN)].map(
    ({ index, 0: words }) => ({ words, start: index, end: index + words.length }),
  );
  const all = [...quoted, ...single];
  return all.filter(
    ({ start, end }, index) =>
      all.findIndex((each) => each.start === start && each.end === end) === index,
  );
});

interface Use {
  spot: Spot;
  name: Written;
}

function checkSpellings(spots: readonly Spot[], registry: Registry): FindingDraft[] {
  const byName = new Map<string, Use[]>();
  for (const spot of spots) {
    for (const name of namesIn(spot)) {
      const key = fold(name.words);
      const uses = byName.get(key) ?? [];
      if (uses.length === 0) byName.set(key, uses);
      uses.push({ spot, name });
    }
  }
  const allowed = allowedForms(registry);
  return [...byName].flatMap(([key, uses]) => {
    const preferred = allowed.get(key) ?? usualSpelling(uses);
    return uses.flatMap(({ spot, name }): FindingDraft[] => {
      const forms = typeof preferred === 'string' ? [preferred] : preferred;
      const [usual] = forms;
      if (usual === undefined || forms.includes(name.words)) return [];
      return [
        {
          ...at(spot, name, name.words),
          key: 'finding.nameVariant',
          values: { words: name.words, usual },
          fix: replaceAt(spot, name, usual),
        },
      ];
    });
  });
}

/** The spellings that the registry has, by their folded form; the preferred one first. */
function allowedForms({ names }: Registry): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const { preferred, allowed } of names) {
    for (const form of [preferred, ...allowed]) {
      const key = fold(form);
      forms.set(key, [...(forms.get(key) ?? []), form]);
    }
  }
  return forms;
}

/** The spelling that occurs most; of equals the one with the fewest capitals. */
function usualSpelling(uses: readonly Use[]): string {
  const counts = new Map<string, number>();
  for (const { name } of uses) counts.set(name.words, (counts.get(name.words) ?? 0) + 1);
  return [...counts].reduce((best, each) =>
    each[1] > best[1] || (each[1] === best[1] && capitals(each[0]) < capitals(best[0]))
      ? each
      : best,
  )[0];
}

const capitals = (words: string): number => words.match(/\p{Lu}/gu)?.length ?? 0;

const countriesIn = perRecord(({ text }) => findCountries(text));

/** A country that is called by several of its names, once for each country. */
function checkCountryNames(spots: readonly Spot[], registry: Registry): FindingDraft[] {
  const uses = new Map<string, Map<string, { spot: Spot; range: TextRange; count: number }>>();
  for (const spot of spots) {
    for (const { code, start, end } of countriesIn(spot)) {
      // Nobody calls his own country by one name only.
      if (code === 'RU') continue;
      const name = nameUsed(code, spot.text.slice(start, end));
      const names = uses.get(code) ?? new Map();
      uses.set(code, names);
      const known = names.get(name);
      if (known) known.count += 1;
      else names.set(name, { spot, range: { start, end }, count: 1 });
    }
  }
  return [...uses].flatMap(([code, names]) => {
    const [usual, ...others] = withoutShort([...names]).sort(([, a], [, b]) => b.count - a.count);
    const unlisted = others.filter(([name]) => !isAllowed(registry, name));
    const [first] = unlisted;
    if (!usual || !first || (isAllowed(registry, usual[0]) && unlisted.length === 0)) return [];
    const [name, { spot, range }] = first;
    return [
      {
        ...at(spot, range, code),
        severity: 'hint' as const,
        key: 'finding.countryNames' as const,
        values: {
          country: countryName(code, 'ru'),
          forms: [usual, ...others].map(([form, { count }]) => `${form} (${count})`).join(', '),
          form: name,
        },
        fix: {
          kind: 'allowName' as const,
          preferred: usual[0],
          allowed: others.map(([form]) => form),
        },
      },
    ];
  });
}

/** «Казахстан» beside «Республика Казахстан» is no other name, but the same one cut short. */
const withoutShort = <T>(names: readonly [string, T][]): [string, T][] =>
  names.filter(
    ([name]) =>
      !names.some(
        ([other]) => other !== name && fold(other).split(/\s+/).slice(1).join(' ') === fold(name),
      ),
  );

/** True for a form of an entry that allows several: there the author has chosen. */
const isAllowed = ({ names }: Registry, form: string): boolean =>
  names.some(({ preferred, allowed }) =>
    [preferred, ...allowed].some((each) => fold(each) === fold(form)),
  );

/** Case forms of a country's names, by code. */
const formsByCode = new Map<string, [string, ReadonlySet<string>][]>();

/** Which of a country's names this form is of, in the nominative. */
function nameUsed(code: string, form: string): string {
  let names = formsByCode.get(code);
  if (!names) {
    const country = countries.find((each) => each.code === code);
    const all = country ? [country.name, country.officialName, ...country.otherNames] : [];
    names = [...new Set(all)].map((name) => [
      name,
      new Set(Object.values(declineName(name)).flat().map(fold)),
    ]);
    formsByCode.set(code, names);
  }
  return names.find(([, forms]) => forms.has(fold(form)))?.[0] ?? form;
}
