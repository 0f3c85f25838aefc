import { access } from 'node:fs/promises';
import { BUILT_IN_PROFILES, profileOf } from '../../shared/model/profile';
import type { Report } from '../../shared/model/report';
import { type ProfileOutcome, readProfileFile } from '../import/profile-file';

export type ReadProfile = ProfileOutcome | { kind: 'unknown' };

const folded = (name: string): string => name.trim().toLocaleLowerCase('ru');

/** The profile of this name, or in the file of this name; without one what the report asks for. */
export async function readProfile(name: string | null, report: Report): Promise<ReadProfile> {
  if (name === null) return { kind: 'profile', profile: profileOf([], report.profileId) };
  const builtIn = BUILT_IN_PROFILES.find((each) =>
    [each.id, each.name].some((known) => folded(known) === folded(name)),
  );
  if (builtIn) return { kind: 'profile', profile: builtIn };
  const isThere = await access(name).then(
    () => true,
    () => false,
  );
  return isThere ? readProfileFile(name) : { kind: 'unknown' };
}
