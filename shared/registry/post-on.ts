import type { ContactPerson, Post } from '../model/contact';
import type { PartialDate } from '../model/partial-date';
import type { PartnerCity } from '../model/partner-city';
import { lastDayOf } from '../year/days';

/** Who held which post when: an old report shows the post of its own time. */

/**
 * The post that a person held on a date: at the end of a month or a year of which no day is known,
 * and the last one without a date. Null when all that we know of began later. Of two that began
 * together the later entry counts.
 */
export function postOn(
  { posts }: Pick<ContactPerson, 'posts'>,
  date: PartialDate | '',
): Post | null {
  const day = date === '' ? LATEST : lastDayOf(date);
  return posts.reduce<Post | null>(
    (held, post) =>
      hasBegun(post.from, day) && (held === null || post.from >= held.from) ? post : held,
    null,
  );
}

/** Later than any date. */
const LATEST = '9999-12-31';

/** A post that is known to the year or month alone began with it. */
const hasBegun = (from: Post['from'], day: PartialDate): boolean =>
  from <= day.slice(0, from.length);

/** A person as a text of that date names them: «Ван Ли, заместитель мэра, Харбин». */
export function personOn(
  person: Pick<ContactPerson, 'name' | 'posts'>,
  date: PartialDate | '',
): string {
  const { position = '', body = '' } = postOn(person, date) ?? {};
  return [person.name, position, body]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ');
}

/** The contact persons of the registry by their ids. */
export const personsById = (cities: readonly PartnerCity[]): ReadonlyMap<string, ContactPerson> =>
  new Map(cities.flatMap(({ contactPersons }) => contactPersons.map((each) => [each.id, each])));
