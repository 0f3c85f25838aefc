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
