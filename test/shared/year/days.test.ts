import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  firstDayOf,
  lastDayOf,
} from '../../../shared/year/days';

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));

describe('days', () => {
  it('count over months, leap days and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(daysBetween('2026-11-24', '2027-01-15')).toBe(52);
  });

  it('go there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('shift by months without spilling into the next one', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-03-15', -12)).toBe('2023-03-15');
    fc.assert(
      fc.property(day, fc.integer({ min: -40, max: 40 }), (from, months) => {
        const [year = 0, month = 0] = addMonths(from, months).split('-').map(Number);
        const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
        expect(year * 12 + month).toBe(fromYear * 12 + fromMonth + months);
      }),
    );
  });

  it('end where an imprecise date ends', () => {
    expect([lastDayOf('2024'), lastDayOf('2024-02'), lastDayOf('2024-02-03')]).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2024-02-03',
    ]);
    expect([firstDayOf('2024'), firstDayOf('2024-02'), firstDayOf('2024-02-03')]).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-02-03',
    ]);
  });

  it('skip weekends when they work', () => {
    // 2026-11-20 is a Friday.
    expect(addWorkingDays('2026-11-20', 3)).toBe('2026-11-25');
    expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-23', 3)).toBe('2026-11-26');
  });

  it.each([
    ['2025-12-30', 1, '2026-01-12', 'New Year, with the last of December and 9 January moved'],
    ['2026-05-08', 1, '2026-05-12', 'Victory Day on a Saturday'],
    ['2026-03-06', 1, '2026-03-10', '8 March on a Sunday'],
    ['2024-04-26', 1, '2024-04-27', 'a Saturday that is worked on'],
    ['2024-04-27', 1, '2024-05-02', 'days that were moved to before May'],
    ['2025-10-30', 3, '2025-11-05', 'a Saturday worked for a Monday off'],
    ['2032-06-11', 1, '2032-06-15', 'a year without a decree: 12 June on a Saturday'],
    ['2032-12-31', 1, '2033-01-10', 'a year without a decree: New Year'],
  ])('after %s, %i working days on is %s: %s', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to);
  });
});
