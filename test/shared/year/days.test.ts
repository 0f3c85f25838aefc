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
});
