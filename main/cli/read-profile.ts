import { BUILT_IN_PROFILES, profileOf } from '../../shared/model/profile';
import type { Report } from '../../shared/model/report';
import { type ProfileOutcome, readProfileFile } from '../import/profile-file';
import { byName, isFile } from './named';

export type ReadProfile = ProfileOutcome | { kind: 'unknown' };

/** The profile of this name, or in the file of this name; without one what the report asks for. */
export async function readProfile(name: string | null, report: Report): Promise<ReadProfile> {
  if (name === null) return { kind: 'profile', profile: profileOf([], report.profileId) };
  const builtIn = byName(BUILT_IN_PROFILES, name);
  if (builtIn) return { kind: 'profile', profile: builtIn };
  return (await isFile(name)) ? readProfileFile(name) : { kind: 'unknown' };
}
