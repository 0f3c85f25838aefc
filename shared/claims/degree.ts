import type { Statement } from './statements';

/** How well a statement is founded; a number that is not the records' is not proven. */
export type Degree = 'proven' | 'mentioned' | 'unproven';

export function degreeOf(statement: Statement): Degree {
  const { counted, unprovenCountries, mentionedCountries, recordIds, mentionIds, cityIds } =
    statement;
  if (counted !== null || unprovenCountries.length > 0) return 'unproven';
  if (recordIds.length + mentionIds.length + cityIds.length === 0) return 'unproven';
  if (mentionedCountries.length > 0) return 'mentioned';
  return recordIds.length + cityIds.length === 0 ? 'mentioned' : 'proven';
}
