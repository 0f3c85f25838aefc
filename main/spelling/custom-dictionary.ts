import { createHash } from 'node:crypto';

/**
 * The file in which Chromium keeps the words that it was taught: a word a line, and a last line with
 * their checksum. It reads the file once when it starts, and writes it anew, twice, for every word
 * that it is taught later; so what is known before is put there at once.
 */

const CHECKSUM = 'checksum_v1 = ';

const checksumOf = (lines: string): string => createHash('md5').update(lines).digest('hex');

export function customDictionaryText(words: readonly string[]): string {
  const lines = words.map((word) => `${word}\n`).join('');
  return `${lines}${CHECKSUM}${checksumOf(lines)}`;
}

/** The words of such a file; none where it is not whole, as Chromium takes none either. */
export function customDictionaryWords(text: string): string[] {
  const end = text.lastIndexOf(CHECKSUM);
  const lines = text.slice(0, Math.max(end, 0));
  if (end < 0 || text.slice(end + CHECKSUM.length) !== checksumOf(lines)) return [];
  return lines.split('\n').filter((word) => word !== '');
}
