import { type Failure, type FailureReason, failure } from '../../shared/failure';
import { logError } from '../log';
import { errorCode } from './durable-fs';

const REASONS: Record<string, FailureReason> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EACCES: 'noPermission',
  // Windows says so of a file that another program holds.
  EPERM: process.platform === 'win32' ? 'busy' : 'noPermission',
  EROFS: 'readOnly',
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  EISDIR: 'notFound',
};

/** Why the system refused, in words that the user can act on. What it can't name is logged. */
export function failureOf(error: unknown, file: string): Failure {
  const reason = REASONS[errorCode(error)];
  if (reason) return failure(reason, file);
  logError('file.failed', error);
  return failure('unknown', file);
}
