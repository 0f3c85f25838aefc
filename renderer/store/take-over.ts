import { setAccess } from './access';
import { api } from './api';
import { isSaved } from './saver';
import { readLibrary } from './start';

/** Asks for the library, and reads it anew: its last owner may have changed all of it. */
export async function takeOver(): Promise<void> {
  const lock = await api.call('library:takeOver', undefined);
  // What was typed before the library was lost is still to be saved; it goes beside, if need be.
  if (lock.kind === 'held' && isSaved()) await readLibrary();
  setAccess({ lock });
}
