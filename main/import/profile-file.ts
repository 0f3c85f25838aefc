import { type Failure, failure } from '../../shared/failure';
import { type Profile, profileSchema } from '../../shared/model/profile';
import { encodeEnvelope } from '../storage/envelope';
import { decodeAs, type Format } from '../storage/format';

/** One profile as a small file that goes to a colleague. */
const profileFormat: Format<Profile> = {
  name: 'pobratim-profile',
  version: 1,
  schema: profileSchema,
  migrations: {},
};

export function encodeProfile(profile: Profile): Uint8Array {
  const { name, version } = profileFormat;
  return encodeEnvelope({ format: name, version, id: profile.id }, profile);
}

export function decodeProfile(
  bytes: Uint8Array,
  file: string,
): { kind: 'profile'; profile: Profile } | Failure {
  const decoded = decodeAs(profileFormat, bytes);
  return decoded.kind === 'decoded'
    ? { kind: 'profile', profile: decoded.value }
    : failure(decoded.kind, file);
}
