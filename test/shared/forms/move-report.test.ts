import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../shared/document/compose';
import { withAnswerKind } from '../../../shared/forms/edit-computed';
import {
  addQuestion,
  changeQuestion,
  copyOfForm,
  emptyQuestion,
  movePart,
  outlineOf,
  partId,
  removePart,
} from '../../../shared/forms/edit-form';
import { formText, writeFormText } from '../../../shared/forms/form-texts';
import {
  moveReport,
  placeItems,
  planMove,
  proposedPlacements,
} from '../../../shared/forms/move-report';
import { askedOrStray, strayQuestions } from '../../../shared/forms/stray';
import { BUILT_IN_FORMS, builtInForm } from '../../../shared/model/built-in-forms';
import { cityQuestionnaire } from '../../../shared/model/city-questionnaire';
import { ANSWER_KINDS, type Questionnaire } from '../../../shared/model/questionnaire';
import { emptyReport, type Report, reportSchema } from '../../../shared/model/report';
import { reportArbitrary } from '../document/report-arbitrary';
import { cityOfSample } from './fixture';

const anyReport = reportArbitrary({ plain: false, irregular: true });
const mine = copyOfForm(cityQuestionnaire, 'mine', 'Моя');
const itemsOf = (report: Report) =>
  Object.values(report.answers)
    .flatMap(({ items }) => items)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
const words = (report: Report) =>
  compose(report).blocks.flatMap((block) =>
    block.kind === 'listItem' ? block.paragraphs : 'text' in block ? [block.text] : [],
  );

/** Forms that differ from the city's in any way that an editor can bring about. */
const anyForm: fc.Arbitrary<Questionnaire> = fc
  .array(
    fc.record({
      what: fc.constantFrom('remove', 'kind', 'reword', 'add', 'move', 'other'),
      at: fc.nat(20),
      to: fc.nat(20),
      kind: fc.constantFrom(...ANSWER_KINDS),
    }),
    { maxLength: 12 },
  )
  .map((steps) => {
    let form = mine;
    steps.forEach(({ what, at, to, kind }, step) => {
      const outline = outlineOf(form);
      const part = outline[at % Math.max(1, outline.length)];
      const target = outline[to % Math.max(1, outline.length)];
      if (what === 'other')
        form = copyOfForm(BUILT_IN_FORMS[at % BUILT_IN_FORMS.length] ?? form, 'other', 'Иная');
      if (!part || !target) return;
      if (what === 'remove') form = removePart(form, partId(part));
      if (what === 'add') form = addQuestion(form, partId(part), emptyQuestion(`added-${step}`));
      if (what === 'move')
        form = movePart(form, partId(part), { id: partId(target), side: 'after' });
      if (part.kind === 'question' && what === 'reword')
        form = changeQuestion(form, part.question.id, { wording: `Вопрос ${step}` });
      if (part.kind === 'question' && what === 'kind')
        form = changeQuestion(
          form,
          part.question.id,
          withAnswerKind(part.question, kind, (field) => field),
        );
    });
    return form;
  });

describe('moving a report to another form', () => {
  it('keeps every record, once and unchanged, whatever the forms and wherever it is placed', () => {
    fc.assert(
      fc.property(
        anyReport,
        anyForm,
        anyForm,
        fc.array(fc.nat(10)),
        (report, first, second, at) => {
          const plan = planMove(report, first);
          const placements = Object.fromEntries(
            plan.leftovers.map(({ questionId, places }, index) => [
              questionId,
              places[at[index] ?? places.length]?.id ?? null,
            ]),
          );
          const moved = moveReport(report, first, placements);
          expect(itemsOf(moved)).toEqual(itemsOf(report));
          const again = moveReport(moved, second);
          expect(itemsOf(again)).toEqual(itemsOf(report));
          expect(reportSchema.safeParse(again).success).toBe(true);
        },
      ),
    );
  });

  it('shows every record in the window: in a question of the form or as left over', () => {
    fc.assert(
      fc.property(anyReport, anyForm, (report, form) => {
        const moved = moveReport(report, form);
        const asked = outlineOf(form).flatMap((part) =>
          part.kind === 'question' ? [part.question.id] : [],
        );
        const stray = strayQuestions(moved, [form]).map(({ id }) => id);
        for (const [id, { items }] of Object.entries(moved.answers)) {
          if (items.length > 0) expect([...asked, ...stray]).toContain(id);
        }
      }),
    );
  });

  it('writes the same words by a copy of the form that it answers', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(words(moveReport(report, mine))).toEqual(words(report));
      }),
    );
  });

  it('tells what is the same, what is worded anew, what is new and what has no place', () => {
    const { report } = cityOfSample();
    const form = addQuestion(
      changeQuestion(removePart(mine, 'tourism.problems'), 'tourism.tasks', {
        wording: 'Планы по туризму на {nextYear} год',
      }),
      'tourism.tasks',
      { ...emptyQuestion('money'), wording: 'Расходы' },
    );
    const { matched, leftovers } = planMove(report, form);
    expect(matched.map(({ question, state }) => [question.id, state])).toEqual([
      ['international.achievements', 'same'],
      ['international.problems', 'same'],
      ['international.tasks', 'same'],
      ['tourism.achievements', 'same'],
      ['tourism.tasks', 'renamed'],
      ['money', 'new'],
    ]);
    expect(leftovers).toHaveLength(1);
    expect(leftovers[0]).toMatchObject({ questionId: 'tourism.problems', proposed: null });
    expect(leftovers[0]?.places.map(({ id }) => id)).toEqual(['international.problems']);

    const moved = moveReport(report, form);
    const [stray] = strayQuestions(moved, BUILT_IN_FORMS);
    expect(stray).toMatchObject({
      id: 'tourism.problems',
      answerKind: 'problems',
      wording: 'Какие наиболее трудные проблемы не удалось решить в {year} году:',
    });
    const left = moved.answers['tourism.problems']?.items ?? [];
    const placed = placeItems(moved, left, 'tourism.problems', 'international.problems');
    expect(strayQuestions(placed, BUILT_IN_FORMS)).toEqual([]);
    expect(itemsOf(placed)).toEqual(itemsOf(report));
  });

  it('sets apart records that the question of the same id can no longer show', () => {
    const { report } = cityOfSample();
    const events = report.answers['international.achievements']?.items ?? [];
    const question = outlineOf(mine).find((part) => partId(part) === 'international.achievements');
    if (question?.kind !== 'question') throw new Error('The form has lost its question');
    const form = changeQuestion(
      mine,
      question.question.id,
      withAnswerKind(question.question, 'paragraphs', (field) => field),
    );
    const moved = moveReport(report, form, {});
    const kept = moved.answers['international.achievements']?.items ?? [];
    expect(kept.every(({ type }) => type === 'narrative')).toBe(true);
    const [stray] = strayQuestions(moved, []);
    expect(stray?.answerKind).toBe('eventsByMonth');
    expect(moved.answers[stray?.id ?? '']?.items).toEqual(
      events.filter(({ type }) => type === 'event'),
    );
    expect(askedOrStray(moved, stray?.id ?? '')?.wording).toBe(
      '1. Что наиболее значительное удалось сделать в {year} году?',
    );
  });

  it('proposes the one question of the same kind and theme', () => {
    const { report } = cityOfSample();
    const form = addQuestion(removePart(mine, 'tourism.problems'), 'tourism.tasks', {
      ...emptyQuestion('difficulties'),
      answerKind: 'problems',
    });
    expect(proposedPlacements(planMove(report, form))).toEqual({
      'tourism.problems': 'difficulties',
    });
  });

  it('gives a list that its author has not changed the look of the new form', () => {
    const style = { ...mine.sections[0]?.questions[1]?.listStyle, marker: '–' };
    const form = changeQuestion(mine, 'international.problems', { listStyle: style as never });
    const moved = moveReport(emptyReport('r', 'Омск', 2023), form);
    expect(moved.answers['international.problems']?.listStyle.marker).toBe('–');
    expect(moved.answers['international.achievements']?.listStyle.marker).toBe('➤');
  });
});

describe('paragraphs for another document', () => {
  const plan = builtInForm('plan');
  const goals = plan && outlineOf(plan).find((part) => partId(part) === 'plan.goals');

  it('stand in that document, in no other one, and are nothing left over', () => {
    if (!plan || goals?.kind !== 'question') throw new Error('The plan has lost its introduction');
    const { report } = cityOfSample();
    const text = 'План составлен по распоряжению.\nЕго цель – сотрудничество.';
    const written = writeFormText(report, goals.question, text, () => 'goals');
    expect(formText(written, 'plan.goals')).toBe(text);
    const inPlan = JSON.stringify(compose(written, { form: plan }).blocks);
    expect(inPlan).toContain('Его цель');
    expect(compose(written)).toEqual(compose(report));
    expect(strayQuestions(written, BUILT_IN_FORMS)).toEqual([]);
    const emptied = writeFormText(written, goals.question, '', () => 'none');
    expect(compose(emptied, { form: plan })).toEqual(compose(report, { form: plan }));
  });
});
