import { failure } from '../../shared/failure';
import type { ExportOutcome, ImportOutcome, Input } from '../../shared/ipc';
import { exchangeOf } from '../../shared/model/exchange';
import { type ExportContext, writeDocument } from '../exporting';
import { decodeExchange, encodeExchange } from '../import/exchange-file';
import type { Sealing } from './sealing';
import { withPictures } from './with-pictures';

/** Asks where to, and writes the report there for a colleague, under a password if one is given. */
export const writeExchange = (
  context: ExportContext,
  sealing: Sealing,
  { reportId, withContactDetails, passphrase }: Input<'exchange:write'>,
): Promise<ExportOutcome> =>
  writeDocument(context, { reportId, format: 'json' }, async ({ report, registry }, options) => {
    const exchange = await withPictures(
      exchangeOf(report, registry, { withContactDetails }),
      options.readPicture,
    );
    if (!exchange) return failure('tooManyPictures', report.city);
    const bytes = Buffer.from(encodeExchange(exchange));
    return passphrase === '' ? bytes : sealing.seal(bytes, passphrase);
  });

/** What a file under a password holds. */
export async function unlockExchange(
  sealing: Sealing,
  { file, bytes, passphrase }: Input<'import:unlock'>,
): Promise<ImportOutcome> {
  const opened = await sealing.unseal(bytes, passphrase);
  return opened.kind === 'opened' ? decodeExchange(opened.bytes, file) : failure(opened.kind, file);
}
