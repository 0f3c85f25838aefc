import type { SourceDocument } from '../../../shared/document/source-document';
import type { Archive } from './archive';
import { Collector } from './collector';
import { DocxNumbering } from './docx-numbering';
import { DocxStyles } from './docx-styles';
import { DocxWalker } from './docx-walker';
import { Refusal } from './refusal';
import { readXml } from './xml';

const MAIN_PART = /\/officeDocument(?:\/2006)?\/relationships\/officeDocument$/;
const OURS = 'Pobratim';

/** The text of a Word document: what Word would print of its body, with all changes accepted. */
export function readDocx(archive: Archive): SourceDocument {
  const main = mainPart(archive);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const collector = new Collector();
  if (archive.names.some((name) => /vbaProject\.bin$/i.test(name))) {
    collector.note('macrosLeftOut');
  }
  const styles = DocxStyles.of(archive, `${folder}styles.xml`);
  const numbering = DocxNumbering.of(archive, `${folder}numbering.xml`);
  const notes = new Map<string, string>();
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = `${folder}${kind}s.xml`;
    if (archive.has(part)) readNotes(archive, part, kind, { styles, numbering }, notes);
  }
  const isOurs = writtenByUs(archive);
  const walker = new DocxWalker(collector, { styles, numbering, notes, isOurs });
  readXml(archive, main, walker);
  walker.finish();
  return collector.finish();
}

/** Where the archive says that its document lies; that is never outside of the archive. */
function mainPart(archive: Archive): string {
  let found = '';
  if (archive.has('_rels/.rels')) {
    readXml(archive, '_rels/.rels', {
      open: (_, attributes) => {
        const target = attributes.get('?:Target');
        if (target && MAIN_PART.test(attributes.get('?:Type') ?? '')) {
          found = target.replace(/^\/+/, '');
        }
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  const part = found !== '' && archive.has(found) ? found : 'word/document.xml';
  if (!archive.has(part)) throw new Refusal('unsupported');
  return part;
}

function readNotes(
  archive: Archive,
  part: string,
  kind: 'footnote' | 'endnote',
  context: { styles: DocxStyles; numbering: DocxNumbering },
  notes: Map<string, string>,
): void {
  let id = '';
  let collector = new Collector();
  let walker: DocxWalker | null = null;
  readXml(archive, part, {
    open: (name, attributes) => {
      if (name === `w:${kind}`) {
        // Word keeps the lines between text and notes as notes of a type of their own.
        const isLine = /separator|continuation/i.test(attributes.get('w:type') ?? '');
        id = isLine ? '' : (attributes.get('w:id') ?? '');
        collector = new Collector();
        walker = new DocxWalker(collector, { ...context, notes: new Map(), isOurs: false });
      } else walker?.open(name, attributes);
    },
    close: (name) => {
      if (name === `w:${kind}`) {
        walker?.finish();
        const { parts } = collector.finish();
        const text = parts.map((each) => ('text' in each ? each.text : '')).join(' ');
        if (id !== '') notes.set(`${kind} ${id}`, text.trim());
        walker = null;
      } else walker?.close(name);
    },
    text: (text) => walker?.text(text),
  });
}

/** Our own documents say of each paragraph what it is. */
function writtenByUs(archive: Archive): boolean {
  const part = 'docProps/core.xml';
  if (!archive.has(part)) return false;
  let last = '';
  let depth = 0;
  let text = '';
  readXml(archive, part, {
    open: () => {
      depth += 1;
      text = '';
    },
    close: () => {
      depth -= 1;
      if (depth > 0 && text === OURS) last += `${text} `;
      text = '';
    },
    text: (piece) => {
      text += piece.slice(0, 100);
    },
  });
  // As author and as the last who changed it.
  return last === `${OURS} ${OURS} `;
}
