import type { PartialDate } from '../model/partial-date';
import type { PartnerCity, Relation, RelationChange } from '../model/partner-city';

/** What the relation to a city was when; the last change says what it is. */

/** By their dates; one without a date is as old as we know. */
export const inOrder = (history: readonly RelationChange[]): RelationChange[] =>
  [...history].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/**
 * The history with a change of the relation. The first change also tells what there was before it,
 * which would be forgotten otherwise.
 */
export function noteRelationChange(
  { relationHistory, since }: PartnerCity,
  before: Relation,
  change: RelationChange,
  newId: () => string,
): RelationChange[] {
  const known =
    relationHistory.length > 0
      ? relationHistory
      : [{ id: newId(), relation: before, from: earlier(since, change.from), note: '' }];
  return inOrder([...known, change]);
}

/** The date since when, unless it is that of the change itself or a later one. */
const earlier = (since: PartialDate | '', than: PartialDate | ''): PartialDate | '' =>
  since !== '' && (than === '' || since < than) ? since : '';

/** Relations that are alive: the others stand apart in lists. */
export const isAlive = (relation: Relation): boolean =>
  relation !== 'suspended' && relation !== 'ended';
