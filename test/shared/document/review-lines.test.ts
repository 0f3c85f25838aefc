import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../shared/document/assignment';
import { type ParsedReport, parse } from '../../../shared/document/parse';
import { linesOfText } from '../../../shared/document/read-lines';
import { assignLine, splitLine } from '../../../shared/document/review-lines';
import type { SourceBlock } from '../../../shared/document/source';
import { cityQuestionnaire } from '../../../shared/model/city-questionnaire';
import { glance } from './reading';

const TEXT = [
  'ОМСК',
  '1. Что наиболее значительное удалось сделать в 2022 году?',
  'МАРТ',
  '➤ Визит делегации.',
  '➤ Форум. Не удалось найти деньги.',
  'Весна была тёплой',
  '2. Какие наиболее трудные проблемы не удалось решить в прошедшем году?',
  'Нет дорог.',
  'Что планируем',
  'Построить дорогу.',
];

const lines = linesOfText(TEXT.join('\n'), [cityQuestionnaire]).lines;

function read(of: readonly SourceBlock[]): ParsedReport {
  let count = 0;
  const newId = () => `id${++count}`;
  const parsed = parse(of, { newId, fallbackYear: 1999, forms: [cityQuestionnaire] });
  if (parsed.kind === 'refused') throw new Error(parsed.reason);
  return parsed;
}
const answers = (of: readonly SourceBlock[]) => {
  const { report } = read(of);
  return {
    achievements: glance(report.answers['international.achievements']),
    problems: glance(report.answers['international.problems']),
    tasks: glance(report.answers['international.tasks']),
  };
};
const said = (index: number, as: Assignment, of: readonly SourceBlock[] = lines) =>
  assignLine(of, index, as);

describe('what the user says of a line', () => {
  it('moves a record to the question of its kind, wherever it stands', () => {
    const of = said(5, { kind: 'record', answerKind: 'tasks' });
    expect(answers(of).tasks).toEqual([expect.stringContaining('Весна была тёплой')]);
    expect(answers(of).achievements.join()).not.toContain('Весна');
    expect(read(of).report.answers['international.tasks']?.included).toBe(true);
  });

  it('makes a line a record where it stands', () => {
    const of = said(5, { kind: 'record', answerKind: 'eventsByMonth' });
    expect(answers(of).achievements).toHaveLength(3);
    expect(answers(of).achievements[2]).toBe('event 2022-03: Весна была тёплой');
  });

  it('makes a line text, a heading, or more of the record above', () => {
    expect(answers(said(4, { kind: 'narrative' })).achievements.at(-1)).toMatch(/^narrative/);
    const headed = read(said(5, { kind: 'heading' }));
    expect(headed.report.answers['international.achievements']?.items.at(-1)).toMatchObject({
      type: 'narrative',
      heading: 'Весна была тёплой',
    });
    expect(answers(said(4, { kind: 'continuation' })).achievements).toHaveLength(1);
  });

  it('joins a line to the one above, and each keeps its place', () => {
    const of = said(5, { kind: 'joined' });
    expect(answers(of).achievements[1]).toContain('деньги. Весна была тёплой');
    const { placements } = read(of);
    expect(placements).toHaveLength(lines.length);
    expect(placements[5]?.placement).toEqual(placements[4]?.placement);
  });

  it('shows where a question begins', () => {
    const of = said(8, { kind: 'question', questionId: 'international.tasks' });
    expect(answers(of).tasks).toEqual([expect.stringContaining('Построить дорогу.')]);
    expect(answers(of).problems).toHaveLength(1);
    expect(read(of).report.headings['international.tasks']).toBe('Что планируем');
  });

  it('is what it was when taken back, and nothing when said twice', () => {
    const of = said(5, { kind: 'narrative' });
    expect(assignLine(of, 5, null)).toEqual(lines);
    expect(said(5, { kind: 'narrative' }, of)).toBe(of);
    expect(said(0, { kind: 'joined' })).toBe(lines);
  });

  it('cuts a line into its sentences, which then are lines of their own', () => {
    const split = splitLine(lines, 4);
    expect(split).toHaveLength(lines.length + 1);
    const of = said(5, { kind: 'record', answerKind: 'problems' }, split);
    expect(answers(of).problems).toEqual([
      'problem: Нет дорог.',
      'problem: Что планируем',
      'problem: Построить дорогу.',
      'problem: Не удалось найти деньги.',
    ]);
    expect(splitLine(lines, 3)).toBe(lines);
  });

  it('never loses a word', () => {
    const kinds: Assignment[] = [
      { kind: 'record', answerKind: 'problems' },
      { kind: 'narrative' },
      { kind: 'heading' },
      { kind: 'month' },
      { kind: 'continuation' },
      { kind: 'joined' },
    ];
    for (const as of kinds) {
      for (let index = 1; index < lines.length; index += 1) {
        const { report, placements } = read(said(index, as));
        const text = JSON.stringify(report);
        expect(placements).toHaveLength(lines.length);
        for (const word of ['делегации', 'деньги', 'тёплой', 'Построить']) {
          expect(text, `${as.kind} ${index}`).toContain(word);
        }
      }
    }
  });
});
