import { publicBullet } from '../../export/bullets';
import { roleOfStyle, type StyleRole } from './look';
import { formatNumber, type NumberKind } from './number-format';
import type { Attributes } from './xml';

export interface OdtStyle {
  role: StyleRole;
  bold: boolean;
  capitals: boolean;
  hidden: boolean;
  centred: boolean;
}

interface RawStyle extends Partial<Omit<OdtStyle, 'role'>> {
  name: string;
  parent: string;
}

interface ListLevel {
  bullet: string;
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels the number shows. */
  shown: number;
}

const MAX_ANCESTORS = 32;

/** `Heading_20_1` → `Heading 1` */
const decodeName = (name: string): string =>
  name.replace(/_([0-9a-f]{2,4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** The styles of a document's two parts; those of `content.xml` are known beside the named ones. */
export class OdtStyles {
  readonly #raw = new Map<string, RawStyle>();
  readonly #resolved = new Map<string, OdtStyle>();
  readonly #lists = new Map<string, Map<number, ListLevel>>();
  #style: RawStyle | null = null;
  #list: Map<number, ListLevel> | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === 'style:style') this.#openStyle(attributes);
    else if (name === 'style:text-properties') this.#takeText(attributes);
    else if (name === 'style:paragraph-properties') {
      const align = attributes.get('fo:text-align');
      if (this.#style && align) this.#style.centred = align === 'center';
    } else if (name === 'text:list-style' || name === 'text:outline-style') {
      this.#list = new Map();
      const id = name === 'text:outline-style' ? OUTLINE : attributes.get('style:name');
      this.#lists.set(id ?? '', this.#list);
    } else if (this.#list && /^text:(?:list-level-style-|outline-level-style)/.test(name)) {
      this.#list.set(Number(attributes.get('text:level')) || 1, levelOf(attributes));
    }
  }

  close(name: string): void {
    if (name === 'style:style') this.#style = null;
    if (name === 'text:list-style' || name === 'text:outline-style') this.#list = null;
  }

  #openStyle(attributes: Attributes): void {
    const id = attributes.get('style:name') ?? '';
    this.#style = {
      name: attributes.get('style:display-name') ?? decodeName(id),
      parent: key(attributes.get('style:family'), attributes.get('style:parent-style-name')),
    };
    this.#raw.set(key(attributes.get('style:family'), id), this.#style);
  }

  #takeText(attributes: Attributes): void {
    const style = this.#style;
    if (!style || this.#list) return;
    const weight = attributes.get('fo:font-weight');
    if (weight) style.bold = weight === 'bold' || Number(weight) >= 600;
    const transform = attributes.get('fo:text-transform');
    const variant = attributes.get('fo:font-variant');
    if (transform || variant) {
      style.capitals = transform === 'uppercase' || variant === 'small-caps';
    }
    const display = attributes.get('text:display');
    if (display) style.hidden = display === 'none';
  }

  paragraph(name: string): OdtStyle {
    return this.#get(key('paragraph', name));
  }

  text(name: string): Partial<OdtStyle> {
    return name === '' ? {} : this.#merged(key('text', name)).properties;
  }

  #get(id: string): OdtStyle {
    const known = this.#resolved.get(id);
    if (known) return known;
    const { properties, names } = this.#merged(id);
    const roles = names.map(roleOfStyle).filter((role) => role !== null);
    const style = {
      ...{ bold: false, capitals: false, hidden: false, centred: false },
      ...properties,
      role: roles.at(-1) ?? null,
    };
    this.#resolved.set(id, style);
    return style;
  }

  #merged(id: string): { properties: Partial<OdtStyle>; names: string[] } {
    const chain: RawStyle[] = [];
    let at = this.#raw.get(id);
    while (at && !chain.includes(at) && chain.length < MAX_ANCESTORS) {
      chain.unshift(at);
      at = this.#raw.get(at.parent);
    }
    const {
      name: _,
      parent: __,
      ...properties
    } = Object.assign({ name: '', parent: '' }, ...chain) as RawStyle;
    return { properties, names: chain.map(({ name }) => name) };
  }

  /** The sign that a list of this style has on a level; `numbers` are those of the levels above too. */
  sign(list: string, level: number, numbers: readonly number[]): string {
    const found = this.#level(list, level);
    if (!found) return '';
    if (found.bullet !== '') return publicBullet(found.bullet);
    if (found.format === '' && found.prefix === '' && found.suffix === '') return '';
    const first = Math.max(1, level - found.shown + 1);
    const shown = numbers
      .slice(first - 1, level)
      .map((value, index) =>
        formatNumber(value, ...formatOf(this.#level(list, first + index)?.format ?? '1')),
      );
    return found.prefix + shown.join('.') + found.suffix;
  }

  start(list: string, level: number): number {
    return this.#level(list, level)?.start ?? 1;
  }

  #level(list: string, level: number): ListLevel | undefined {
    return this.#lists.get(list)?.get(level);
  }
}

/** The list style that headings have. */
export const OUTLINE = ' outline';

const key = (family: string | undefined, name: string | undefined): string =>
  `${family ?? ''} ${name ?? ''}`;

const levelOf = (attributes: Attributes): ListLevel => ({
  bullet: (attributes.get('text:bullet-char') ?? '').trim(),
  format: attributes.get('style:num-format') ?? '',
  prefix: attributes.get('style:num-prefix') ?? '',
  suffix: (attributes.get('style:num-suffix') ?? '').trim(),
  start: Number(attributes.get('text:start-value') ?? 1) || 1,
  shown: Number(attributes.get('text:display-levels') ?? 1) || 1,
});

function formatOf(format: string): [NumberKind, boolean] {
  if (format === '') return ['none', false];
  if (/^[аА]/u.test(format)) return ['russian', format.startsWith('А')];
  if (/^[aA]/.test(format)) return ['latin', format.startsWith('A')];
  if (/^[iI]/.test(format)) return ['roman', format.startsWith('I')];
  return ['decimal', false];
}
