import { formOf } from '../forms/form-of';
import type { ChecklistEntry } from '../model/checklist';
import type { Problem } from '../model/problem';
import { type Questionnaire, questionsOf } from '../model/questionnaire';
import { type Answer, emptyReport, type Item, type Report } from '../model/report';
import type { Task } from '../model/task';

/**
 * The report of the following year. Its city, form and look are last year's; what last year had set
 * itself or left unsolved waits in the checklist to be answered, and what it had planned comes along
 * as a plan. Facts stay where they are told.
 */
export function nextYearReport(
  last: Report,
  newId: () => string,
  questionnaire: Questionnaire = formOf(last),
): Report {
  const year = last.year + 1;
  const fresh = emptyReport(newId(), last.city, year, questionnaire);
  const answers = Object.entries(fresh.answers).map(([id, answer]): [string, Answer] => {
    const before = last.answers[id];
    if (!before) return [id, answer];
    const { included, listStyle, items } = before;
    const plans = items.filter((item) => isPlanOf(item, year));
    return [
      id,
      {
        included,
        listStyle: { ...listStyle },
        items: plans.map((plan) => ({ ...plan, id: newId() })),
      },
    ];
  });
  return {
    ...fresh,
    language: last.language,
    titleLines: last.titleLines?.map((line) => withNextYears(line, last.year)) ?? null,
    headings: { ...last.headings },
    ...(last.questionOrder ? { questionOrder: [...last.questionOrder] } : {}),
    answers: Object.fromEntries(answers),
    checklist: checklistOf(last, newId, questionnaire),
  };
}

/** An event that had not happened when last year's report was written, and still may. */
const isPlanOf = (item: Item, year: number): boolean =>
  item.type === 'event' &&
  item.state === 'planned' &&
  (item.date === null || (item.date.until || item.date.from).slice(0, 4) >= String(year));

/** A line of the title that names the reported year, and perhaps the next, a year later. */
const withNextYears = (line: string, year: number): string =>
  line.replace(/(?<!\d)\d{4}(?!\d)/g, (digits) =>
    [year, year + 1].includes(Number(digits)) ? String(Number(digits) + 1) : digits,
  );

function checklistOf(
  last: Report,
  newId: () => string,
  questionnaire: Questionnaire,
): ChecklistEntry[] {
  return questionsOf(questionnaire).flatMap(({ id }) =>
    (last.answers[id]?.items ?? []).flatMap((item) => {
      if (item.text.trim() === '') return [];
      if (item.type === 'task') return [entryOfTask(item, id, last.year, newId())];
      return item.type === 'problem' && item.state !== 'solved'
        ? [entryOfProblem(item, id, last.year, newId())]
        : [];
    }),
  );
}

/** A task that was dropped with a reason has its answer already. */
const entryOfTask = (task: Task, questionId: string, year: number, id: string): ChecklistEntry => {
  const isDropped = task.state === 'dropped' && task.reason.trim() !== '';
  return {
    id,
    kind: 'task',
    originId: task.id,
    questionId,
    text: task.text,
    since: task.since ?? year,
    partnerCityIds: [...task.partnerCityIds],
    cause: '',
    owner: task.owner,
    indicator: task.indicator,
    answersProblemId: task.answersProblemId,
    decision: isDropped ? 'dropped' : 'open',
    reason: isDropped ? task.reason : '',
    resultId: null,
  };
};

const entryOfProblem = (
  problem: Problem,
  questionId: string,
  year: number,
  id: string,
): ChecklistEntry => ({
  id,
  kind: 'problem',
  originId: problem.id,
  questionId,
  text: problem.text,
  since: problem.since ?? year,
  partnerCityIds: [...problem.partnerCityIds],
  cause: problem.cause,
  owner: problem.owner,
  indicator: '',
  answersProblemId: null,
  decision: 'open',
  reason: '',
  resultId: null,
});
