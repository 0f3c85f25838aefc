import type { SourceParagraph } from '../../../shared/document/source-document';
import type { Collector } from './collector';
import { type DocxNumbering, signOfFont } from './docx-numbering';
import { type DocxStyle, type DocxStyles, type Properties, takeProperty } from './docx-styles';
import { looksLikeHeading, mayBeHeading } from './look';
import { Refusal } from './refusal';
import type { Attributes, XmlReader } from './xml';

export interface DocxContext {
  styles: DocxStyles;
  numbering: DocxNumbering;
  /** The texts of foot- and endnotes. */
  notes: ReadonlyMap<string, string>;
  isOurs: boolean;
}

/** What is not part of the text that is printed: deleted, a second rendering, a code, a property. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:sectPr',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:rt',
  'w:comment',
  'w:background',
  'mc:Fallback',
]);

const EMBEDDED = new Set(['w:object', 'w:altChunk', 'w:control', 'o:OLEObject']);

interface Paragraph {
  text: string;
  style: string;
  own: Properties;
  /** Letters in bold, and in all. */
  bold: number;
  letters: number;
  capitals: number;
  /** Its mark was deleted, so that the next paragraph goes on it. */
  runsOn: boolean;
  boxes: SourceParagraph[];
}

interface Field {
  code: string;
  part: 'code' | 'result';
}

const emptyParagraph = (): Paragraph => ({
  text: '',
  style: '',
  own: {},
  bold: 0,
  letters: 0,
  capitals: 0,
  runsOn: false,
  boxes: [],
});

const LINKS = /^\s*TOC\b/i;

/** Walks through the body of a Word document, or through one of its notes. */
export class DocxWalker implements XmlReader {
  readonly #collector: Collector;
  readonly #context: DocxContext;
  readonly #elements: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #fields: Field[] = [];
  /** The depth at which something begins that is not read. */
  #skippedFrom = 0;
  #run: Properties & { style: string } = { style: '' };
  #textDepth = 0;
  #carried: Paragraph | null = null;
  #rowDeleted = false;
  #boxDepth = 0;

  constructor(collector: Collector, context: DocxContext) {
    this.#collector = collector;
    this.#context = context;
  }

  open(name: string, attributes: Attributes): void {
    this.#elements.push(name);
    if (this.#skippedFrom > 0) return;
    if (SKIPPED.has(name) && !this.#isMark()) {
      if (name === 'w:del' || name === 'w:moveFrom') this.#collector.note('changesAccepted');
      this.#skip();
      return;
    }
    if (EMBEDDED.has(name)) {
      this.#collector.note('embeddedLeftOut');
      this.#skip();
      return;
    }
    if (name === 'w:ins' || name === 'w:moveTo') this.#collector.note('changesAccepted');
    if (name === 'w:p') this.#paragraphs.push(emptyParagraph());
    else if (this.#isWithin('w:pPr')) this.#takeOfParagraph(name, attributes);
    else if (this.#isWithin('w:rPr')) this.#takeOfRun(name, attributes);
    else this.#openContent(name, attributes);
  }

  /** `w:del` among a paragraph's or a row's properties says that its mark, or the row, was deleted. */
  #isMark(): boolean {
    const [parent, name] = this.#elements.slice(-2);
    return (
      (parent === 'w:rPr' || parent === 'w:trPr') && (name === 'w:del' || name === 'w:moveFrom')
    );
  }

  #isWithin(name: string): boolean {
    const { length } = this.#elements;
    return this.#elements[length - 2] === name || this.#elements[length - 3] === name;
  }

  #skip(): void {
    this.#skippedFrom = this.#elements.length;
  }

  #takeOfParagraph(name: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    if (name === 'w:pStyle') paragraph.style = attributes.get('w:val') ?? '';
    else if (this.#elements.includes('w:rPr', -3)) {
      // The look of the mark at the paragraph's end is not that of its words.
      if (name === 'w:del' || name === 'w:moveFrom') paragraph.runsOn = true;
    } else takeProperty(paragraph.own, name, attributes);
  }

  #takeOfRun(name: string, attributes: Attributes): void {
    if (name === 'w:rStyle') this.#run.style = attributes.get('w:val') ?? '';
    else takeProperty(this.#run, name, attributes);
  }

  #openContent(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:r':
        this.#run = { style: '' };
        return;
      case 'w:t':
      case 'm:t':
        this.#textDepth += 1;
        return;
      case 'w:tab':
      case 'w:ptab':
        this.#write(' ');
        return;
      case 'w:br':
      case 'w:cr':
        this.#write('\n');
        return;
      case 'w:noBreakHyphen':
        this.#write('-');
        return;
      case 'w:sym':
        this.#write(symbolOf(attributes));
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#writeNote(name, attributes.get('w:id') ?? '');
        return;
      case 'w:commentReference':
        this.#collector.note('commentsLeftOut');
        return;
      case 'w:fldChar':
        this.#turnField(attributes.get('w:fldCharType') ?? '');
        return;
      case 'w:fldSimple':
        if (LINKS.test(attributes.get('w:instr') ?? '')) this.#skip();
        return;
      case 'pic:pic':
      case 'v:imagedata':
        this.#collector.note('picturesLeftOut');
        return;
      case 'w:txbxContent':
        this.#boxDepth += 1;
        return;
      case 'w:showingPlcHdr':
        this.#skipControl();
        return;
      case 'w:docPartGallery':
        if (/table of contents/i.test(attributes.get('w:val') ?? '')) this.#skipControl();
        return;
      default:
        this.#openTable(name, attributes);
    }
  }

  /** The rest of a content control that is still empty, or that only repeats the headings. */
  #skipControl(): void {
    const at = this.#elements.lastIndexOf('w:sdt');
    if (at >= 0) this.#skippedFrom = at + 1;
  }

  #openTable(name: string, attributes: Attributes): void {
    if (this.#boxDepth > 0) return;
    if (name === 'w:tbl') this.#collector.openTable();
    else if (name === 'w:tr') {
      this.#rowDeleted = false;
      this.#collector.openRow();
    } else if (name === 'w:tc') this.#collector.openCell();
    else if (name === 'w:gridSpan') {
      this.#spans = Math.max(1, Number(attributes.get('w:val')) || 1);
    } else if (this.#elements.at(-2) === 'w:trPr' && (name === 'w:del' || name === 'w:moveFrom')) {
      this.#rowDeleted = true;
      this.#collector.note('changesAccepted');
    } else if (name === 'w:gridBefore' || name === 'w:gridAfter') {
      if (name === 'w:gridBefore') this.#collector.skipCells(Number(attributes.get('w:val')) || 0);
    }
  }

  #spans = 1;

  close(name: string): void {
    if (this.#elements.length === this.#skippedFrom) this.#skippedFrom = 0;
    else if (this.#skippedFrom === 0) this.#closeContent(name);
    this.#elements.pop();
  }

  #closeContent(name: string): void {
    if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:t' || name === 'm:t') this.#textDepth -= 1;
    else if (name === 'w:r') this.#run = { style: '' };
    else if (name === 'w:txbxContent') this.#boxDepth -= 1;
    else if (this.#boxDepth === 0) this.#closeTable(name);
  }

  #closeTable(name: string): void {
    if (name === 'w:tc') {
      this.#collector.skipCells(this.#spans - 1);
      this.#spans = 1;
    } else if (name === 'w:tr' && this.#rowDeleted) {
      this.#rowDeleted = false;
      this.#collector.dropRow();
    } else if (name === 'w:tbl') this.#collector.closeTable();
  }

  text(text: string): void {
    // Only `w:t` holds words; what stands between other elements is how the file is laid out.
    if (this.#skippedFrom > 0) return;
    if (this.#textDepth > 0) this.#write(text.replace(/[\r\n]/g, ' '));
    else if (this.#elements.at(-1) === 'w:instrText') {
      const field = this.#fields.at(-1);
      if (field) field.code = (field.code + text).slice(0, 100);
    }
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || !this.#isShown()) return;
    const { bold, capitals, hidden } = this.#runLook(paragraph);
    if (hidden) {
      if (text.trim() !== '') this.#collector.note('hiddenLeftOut');
      return;
    }
    const letters = text.trim().length;
    paragraph.text += text;
    paragraph.letters += letters;
    if (bold) paragraph.bold += letters;
    if (capitals) paragraph.capitals += letters;
  }

  #runLook(paragraph: Paragraph): Properties {
    const style = this.#context.styles.get(paragraph.style);
    const ofRun: Properties =
      this.#run.style === '' ? {} : this.#context.styles.get(this.#run.style);
    return {
      bold: this.#run.bold ?? ofRun.bold ?? style.bold ?? false,
      capitals: this.#run.capitals ?? ofRun.capitals ?? style.capitals ?? false,
      hidden: this.#run.hidden ?? ofRun.hidden ?? style.hidden ?? false,
    };
  }

  /** Of a field only the result is shown, and of a table of contents not even that. */
  #isShown(): boolean {
    return this.#fields.every(({ part, code }) => part === 'result' && !LINKS.test(code));
  }

  #turnField(type: string): void {
    if (type === 'begin') {
      if (this.#fields.length > 100) throw new Refusal('unsafe');
      this.#fields.push({ code: '', part: 'code' });
    } else if (type === 'separate') {
      const field = this.#fields.at(-1);
      if (field) field.part = 'result';
    } else this.#fields.pop();
  }

  #writeNote(name: string, id: string): void {
    const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const text = this.#context.notes.get(`${kind} ${id}`);
    if (!text) return;
    this.#collector.note('notesInText');
    this.#write(` [${text}]`);
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    if (this.#carried) {
      prepend(this.#carried, paragraph);
      this.#carried = null;
    }
    if (paragraph.runsOn && this.#paragraphs.length === 0) {
      this.#carried = paragraph;
      return;
    }
    this.#emit(paragraph);
  }

  /** Ends a document whose last paragraph waits for one to go on it. */
  finish(): void {
    if (this.#carried) this.#emit(this.#carried);
    this.#carried = null;
  }

  #emit(paragraph: Paragraph): void {
    const outer = this.#paragraphs.at(-1);
    const read = this.#sourceOf(paragraph);
    const all = read ? [read, ...paragraph.boxes] : paragraph.boxes;
    // A text box stands in the middle of its paragraph; it is read after it.
    if (outer) outer.boxes.push(...all);
    else for (const each of all) this.#collector.add(each);
  }

  #sourceOf(paragraph: Paragraph): SourceParagraph | null {
    const { text, own } = paragraph;
    const style = this.#context.styles.get(paragraph.style);
    const list = own.list ?? style.list ?? '';
    const isEmpty = text.trim() === '';
    if (style.role === 'contents') return null;
    // Word counts an empty item of a list as well.
    const sign = list === '0' || list === '' ? '' : this.#sign(list, own.level ?? style.level ?? 0);
    if (isEmpty) return null;
    return { text, look: this.#lookOf(paragraph, style, sign), sign };
  }

  #sign(list: string, level: number): string {
    return this.#context.numbering.next(list, level);
  }

  #lookOf(
    { text, own, bold, capitals, letters }: Paragraph,
    style: DocxStyle,
    sign: string,
  ): SourceParagraph['look'] {
    const outline = own.outline ?? style.outline ?? 9;
    if ((style.role === 'heading' || outline < 9) && mayBeHeading(text)) return 'heading';
    if (sign !== '') return 'listItem';
    if (style.role === 'listContinuation') return 'listContinuation';
    if (this.#context.isOurs) return 'paragraph';
    const looks = {
      bold: bold === letters,
      capitals: capitals === letters,
      centred: own.centred ?? style.centred ?? false,
    };
    return !this.#collector.inTable && looksLikeHeading(text, looks) ? 'heading' : 'plain';
  }
}

function prepend(before: Paragraph, paragraph: Paragraph): void {
  paragraph.text = before.text + paragraph.text;
  paragraph.bold += before.bold;
  paragraph.letters += before.letters;
  paragraph.capitals += before.capitals;
  paragraph.boxes.unshift(...before.boxes);
}

function symbolOf(attributes: Attributes): string {
  const code = Number.parseInt(attributes.get('w:char') ?? '', 16);
  if (!(code > 0x20 && code < 0xd800) && !(code >= 0xe000 && code <= 0xfffd)) return '';
  return signOfFont(String.fromCharCode(code), attributes.get('w:font') ?? '');
}
