import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Failure, failure } from '../../shared/failure';
import { type Profile, profileSchema } from '../../shared/model/profile';
import { encodeEnvelope } from '../storage/envelope';
import { decodeAs, type Format } from '../storage/format';
import { failureOf } from '../storage/fs-failure';

/** One profile as a small file that goes to a colleague. */
const profileFormat: Format<Profile> = {
  name: 'pobratim-profile',
  version: 1,
  schema: profileSchema,
  migrations: {},
};

export type ProfileOutcome = { kind: 'profile'; profile: Profile } | Failure;

/** A profile file is a few kilobytes; anything much larger is something else. */
const MAX_BYTES = 1024 * 1024;

export function encodeProfile(profile: Profile): Uint8Array {
  const { name, version } = profileFormat;
  return encodeEnvelope({ format: name, version, id: profile.id }, profile);
}

/** Reads a profile file whole, or says why not. */
export async function readProfileFile(path: string): Promise<ProfileOutcome> {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return failure('damaged', file);
    return decodeProfile(await readFile(path), file);
  } catch (error) {
    return failureOf(error, file);
  }
}

function decodeProfile(bytes: Uint8Array, file: string): ProfileOutcome {
  const decoded = decodeAs(profileFormat, bytes);
  return decoded.kind === 'decoded'
    ? { kind: 'profile', profile: decoded.value }
    : failure(decoded.kind, file);
}
