/** What thinning needs to know of a version. */
export interface Datable {
  number: number;
  savedAt: string;
}

/** The last ones are all kept, … */
const LAST = 20;
/** … and the last of each of so many days before. */
const DAYS = 30;
/** No shortage of space goes below this. */
export const LEAST_KEPT = 3;

/**
 * The versions that need not be kept any longer. Which is later is told by their numbers alone, and
 * days are only told apart: a clock that is wrong, or was put back, makes nothing older than it is.
 */
export function versionsToThin<V extends Datable>(versions: readonly V[]): V[] {
  const newestFirst = [...versions].sort((a, b) => b.number - a.number);
  const days = new Set<string>();
  return newestFirst.filter((version, index) => {
    const day = dayOf(version.savedAt);
    const isLastOfDay = !days.has(day) && days.size < DAYS;
    if (isLastOfDay) days.add(day);
    return index >= LAST && !isLastOfDay;
  });
}

/** The day as people here call it; whatever else stands there is a day of its own. */
function dayOf(savedAt: string): string {
  const date = new Date(savedAt);
  return Number.isNaN(date.getTime()) ? savedAt : date.toDateString();
}
