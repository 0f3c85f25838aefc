import type { Failure } from '../../shared/failure';
import { type Profile, profileSchema } from '../../shared/model/profile';
import type { Format } from '../storage/format';
import { encodeSmallFile, readSmallFile } from './small-files';

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

export const encodeProfile = (profile: Profile): Uint8Array =>
  encodeSmallFile(profileFormat, profile.id, profile);

/** Reads a profile file whole, or says why not. */
export async function readProfileFile(path: string): Promise<ProfileOutcome> {
  const read = await readSmallFile(profileFormat, path, MAX_BYTES);
  return read.kind === 'read' ? { kind: 'profile', profile: read.value } : read;
}
