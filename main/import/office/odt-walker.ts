import type { SourceParagraph } from '../../../shared/document/source-document';
import type { Collector } from './collector';
import { looksLikeHeading, mayBeHeading } from './look';
import { type OdtStyles, OUTLINE } from './odt-styles';
import type { Attributes, XmlReader } from './xml';

/** What is not part of the text that is printed. */
const SKIPPED = new Set([
  'office:forms',
  'office:scripts',
  'office:event-listeners',
  'office:annotation',
  'office:annotation-end',
  'office:master-styles',
  'text:tracked-changes',
  'text:variable-decls',
  'text:sequence-decls',
  'text:user-field-decls',
  'text:dde-connection-decls',
  'text:alphabetical-index-auto-mark-file',
  'text:note-citation',
  'text:ruby-text',
  'text:placeholder',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:bibliography',
  'svg:title',
  'svg:desc',
]);

const EMBEDDED = new Set(['draw:object', 'draw:object-ole', 'draw:applet', 'draw:plugin']);

interface Paragraph {
  text: string;
  style: string;
  level: number | null;
  bold: number;
  letters: number;
  capitals: number;
  hidden: boolean;
  boxes: SourceParagraph[];
}

interface List {
  style: string;
  /** The numbers of this list's levels, from the outermost. */
  numbers: number[];
  /** What stands first in an item has the sign; what follows goes on it. */
  item: 'first' | 'further' | 'header';
}

/** How often a row or a cell may repeat itself, as spreadsheets do for empty ones. */
const MAX_REPEATED = 64;

/** Walks through the content of an OpenDocument text. */
export class OdtWalker implements XmlReader {
  readonly #collector: Collector;
  readonly #styles: OdtStyles;
  readonly #isOurs: boolean;
  readonly #elements: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #spans: string[] = [];
  readonly #lists: List[] = [];
  /** Where each style's and each list's last numbers are, for one that goes on. */
  readonly #counted = new Map<string, number[]>();
  readonly #headingNumbers: number[] = [];
  readonly #rowsHidden: boolean[] = [];
  readonly #cells: number[] = [];
  #skippedFrom = 0;
  #inBody = false;
  #boxDepth = 0;
  #notes: string[][] = [];

  constructor(collector: Collector, styles: OdtStyles, isOurs: boolean) {
    this.#collector = collector;
    this.#styles = styles;
    this.#isOurs = isOurs;
  }

  open(name: string, attributes: Attributes): void {
    this.#elements.push(name);
    if (this.#skippedFrom > 0) return;
    if (name === 'office:text') this.#inBody = true;
    if (!this.#inBody) {
      this.#styles.open(name, attributes);
      return;
    }
    this.#noteLeftOut(name);
    if (SKIPPED.has(name) || EMBEDDED.has(name) || isHiddenSection(name, attributes)) {
      this.#skippedFrom = this.#elements.length;
    } else this.#openContent(name, attributes);
  }

  #noteLeftOut(name: string): void {
    if (name === 'text:tracked-changes') this.#collector.note('changesAccepted');
    else if (name === 'office:annotation') this.#collector.note('commentsLeftOut');
    else if (name === 'office:event-listeners') this.#collector.note('macrosLeftOut');
    else if (name === 'draw:image') this.#collector.note('picturesLeftOut');
    else if (EMBEDDED.has(name)) this.#collector.note('embeddedLeftOut');
    else if (name === 'text:note') this.#collector.note('notesInText');
  }

  #openContent(name: string, attributes: Attributes): void {
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#openParagraph(name, attributes);
        return;
      case 'text:span':
        this.#spans.push(attributes.get('text:style-name') ?? '');
        return;
      case 'text:s':
        this.#write(' ');
        return;
      case 'text:tab':
        this.#write(' ');
        return;
      case 'text:line-break':
        this.#write('\n');
        return;
      case 'text:hidden-text':
        this.#collector.note('hiddenLeftOut');
        this.#skippedFrom = this.#elements.length;
        return;
      case 'text:hidden-paragraph':
        this.#hideParagraph(attributes);
        return;
      case 'text:note-body':
        this.#notes.push([]);
        return;
      case 'text:list':
        this.#openList(attributes);
        return;
      case 'text:list-item':
        this.#openItem(attributes);
        return;
      case 'text:list-header':
        this.#setItem('header');
        return;
      case 'draw:text-box':
      case 'draw:custom-shape':
        this.#boxDepth += 1;
        return;
      default:
        if (this.#boxDepth === 0) this.#openTable(name, attributes);
    }
  }

  #hideParagraph(attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || attributes.get('text:is-hidden') === 'false') return;
    paragraph.hidden = true;
    this.#collector.note('hiddenLeftOut');
  }

  #openParagraph(name: string, attributes: Attributes): void {
    const level = Number(attributes.get('text:outline-level') ?? 1) || 1;
    this.#paragraphs.push({
      text: '',
      style: attributes.get('text:style-name') ?? '',
      level: name === 'text:h' ? Math.min(level, 10) : null,
      ...{ bold: 0, letters: 0, capitals: 0, hidden: false, boxes: [] },
    });
  }

  #openList(attributes: Attributes): void {
    const outer = this.#lists.at(-1);
    const style = attributes.get('text:style-name') ?? outer?.style ?? '';
    const goesOn =
      attributes.get('text:continue-list') ??
      (attributes.get('text:continue-numbering') === 'true' ? `style ${style}` : '');
    const numbers = outer ? [...outer.numbers] : [...(this.#counted.get(goesOn) ?? [])];
    const id = attributes.get('xml:id') ?? attributes.get('?:id');
    this.#ids.push(id ?? '');
    this.#lists.push({ style, numbers, item: 'header' });
  }

  readonly #ids: string[] = [];

  #openItem(attributes: Attributes): void {
    const list = this.#lists.at(-1);
    if (!list) return;
    const level = this.#lists.length;
    const start = Number(attributes.get('text:start-value'));
    const next = (list.numbers[level - 1] ?? this.#styles.start(list.style, level) - 1) + 1;
    // Levels that were left out count as begun.
    for (let above = 0; above < level - 1; above += 1) list.numbers[above] ??= 1;
    list.numbers[level - 1] = Number.isInteger(start) && start > 0 ? start : next;
    list.numbers.length = level;
    this.#setItem('first');
  }

  #setItem(item: List['item']): void {
    const list = this.#lists.at(-1);
    if (list) list.item = item;
  }

  #openTable(name: string, attributes: Attributes): void {
    if (name === 'table:table') this.#collector.openTable();
    else if (name === 'table:table-row') {
      this.#rowsHidden.push(attributes.get('table:visibility') === 'collapse');
      this.#collector.openRow();
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const repeated = Number(attributes.get('table:number-columns-repeated') ?? 1) || 1;
      this.#cells.push(Math.min(repeated, MAX_REPEATED) - 1);
      this.#collector.openCell();
    }
  }

  close(name: string): void {
    if (this.#skippedFrom === this.#elements.length) this.#skippedFrom = 0;
    else if (this.#skippedFrom === 0) {
      if (this.#inBody) this.#closeContent(name);
      else this.#styles.close(name);
    }
    this.#elements.pop();
  }

  #closeContent(name: string): void {
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#closeParagraph();
        return;
      case 'text:span':
        this.#spans.pop();
        return;
      case 'text:note-body': {
        const text = (this.#notes.pop() ?? []).join(' ').trim();
        if (text !== '') this.#write(` [${text}]`);
        return;
      }
      case 'text:list':
        this.#closeList();
        return;
      case 'draw:text-box':
      case 'draw:custom-shape':
        this.#boxDepth -= 1;
        return;
      case 'office:text':
        this.#inBody = false;
        return;
      default:
        if (this.#boxDepth === 0) this.#closeTable(name);
    }
  }

  #closeList(): void {
    const list = this.#lists.pop();
    const id = this.#ids.pop();
    if (!list || this.#lists.length > 0) return;
    this.#counted.set(`style ${list.style}`, list.numbers);
    if (id) this.#counted.set(id, list.numbers);
  }

  #closeTable(name: string): void {
    if (name === 'table:table') this.#collector.closeTable();
    else if (name === 'table:table-row') {
      if (this.#rowsHidden.pop()) this.#collector.dropRow();
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.#collector.skipCells(this.#cells.pop() ?? 0);
    }
  }

  text(text: string): void {
    if (this.#skippedFrom === 0 && this.#inBody) this.#write(text.replace(/[\r\n\t]/g, ' '));
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    const style = this.#styles.paragraph(paragraph.style);
    const look = { bold: style.bold, capitals: style.capitals, hidden: style.hidden };
    for (const name of this.#spans) {
      const { bold, capitals, hidden } = this.#styles.text(name);
      look.bold = bold ?? look.bold;
      look.capitals = capitals ?? look.capitals;
      look.hidden = hidden ?? look.hidden;
    }
    if (look.hidden) {
      if (text.trim() !== '') this.#collector.note('hiddenLeftOut');
      return;
    }
    const letters = text.trim().length;
    paragraph.text += text;
    paragraph.letters += letters;
    if (look.bold) paragraph.bold += letters;
    if (look.capitals) paragraph.capitals += letters;
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const note = this.#notes.at(-1);
    if (note) {
      note.push(paragraph.text);
      return;
    }
    const read = this.#sourceOf(paragraph);
    const all = read ? [read, ...paragraph.boxes] : paragraph.boxes;
    // A text box hangs on the paragraph before or around it; it is read after that.
    const outer = this.#paragraphs.at(-1);
    if (outer) outer.boxes.push(...all);
    else for (const each of all) this.#collector.add(each);
  }

  #sourceOf(paragraph: Paragraph): SourceParagraph | null {
    const { text, hidden } = paragraph;
    const style = this.#styles.paragraph(paragraph.style);
    const inList = this.#paragraphs.length === 0 ? this.#lists.at(-1) : undefined;
    const item = inList?.item;
    if (item === 'first') this.#setItem('further');
    if (style.role === 'contents' || hidden || text.trim() === '') return null;
    const heading = paragraph.level !== null || style.role === 'heading';
    if (heading && mayBeHeading(text))
      return { text, look: 'heading', sign: this.#number(paragraph) };
    if (inList && item === 'first') {
      const sign = this.#styles.sign(inList.style, this.#lists.length, inList.numbers);
      if (sign !== '') return { text, look: 'listItem', sign };
    }
    if (item === 'further' || style.role === 'listContinuation') {
      return { text, look: 'listContinuation', sign: '' };
    }
    if (this.#isOurs) return { text, look: 'paragraph', sign: '' };
    const { bold, capitals, letters } = paragraph;
    const looks = {
      bold: bold === letters,
      capitals: capitals === letters,
      centred: style.centred,
    };
    const isHeading = !this.#collector.inTable && looksLikeHeading(text, looks);
    return { text, look: isHeading ? 'heading' : 'plain', sign: '' };
  }

  /** The number of a heading, counted by the outline or by the list that it stands in. */
  #number({ level }: Paragraph): string {
    const list = this.#lists.at(-1);
    if (list) return this.#styles.sign(list.style, this.#lists.length, list.numbers);
    if (level === null) return '';
    const numbers = this.#headingNumbers;
    for (let above = 0; above < level - 1; above += 1) {
      numbers[above] ??= this.#styles.start(OUTLINE, above + 1);
    }
    numbers[level - 1] = (numbers[level - 1] ?? this.#styles.start(OUTLINE, level) - 1) + 1;
    numbers.length = level;
    return this.#styles.sign(OUTLINE, level, numbers);
  }
}

const isHiddenSection = (name: string, attributes: Attributes): boolean =>
  name === 'text:section' && attributes.get('text:display') === 'none';
