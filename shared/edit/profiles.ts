import type { Desk } from '../model/desk';
import type { Profile } from '../model/profile';

/** Own profiles on the desk. Those that come with the program are never among them. */

/** A profile of one's own, made of another. */
export const copyOfProfile = (profile: Profile, id: string, name: string): Profile => ({
  ...profile,
  id,
  name,
});

export const withProfile = (desk: Desk, profile: Profile): Desk => {
  const known = desk.profiles.some(({ id }) => id === profile.id);
  return {
    ...desk,
    profiles: known
      ? desk.profiles.map((each) => (each.id === profile.id ? profile : each))
      : [...desk.profiles, profile],
  };
};

/** Reports that used it look official from then on, until it comes back. */
export const withoutProfile = (desk: Desk, id: string): Desk => ({
  ...desk,
  profiles: desk.profiles.filter((each) => each.id !== id),
});

/** A name that no other has: «Наш», «Наш 2». */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted} ${number}`)) number += 1;
  return `${wanted} ${number}`;
}
