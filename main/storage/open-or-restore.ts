import { failure } from '../../shared/failure';
import type { DurableFile, Opened } from './durable-file';
import { decodeAs, type Format } from './format';
import type { History } from './history';

/**
 * A file of which a library has only one. The window can't do without what it holds, so a damaged
 * one, which has been set aside, gives way to its newest whole version.
 */
export async function openOrRestore<T>(
  file: DurableFile<T>,
  format: Format<T>,
  history: History,
  stem: string,
): Promise<{ opened: Opened<T>; isRestored: boolean }> {
  const opened = await file.open();
  if (opened.kind !== 'failed' || opened.reason !== 'setAside')
    return { opened, isRestored: false };
  for (const { name } of await history.list(stem)) {
    const decoded = decodeAs(format, await history.read(stem, name));
    if (decoded.kind !== 'decoded') continue;
    const saved = await file.save(decoded.value, 0);
    if (saved.kind === 'failed') return { opened, isRestored: false };
    return { opened: await file.open(), isRestored: true };
  }
  return { opened, isRestored: false };
}

/** What the user hears of it. */
export const restoredNotice = (file: string) => failure('restored', file);
