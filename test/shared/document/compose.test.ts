import { describe, expect, it } from 'vitest';
import { compose } from '../../../shared/document/compose';
import { linesOf } from '../../../shared/document/tree';
import { emptyEvent } from '../../../shared/model/event';
import { emptyNarrative } from '../../../shared/model/narrative';
import { type Answer, emptyReport, type Item, type Report } from '../../../shared/model/report';

const EVENTS = 'international.achievements';
const event = (id: string, from: string, text = id): Item => ({
  ...emptyEvent(id, from === '' ? null : { from, until: '' }),
  text,
});

/** A report of one answered question. */
function reportOf(items: Item[], changes: Partial<Answer> = {}): Report {
  const report = emptyReport('r', 'Омск', 2023);
  for (const [id, answer] of Object.entries(report.answers)) {
    report.answers[id] =
      id === EVENTS ? { ...answer, items, ...changes } : { ...answer, included: false };
  }
  return report;
}

const linesUnderQuestion = (report: Report) => linesOf(compose(report)).slice(2);

describe('compose', () => {
  it('writes a report that answers nothing as its questions', () => {
    expect(linesOf(compose(emptyReport('r', 'Омск', 2023)))).toEqual([
      'ОМСК',
      '1. Что наиболее значительное удалось сделать в 2023\u{A0}году?',
      '2. Какие наиболее трудные проблемы не удалось решить в прошедшем году?',
      '3. Какие задачи стоят в 2024\u{A0}году?',
      'Развитие туризма.',
      'Что наиболее значимого удалось сделать в 2023\u{A0}году:',
      'Какие наиболее трудные проблемы не удалось решить в 2023\u{A0}году:',
      'Какие задачи стоят в 2024\u{A0}году:',
    ]);
  });

  it('puts each month above its events, once for a run of them', () => {
    const items = [
      event('A', '2023-02'),
      event('B', '2023-02-14'),
      event('C', '2023-03'),
      event('D', '2023-02'),
    ];
    expect(linesUnderQuestion(reportOf(items))).toEqual([
      'ФЕВРАЛЬ',
      '➤ A',
      '➤ B',
      'МАРТ',
      '➤ C',
      'ФЕВРАЛЬ',
      '➤ D',
    ]);
  });

  it('says so where some events have a date and others none', () => {
    expect(linesUnderQuestion(reportOf([event('A', ''), event('B', '2023-02')]))).toEqual([
      'БЕЗ ДАТЫ',
      '➤ A',
      'ФЕВРАЛЬ',
      '➤ B',
    ]);
    expect(linesUnderQuestion(reportOf([event('A', '')]))).toEqual(['➤ A']);
  });

  it('lets a narrative headed with a month stand for the heading', () => {
    const narrative = { ...emptyNarrative('n'), heading: 'В феврале', text: 'Прошли:' };
    const tree = compose(reportOf([narrative, event('A', '2023-02'), event('B', '2023-03')]));
    expect(linesOf(tree).slice(2)).toEqual(['В феврале', 'Прошли:', '➤ A', 'МАРТ', '➤ B']);
    expect(tree.blocks[2]?.kind).toBe('month');
  });

  it('names the record that each block came from', () => {
    const tree = compose(reportOf([event('A', '2023-02', 'Один\nДва'), emptyNarrative('n')]));
    expect(tree.blocks.slice(3)).toEqual([
      {
        kind: 'listItem',
        marker: { kind: 'bullet', character: '➤' },
        paragraphs: ['Один', 'Два'],
        source: { questionId: EVENTS, recordId: 'A' },
      },
    ]);
  });

  it('leaves out records without text', () => {
    expect(
      linesUnderQuestion(reportOf([event('A', '2023-02', ' \n '), emptyNarrative('n')])),
    ).toEqual([]);
  });

  it('gives records the signs that they have of their own', () => {
    const items = [event('A', '2023-02'), event('B', '2023-02'), event('C', '2023-02')];
    const lines = linesUnderQuestion(reportOf(items, { ownMarkers: { A: '•', B: '' } }));
    expect(lines).toEqual(['ФЕВРАЛЬ', '• A', 'B', '➤ C']);
  });

  it('follows the order of the document that was imported', () => {
    const report = emptyReport('r', 'Омск', 2023);
    report.questionOrder = ['tourism.tasks', 'international.tasks', 'tourism.problems'];
    const lines = linesOf(compose(report)).map((line) => line.slice(0, 28));
    expect(lines.slice(1, 5)).toEqual([
      'Развитие туризма.',
      'Какие задачи стоят в 2024\u{A0}го',
      '3. Какие задачи стоят в 2024',
      'Какие наиболее трудные пробл',
    ]);
    expect(lines).toHaveLength(8);
  });

  it('writes the report’s own title and headings', () => {
    const report = reportOf([event('A', '2023-02')]);
    report.titleLines = ['Город Омск', ' '];
    report.headings = { [EVENTS]: 'Итоги {year} и планы {nextYear}', international: 'Связи' };
    expect(linesOf(compose(report)).slice(0, 3)).toEqual([
      'Город Омск',
      'Связи',
      'Итоги 2023 и планы 2024',
    ]);
  });
});
