import { type Failure, type FailureReason, failure } from '../../shared/failure';
import { failureOf } from './fs-failure';

/** What storage itself finds wrong with a file; what the system refuses arrives as its own error. */
export class StorageError extends Error {
  override name = 'StorageError';
  constructor(readonly reason: FailureReason) {
    super(reason);
  }
}

/** Either as a named failure; `name` is what the user knows the file by. */
export const storageFailure = (error: unknown, name: string): Failure =>
  error instanceof StorageError ? failure(error.reason, name) : failureOf(error, name);
