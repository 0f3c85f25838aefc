import type { z } from 'zod';
import { erasureContract } from './contract/erasure';
import { filesContract } from './contract/files';
import { historyContract } from './contract/history';
import { libraryContract } from './contract/library';
import type { Notice, Notification } from './contract/notifications';
import { programContract } from './contract/program';
import { smallFilesContract } from './contract/small-files';

export {
  COMMANDS,
  type Command,
  type Notice,
  type Notification,
  notifications,
} from './contract/notifications';
export {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportOutcome,
  type ImportOutcome,
  MAX_FILE_BYTES,
  type SaveOutcome,
  type SearchOutcome,
  type StoredReport,
} from './contract/outcomes';
export type { Start } from './contract/program';

/**
 * The whole traffic between the window and the main process. Both sides derive their types from
 * this table, so that a channel without a handler does not compile.
 */
export const contract = {
  ...programContract,
  ...libraryContract,
  ...historyContract,
  ...erasureContract,
  ...filesContract,
  ...smallFilesContract,
} as const;

export type Channel = keyof typeof contract;
export type Input<C extends Channel> = z.infer<(typeof contract)[C]['input']>;
export type Output<C extends Channel> = z.infer<(typeof contract)[C]['output']>;

/** What the preload script puts on `window.api`: two plain functions. */
export interface Api {
  call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>>;
  /** Returns the function that stops listening. */
  listen<N extends Notification>(name: N, listener: (notice: Notice<N>) => void): () => void;
}
