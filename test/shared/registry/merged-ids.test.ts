import { describe, expect, it } from 'vitest';
import { computeClaim } from '../../../shared/claims/compute';
import { countryEvidence } from '../../../shared/claims/evidence';
import { offersFor } from '../../../shared/claims/offers';
import { statementFinder } from '../../../shared/claims/statements';
import { insertItem } from '../../../shared/edit/edit-answer';
import { emptyEvent } from '../../../shared/model/event';
import { emptyPartnerCity } from '../../../shared/model/partner-city';
import { emptyRegistry, type Registry } from '../../../shared/model/registry';
import { emptyReport } from '../../../shared/model/report';
import { mergeInRegistry } from '../../../shared/registry/merge-cities';
import { checkReport } from '../../../shared/review/check';
import { SearchIndex } from '../../../shared/search/search-index';
import { documentsOfRegistry, documentsOfReport } from '../../../shared/search/searchable';
import { lastContact } from '../../../shared/year/city-dues';
import { reportFacts } from '../../../shared/year/facts';

const city = (id: string, name: string) => ({
  ...emptyPartnerCity(id),
  name,
  country: 'CN',
  relation: 'sister' as const,
  since: '2001',
});

/** Харбин stood twice, and was merged after a record had been linked with each. */
const registry: Registry = mergeInRegistry(
  { ...emptyRegistry(), partnerCities: [city('kept', 'Харбин'), city('gone', 'Харбин')] },
  'kept',
  'gone',
);
const event = (id: string, cityId: string, month: string) => ({
  ...emptyEvent(id, { from: `2023-${month}`, until: '' }),
  text: 'В Харбине прошёл форум.',
  partnerCityIds: [cityId],
});
const report = [event('first', 'kept', '03'), event('second', 'gone', '09')].reduce(
  (all, each) => insertItem(all, 'international.achievements', each),
  emptyReport('r', 'Омск', 2023),
);
const [kept] = registry.partnerCities;
if (!kept) throw new Error('The city is gone');

describe('a city that was merged counts as one', () => {
  it('in the sentences that are computed', () => {
    expect(computeClaim('contactsMaintained', report, registry)).toMatchObject({
      sentence: expect.stringContaining('с городом-партнёром г. Харбин'),
      recordIds: ['first', 'second'],
      cityIds: ['kept'],
    });
  });

  it('in what bears out a text, and in what is offered to be linked', () => {
    expect(countryEvidence(report, registry).get('CN')?.proven).toEqual(['first', 'second']);
    const statements = statementFinder(report, registry)('other', 'Встречи в Харбине.');
    expect(statements).toMatchObject([{ kind: 'city', recordIds: ['first', 'second'] }]);
    expect(offersFor(event('x', 'gone', '01'), registry)).toEqual([]);
  });

  it('in reminders: the last meeting is the latest under any of its ids', () => {
    const facts = reportFacts(report, '2024-06-01');
    expect(lastContact(kept, [facts], '2024-06-01')).toMatchObject({
      date: '2023-09',
      ref: { recordId: 'second' },
    });
  });

  it('in the search: its filter, its name and its country find what was linked with either', () => {
    const index = new SearchIndex();
    const silent = event('silent', 'gone', '05');
    index.put(
      'r',
      documentsOfReport(
        insertItem(report, 'international.achievements', { ...silent, text: 'Приём гостей.' }),
      ),
    );
    index.setRegistry(registry);
    index.put('registry', documentsOfRegistry(registry));
    const found = (text: string, filters = {}) =>
      index
        .query({ text, filters: { type: ['event'], ...filters }, limit: 9 })
        .hits.map(({ target }) => target.kind === 'record' && target.recordId)
        .sort();
    expect(found('', { partner: ['kept'] })).toEqual(['first', 'second', 'silent']);
    expect(found('', { country: ['CN'] })).toEqual(['first', 'second', 'silent']);
    expect(found('Харбин гости')).toEqual(['silent']);
  });

  it('in the review: no city is missing or unlinked', () => {
    const keys = checkReport(report, registry).map(({ key }) => key);
    expect(keys).not.toContain('finding.cityGone');
    expect(keys).not.toContain('finding.cityUnlinked');
  });
});
