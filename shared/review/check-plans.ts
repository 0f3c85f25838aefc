import { formOf } from '../forms/form-of';
import { fold } from '../language/fold';
import { normalizeWhitespace } from '../language/whitespace';
import type { PartialDate } from '../model/partial-date';
import { type Item, itemsOfType, type Report } from '../model/report';
import type { FindingDraft } from './finding';
import { type Spot, saysNothing, tasksQuestionOf } from './spots';

/** Problems and tasks held against each other, and what was planned against what came of it. */
export const checkPlans = (
  report: Report,
  spots: readonly Spot[],
  today: PartialDate,
): FindingDraft[] => [
  ...checkProblems(report, spots),
  ...checkEvents(report, today),
  ...checkChecklist(report),
];

const at = (questionId: string, item: Item, field: string) => ({
  severity: 'warning' as const,
  recordId: item.id,
  questionId,
  field,
});

/** Endings and signs of a list say nothing about what is said. */
const wordingOf = (text: string): string =>
  fold(normalizeWhitespace(text)).replace(/[\s.;,!]+$/u, '');

function checkProblems(report: Report, spots: readonly Spot[]): FindingDraft[] {
  const answered = new Set(
    itemsOfType(report, 'task').map(({ answersProblemId }) => answersProblemId),
  );
  const problems = new Set<string>();
  const drafts: FindingDraft[] = [];
  for (const { item, question, text } of spots) {
    if (item.type !== 'problem') continue;
    problems.add(wordingOf(text));
    if (item.state === 'solved' || answered.has(item.id) || saysNothing(text)) continue;
    drafts.push({
      ...at(question.id, item, 'text'),
      key: 'finding.problemWithoutTask',
      fix: {
        kind: 'addTask',
        problemId: item.id,
        questionId: tasksQuestionOf(question.id, formOf(report)),
      },
    });
  }
  for (const { item, question, text } of spots) {
    if (item.type === 'task' && problems.has(wordingOf(text))) {
      drafts.push({
        ...at(question.id, item, 'text'),
        severity: 'hint',
        key: 'finding.taskRepeatsProblem',
      });
    }
  }
  return drafts;
}

function checkEvents(report: Report, today: PartialDate): FindingDraft[] {
  return Object.entries(report.answers).flatMap(([questionId, { items, included }]) =>
    items.flatMap((item): FindingDraft[] => {
      if (!included || item.type !== 'event' || !item.included) return [];
      const where = at(questionId, item, 'state');
      if (item.state === 'draft' && item.text.trim() !== '') {
        const fix = { kind: 'markDone' as const, recordId: item.id };
        return [{ ...where, key: 'finding.draft', fix }];
      }
      if (item.date === null || today === '') return [];
      const { from, until } = item.date;
      const isOver = isBefore(until || from, today);
      if (item.state === 'planned' && isOver) {
        const fix = { kind: 'markDone' as const, recordId: item.id };
        return [{ ...where, key: 'finding.plannedPast', fix }];
      }
      const isAhead = isBefore(today, from) && from.slice(0, 4) === String(report.year);
      return item.state === 'done' && isAhead
        ? [{ ...where, severity: 'error', field: 'date', key: 'finding.eventInFuture' }]
        : [];
    }),
  );
}

/** True when all of the first date lies before the second, as exactly as both are known. */
function isBefore(first: PartialDate, second: PartialDate): boolean {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) < second.slice(0, length);
}

function checkChecklist({ checklist }: Report): FindingDraft[] {
  const count = checklist.filter(({ decision }) => decision === 'open').length;
  return count === 0
    ? []
    : [
        {
          severity: 'warning',
          field: 'checklist',
          key: 'finding.checklistOpen',
          values: { count },
        },
      ];
}
