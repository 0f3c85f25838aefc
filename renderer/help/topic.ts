import { fold } from '../../shared/language/fold';

/** One subject of the help: paragraphs, and steps that are followed in order. */
export interface Topic {
  id: string;
  title: string;
  /** Other words under which it is looked for. */
  words: string;
  body: readonly (string | readonly string[])[];
}

/** The topics in which every word of the query begins a word. Without a query, all of them. */
export function findTopics(topics: readonly Topic[], query: string): Topic[] {
  const sought = wordsOf(query);
  return topics.filter((topic) => {
    const words = wordsOf([topic.title, topic.words, ...topic.body.flat()].join(' '));
    return sought.every((each) => words.some((word) => word.startsWith(stemOf(each))));
  });
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Endings change in Russian; the beginning of a longer word is enough to find it. */
const stemOf = (word: string): string => (word.length > 5 ? word.slice(0, -2) : word);
