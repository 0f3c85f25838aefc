import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertItem } from '../../../shared/edit/edit-answer';
import { emptyEvent } from '../../../shared/model/event';
import { emptyPartnerCity } from '../../../shared/model/partner-city';
import { emptyPicture } from '../../../shared/model/picture';
import { emptyRegistry } from '../../../shared/model/registry';
import { emptyReport, type Report } from '../../../shared/model/report';
import { fuzzyFilter } from '../../../shared/search/fuzzy';
import { offersFor } from '../../../shared/search/offers';
import type { Filters } from '../../../shared/search/search-document';
import { SearchIndex } from '../../../shared/search/search-index';
import { documentsOfRegistry, documentsOfReport } from '../../../shared/search/searchable';

const report = (id: string, city: string, year: number, texts: string[]): Report =>
  texts.reduce(
    (all, text, index) =>
      insertItem(all, 'international.achievements', {
        ...emptyEvent(`${id}-${index}`, { from: `${year}-03`, until: '' }),
        text,
      }),
    emptyReport(id, city, year),
  );

function indexOf(...reports: Report[]): SearchIndex {
  const index = new SearchIndex();
  for (const each of reports) index.put(each.id, documentsOfReport(each));
  return index;
}
const found = (index: SearchIndex, text: string, filters: Filters = {}) =>
  index
    .query({ text, filters, limit: 50 })
    .hits.flatMap(({ target }) => (target.kind === 'record' ? [target.recordId] : []));

describe('the full-text search', () => {
  const index = indexOf(
    report('a', 'Омск', 2023, [
      'Форум молодёжи прошёл в Харбине.',
      'Визит делегации Харбина.',
      'Форум врачей.',
    ]),
    report('b', 'Томск', 2022, ['Международный форум в Минске с делегацией Харбина.']),
  );

  it('knows word forms, ё, and the last word while it is typed', () => {
    expect(found(index, 'делегациями').sort()).toEqual(['a-1', 'b-0']);
    expect(found(index, 'прошел')).toEqual(['a-0']);
    expect(found(index, 'междунар')).toEqual(['b-0']);
    expect(found(index, 'междунар ')).toEqual([]);
  });

  it('wants all words, and takes the year and the city of a report for some', () => {
    expect(found(index, 'харбин форум').sort()).toEqual(['a-0', 'b-0']);
    expect(found(index, '2022 форум')).toEqual(['b-0']);
    expect(found(index, 'омск визит')).toEqual(['a-1']);
  });

  it('finds pictures by the words below them, and a report by its texts by hand', () => {
    const own = report('c', 'Пермь', 2021, []);
    const shot = { file: `${'0'.repeat(64)}.jpg`, width: 4, height: 3 };
    const pictures = [{ ...emptyPicture('p', shot), caption: 'Открытие моста', author: 'Иванов' }];
    const shown = insertItem(own, 'international.achievements', {
      ...emptyEvent('shown', null),
      pictures,
    });
    const at = { questionId: 'q', recordId: 'x', part: 'name', base: '' };
    const all = indexOf({ ...shown, overrides: [{ ...at, text: 'Подписано собственноручно' }] });
    expect(found(all, 'мосты')).toEqual(['shown']);
    expect(found(all, 'Иванов')).toEqual(['shown']);
    const { hits } = all.query({ text: 'собственноручно', filters: {}, limit: 5 });
    expect(hits.map(({ target }) => target)).toEqual([{ kind: 'report', reportId: 'c' }]);
  });

  it('finds a phrase in quotes only as it stands', () => {
    expect(found(index, '«делегации Харбина»').sort()).toEqual(['a-1', 'b-0']);
    expect(found(index, '"форум врачей"')).toEqual(['a-2']);
    expect(found(index, '«Харбина делегации»')).toEqual([]);
  });

  it('puts words that stand together first', () => {
    expect(found(index, 'форум врачей')[0]).toBe('a-2');
  });

  it('is narrowed down by several filters at once', () => {
    expect(found(index, 'форум', { year: ['2023'] }).sort()).toEqual(['a-0', 'a-2']);
    expect(found(index, '', { city: ['Томск'], type: ['event'] })).toEqual(['b-0']);
    expect(found(index, 'форум', { year: ['2023'], city: ['Томск'] })).toEqual([]);
  });

  it('finds what is linked with a city or country by its name', () => {
    const city = { ...emptyPartnerCity('h'), name: 'Чанчунь', country: 'CN' };
    const registry = { ...emptyRegistry(), partnerCities: [city] };
    const linked = report('c', 'Омск', 2023, ['Приём гостей.', 'Открытие парка.']);
    const [first] = linked.answers['international.achievements']?.items ?? [];
    if (first?.type !== 'event') throw new Error('The event is gone');
    first.partnerCityIds = ['h'];
    const own = indexOf(linked);
    own.setRegistry(registry);
    own.put('registry', documentsOfRegistry(registry));
    expect(found(own, 'Чанчуня гости')).toEqual(['c-0']);
    expect(found(own, 'гостей', { country: ['CN'] })).toEqual(['c-0']);
    expect(found(own, '', { partner: ['h'], type: ['event'] })).toEqual(['c-0']);
  });

  it('forgets what a source no longer holds', () => {
    const own = indexOf(report('a', 'Омск', 2023, ['Форум.']));
    own.put('a', documentsOfReport(report('a', 'Омск', 2023, ['Визит.'])));
    expect(found(own, 'форум')).toEqual([]);
    expect(found(own, 'визит')).toEqual(['a-0']);
    own.remove('a');
    expect(found(own, 'визит')).toEqual([]);
  });

  it('marks in its snippets just the words that were found, whatever was typed', () => {
    const [hit] = index.query({ text: 'врач', filters: {}, limit: 5 }).hits;
    const [start = 0, end = 0] = hit?.snippet.marks ?? [];
    expect(hit?.snippet.text.slice(start, end)).toBe('врачей');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const { snippet } of index.query({ text, filters: {}, limit: 5 }).hits) {
          for (const mark of snippet.marks) expect(mark).toBeLessThanOrEqual(snippet.text.length);
        }
      }),
    );
  });
});

describe('typed filters', () => {
  it('are offered with what remains to be searched for', () => {
    const values = [
      { group: 'year' as const, value: '2023', label: '2023', names: ['2023'] },
      { group: 'partner' as const, value: 'h', label: 'Харбин', names: ['Харбин'] },
    ];
    expect(offersFor('2023 Харбине форум', values, {})).toMatchObject([
      { group: 'year', value: '2023', rest: 'Харбине форум' },
      { group: 'partner', value: 'h', rest: '2023 форум' },
    ]);
    expect(offersFor('2023', values, { year: ['2023'] })).toEqual([]);
  });
});

describe('commands by a few letters', () => {
  it('come by the beginnings of their words, and not by scattered letters', () => {
    const names = ['Экспорт в PDF', 'Экспорт в Word', 'Настройки', 'Новый отчёт'];
    const typed = (text: string) => fuzzyFilter(text, names, (name) => name);
    expect(typed('экс pdf')).toEqual(['Экспорт в PDF']);
    expect(typed('но')[0]).toBe('Новый отчёт');
    expect(typed('форум')).toEqual([]);
    expect(typed('')).toEqual(names);
  });
});
