import { describe, expect, it } from 'vitest';
import { acceptProposals } from '../../../shared/document/proposals';
import { changeItem, findItem } from '../../../shared/edit/edit-answer';
import { emptyEvent } from '../../../shared/model/event';
import { emptyPartnerCity } from '../../../shared/model/partner-city';
import { emptyRegistry } from '../../../shared/model/registry';
import { type Item, itemsOfType } from '../../../shared/model/report';
import { checkReport } from '../../../shared/review/check';
import type { Finding, FindingKey } from '../../../shared/review/finding';
import { applyFixes, type Reviewed } from '../../../shared/review/fix';
import { readReport, SAMPLE } from '../document/reading';

/** The real report, read as the first start reads it, with the defects that it was sent with. */
function sample(text = SAMPLE): Reviewed {
  let count = 0;
  return acceptProposals(readReport(text), emptyRegistry(), () => `city-${++count}`);
}

const TODAY = '2024-01-10';
const check = ({ report, registry }: Reviewed): Finding[] =>
  checkReport(report, registry, { today: TODAY });
const found = (state: Reviewed, key: FindingKey): Finding[] =>
  check(state).filter((finding) => finding.key === key);

let made = 0;
const mend = (state: Reviewed, findings: readonly Finding[]): Reviewed =>
  applyFixes(
    state,
    findings.flatMap(({ fix }) => fix ?? []),
    () => `made-${++made}`,
  );

/** A record of the report by words of its text. */
function record(state: Reviewed, words: string): Item {
  const item = Object.values(state.report.answers)
    .flatMap(({ items }) => items)
    .find(({ text }) => text.includes(words));
  if (!item) throw new Error(`No record says «${words}»`);
  return item;
}

/** The report with other words in one of its texts. */
function reworded(state: Reviewed, old: string, words: string): Reviewed {
  const item = record(state, old);
  const text = item.text.replaceAll(old, words);
  return { ...state, report: changeItem(state.report, item.id, { text }) };
}

const wordsOf = (state: Reviewed, { recordId, field, range }: Finding): string => {
  const item = recordId === null ? undefined : findItem(state.report, recordId)?.item;
  const text = String(item?.[field as keyof Item] ?? '');
  return range ? text.slice(range.start, range.end) : text;
};

describe('the defects of the real report', () => {
  it('D1: countries that the introduction states and no event bears out', () => {
    const state = sample();
    const unproven = found(state, 'finding.countryUnproven');
    expect(unproven.map((finding) => wordsOf(state, finding))).toEqual([
      'Государства Израиль',
      'Республики Корея',
    ]);
    const { items } = state.report.answers['international.achievements'] ?? { items: [] };
    const meeting = { ...emptyEvent('meeting', { from: '2023-12', until: '' }), text: 'Встреча' };
    const withEvent = (countries: string[]): Reviewed => ({
      ...state,
      report: {
        ...state.report,
        answers: {
          ...state.report.answers,
          'international.achievements': {
            ...(state.report.answers['international.achievements'] as never as object),
            items: [...items, { ...meeting, countries }],
          } as never,
        },
      },
    });
    expect(found(withEvent(['IL']), 'finding.countryUnproven')).toHaveLength(1);
    expect(found(withEvent(['IL', 'KR']), 'finding.countryUnproven')).toEqual([]);
    const planned = withEvent(['IL', 'KR']);
    const notYet = {
      ...planned,
      report: changeItem(planned.report, 'meeting', { state: 'planned' }),
    };
    expect(found(notYet, 'finding.countryUnproven')).toHaveLength(2);
  });

  it('D1: a number of countries that the list does not have', () => {
    const state = sample();
    expect(found(state, 'finding.countryCount')).toEqual([]);
    const wrong = reworded(state, 'из 7 стран', 'из 8 стран');
    expect(found(wrong, 'finding.countryCount')[0]?.values).toEqual({ claimed: 8, count: 7 });
  });

  it('D2: cities called sisters that are not among the kept contacts, nor in the registry', () => {
    const state = sample();
    const names = (key: FindingKey, of = state) => found(of, key).map(({ values }) => values.city);
    expect(names('finding.partnerUnlisted')).toEqual(['Могилев', 'Минск']);
    expect(names('finding.partnerUnregistered')).toEqual(['Могилев', 'Минск']);
    const registered = mend(state, found(state, 'finding.partnerUnregistered'));
    expect(names('finding.partnerUnregistered', registered)).toEqual([]);
    expect(registered.registry.partnerCities.at(-1)).toMatchObject({
      name: 'Минск',
      country: 'BY',
      relation: 'sister',
    });
    const listed = reworded(
      registered,
      'г. Харбином (КНР)',
      'г. Харбином (КНР), г. Могилевом (Республика Беларусь), г. Минском (Республика Беларусь)',
    );
    expect(names('finding.partnerUnlisted', listed)).toEqual([]);
  });

  it('D2: a city of the registry that the report does not mention', () => {
    const state = sample();
    const city = { ...emptyPartnerCity('c'), name: 'Пекин', country: 'CN' };
    const registry = { ...state.registry, partnerCities: [...state.registry.partnerCities, city] };
    expect(found({ ...state, registry }, 'finding.cityNotMentioned')).toMatchObject([
      { recordId: 'c', values: { city: 'Пекин' } },
    ]);
    expect(found(state, 'finding.cityNotMentioned')).toEqual([]);
  });

  it('D3: the paragraph that was cut in two is one event, and a cut that was kept is found', () => {
    const state = sample();
    expect(itemsOfType(state.report, 'event')).toHaveLength(11);
    expect(found(state, 'finding.paragraphCut')).toEqual([]);
    const cut = reworded(state, 'XXI Международном фестивале', 'XXI Международном\n\nфестивале');
    const findings = found(cut, 'finding.paragraphCut');
    expect(findings).toHaveLength(1);
    const joined = mend(cut, findings);
    expect(found(joined, 'finding.paragraphCut')).toEqual([]);
    expect(joined.report).toEqual(state.report);
  });

  it('D4, D5: problems without a task', () => {
    const state = sample();
    const findings = found(state, 'finding.problemWithoutTask');
    expect(findings.map((finding) => wordsOf(state, finding).slice(0, 30))).toEqual([
      'Не удалось выйти в режим практ',
      'открытие сети причалов для зап',
    ]);
    const mended = mend(state, findings);
    expect(found(mended, 'finding.problemWithoutTask')).toEqual([]);
    const tasks = itemsOfType(mended.report, 'task');
    expect(
      findings.every(({ recordId }) => tasks.some((t) => t.answersProblemId === recordId)),
    ).toBe(true);
    const solved = {
      ...state,
      report: changeItem(state.report, record(state, 'сети причалов').id, { state: 'solved' }),
    };
    expect(found(solved, 'finding.problemWithoutTask')).toHaveLength(1);
  });

  it('D4: tasks that repeat a problem word for word', () => {
    const state = sample();
    expect(found(state, 'finding.taskRepeatsProblem')).toHaveLength(2);
    const [first] = itemsOfType(state.report, 'task').filter(({ text }) =>
      text.startsWith('создание стиля'),
    );
    const report = changeItem(state.report, first?.id ?? '', { text: 'выбрать стиль города' });
    expect(found({ ...state, report }, 'finding.taskRepeatsProblem')).toHaveLength(1);
  });

  it('D6: initials on the other side than in most names', () => {
    const state = sample();
    const findings = found(state, 'finding.initialsOrder');
    expect(findings.map((finding) => wordsOf(state, finding))).toEqual(['М.М. Котюковым']);
    const mended = mend(state, findings);
    expect(found(mended, 'finding.initialsOrder')).toEqual([]);
    expect(record(mended, 'края Котюковым М.М. В рамках визита')).toBeTruthy();
  });

  it('D7: names and nouns that do not agree with what rules them', () => {
    const state = sample();
    const flagged = (of: Reviewed) =>
      [...found(of, 'finding.nameCase'), ...found(of, 'finding.adjectiveCase')].map((finding) =>
        wordsOf(of, finding),
      );
    expect(flagged(state)).toEqual(['Ксения Погорелая', 'Вероника Прадед', 'визит-центр']);
    const mended = reworded(
      reworded(
        reworded(state, 'Ксения Погорелая', 'Ксении Погорелой'),
        'Вероника Прадед',
        'Вероники Прадед',
      ),
      'функционирующим визит-центр ',
      'функционирующим визит-центром ',
    );
    expect(flagged(mended)).toEqual([]);
  });

  it.each<[string, FindingKey, string]>([
    ['straight quotes', 'finding.straightQuotes', '"Теплые берега"'],
    ['a doubled abbreviation', 'finding.doubleAbbreviation', 'г.г.'],
  ])('D8: %s', (_name, key, words) => {
    const state = sample();
    const findings = found(state, key);
    expect(findings.map((finding) => wordsOf(state, finding))).toContain(words);
    expect(found(mend(state, findings), key)).toEqual([]);
  });

  it('D8: hyphens for dashes', () => {
    const state = sample();
    expect(found(state, 'finding.hyphenDash')).toEqual([]);
    const worse = reworded(
      state,
      '– руководителя департамента Главы',
      '- руководителя департамента Главы',
    );
    const findings = found(worse, 'finding.hyphenDash');
    expect(findings).toHaveLength(1);
    expect(mend(worse, findings).report).toEqual(state.report);
  });

  it('D8: spaces at which a line may break', () => {
    const state = sample();
    const findings = found(state, 'finding.breakingSpaces');
    expect(Number(findings[0]?.values.count)).toBeGreaterThan(30);
    const mended = mend(state, findings);
    expect(found(mended, 'finding.breakingSpaces')).toEqual([]);
    expect(record(mended, 'г.\u{A0}Улан-Батором')).toBeTruthy();
  });

  it('finds and mends nothing in a record that is left as typed, nor in a kept word', () => {
    const state = reworded(sample(), 'ЯРкие БЕРЕГА', '"Е - Тур" - БЕРЕГА');
    const { id } = record(state, '"Е - Тур"');
    const typography = (of: Reviewed) =>
      check(of)
        .filter(({ recordId }) => recordId === id)
        .filter(({ key }) => key === 'finding.straightQuotes' || key === 'finding.hyphenDash');
    expect(typography(state)).toHaveLength(2);
    const registry = { ...state.registry, keptWords: ['"Е - Тур"'] };
    expect(typography({ ...state, registry }).map(({ key }) => key)).toEqual([
      'finding.hyphenDash',
    ]);
    const asTyped = { ...state, report: changeItem(state.report, id, { asTyped: true }) };
    expect(typography(asTyped)).toEqual([]);
    const bound = mend(asTyped, found(asTyped, 'finding.breakingSpaces'));
    expect(findItem(bound.report, id)?.item).toEqual(findItem(asTyped.report, id)?.item);
    expect(bound.report).not.toEqual(asTyped.report);
  });

  it('D9: one name in several spellings', () => {
    const state = sample();
    const findings = found(state, 'finding.nameVariant');
    expect(findings.map((finding) => wordsOf(state, finding))).toEqual([
      'Technoxian',
      'ЯРкие БЕРЕГА',
    ]);
    expect(found(mend(state, findings), 'finding.nameVariant')).toEqual([]);
    const names = [{ id: 'n', preferred: 'ЯРкие БЕРЕГА', allowed: [] }];
    const chosen = { ...state, registry: { ...state.registry, names } };
    expect(found(chosen, 'finding.nameVariant').map((each) => wordsOf(chosen, each))).toEqual([
      'Technoxian',
      'Яркие берега',
    ]);
  });

  it('D9: one country under several names, until both are allowed', () => {
    const state = sample();
    const findings = found(state, 'finding.countryNames');
    expect(findings.map(({ values }) => values.forms)).toEqual(
      expect.arrayContaining(['КНР (4), Китай (1)', 'Киргизская Республика (3), Киргизия (1)']),
    );
    expect(found(mend(state, findings), 'finding.countryNames')).toEqual([]);
  });

  it('D10: a relative date', () => {
    const state = sample();
    const findings = found(state, 'finding.relativeYear');
    expect(findings.map((finding) => wordsOf(state, finding))).toEqual(['текущего года']);
    const mended = mend(state, findings);
    expect(found(mended, 'finding.relativeYear')).toEqual([]);
    expect(record(mended, 'в июне 2024 года')).toBeTruthy();
  });

  it('D11: a plan inside an event of the past becomes a task', () => {
    const state = sample();
    const findings = found(state, 'finding.planInside');
    expect(findings).toHaveLength(1);
    const mended = mend(state, findings);
    expect(found(mended, 'finding.planInside')).toEqual([]);
    const task = itemsOfType(mended.report, 'task').find(({ due }) => due === '2024-04');
    expect(task?.text).toMatch(/^В рамках Национального чемпионата .* TechnoXian\.$/);
    expect(record(mended, 'Abira Automation').text).toMatch(/«Инженеры будущего»\.$/);
  });

  it('D12: months without an event', () => {
    const state = sample();
    expect(found(state, 'finding.monthsEmpty')[0]?.values).toEqual({
      count: 5,
      months: 'январь, март, апрель, май, июнь',
    });
    const [event] = itemsOfType(state.report, 'event');
    const longer = changeItem(state.report, event?.id ?? '', {
      date: { from: '2023-01', until: '2023-06' },
    });
    expect(found({ ...state, report: longer }, 'finding.monthsEmpty')).toEqual([]);
    const early = checkReport(state.report, state.registry, { today: '2023-03-20' });
    expect(early.find(({ key }) => key === 'finding.monthsEmpty')?.values.months).toBe('январь');
  });

  it('D12: questions that are numbered here and not there, and worded differently', () => {
    const state = sample();
    const wording = found(state, 'finding.headingWording');
    expect(wording.map(({ values }) => values)).toEqual([
      { first: 'значительное', second: 'значимого' },
    ]);
    expect(found(state, 'finding.headingNumbers')).toHaveLength(1);
    expect(found(mend(state, wording), 'finding.headingWording')).toEqual([]);
    const headings = {
      'tourism.achievements': '4. Что сделано?',
      'tourism.problems': '5. Какие проблемы?',
      'tourism.tasks': '6. Какие задачи?',
    };
    const numbered = { ...state, report: { ...state.report, headings } };
    expect(found(numbered, 'finding.headingNumbers')).toEqual([]);
  });

  it('D13: a partner with whom ties are kept and could not be begun', () => {
    const state = sample();
    expect(found(state, 'finding.partnerContradiction').map(({ values }) => values.city)).toEqual([
      'Улан-Батор',
    ]);
    const mended = reworded(state, 'г. Улан-Батором (Монголия), ', '');
    expect(found(mended, 'finding.partnerContradiction')).toEqual([]);
  });

  it('comes to rest: what was mended is not found again, nor mended otherwise', () => {
    const mendable = (state: Reviewed) =>
      check(state).filter(({ fix }) => fix !== null && fix.kind !== 'addTask');
    const [once, twice, thrice] = [1, 2, 3].reduce<Reviewed[]>(
      (states) => [...states, mend(states.at(-1) ?? sample(), mendable(states.at(-1) ?? sample()))],
      [],
    );
    expect(once).not.toEqual(sample());
    expect(mendable(thrice as Reviewed)).toEqual([]);
    expect(thrice?.report).toEqual(mend(thrice as Reviewed, []).report);
    expect(twice).toBeTruthy();
  });
});
