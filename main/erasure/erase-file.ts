import { type ErasurePlan, eraseIn } from '../../shared/erasure/erase-value';
import type { PersonFinder } from '../../shared/erasure/find-person';
import { decodeEnvelope, encodeEnvelope } from '../storage/envelope';
import type { FileRole } from './library-files';
import { maskBytes } from './mask-bytes';

/** Files that go on being edited: what was loaded from them before must not come back. */
const CURRENT = new Set<FileRole>(['report', 'registry', 'desk']);

/**
 * A file of a library without the person, sealed anew; null where nothing is to be changed. The
 * header says that it is not what it was: an earlier state that was changed must not pass for what
 * once stood there. The data keep their version, so an old file is not migrated by the way.
 */
export function eraseInFile(
  bytes: Uint8Array,
  role: FileRole,
  plan: ErasurePlan,
  finder: PersonFinder,
  at: string,
): Uint8Array | null {
  const envelope = decodeEnvelope(bytes);
  if (!envelope) {
    const masked = maskBytes(bytes, finder);
    return Buffer.compare(masked, bytes) === 0 ? null : masked;
  }
  const data = eraseIn(envelope.data, plan, finder);
  const header = eraseIn(envelope.header, plan, finder) as Record<string, unknown>;
  if (data === envelope.data && header === envelope.header) return null;
  const rev = Number(envelope.header.rev ?? 0) + (CURRENT.has(role) ? 1 : 0);
  return encodeEnvelope({ ...header, rev, redacted: at }, data);
}
