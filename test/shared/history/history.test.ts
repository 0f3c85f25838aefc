import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareReports,
  countDifference,
  differingFields,
  isSame,
} from '../../../shared/history/compare-reports';
import { restoreRecord, restoreReport } from '../../../shared/history/restore-record';
import { wordChanges } from '../../../shared/history/word-changes';
import { emptyNarrative } from '../../../shared/model/narrative';
import { emptyReport, type Report } from '../../../shared/model/report';

const QUESTION = 'tourism.achievements';
const OTHER = 'tourism.problems';

/** A report with these records: `id` or `id=text`, by question. */
function reportOf(answers: Record<string, string[]>): Report {
  const report = emptyReport('report-1', 'Омск', 2024);
  for (const [questionId, records] of Object.entries(answers)) {
    const answer = report.answers[questionId];
    if (!answer) throw new Error(questionId);
    answer.items = records.map((record) => {
      const [id = '', text = ''] = record.split('=');
      return { ...emptyNarrative(id), text };
    });
  }
  return report;
}

const kinds = (before: Report, after: Report) =>
  compareReports(before, after).records.map(({ kind, id }) => `${kind} ${id}`);

describe('two states of a report', () => {
  it('differ by the records that came, went, changed and moved', () => {
    const before = reportOf({ [QUESTION]: ['a=1', 'b', 'c', 'd'], [OTHER]: ['e'] });
    const after = reportOf({ [QUESTION]: ['c', 'a=2', 'd', 'e', 'f'] });
    expect(kinds(before, after)).toEqual([
      ...['moved c', 'changed a', 'moved e', 'added f', 'removed b'],
    ]);
    expect(countDifference(compareReports(before, after))).toEqual({
      ...{ added: 1, removed: 1, changed: 1, moved: 2, properties: false },
    });
  });

  it('differ in nothing when they say the same, whatever the order of their keys', () => {
    const before = reportOf({ [QUESTION]: ['a', 'b'] });
    const after = Object.fromEntries(Object.entries(structuredClone(before)).reverse());
    expect(compareReports(before, after as unknown as Report)).toEqual({ records: [], fields: [] });
  });

  it('name the fields that changed beside the records', () => {
    const before = reportOf({});
    const after = structuredClone({ ...before, city: 'Пермь' });
    const answer = after.answers[QUESTION];
    if (answer) answer.included = false;
    expect(compareReports(before, after).fields).toEqual(['city', 'answers']);
  });

  it('name the fields of a record', () => {
    const [a, b] = [emptyNarrative('a'), { ...emptyNarrative('a'), text: 'new' }];
    expect(differingFields(a, b)).toEqual(['text']);
    expect([isSame([1], { 0: 1 }), isSame(null, {}), isSame([1, 2], [1, 2])]).toEqual([
      ...[false, false, true],
    ]);
  });
});

const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
const reports = fc
  .tuple(ids, fc.array(fc.constantFrom('', '1', '2'), { minLength: 8, maxLength: 8 }), fc.nat(8))
  .map(([all, texts, split]) => {
    const records = all.map((id, index) => `${id}=${texts[index] ?? ''}`);
    return reportOf({ [QUESTION]: records.slice(0, split), [OTHER]: records.slice(split) });
  });

/** All records but one, in their order. */
const recordsBut = (id: string, { answers }: Report) =>
  [QUESTION, OTHER].map((question) => answers[question]?.items.filter((item) => item.id !== id));

describe('restoring', () => {
  it('of every record that differs leads to the records of the version', () => {
    fc.assert(
      fc.property(reports, reports, (current, version) => {
        let restored = current;
        for (const { id } of compareReports(version, current).records)
          restored = restoreRecord(restored, version, id);
        const left = compareReports(version, restored).records;
        // Neighbours that are put back one by one may come to stand in another order.
        expect(left.filter(({ kind }) => kind !== 'moved')).toEqual([]);
      }),
    );
  });

  it('of one record leaves all others as they are', () => {
    fc.assert(
      fc.property(reports, reports, (current, version) => {
        for (const { id } of compareReports(version, current).records) {
          const restored = restoreRecord(current, version, id);
          expect(recordsBut(id, restored)).toEqual(recordsBut(id, current));
        }
      }),
    );
  });

  it('puts a record back after the neighbour that it followed', () => {
    const version = reportOf({ [QUESTION]: ['a', 'b', 'c', 'd'] });
    const current = reportOf({ [QUESTION]: ['x', 'b', 'd'] });
    const order = (report: Report) => report.answers[QUESTION]?.items.map(({ id }) => id).join('');
    expect(order(restoreRecord(current, version, 'c'))).toBe('xbcd');
    expect(order(restoreRecord(current, version, 'a'))).toBe('axbd');
    expect(order(restoreRecord(current, version, 'x'))).toBe('bd');
    expect(restoreRecord(current, version, 'none')).toBe(current);
  });

  it('of the whole report keeps who it is', () => {
    const version = { ...reportOf({ [QUESTION]: ['a'] }), id: 'other' };
    expect(restoreReport(reportOf({}), version)).toEqual({ ...version, id: 'report-1' });
  });
});

describe('changes by word', () => {
  const side = (runs: ReturnType<typeof wordChanges>, kind: 'old' | 'new') =>
    runs.filter((run) => run.kind === 'same' || run.kind === kind).map(({ text }) => text);

  it('give both texts back, letter for letter', () => {
    const texts = fc.array(fc.constantFrom('визит', ' ', 'в ', 'Улан-Батор', ',', '\n', 'й', '–'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const runs = wordChanges(a.join(''), b.join(''));
        expect(side(runs, 'old').join('')).toBe(a.join(''));
        expect(side(runs, 'new').join('')).toBe(b.join(''));
      }),
    );
  });

  it('are whole words, and phrases without holes', () => {
    expect(wordChanges('Визит делегации Улан-Батора в мае', 'Визит гостей Улан-Удэ в мае')).toEqual(
      [
        { kind: 'same', text: 'Визит ' },
        { kind: 'old', text: 'делегации Улан-Батора' },
        { kind: 'new', text: 'гостей Улан-Удэ' },
        { kind: 'same', text: ' в мае' },
      ],
    );
    expect(wordChanges('', '')).toEqual([]);
  });

  it('of texts with nothing in common end soon', () => {
    const words = (from: number) => Array.from({ length: 5000 }, (_, i) => `${from + i}`).join(' ');
    const runs = wordChanges(words(0), words(10_000));
    expect(runs.map(({ kind }) => kind)).toEqual(['old', 'new']);
  });
});
