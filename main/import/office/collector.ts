import type {
  SourceDocument,
  SourceNote,
  SourceParagraph,
  SourcePart,
} from '../../../shared/document/source-document';
import { withoutDirectionSigns } from '../direction-signs';
import { LIMITS, Refusal } from './refusal';

interface OpenTable {
  rows: SourceParagraph[][][];
}

/** Collects a document's paragraphs and tables in reading order, within the limits. */
export class Collector {
  readonly #parts: SourcePart[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #notes = new Set<SourceNote>();
  #length = 0;
  #paragraphs = 0;

  note(note: SourceNote): void {
    this.#notes.add(note);
  }

  get inTable(): boolean {
    return this.#tables.length > 0;
  }

  add(paragraph: SourceParagraph): void {
    const text = withoutDirectionSigns(paragraph.text);
    if (text !== paragraph.text) this.note('directionSignsRemoved');
    if (text.trim() === '') return;
    this.#length += text.length;
    this.#paragraphs += 1;
    if (this.#length > LIMITS.textLength || this.#paragraphs > LIMITS.paragraphs) {
      throw new Refusal('tooLarge');
    }
    const clean = { text, look: paragraph.look, sign: paragraph.sign };
    const cell = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) cell.push(clean);
    else this.#parts.push(clean);
  }

  openTable(): void {
    this.#tables.push({ rows: [] });
  }

  openRow(): void {
    this.#tables.at(-1)?.rows.push([]);
  }

  /** A row that was deleted, or is hidden. */
  dropRow(): void {
    this.#tables.at(-1)?.rows.pop();
  }

  openCell(): void {
    this.#tables.at(-1)?.rows.at(-1)?.push([]);
  }

  /** Columns that a wide cell covers, or that are empty. */
  skipCells(count: number): void {
    const row = this.#tables.at(-1)?.rows.at(-1);
    if (!row) return;
    const room = LIMITS.tableColumns - row.length;
    for (let index = 0; index < Math.min(count, room); index += 1) row.push([]);
  }

  /** A table in a cell becomes the cell's text. */
  closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const outer = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    const rows = table.rows.filter((row) => row.some((cell) => cell.length > 0));
    if (outer) outer.push(...rows.flat(2));
    else if (rows.length > 0) this.#parts.push({ rows });
  }

  finish(): SourceDocument {
    while (this.#tables.length > 0) this.closeTable();
    return { parts: this.#parts, notes: [...this.#notes].sort() };
  }
}
