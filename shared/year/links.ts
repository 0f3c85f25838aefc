import { findItem } from '../edit/edit-answer';
import type { ChecklistEntry } from '../model/checklist';
import { type Item, itemsOfType, type Report } from '../model/report';

/** What a record came from and what came of it. */
export interface Link {
  kind: 'answersProblem' | 'answeredBy' | 'fulfils' | 'fulfilledBy';
  questionId: string;
  item: Item;
}

const linkTo = (report: Report, kind: Link['kind'], id: string | null): Link[] => {
  const found = id === null ? null : findItem(report, id);
  return found ? [{ kind, questionId: found.questionId, item: found.item }] : [];
};

/** The records of the same report that belong to this one. */
export function linksOf(report: Report, item: Item): Link[] {
  switch (item.type) {
    case 'problem':
      return itemsOfType(report, 'task')
        .filter(({ answersProblemId }) => answersProblemId === item.id)
        .flatMap(({ id }) => linkTo(report, 'answeredBy', id));
    case 'task':
      return [
        ...linkTo(report, 'answersProblem', item.answersProblemId),
        ...[...itemsOfType(report, 'event'), ...itemsOfType(report, 'initiative')]
          .filter(({ fulfilsTaskId }) => fulfilsTaskId === item.id)
          .flatMap(({ id }) => linkTo(report, 'fulfilledBy', id)),
      ];
    case 'event':
    case 'initiative':
      return linkTo(report, 'fulfils', item.fulfilsTaskId);
    default:
      return [];
  }
}

/** The line of the checklist that a record answers, or null. */
export function originOf({ checklist }: Report, item: Item): ChecklistEntry | null {
  const fulfils = item.type === 'event' || item.type === 'initiative' ? item.fulfilsTaskId : null;
  return (
    checklist.find(
      ({ resultId, originId }) =>
        resultId === item.id || (fulfils !== null && originId === fulfils),
    ) ?? null
  );
}
