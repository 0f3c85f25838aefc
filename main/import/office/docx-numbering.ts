import { publicBullet } from '../../export/bullets';
import type { Archive } from './archive';
import { formatNumber, type NumberKind } from './number-format';
import { type Attributes, readXml } from './xml';

interface Level {
  format: string;
  text: string;
  start: number;
  font: string;
}

interface List {
  abstract: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

const LEVELS = 9;
const emptyLevel = (): Level => ({ format: 'decimal', text: '', start: 1, font: '' });

/** The lists of a Word document, and how far each has counted. */
export class DocxNumbering {
  readonly #abstracts = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, List>();
  /** Lists of one definition count together. */
  readonly #counters = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  static of(archive: Archive, part: string): DocxNumbering {
    const numbering = new DocxNumbering();
    if (archive.has(part)) numbering.#read(archive, part);
    return numbering;
  }

  #read(archive: Archive, part: string): void {
    let levels: Map<number, Level> | null = null;
    let level: Level | null = null;
    let list: List | null = null;
    let overridden = 0;
    const numberOf = (attributes: Attributes, name: string) =>
      Math.min(LEVELS, Math.max(0, Number(attributes.get(name)) || 0));
    readXml(archive, part, {
      open: (name, attributes) => {
        const value = attributes.get('w:val') ?? '';
        switch (name) {
          case 'w:abstractNum':
            levels = new Map();
            this.#abstracts.set(attributes.get('w:abstractNumId') ?? '', levels);
            break;
          case 'w:num':
            list = { abstract: '', starts: new Map(), levels: new Map() };
            this.#lists.set(attributes.get('w:numId') ?? '', list);
            break;
          case 'w:abstractNumId':
            if (list) list.abstract = value;
            break;
          case 'w:lvlOverride':
            overridden = numberOf(attributes, 'w:ilvl');
            break;
          case 'w:startOverride':
            list?.starts.set(overridden, Number(value) || 0);
            break;
          case 'w:lvl':
            level = emptyLevel();
            (list?.levels ?? levels)?.set(numberOf(attributes, 'w:ilvl'), level);
            break;
          case 'w:numFmt':
            if (level) level.format = value;
            break;
          case 'w:lvlText':
            if (level) level.text = value;
            break;
          case 'w:start':
            if (level) level.start = Number(value) || 0;
            break;
          case 'w:rFonts':
            if (level) level.font = attributes.get('w:ascii') ?? attributes.get('w:hAnsi') ?? '';
            break;
        }
      },
      close: (name) => {
        if (name === 'w:lvl') level = null;
        if (name === 'w:abstractNum') levels = null;
        if (name === 'w:num') list = null;
      },
      text: () => undefined,
    });
  }

  /** Counts on, and says which sign the next item of a list has; '' for none. */
  next(id: string, at: number): string {
    const list = this.#lists.get(id);
    if (!list) return '';
    const depth = Math.min(Math.max(at, 0), LEVELS - 1);
    const level = this.#level(list, depth);
    const counters = this.#counters.get(list.abstract) ?? [];
    this.#counters.set(list.abstract, counters);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      // A list that says where it starts counts anew, whatever its definition has counted.
      for (const [overridden, start] of list.starts) counters[overridden] = start - 1;
    }
    counters[depth] = (counters[depth] ?? level.start - 1) + 1;
    counters.length = depth + 1;
    if (level.format === 'bullet') return bulletOf(level);
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const part = Number(digit) - 1;
      const { format, start } = this.#level(list, part);
      const value = counters[part] ?? start;
      counters[part] = value;
      return formatNumber(value, ...formatOf(format));
    });
  }

  #level(list: List, depth: number): Level {
    return list.levels.get(depth) ?? this.#abstracts.get(list.abstract)?.get(depth) ?? emptyLevel();
  }
}

const FORMATS: Record<string, [NumberKind, boolean]> = {
  decimal: ['decimal', false],
  decimalZero: ['zero', false],
  lowerLetter: ['latin', false],
  upperLetter: ['latin', true],
  russianLower: ['russian', false],
  russianUpper: ['russian', true],
  lowerRoman: ['roman', false],
  upperRoman: ['roman', true],
  none: ['none', false],
};

const formatOf = (format: string): [NumberKind, boolean] =>
  (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined) ?? ['decimal', false];

const SYMBOL_FONT = /^(?:symbol|wingdings|webdings)/i;

/** The sign of a bullet, also where it is a letter of a font of signs. */
export function signOfFont(text: string, font: string): string {
  if (!SYMBOL_FONT.test(font)) return publicBullet(text);
  const inPrivate = [...text].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code > 0x20 && code < 0x100 ? String.fromCodePoint(0xf000 + code) : sign;
  });
  return publicBullet(inPrivate.join(''));
}

const bulletOf = ({ text, font }: Level): string => {
  if (/^courier/i.test(font) && text === 'o') return '○';
  return signOfFont(text.trim(), font);
};
