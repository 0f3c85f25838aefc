import { describe, expect, it } from 'vitest';
import { compose } from '../../../shared/document/compose';
import { linesOf } from '../../../shared/document/tree';
import { normalizeWhitespace } from '../../../shared/language/whitespace';
import { itemsOfType } from '../../../shared/model/report';
import { glance, readReport, SAMPLE } from './reading';

const { report, proposals, placements, missing } = readReport(SAMPLE);
const answer = (id: string) => report.answers[id];
const startsOf = (id: string) => glance(answer(id)).map((line) => line.slice(0, 46));

describe('the report of Krasnoyarsk', () => {
  it('is written again character for character', () => {
    const written = linesOf(compose(report)).join('\n');
    expect(normalizeWhitespace(written)).toBe(normalizeWhitespace(SAMPLE));
  });

  it('says whose it is', () => {
    expect(report).toMatchObject({
      city: 'Красноярск',
      year: 2023,
      titleLines: null,
      headings: {},
    });
    expect(missing).toEqual([]);
  });

  it('tells events by month between an introduction and a summary', () => {
    const items = answer('international.achievements')?.items ?? [];
    expect(items.map((item) => item.type)).toEqual([
      'narrative',
      ...Array<string>(11).fill('event'),
      'narrative',
    ]);
    expect(itemsOfType(report, 'event').map(({ date }) => date?.from)).toEqual([
      '2023-02',
      '2023-07',
      '2023-07',
      '2023-08',
      '2023-09',
      '2023-10',
      '2023-10',
      '2023-10',
      '2023-11',
      '2023-11',
      '2023-12',
    ]);
    expect(items[0]?.text.split('\n')).toHaveLength(5);
    expect(items.at(-1)).toMatchObject({ heading: 'ИТОГИ', unplaced: false });
    expect(answer('international.achievements')?.listStyle).toMatchObject({
      marker: '➤',
      monthHeading: '{MONTH}',
    });
  });

  it('joins the event that is broken over two paragraphs', () => {
    const [september] = itemsOfType(report, 'event').filter(({ date }) => date?.from === '2023-09');
    expect(september?.text).toContain('в XXI Международном фестивале камерно-оркестровой музыки');
  });

  it('lists problems, tasks and initiatives', () => {
    expect(startsOf('international.problems')).toEqual([
      'problem: Не удалось выйти в режим практическог',
    ]);
    expect(startsOf('international.tasks')).toEqual([
      'task: В 2024 году планируется усиление внешних',
      'task: Не менее важным направлением станет расш',
      'task: Также в планах 2024 года продолжить рабо',
    ]);
    expect(glance(answer('tourism.achievements'))).toHaveLength(6);
    expect(glance(answer('tourism.problems'))).toHaveLength(3);
    expect(glance(answer('tourism.tasks'))).toHaveLength(4);
    expect(answer('tourism.problems')?.listStyle.ending).toBe('enumeration');
    expect(glance(answer('tourism.problems'))[0]).toBe(
      'problem: создание стиля города и разработка его бренда',
    );
  });

  it('links the tasks to the problems that they answer', () => {
    const problems = new Map(itemsOfType(report, 'problem').map(({ id, text }) => [id, text]));
    const linked = itemsOfType(report, 'task').filter(({ answersProblemId }) => answersProblemId);
    expect(linked).toHaveLength(2);
    for (const { text, answersProblemId } of linked) {
      expect(problems.get(answersProblemId ?? '')).toBe(text);
    }
  });

  it('offers the partner cities in the nominative', () => {
    const offered = proposals.partnerCities.map(({ name, country, status }) => [
      name,
      country,
      status,
    ]);
    expect(offered).toEqual([
      ['Улан-Батор', 'MN', 'kept'],
      ['Кокшетау', 'KZ', 'kept'],
      ['Чанчунь', 'CN', 'kept'],
      ['Харбин', 'CN', 'kept'],
      ['Джалал-Абад', 'KG', 'new'],
      // Called sister cities in passing, but absent from the list of kept ties.
      ['Могилев', 'BY', 'mentioned'],
      ['Минск', 'BY', 'mentioned'],
    ]);
    expect(proposals.partnerCities[4]).toMatchObject({ relation: 'sister', since: '2023-10' });
  });

  it('finds the countries whose delegations were met', () => {
    expect(proposals.delegationCountries).toEqual({
      codes: ['KZ', 'BY', 'MN', 'IL', 'CN', 'KG', 'KR'],
      claimed: 7,
    });
  });

  it('says what became of every paragraph', () => {
    const paragraphs = SAMPLE.split('\n').map(normalizeWhitespace).filter(Boolean);
    expect(placements.map(({ text }) => text)).toEqual(paragraphs);
    expect(placements.filter(({ placement }) => placement.kind === 'unclear')).toEqual([]);
  });
});
