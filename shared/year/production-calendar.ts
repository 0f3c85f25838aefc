/**
 * Days off of the Russian working year beside weekends. Article 112 of the Labour Code names the
 * holidays; which further days the government's yearly decree moves is data, for the years whose
 * decree is known. For other years the law alone speaks: a date may then come out early, never late.
 */

/** Months and days of the holidays, by article 112. */
const HOLIDAYS: ReadonlySet<string> = new Set([
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
]);

interface MovedDays {
  /** Days off that were moved here, by decree or because a holiday fell on a weekend. */
  off: readonly string[];
  /** Saturdays and Sundays that are worked on. */
  worked: readonly string[];
}

/** By the decrees 1505 of 29.08.2022, 1314 of 10.08.2023, 1335 of 04.10.2024, 1466 of 24.09.2025. */
const MOVED: Readonly<Record<string, MovedDays>> = {
  2023: { off: ['02-24', '05-08', '11-06'], worked: [] },
  2024: {
    off: ['04-29', '04-30', '05-10', '12-30', '12-31'],
    worked: ['04-27', '11-02', '12-28'],
  },
  2025: { off: ['05-02', '05-08', '06-13', '11-03', '12-31'], worked: ['11-01'] },
  2026: { off: ['01-09', '03-09', '05-11', '12-31'], worked: [] },
};

const DAY = 86_400_000;
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: string): boolean => [0, 6].includes(weekday(day));
const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);

/** True for a day on which offices do not work. */
export function isDayOff(day: string): boolean {
  const [year, date] = [day.slice(0, 4), day.slice(5)];
  if (HOLIDAYS.has(date)) return true;
  const moved = MOVED[year];
  if (moved) return moved.off.includes(date) || (isWeekend(day) && !moved.worked.includes(date));
  return isWeekend(day) || followsWeekendHoliday(day);
}

/** A holiday on a weekend gives the next working day off; those of January wait for the decree. */
function followsWeekendHoliday(day: string): boolean {
  if (weekday(day) !== 1) return false;
  return [dayBefore(day, 1), dayBefore(day, 2)].some((each) => {
    const date = each.slice(5);
    return HOLIDAYS.has(date) && !date.startsWith('01-');
  });
}
