import type { BrowserWindow } from 'electron';
import { failure } from '../../shared/failure';
import type { ExportOutcome, ImportOutcome, Input } from '../../shared/ipc';
import type { Translate } from '../../shared/messages';
import { exchangeOf } from '../../shared/model/exchange';
import { emptyRegistry } from '../../shared/model/registry';
import { choosePath, writeChosen } from '../exporting';
import { decodeExchange, encodeExchange } from '../import/exchange-file';
import type { Library } from '../storage/library';
import type { Sealing } from './sealing';

interface Context {
  window: BrowserWindow;
  library: Library;
  sealing: Sealing;
  t: Translate;
}

/** Asks where to, and writes the report there for a colleague, under a password if one is given. */
export async function writeExchange(
  { window, library, sealing, t }: Context,
  { reportId, withContactDetails, passphrase }: Input<'exchange:write'>,
): Promise<ExportOutcome> {
  const opened = await library.reports.latest(reportId);
  if (opened.kind === 'failed') return opened;
  const path = await choosePath(window, t, opened.report, 'json');
  if (path === null) return { kind: 'cancelled' };
  const stored = await library.registry.latest();
  if (stored.kind === 'failed') return stored;
  const registry = stored.kind === 'opened' ? stored.value : emptyRegistry();
  const exchange = exchangeOf(opened.report, registry, { withContactDetails });
  const bytes = Buffer.from(encodeExchange(exchange));
  return writeChosen(path, passphrase === '' ? bytes : await sealing.seal(bytes, passphrase));
}

/** What a file under a password holds. */
export async function unlockExchange(
  sealing: Sealing,
  { file, bytes, passphrase }: Input<'import:unlock'>,
): Promise<ImportOutcome> {
  const opened = await sealing.unseal(bytes, passphrase);
  return opened.kind === 'opened' ? decodeExchange(opened.bytes, file) : failure(opened.kind, file);
}
