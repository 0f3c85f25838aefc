import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../shared/claims/check-claims';
import { computeClaim, computeClaims } from '../../../shared/claims/compute';
import {
  insertClaim,
  keepSentence,
  stopWatching,
  takeNewSentence,
  withSentence,
} from '../../../shared/claims/edit-claims';
import { changeItem, findItem, insertItem } from '../../../shared/edit/edit-answer';
import { emptyAgreement } from '../../../shared/model/agreement';
import { emptyContactEntry } from '../../../shared/model/contact';
import { type Event, emptyEvent } from '../../../shared/model/event';
import { emptyNarrative } from '../../../shared/model/narrative';
import { emptyPartnerCity, type PartnerCity } from '../../../shared/model/partner-city';
import { emptyRegistry, type Registry } from '../../../shared/model/registry';
import { emptyReport, type Report } from '../../../shared/model/report';

const QUESTION = 'international.achievements';

const city = (id: string, name: string, country: string, more: Partial<PartnerCity> = {}) => ({
  ...emptyPartnerCity(id),
  name,
  country,
  ...more,
});

const registryOf = (...partnerCities: PartnerCity[]): Registry => ({
  ...emptyRegistry(),
  partnerCities,
});

let number = 0;
const event = (more: Partial<Event> = {}): Event => ({
  ...emptyEvent(`event${number++}`, { from: '2023-03', until: '' }),
  text: 'Встреча.',
  ...more,
});

const reportOf = (...events: Event[]): Report =>
  [{ ...emptyNarrative('lead'), text: 'Год был долгим.' }, ...events].reduce<Report>(
    (report, item) => insertItem(report, QUESTION, item),
    emptyReport('report', 'Красноярск', 2023),
  );

const sentenceOf = (
  kind: Parameters<typeof computeClaim>[0],
  report: Report,
  registry = emptyRegistry(),
) => computeClaim(kind, report, registry)?.sentence ?? null;

describe('computed sentences', () => {
  it('says nothing without facts', () => {
    expect(computeClaims(reportOf(), emptyRegistry())).toEqual([]);
  });

  it('lists countries in the order of the events, in the genitive, and counts them', () => {
    const report = reportOf(
      event({ countries: ['CN'], partnerCityIds: ['minsk'] }),
      event({ countries: ['MN', 'CN', 'RU'] }),
    );
    const registry = registryOf(city('minsk', 'Минск', 'BY'));
    expect(sentenceOf('delegationCountries', report, registry)).toBe(
      'В 2023 году прошли встречи с представителями и делегациями из 3 стран: Китая, Беларуси и Монголии.',
    );
  });

  it('says that delegations were received when all of them came', () => {
    const report = reportOf(event({ countries: ['CN'], direction: 'incoming' }));
    expect(sentenceOf('delegationCountries', report)).toBe(
      'В 2023 году приняты делегации из Китая.',
    );
  });

  it('calls countries as the house prefers', () => {
    const registry = {
      ...emptyRegistry(),
      names: [{ id: 'n', preferred: 'КНР', allowed: ['Китай'] }],
    };
    expect(
      sentenceOf('delegationCountries', reportOf(event({ countries: ['CN'] })), registry),
    ).toMatch(/из КНР\.$/);
  });

  it('leaves out what is planned, left out of the document, or only at home', () => {
    const report = reportOf(
      event({ countries: ['CN'], state: 'planned' }),
      event({ countries: ['MN'], included: false }),
      event({ countries: ['KZ'], direction: 'home' }),
    );
    expect(sentenceOf('delegationCountries', report)).toBeNull();
  });

  it('puts cities into the instrumental, by the registry’s own form where there is one', () => {
    const registry = registryOf(
      city('a', 'Улан-Батор', 'MN'),
      city('b', 'Чанчунь', 'CN', { cases: { instrumental: 'Чанчунем' } }),
      city('c', 'Тихий', 'CN'),
    );
    const report = reportOf(event({ partnerCityIds: ['a'] }), event({ partnerCityIds: ['b'] }));
    expect(sentenceOf('contactsMaintained', report, registry)).toBe(
      'Поддерживались и развивались контакты с 2 городами-партнёрами: г. Улан-Батором (Монголия) и г. Чанчунем (Китай).',
    );
  });

  it('counts a contact of the log, and no city of this very year', () => {
    const registry = registryOf(
      city('a', 'Харбин', 'CN', {
        contacts: [{ ...emptyContactEntry('x'), date: '2023-05-02', channel: 'call' }],
      }),
      city('b', 'Джалал-Абад', 'KG', { since: '2023-10' }),
    );
    const report = reportOf(event({ partnerCityIds: ['b'] }));
    expect(computeClaim('contactsMaintained', report, registry)).toMatchObject({
      sentence: 'Поддерживались и развивались контакты с городом-партнёром г. Харбином (Китай).',
      cityIds: ['a'],
    });
    expect(sentenceOf('newPartnerCities', report, registry)).toBe(
      'В октябре 2023 года у Красноярска появился новый город-побратим – Джалал-Абад (Киргизия).',
    );
  });

  it('counts several new cities', () => {
    const registry = registryOf(
      city('a', 'Минск', 'BY', { since: '2023' }),
      city('b', 'Ош', 'KG', { since: '2023-10' }),
    );
    expect(sentenceOf('newPartnerCities', reportOf(), registry)).toBe(
      'В 2023 году у Красноярска появились 2 новых города-побратима: Минск (Беларусь) и Ош (Киргизия).',
    );
  });

  it.each([
    [1, 'проведено 1 мероприятие.'],
    [2, 'проведено 2 мероприятия.'],
    [5, 'проведено 5 мероприятий.'],
    [21, 'проведено 21 мероприятие.'],
  ])('agrees %d with its noun', (count, end) => {
    const report = reportOf(...Array.from({ length: count }, () => event()));
    expect(sentenceOf('eventCount', report)).toBe(`В марте 2023 года ${end}`);
  });

  it('tells the months and the kinds', () => {
    const report = reportOf(
      event({ kind: 'visit', date: { from: '2023-02', until: '' } }),
      event({ kind: 'visit' }),
      event({ kind: 'forum', date: { from: '2023-12-04', until: '' } }),
      event({ kind: 'other' }),
    );
    expect(sentenceOf('eventCount', report)).toBe(
      'С февраля по декабрь 2023 года проведено 4 мероприятия, в том числе 2 визита и 1 форум.',
    );
  });

  it('adds people up by their unit and leaves things alone', () => {
    const report = reportOf(
      event({
        figures: [
          { value: 12000, unit: 'школьников и студентов' },
          { value: 11, unit: 'электробусов' },
        ],
      }),
      event({ figures: [{ value: 20, unit: 'участников' }] }),
      event({ figures: [{ value: 1, unit: 'участник' }] }),
    );
    expect(sentenceOf('participantCount', report)).toBe(
      'В 3 мероприятиях 2023 года участвовали: 12\u{A0}000 школьников и студентов и 21 участник.',
    );
  });

  it('lists agreements that were signed and that lost force', () => {
    const registry = registryOf(
      city('a', 'Джалал-Абад', 'KG', {
        agreements: [
          { ...emptyAgreement('s'), title: 'Меморандум о побратимстве', signed: '2023-10-05' },
          { ...emptyAgreement('o'), kind: 'protocol', signed: '2010', validUntil: '2023-01' },
          { ...emptyAgreement('r'), signed: '2010', validUntil: '2023', renewal: 'automatic' },
        ],
      }),
    );
    expect(sentenceOf('agreements', reportOf(), registry)).toBe(
      'В 2023 году подписано 1 соглашение: Меморандум о побратимстве с г. Джалал-Абадом; утратило силу 1 соглашение: Протокол с г. Джалал-Абадом.',
    );
  });
});

describe('watching', () => {
  const start = (): Report => {
    const report = reportOf(event({ id: 'first', countries: ['CN'] }), event({ id: 'second' }));
    const computed = computeClaim('delegationCountries', report, emptyRegistry());
    if (!computed) throw new Error('no sentence');
    return insertClaim(report, 'lead', computed, 'claim');
  };
  const more = (report: Report) => changeItem<Event>(report, 'second', { countries: ['MN'] });
  const textOf = (report: Report) => findItem(report, 'lead')?.item.text;
  const check = (report: Report) => checkClaims(report, emptyRegistry());

  it('puts the sentence beside the text and finds nothing to say', () => {
    expect(textOf(start())).toBe(
      'Год был долгим. В 2023 году прошли встречи с представителями и делегациями из Китая.',
    );
    expect(check(start())).toEqual([]);
  });

  it('leaves the line that announces the events where it is', () => {
    const text = 'Год был долгим.\nГлавными стали мероприятия:';
    const expected = 'Год был долгим.\nПодписано 2 соглашения.\nГлавными стали мероприятия:';
    expect(withSentence(text, 'Подписано 2 соглашения.', Number.POSITIVE_INFINITY)).toBe(expected);
    expect(withSentence('Итоги:', 'Подписано 2 соглашения.', 6)).toBe(
      'Подписано 2 соглашения.\nИтоги:',
    );
    expect(withSentence('Итоги: много', 'Два.', 6)).toBe('Итоги: Два. много');
  });

  it('tells old, new and that nothing was edited, and changes nothing by itself', () => {
    const changed = more(start());
    expect(check(changed)).toMatchObject([
      { edited: false, computed: { sentence: expect.stringContaining('из 2 стран') } },
    ]);
    expect(textOf(changed)).toBe(textOf(start()));
  });

  it('knows the author’s own edit of the sentence', () => {
    const text = 'В 2023 году прошли тёплые встречи с представителями и делегациями из Китая.';
    const changed = more(changeItem(start(), 'lead', { text }));
    expect(check(changed)).toMatchObject([{ edited: true, written: text }]);
  });

  it('takes the new sentence and keeps the rest of the text', () => {
    const changed = more(start());
    const [finding] = check(changed);
    if (!finding) throw new Error('nothing found');
    const taken = takeNewSentence(changed, finding);
    expect(textOf(taken)).toMatch(/^Год был долгим\. .*из 2 стран: Китая и Монголии\.$/);
    expect(check(taken)).toEqual([]);
  });

  it('keeps the author’s until the facts change again', () => {
    const changed = more(start());
    const [finding] = check(changed);
    if (!finding) throw new Error('nothing found');
    const kept = keepSentence(changed, finding);
    expect(textOf(kept)).toBe(textOf(changed));
    expect(check(kept)).toEqual([]);
    expect(check(changeItem<Event>(kept, 'second', { countries: ['KZ'] }))).toHaveLength(1);
  });

  it('ends when the author stops it or deletes the sentence', () => {
    const changed = more(start());
    expect(check(stopWatching(changed, 'claim'))).toEqual([]);
    expect(check(changeItem(changed, 'lead', { text: 'Год был долгим.' }))).toEqual([]);
  });

  it('says when no facts are left, and takes the sentence out on demand', () => {
    const changed = changeItem<Event>(start(), 'first', { countries: [] });
    const [finding] = check(changed);
    expect(finding?.computed).toBeNull();
    if (!finding) throw new Error('nothing found');
    const taken = takeNewSentence(changed, finding);
    expect(textOf(taken)?.trim()).toBe('Год был долгим.');
    expect(taken.claims).toEqual([]);
  });
});

describe('the place of a sentence', () => {
  it.each([
    ['', 0, 'Новое.'],
    ['Один.', 5, 'Один. Новое.'],
    ['Один. Два.', 6, 'Один. Новое. Два.'],
    ['Слово дальше', 2, 'Слово Новое. дальше'],
    ['Один.\nДва.', 6, 'Один.\nНовое. Два.'],
  ])('in %j at %d', (text, caret, expected) => {
    expect(withSentence(text, 'Новое.', caret)).toBe(expected);
  });
});
