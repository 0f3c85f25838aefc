import { SaxesParser } from 'saxes';
import type { Archive } from './archive';
import { LIMITS, Refusal } from './refusal';

export type Attributes = ReadonlyMap<string, string>;

/** What reads a part of a document as it goes by; names are those of `PREFIXES`. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Prefixes are the author's choice; these are what our readers call the namespaces that they know. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?:openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml(?:\/2006)?\/main$/, 'w'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument(?:\/2006)?\/math$/, 'm'],
  [/(?:openxmlformats\.org|purl\.oclc\.org\/ooxml)\/drawingml(?:\/2006)?\/picture$/, 'pic'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/opendocument:xmlns:drawing:1\.0$/, 'draw'],
  [/opendocument:xmlns:([a-z]+):1\.0$/, ''],
  [/opendocument:xmlns:(?:xsl-fo)-compatible:1\.0$/, 'fo'],
  [/opendocument:xmlns:(?:svg)-compatible:1\.0$/, 'svg'],
];

const prefixes = new Map<string, string>();

function prefixOf(uri: string): string {
  const known = prefixes.get(uri);
  if (known !== undefined) return known;
  let prefix = '?';
  for (const [pattern, name] of PREFIXES) {
    const match = pattern.exec(uri);
    if (match) {
      prefix = name || (match[1] ?? '?');
      break;
    }
  }
  if (prefixes.size < 1000) prefixes.set(uri, prefix);
  return prefix;
}

/**
 * Reads an entry of an archive. A document type is refused, for it is what entities, bombs and
 * requests for other files are made of; so there are no entities but XML's own five.
 */
export function readXml(archive: Archive, name: string, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Refusal('unsafe');
  });
  parser.on('error', () => {
    throw new Refusal('damaged');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1;
    if (depth > LIMITS.xmlDepth) throw new Refusal('unsafe');
    const named = new Map<string, string>();
    for (const key in attributes) {
      const attribute = attributes[key];
      if (attribute) named.set(`${prefixOf(attribute.uri)}:${attribute.local}`, attribute.value);
    }
    reader.open(`${prefixOf(uri)}:${local}`, named);
  });
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1;
    reader.close(`${prefixOf(uri)}:${local}`);
  });
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));

  let decoder: Decoder | null = null;
  archive.read(name, (bytes) => {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    parser.write(decoded(decoder, bytes));
  });
  if (!decoder) throw new Refusal('damaged');
  parser.write(decoded(decoder));
  parser.close();
}

type Decoder = InstanceType<typeof TextDecoder>;

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

function decoded(decoder: Decoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Refusal('damaged');
  }
}
