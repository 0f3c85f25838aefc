import { type DocumentTree, fateOf, type Marks, type Run } from '../../shared/document/tree';
import { escapeMarkup } from './escape';
import { attributes, paragraph, words } from './odt-markup';
import { STYLE } from './odt-style-names';

/**
 * Tracked changes of an office suite. What went stands apart from the text, which only has a mark
 * in its place; what came stands in it between two marks. Nothing is moved in this format: a record
 * goes in one place and comes in another.
 */
export class OdtChanges {
  readonly #regions: string[] = [];
  /** What the next paragraph begins with: marks of what ended or went before it. */
  #pending = '';
  /** The paragraphs that went since the last one that stayed, of which that mark is. */
  #gone: string[] = [];

  /** Whether the next block came as a whole, with nothing that went before it. */
  isBeforeNew = false;

  constructor(private readonly makers: DocumentTree['changes']) {}

  /** The content of a paragraph with its marks. */
  content(text: string, marks?: Marks, index = 0): string {
    const before = this.#takePending();
    const runs = this.makers && marks?.runs[index];
    if (!runs) return before + words(text);
    if (fateOf(runs) !== 'new') {
      const next = marks?.runs[index + 1];
      const meetsNew = next ? fateOf(next) === 'new' : this.isBeforeNew;
      const told = meetsNew ? endingWithOld(runs) : runs;
      return before + told.map((run) => this.#run(run)).join('');
    }
    // With its end, so that no empty line is left of it.
    const id = this.#region('insertion', '');
    this.#pending = `<text:change-end text:change-id="${id}"/>`;
    return `${before}<text:change-start text:change-id="${id}"/>${words(text)}`;
  }

  /** The content of a cell, whose changes never reach out of it. */
  cell(text: string, marks: Marks | undefined, index: number): string {
    const runs = this.makers && marks?.runs[index];
    return runs ? runs.map((run) => this.#run(run)).join('') : words(text);
  }

  /** A paragraph that went as a whole. */
  remove(markup: string): void {
    this.#gone.push(markup);
  }

  /** Ends what is open at the last paragraph of what was written, for nothing may follow it. */
  close(written: string): string {
    const gone = this.#gone;
    this.#gone = [];
    const pending = this.#takePending();
    const marks =
      pending +
      (gone.length === 0 ? '' : this.#change(`${paragraph(STYLE.paragraph, '')}${gone.join('')}`));
    if (marks === '') return written;
    const end = Math.max(written.lastIndexOf('</text:p>'), written.lastIndexOf('</text:h>'));
    return end === -1
      ? written + paragraph(STYLE.paragraph, marks)
      : written.slice(0, end) + marks + written.slice(end);
  }

  /** The part of the file before the text. */
  regions(): string {
    return this.#regions.length === 0
      ? ''
      : `<text:tracked-changes>${this.#regions.join('')}</text:tracked-changes>`;
  }

  #takePending(): string {
    const gone = this.#gone;
    const pending = this.#pending;
    this.#pending = '';
    this.#gone = [];
    if (gone.length === 0) return pending;
    return pending + this.#change(`${gone.join('')}${paragraph(STYLE.paragraph, '')}`);
  }

  #run({ kind, text }: Run): string {
    if (text === '') return '';
    if (kind === 'same') return words(text);
    if (kind === 'old') return this.#change(paragraph(STYLE.paragraph, words(text)));
    const id = this.#region('insertion', '');
    return `<text:change-start text:change-id="${id}"/>${words(text)}<text:change-end text:change-id="${id}"/>`;
  }

  #change(content: string): string {
    return `<text:change text:change-id="${this.#region('deletion', content)}"/>`;
  }

  #region(kind: 'insertion' | 'deletion', content: string): string {
    const id = `change${this.#regions.length + 1}`;
    const { author = '', date = '' } = this.makers ?? {};
    const info = `<office:change-info><dc:creator>${escapeMarkup(author)}</dc:creator><dc:date>${escapeMarkup(date.replace(/\.\d+Z$/, ''))}</dc:date></office:change-info>`;
    const names = attributes({ 'xml:id': id, 'text:id': id });
    this.#regions.push(
      `<text:changed-region${names}><text:${kind}>${info}${content}</text:${kind}></text:changed-region>`,
    );
    return id;
  }
}

/**
 * The same changes with words that went at the end. LibreOffice takes what came at the end of one
 * paragraph and the whole of the next for one change, the end between them included, and joins the
 * two when it is rejected.
 */
function endingWithOld(runs: readonly Run[]): Run[] {
  const last = runs.at(-1);
  const before = runs.at(-2);
  if (last?.kind !== 'new' || last.text === '' || !before) return [...runs];
  const others = runs.slice(0, -2);
  if (before.kind === 'old') return [...others, last, before];
  const word = /\S+\s*$/u.exec(before.text)?.[0] ?? before.text;
  return [
    ...others,
    { kind: 'same', text: before.text.slice(0, before.text.length - word.length) },
    { kind: 'new', text: word + last.text },
    { kind: 'old', text: word },
  ];
}
