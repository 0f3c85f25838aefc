import { stem, WORD } from '../language/stem';
import type { FilterGroup, Filters } from './search-document';

/** A value by which a search can be narrowed down, with the names that people type for it. */
export interface FilterValue {
  group: FilterGroup;
  value: string;
  label: string;
  names: readonly string[];
}

/** A filter that the typed words name. */
export interface FilterOffer extends FilterValue {
  /** What remains to be searched for when the offer is taken. */
  rest: string;
}

const MAX_OFFERS = 4;

interface TypedWord {
  stem: string;
  start: number;
  end: number;
}

/** Filters that are named in what was typed and are not set yet: `2023 Харбин форум` → the year 2023. */
export function offersFor(
  text: string,
  values: readonly FilterValue[],
  filters: Filters,
): FilterOffer[] {
  const words = [...text.matchAll(WORD)].map(
    ({ 0: word, index }): TypedWord => ({
      stem: stem(word),
      start: index,
      end: index + word.length,
    }),
  );
  const offers: (FilterOffer & { at: number })[] = [];
  for (const each of values) {
    if (filters[each.group]?.includes(each.value)) continue;
    const found = each.names.map((name) => placeOf(words, name)).find((place) => place !== null);
    if (!found) continue;
    const rest = `${text.slice(0, found.start)}${text.slice(found.end)}`
      .replace(/\s+/g, ' ')
      .trim();
    offers.push({ ...each, rest, at: found.start });
  }
  return offers
    .sort((a, b) => a.at - b.at)
    .slice(0, MAX_OFFERS)
    .map(({ at: _at, ...offer }) => offer);
}

function placeOf(words: readonly TypedWord[], name: string): { start: number; end: number } | null {
  const stems = (name.match(WORD) ?? []).map(stem);
  if (stems.length === 0) return null;
  for (let at = 0; at + stems.length <= words.length; at++) {
    if (stems.every((each, index) => words[at + index]?.stem === each)) {
      const start = words[at]?.start ?? 0;
      return { start, end: words[at + stems.length - 1]?.end ?? start };
    }
  }
  return null;
}

/** Adds a value to a group, or takes it out. */
export function toggleFilter(filters: Filters, group: FilterGroup, value: string): Filters {
  const values = filters[group] ?? [];
  const { [group]: _old, ...others } = filters;
  const changed = values.includes(value)
    ? values.filter((each) => each !== value)
    : [...values, value];
  return changed.length === 0 ? others : { ...others, [group]: changed };
}
