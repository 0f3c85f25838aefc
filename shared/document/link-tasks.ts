import { bagSimilarity, type WordBag, wordBag } from '../language/similarity';
import type { Questionnaire } from '../model/questionnaire';
import type { Report } from '../model/report';

/** A task worded like a problem of the same section answers it. */
const SAME_MATTER = 0.8;

/** Links the tasks of a report to the problems that they answer, as their wording shows. */
export function linkTasksToProblems(report: Report, questionnaire: Questionnaire): void {
  for (const { questions } of questionnaire.sections) {
    const items = questions.flatMap(({ id }) => report.answers[id]?.items ?? []);
    const likest = likestFinder(items.filter((item) => item.type === 'problem'));
    for (const task of items.filter((item) => item.type === 'task')) {
      task.answersProblemId = likest(task.text);
    }
  }
}

/** Finds the text most like another; only those that share a word with it are compared. */
function likestFinder(known: { id: string; text: string }[]): (text: string) => string | null {
  const bags = known.map(({ id, text }) => ({ id, bag: wordBag(text) }));
  const byWord = new Map<string, { id: string; bag: WordBag }[]>();
  for (const each of bags) {
    for (const word of each.bag.counts.keys()) {
      const sharing = byWord.get(word) ?? [];
      byWord.set(word, sharing);
      sharing.push(each);
    }
  }
  return (text) => {
    const bag = wordBag(text);
    let best: string | null = null;
    let bestScore = 0;
    for (const { id, bag: other } of candidates(bag, byWord)) {
      const score = bagSimilarity(bag, other);
      if (score >= SAME_MATTER && score > bestScore) [best, bestScore] = [id, score];
    }
    return best;
  };
}

/**
 * Texts this alike share most of their words, so the rarest ones lead to all of them: as many words
 * as may differ, and one more.
 */
function candidates<T>(bag: WordBag, byWord: ReadonlyMap<string, T[]>): Set<T> {
  const words = [...bag.counts.keys()].sort(
    (a, b) => (byWord.get(a)?.length ?? 0) - (byWord.get(b)?.length ?? 0),
  );
  const enough = Math.floor(bag.size * (1 - SAME_MATTER / (2 - SAME_MATTER))) + 1;
  return new Set(words.slice(0, enough).flatMap((word) => byWord.get(word) ?? []));
}
