import { fold } from '../language/fold';
import { bagSimilarity, wordBag } from '../language/similarity';
import { normalizeWhitespace } from '../language/whitespace';
import type { Questionnaire } from '../model/questionnaire';
import type { Report } from '../model/report';

/** A task worded like a problem of the same section answers it. */
const SAME_MATTER = 0.8;
/** Longer lists are searched for the same wording only, so that a huge file is read in time. */
const MAX_COMPARISONS = 250_000;

/** Links the tasks of a report to the problems that they answer, as their wording shows. */
export function linkTasksToProblems(report: Report, questionnaire: Questionnaire): void {
  for (const { questions } of questionnaire.sections) {
    const items = questions.flatMap(({ id }) => report.answers[id]?.items ?? []);
    const problems = items.filter((item) => item.type === 'problem');
    const tasks = items.filter((item) => item.type === 'task');
    const isHuge = problems.length * tasks.length > MAX_COMPARISONS;
    const problemLike = isHuge ? sameWordingFinder(problems) : likestFinder(problems);
    for (const task of tasks) task.answersProblemId = problemLike(task.text);
  }
}

type Known = { id: string; text: string }[];
type Finder = (text: string) => string | null;

function sameWordingFinder(known: Known): Finder {
  const keyOf = (text: string): string => fold(normalizeWhitespace(text));
  const byWording = new Map(known.map(({ id, text }) => [keyOf(text), id]));
  return (text) => byWording.get(keyOf(text)) ?? null;
}

function likestFinder(known: Known): Finder {
  const bags = known.map(({ id, text }) => ({ id, bag: wordBag(text) }));
  return (text) => {
    const words = wordBag(text);
    let best: string | null = null;
    let bestScore = 0;
    for (const { id, bag } of bags) {
      const score = bagSimilarity(words, bag);
      if (score >= SAME_MATTER && score > bestScore) [best, bestScore] = [id, score];
    }
    return best;
  };
}
