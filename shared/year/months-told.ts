import { monthOf, yearOf } from '../model/partial-date';
import { itemsOfType, type Report } from '../model/report';

/** The months of the reported year of which an event tells, 1–12. Plans do not count. */
export function monthsTold(report: Report): Set<number> {
  const told = new Set<number>();
  for (const { date, state } of itemsOfType(report, 'event')) {
    if (state === 'planned' || !date) continue;
    const first = monthOf(date.from);
    if (first === null || yearOf(date.from) !== report.year) continue;
    const last =
      date.until !== '' && yearOf(date.until) === report.year ? monthOf(date.until) : null;
    for (let month = first; month <= (last ?? first); month += 1) told.add(month);
  }
  return told;
}
