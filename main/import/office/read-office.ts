import type { SourceDocument } from '../../../shared/document/source-document';
import { openArchive } from './archive';
import { readDocx } from './docx';
import { readOdt } from './odt';
import { Refusal } from './refusal';

/** Reads a zip archive as the document of a word processor; throws a `Refusal` for any other. */
export function readOfficeDocument(bytes: Uint8Array): SourceDocument {
  try {
    const archive = openArchive(bytes);
    if (archive.has('[Content_Types].xml') || archive.has('word/document.xml')) {
      return readDocx(archive);
    }
    if (archive.has('content.xml') && isText(archive.read.bind(archive), archive.has('mimetype'))) {
      return readOdt(archive);
    }
    throw new Refusal('unsupported');
  } catch (error) {
    // Views throw where an archive points beyond its end.
    throw error instanceof RangeError ? new Refusal('damaged') : error;
  }
}

/** Spreadsheets and presentations are built alike. */
function isText(read: (name: string, take: (bytes: Uint8Array) => void) => void, said: boolean) {
  if (!said) return true;
  let type = '';
  read('mimetype', (bytes) => {
    type += Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  });
  return /^application\/vnd\.oasis\.opendocument\.text(?:-template|-web|-master)?\s*$/.test(type);
}
