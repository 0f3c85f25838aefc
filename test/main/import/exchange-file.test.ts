import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeExchange, encodeExchange } from '../../../main/import/exchange-file';
import { encodeEnvelope } from '../../../main/storage/envelope';
import { exchangeOf } from '../../../shared/model/exchange';
import { emptyPartnerCity } from '../../../shared/model/partner-city';
import { emptyRegistry } from '../../../shared/model/registry';
import { emptyReport } from '../../../shared/model/report';
import { reportArbitrary } from '../../shared/document/report-arbitrary';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

describe('the exchange file', () => {
  it('holds a report and its partner cities, character for character', () => {
    fc.assert(
      fc.property(reportArbitrary({ plain: false, irregular: true }), (report) => {
        const exchange = { report, partnerCities: [emptyPartnerCity('p1')] };
        expect(decodeExchange(bytes(encodeExchange(exchange)), 'a.pobratim')).toEqual({
          kind: 'exchange',
          file: 'a.pobratim',
          exchange,
        });
      }),
      { numRuns: 50 },
    );
  });

  const text = encodeExchange(exchangeOf(emptyReport('r1', 'Омск', 2024), emptyRegistry()));

  it('is plain JSON', () => {
    expect(JSON.parse(text)).toMatchObject({
      format: 'pobratim-exchange',
      version: 3,
      data: { report: { city: 'Омск' } },
    });
  });

  it('is refused when any byte of it changes', () => {
    const whole = bytes(text);
    for (let index = 0; index < whole.length; index++) {
      const changed = whole.slice();
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(decodeExchange(changed, 'a.pobratim'), `byte ${index}`).toMatchObject({
        kind: 'failed',
        reason: 'damaged',
      });
    }
  });

  it('is refused when it is cut anywhere', () => {
    const whole = bytes(text);
    for (let length = 0; length < whole.length; length += 7)
      expect(decodeExchange(whole.subarray(0, length), 'a')).toMatchObject({ reason: 'damaged' });
  });

  const report = emptyReport('r1', 'Омск', 2024);
  it.each([
    ['of a newer version', { format: 'pobratim-exchange', version: 9 }, 'newerVersion'],
    ['of an unknown format', { format: 'pobratim-digest', version: 1 }, 'newerVersion'],
    ['that states no format', { version: 1 }, 'damaged'],
    ['with another content', { format: 'pobratim-exchange', version: 3 }, 'damaged'],
  ])('refuses a whole file %s', (_what, header, reason) => {
    const file = encodeEnvelope(header, { report: { ...report, year: 'soon' }, partnerCities: [] });
    expect(decodeExchange(file, 'a')).toEqual({ kind: 'failed', reason, file: 'a' });
  });

  it('may be a file out of a library', () => {
    const file = encodeEnvelope({ format: 'pobratim-report', version: 3 }, report);
    expect(decodeExchange(file, 'r1.json')).toMatchObject({
      kind: 'exchange',
      exchange: { report, partnerCities: [] },
    });
  });

  it('takes no keys that could change the program', () => {
    const hostile = JSON.parse(
      '{"report":{"__proto__":{"x":1},"answers":{"__proto__":{"x":1},"constructor":{}}},"__proto__":{"x":1}}',
    );
    const data = { ...hostile, report: { ...hostile.report, ...report }, partnerCities: [] };
    const file = encodeEnvelope({ format: 'pobratim-exchange', version: 3 }, data);
    expect(decodeExchange(file, 'a')).toMatchObject({ kind: 'exchange' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('is refused when it is nested deeper than any report', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 500; level++) deep = [deep];
    const file = encodeEnvelope({ format: 'pobratim-exchange', version: 3 }, { report, deep });
    expect(decodeExchange(file, 'a')).toMatchObject({ reason: 'damaged' });
  });
});
