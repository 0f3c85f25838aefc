import type { Archive } from './archive';
import { roleOfStyle, type StyleRole } from './look';
import { type Attributes, readXml } from './xml';

/** What paragraphs and runs may say of themselves or have from their styles; absent means inherited. */
export interface Properties {
  bold?: boolean;
  capitals?: boolean;
  hidden?: boolean;
  centred?: boolean;
  /** The level of a heading, from 0. */
  outline?: number;
  /** The list and its level. */
  list?: string;
  level?: number;
}

export interface DocxStyle extends Properties {
  role: StyleRole;
}

interface RawStyle extends Properties {
  name: string;
  basedOn: string;
}

/** Word's yes or no: without a value, yes. */
export const isOn = (attributes: Attributes): boolean =>
  !/^(?:0|false|off|none)$/i.test(attributes.get('w:val') ?? '');

/** Takes over what one element within `w:pPr` or `w:rPr` says. */
export function takeProperty(to: Properties, name: string, attributes: Attributes): void {
  const value = attributes.get('w:val') ?? '';
  if (name === 'w:b') to.bold = isOn(attributes);
  else if (name === 'w:caps' || name === 'w:smallCaps') to.capitals = isOn(attributes);
  else if (name === 'w:vanish') to.hidden = isOn(attributes);
  else if (name === 'w:jc') to.centred = value === 'center';
  else if (name === 'w:outlineLvl') to.outline = Number(value);
  else if (name === 'w:numId') to.list = value;
  else if (name === 'w:ilvl') to.level = Number(value) || 0;
}

const MAX_ANCESTORS = 32;

export class DocxStyles {
  readonly #raw = new Map<string, RawStyle>();
  readonly #resolved = new Map<string, DocxStyle>();
  #usual = '';

  static of(archive: Archive, part: string): DocxStyles {
    const styles = new DocxStyles();
    if (archive.has(part)) styles.#read(archive, part);
    return styles;
  }

  #read(archive: Archive, part: string): void {
    let style: RawStyle | null = null;
    readXml(archive, part, {
      open: (name, attributes) => {
        if (name === 'w:style') {
          const id = attributes.get('w:styleId') ?? '';
          style = { name: id, basedOn: '' };
          if (!this.#raw.has(id)) this.#raw.set(id, style);
          const isUsual = attributes.get('w:default');
          if (
            attributes.get('w:type') === 'paragraph' &&
            isUsual &&
            /^(?:1|true|on)$/.test(isUsual)
          )
            this.#usual = id;
        } else if (style) {
          const value = attributes.get('w:val') ?? '';
          if (name === 'w:name') style.name = value;
          else if (name === 'w:basedOn') style.basedOn = value;
          else takeProperty(style, name, attributes);
        }
      },
      close: (name) => {
        if (name === 'w:style') style = null;
      },
      text: () => undefined,
    });
  }

  /** A style with all that it has from those it is based on; '' for the usual one. */
  get(id: string): DocxStyle {
    const wanted = id === '' ? this.#usual : id;
    const known = this.#resolved.get(wanted);
    if (known) return known;
    const chain: RawStyle[] = [];
    let at = this.#raw.get(wanted);
    while (at && !chain.includes(at) && chain.length < MAX_ANCESTORS) {
      chain.unshift(at);
      at = this.#raw.get(at.basedOn);
    }
    const {
      name: _,
      basedOn: __,
      ...properties
    }: RawStyle = Object.assign({ name: '', basedOn: '' }, ...chain);
    // A style based on a heading's is a heading's too.
    const roles = chain.map(({ name }) => roleOfStyle(name)).filter((role) => role !== null);
    const style = { ...properties, role: roles.at(-1) ?? null };
    this.#resolved.set(wanted, style);
    return style;
  }
}
