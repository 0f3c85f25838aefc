import { type Parts, partsOf, xml } from './read-docx';

/** Reads an ODT file as an office suite does, to see what it shows. */

export interface ReadOdtParagraph {
  style: string;
  /** Of a heading; null of anything else. */
  outlineLevel: number | null;
  /** The marker that an office suite would put there; '' for none. */
  marker: string;
  text: string;
  /** The row of a table that it stands in. */
  row: Element | null;
}

export function readOdt(bytes: Uint8Array): ReadOdtParagraph[] {
  const parts = partsOf(bytes);
  const text = xml(parts, 'content.xml').getElementsByTagName('office:text')[0];
  if (!text) throw new Error('No text');
  return new Reader(parts).read(text);
}

/** Of a table each row is a line. */
export function linesOfOdt(paragraphs: ReadOdtParagraph[]): string[] {
  const lines: string[] = [];
  paragraphs.forEach(({ marker, text, row }, index) => {
    const line = `${marker} ${text}`.trim();
    if (row && row === paragraphs[index - 1]?.row) lines.push(`${lines.pop()}\t${line}`);
    else lines.push(line);
  });
  return lines;
}

/** The numbers of a list, by level; a list that goes on with another shares them. */
type Counters = number[];

class Reader {
  readonly #levels: Map<string, Element[]>;
  readonly #counters = new Map<string, Counters>();

  constructor(parts: Parts) {
    const styles = xml(parts, 'styles.xml').getElementsByTagName('text:list-style');
    this.#levels = new Map(
      [...styles].map((style) => [style.getAttribute('style:name') ?? '', [...style.children]]),
    );
  }

  read(parent: Element): ReadOdtParagraph[] {
    return [...parent.children].flatMap((element) => {
      switch (element.tagName) {
        case 'text:p':
        case 'text:h':
          return [paragraphOf(element, '')];
        case 'text:list':
          return this.#list(element, element.getAttribute('text:style-name') ?? '', 0, null);
        case 'text:table-of-content-source':
          return [];
        default:
          return this.read(element);
      }
    });
  }

  #list(list: Element, style: string, level: number, known: Counters | null): ReadOdtParagraph[] {
    const earlier = list.getAttribute('text:continue-list');
    if (earlier !== null && !this.#counters.has(earlier)) throw new Error(`No list ${earlier}`);
    const counters = known ?? this.#counters.get(earlier ?? '') ?? [];
    const id = list.getAttribute('xml:id');
    if (id !== null) this.#counters.set(id, counters);
    return [...list.children].flatMap((item) => {
      const [content] = item.children;
      if (content?.tagName === 'text:list') return this.#list(content, style, level + 1, counters);
      const start = item.getAttribute('text:start-value');
      counters[level] = start === null ? (counters[level] ?? 0) + 1 : Number(start);
      counters.length = level + 1;
      const [first, ...others] = [...item.children].map((each) => paragraphOf(each, ''));
      if (!first) throw new Error('An item of nothing');
      return [{ ...first, marker: this.#marker(style, level, counters) }, ...others];
    });
  }

  #marker(style: string, level: number, counters: Counters): string {
    const definition = this.#levels.get(style)?.[level];
    if (!definition) throw new Error(`No list style ${style}`);
    const bullet = definition.getAttribute('text:bullet-char');
    if (bullet !== null) return bullet;
    const shown = Number(definition.getAttribute('text:display-levels') ?? 1);
    const number =
      definition.getAttribute('style:num-format') === '' ? '' : counters.slice(-shown).join('.');
    const affix = (name: string) => definition.getAttribute(`style:num-${name}`) ?? '';
    return `${affix('prefix')}${number}${affix('suffix')}`;
  }
}

const paragraphOf = (element: Element, marker: string): ReadOdtParagraph => ({
  style: element.getAttribute('text:style-name') ?? '',
  outlineLevel:
    element.tagName === 'text:h' ? Number(element.getAttribute('text:outline-level')) : null,
  marker,
  text: textOf(element),
  row: rowOf(element),
});

const rowOf = ({ parentElement }: Element): Element | null =>
  parentElement?.tagName === 'table:table-cell' ? parentElement.parentElement : null;

/** Readers join spaces and drop those at the ends, but for those that are written as elements. */
function textOf(element: Element): string {
  let text = '';
  const add = (node: Node): void => {
    if (node.nodeType === 3) {
      for (const sign of node.nodeValue ?? '') {
        if (!/[ \t\r\n]/.test(sign)) text += sign;
        else if (text !== '' && !text.endsWith(' ')) text += ' ';
      }
      return;
    }
    const { tagName } = node as Element;
    if (tagName === 'text:s') {
      text += '\u{E123}'.repeat(Number((node as Element).getAttribute('text:c') ?? 1));
    } else if (tagName === 'text:tab') text += '\t';
    else if (tagName === 'text:line-break') text += '\n';
    else node.childNodes.forEach(add);
  };
  add(element);
  return text.replace(/ $/, '').replaceAll('\u{E123}', ' ');
}
