import { describe, expect, it } from 'vitest';
import { adoptExchange } from '../../../shared/edit/adopt-exchange';
import { findItem, insertItem } from '../../../shared/edit/edit-answer';
import { emptyEvent } from '../../../shared/model/event';
import { emptyPartnerCity, type PartnerCity } from '../../../shared/model/partner-city';
import { emptyRegistry } from '../../../shared/model/registry';
import { emptyReport } from '../../../shared/model/report';

const city = (id: string, name: string, country = 'CN'): PartnerCity => ({
  ...emptyPartnerCity(id),
  name,
  country,
});

const reportAbout = (...partnerCityIds: string[]) =>
  insertItem(emptyReport('report', 'Омск', 2023), 'international.achievements', {
    ...emptyEvent('event', null),
    partnerCityIds,
  });

const options = (taken: string[] = []) => ({ takenIds: new Set(taken), newId: () => 'new' });

describe('a colleague’s report', () => {
  it('brings its cities along', () => {
    const exchange = { report: reportAbout('c1'), partnerCities: [city('c1', 'Харбин')] };
    const { report, registry } = adoptExchange(exchange, emptyRegistry(), options());
    expect(registry.partnerCities).toEqual([city('c1', 'Харбин')]);
    expect(report).toBe(exchange.report);
  });

  it('links to the city that the registry knows, and leaves its entry alone', () => {
    const known = { ...city('own', 'ХАРБИН'), note: 'наша запись' };
    const exchange = { report: reportAbout('c1'), partnerCities: [city('c1', 'Харбин')] };
    const { report, registry } = adoptExchange(
      exchange,
      { ...emptyRegistry(), partnerCities: [known] },
      options(),
    );
    expect(registry.partnerCities).toEqual([known]);
    expect(findItem(report, 'event')?.item).toMatchObject({ partnerCityIds: ['own'] });
  });

  it('keeps cities of the same name in different countries apart', () => {
    const exchange = { report: reportAbout('c1'), partnerCities: [city('c1', 'Минск', 'BY')] };
    const registry = { ...emptyRegistry(), partnerCities: [city('own', 'Минск', 'RU')] };
    expect(adoptExchange(exchange, registry, options()).registry.partnerCities).toHaveLength(2);
  });

  it('gets an id of its own when the library has it already', () => {
    const exchange = { report: reportAbout(), partnerCities: [] };
    const { report } = adoptExchange(exchange, emptyRegistry(), options(['report']));
    expect(report.id).toBe('new');
  });

  it('never lets two cities share an id', () => {
    const exchange = { report: reportAbout('c1'), partnerCities: [city('c1', 'Харбин')] };
    const registry = { ...emptyRegistry(), partnerCities: [city('c1', 'Чанчунь')] };
    const adopted = adoptExchange(exchange, registry, options());
    expect(adopted.registry.partnerCities.map(({ id }) => id)).toEqual(['c1', 'new']);
    expect(findItem(adopted.report, 'event')?.item).toMatchObject({ partnerCityIds: ['new'] });
  });
});
