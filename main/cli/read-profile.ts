import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Failure, failure } from '../../shared/failure';
import { BUILT_IN_PROFILES, type Profile, profileOf } from '../../shared/model/profile';
import type { Report } from '../../shared/model/report';
import { decodeProfile } from '../import/profile-file';
import { isMissing } from '../storage/durable-fs';
import { failureOf } from '../storage/fs-failure';

export type ReadProfile = { kind: 'profile'; profile: Profile } | { kind: 'unknown' } | Failure;

/** A profile file is a few kilobytes; anything much larger is something else. */
const MAX_BYTES = 1024 * 1024;

const folded = (name: string): string => name.trim().toLocaleLowerCase('ru');

/** The profile of this name, or in the file of this name; without one what the report asks for. */
export async function readProfile(name: string | null, report: Report): Promise<ReadProfile> {
  if (name === null) return { kind: 'profile', profile: profileOf([], report.profileId) };
  const builtIn = BUILT_IN_PROFILES.find((each) =>
    [each.id, each.name].some((known) => folded(known) === folded(name)),
  );
  if (builtIn) return { kind: 'profile', profile: builtIn };
  try {
    const bytes = await readFile(name);
    return bytes.length > MAX_BYTES
      ? failure('damaged', basename(name))
      : decodeProfile(bytes, basename(name));
  } catch (error) {
    return isMissing(error) ? { kind: 'unknown' } : failureOf(error, basename(name));
  }
}
