import type { Exchange } from '../../shared/model/exchange';
import { picturesOf } from '../../shared/model/picture';
import type { ReadPicture } from '../export/picture-files';

/** A file that is larger can't be opened again: as text, bytes take a third more. */
const MOST_BYTES = 30 * 1024 * 1024;

/** The exchange with the bytes of its report's pictures; null where they are too many for a file. */
export async function withPictures(
  exchange: Exchange,
  read: ReadPicture | undefined,
): Promise<Exchange | null> {
  const items = Object.values(exchange.report.answers).flatMap((answer) => answer.items);
  const files = new Set(items.flatMap((item) => picturesOf(item).map(({ file }) => file)));
  if (files.size === 0 || !read) return exchange;
  const pictures: Record<string, string> = {};
  let room = MOST_BYTES;
  for (const file of files) {
    const bytes = await read(file);
    if (!bytes) continue;
    room -= bytes.length;
    if (room < 0) return null;
    pictures[file] = Buffer.from(bytes).toString('base64');
  }
  return { ...exchange, pictures };
}
