import type { SourceDocument } from '../../../shared/document/source-document';
import type { Archive } from './archive';
import { Collector } from './collector';
import { OdtStyles } from './odt-styles';
import { OdtWalker } from './odt-walker';
import { Refusal } from './refusal';
import { readXml } from './xml';

const MANIFEST = 'META-INF/manifest.xml';
const OURS = /^Pobratim(?:\/|$)/;

/** The text of an OpenDocument text, with all changes accepted. */
export function readOdt(archive: Archive): SourceDocument {
  if (archive.has(MANIFEST)) refuseEncrypted(archive);
  const collector = new Collector();
  if (archive.names.some((name) => /^(?:Basic|Scripts)\/.+\/.+/.test(name))) {
    collector.note('macrosLeftOut');
  }
  const styles = new OdtStyles();
  if (archive.has('styles.xml')) {
    readXml(archive, 'styles.xml', {
      open: (name, attributes) => styles.open(name, attributes),
      close: (name) => styles.close(name),
      text: () => undefined,
    });
  }
  const walker = new OdtWalker(collector, styles, writtenByUs(archive));
  readXml(archive, 'content.xml', walker);
  return collector.finish();
}

function refuseEncrypted(archive: Archive): void {
  readXml(archive, MANIFEST, {
    open: (name) => {
      if (/:encryption-data$/.test(name)) throw new Refusal('encrypted');
    },
    close: () => undefined,
    text: () => undefined,
  });
}

/** Our own documents say of each paragraph what it is; a suite that saves one names itself. */
function writtenByUs(archive: Archive): boolean {
  if (!archive.has('meta.xml')) return false;
  let inGenerator = false;
  let generator = '';
  readXml(archive, 'meta.xml', {
    open: (name) => {
      inGenerator = name === 'meta:generator';
    },
    close: () => {
      inGenerator = false;
    },
    text: (text) => {
      if (inGenerator) generator = (generator + text).slice(0, 100);
    },
  });
  return OURS.test(generator);
}
