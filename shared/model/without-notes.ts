/** A copy in which no record has a note: notes are for the authors alone. */
export function withoutNotes<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutNotes) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'note' && typeof inner === 'string' ? '' : withoutNotes(inner),
    ]),
  ) as T;
}
