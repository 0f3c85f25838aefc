import { groupsOf, type ItemGroup } from '../../shared/edit/groups';
import { fold } from '../../shared/language/fold';
import type { Answer, Item } from '../../shared/model/report';

export type ListSection = ItemGroup;

/** The groups of an answer, with only those records that a search for `query` finds. */
export function sectionsOf(answer: Answer, query: string): ListSection[] {
  const groups = groupsOf(answer);
  const words = foldedWords(query);
  if (words.length === 0) return groups;
  return groups
    .map((group) => ({ ...group, items: group.items.filter((item) => holds(item, words)) }))
    .filter(({ items }) => items.length > 0);
}

/** New sections, with those of before in the place of their equals. */
export function keepSections(
  before: ListSection[],
  after: ListSection[],
  isSame: (one: Item, other: Item) => boolean,
): ListSection[] {
  const known = new Map(before.map((section) => [section.key, section]));
  const kept = after.map((section) => {
    const old = known.get(section.key);
    const isEqual =
      old?.heading === section.heading &&
      old.items.length === section.items.length &&
      old.items.every((item, index) => isSame(item, section.items[index] as Item));
    return isEqual ? old : section;
  });
  const isEqual =
    kept.length === before.length && kept.every((section, at) => section === before[at]);
  return isEqual ? before : kept;
}

/** Whether two records are one and the same, whatever has been written in it since. */
export const isSameRecord = (one: Item, other: Item): boolean =>
  one === other || (one.id === other.id && one.type === other.type);

const foldedWords = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

/** True when the record's texts hold every word of the search. */
function holds(item: Item, words: string[]): boolean {
  const text = fold(
    Object.entries(item)
      .filter(([field, value]) => typeof value === 'string' && field !== 'id' && field !== 'type')
      .map(([, value]) => value)
      .join('\n'),
  );
  return words.every((word) => text.includes(word));
}
