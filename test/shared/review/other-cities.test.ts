import { describe, expect, it } from 'vitest';
import { acceptProposals } from '../../../shared/document/proposals';
import { findItem, insertItem } from '../../../shared/edit/edit-answer';
import { emptyEvent } from '../../../shared/model/event';
import { emptyNarrative } from '../../../shared/model/narrative';
import { emptyProblem } from '../../../shared/model/problem';
import { emptyRegistry } from '../../../shared/model/registry';
import { emptyReport } from '../../../shared/model/report';
import { checkReport } from '../../../shared/review/check';
import { fixture, readReport, SAMPLE } from '../document/reading';

/**
 * What the review says about reports of other cities, as they are taken over from a file. Each line
 * was read against its text: what is no flaw there must not appear here, whatever a rule learns.
 */
function findingsOf(text: string): string[] {
  let count = 0;
  const parsed = readReport(text);
  const { report, registry } = acceptProposals(parsed, emptyRegistry(), () => `city-${++count}`);
  return checkReport(report, registry, { today: `${report.year + 1}-01-10` }).map(
    ({ severity, key, recordId, values }) => {
      const item = recordId === null ? undefined : findItem(report, recordId)?.item;
      const words = values.words ?? values.city ?? values.country ?? item?.text.slice(0, 30) ?? '';
      return `${severity} ${key.slice('finding.'.length)} ${words}`.trim();
    },
  );
}

describe('the review of a report as it comes from a file', () => {
  it.each([
    'novosibirsk-2023-wrapped',
    'omsk-2022',
    'perm-2021',
    'smolensk-2020-minimal',
    'tomsk-2024-crlf',
    'ulan-ude-2025',
  ])('%s', (name) => {
    expect(findingsOf(fixture(`${name}.txt`))).toMatchSnapshot();
  });

  it('the real report', () => {
    expect(findingsOf(SAMPLE)).toMatchSnapshot();
  });
});

describe('what is no flaw', () => {
  const keys = (question: string, text: string, type: 'problem' | 'narrative' = 'narrative') => {
    const item = { ...(type === 'problem' ? emptyProblem('x') : emptyNarrative('x')), text };
    const report = insertItem(emptyReport('r', 'Омск', 2023), question, item);
    return checkReport(report, emptyRegistry())
      .filter(({ recordId }) => recordId === 'x')
      .map(({ key }) => key);
  };

  it.each(['Нет.', 'нет', 'Нерешённых проблем нет.', 'Проблем не было', '–'])(
    'an answer that reports no problem: «%s»',
    (text) => expect(keys('international.problems', text, 'problem')).toEqual([]),
  );

  it('a want is a problem, whatever it begins with', () => {
    expect(keys('international.problems', 'Нет причала.', 'problem')).toEqual([
      'finding.problemWithoutTask',
    ]);
  });

  it('the office number and the initials of who prepared the paper', () => {
    const text = 'Начальник И.И. Петрова, П.С. Ли\nИсп. Сидоров П.П., тел. 212-00-00';
    expect(keys('international.achievements', text)).toEqual(['finding.breakingSpaces']);
    expect(keys('international.achievements', 'Сидоров, тел. 212-00-00')).toContain(
      'finding.personalPhone',
    );
  });

  it('a country with and without «Республика», but not under another name', () => {
    const of = (text: string) => keys('international.achievements', text);
    expect(of('Гости из Казахстана и Республики Казахстан.')).toEqual([]);
    expect(of('Гости из Китая и КНР.')).toEqual(['finding.countryNames']);
  });

  it('an open date counts only in a report that dates the others', () => {
    const open = { ...emptyEvent('open', null), text: 'Визит.' };
    const dated = { ...emptyEvent('dated', { from: '2023-05', until: '' }), text: 'Визит.' };
    const severity = (...events: (typeof open | typeof dated)[]) =>
      checkReport(
        events.reduce(
          (report, event) => insertItem(report, 'international.achievements', event),
          emptyReport('r', 'Омск', 2023),
        ),
        emptyRegistry(),
      ).find(({ key }) => key === 'finding.dateOpen')?.severity;
    expect(severity(open)).toBe('hint');
    expect(severity(open, dated)).toBe('warning');
  });
});
