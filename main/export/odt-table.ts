import type { Look } from '../../shared/document/look';
import { hasTableHead, type TableBlock } from '../../shared/document/tree';
import type { OdtChanges } from './odt-changes';
import { attributes, paragraph, words } from './odt-markup';
import { CELL_STYLES, STYLE } from './odt-style-names';

/**
 * Writes tables and collects what office suites keep of them outside the named styles: widths and
 * lines. Rows stay whole on a page, and the head comes again on each.
 */
export class OdtTables {
  /** Styles by what they say, so that columns as wide as others share one. */
  readonly #columns = new Map<string, string>();
  #count = 0;

  constructor(
    private readonly look: Look,
    private readonly changes: OdtChanges,
  ) {}

  table(block: TableBlock): string {
    const { caption, columns, rows } = block;
    this.#count += 1;
    const name = `Table${this.#count}`;
    const head = columns.map(({ title }) => cell(STYLE.tableHead, words(title)));
    return [
      caption === '' ? '' : paragraph(STYLE.caption, words(caption)),
      `<table:table table:name="${name}" table:style-name="Table">`,
      ...this.#widths(block).map((style) => `<table:table-column table:style-name="${style}"/>`),
      hasTableHead(block) ? `<table:table-header-rows>${row(head)}</table:table-header-rows>` : '',
      ...rows.map(({ cells, marks }) =>
        row(
          columns.map(({ align }, index) =>
            cell(CELL_STYLES[align], this.changes.cell(cells[index] ?? '', marks, index)),
          ),
        ),
      ),
      '</table:table>',
    ].join('');
  }

  styles(): string[] {
    if (this.#count === 0) return [];
    const { lineWidth, padding, spaceAfter } = this.look.table;
    const table = attributes({
      'style:width': `${textWidth(this.look)}mm`,
      'table:align': 'left',
      'fo:margin-top': '0mm',
      'fo:margin-bottom': `${spaceAfter}pt`,
      'table:border-model': 'collapsing',
      'style:may-break-between-rows': 'true',
    });
    const cell = attributes({
      'fo:border': `${lineWidth}pt solid #000000`,
      'fo:padding-top': `${padding.vertical}mm`,
      'fo:padding-bottom': `${padding.vertical}mm`,
      'fo:padding-left': `${padding.horizontal}mm`,
      'fo:padding-right': `${padding.horizontal}mm`,
    });
    return [
      `<style:style style:name="Table" style:family="table"><style:table-properties${table}/></style:style>`,
      ...[...this.#columns].map(
        ([width, name]) =>
          `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`,
      ),
      '<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
      `<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties${cell}/></style:style>`,
    ];
  }

  /** The style of each column; together they are as wide as the text. */
  #widths({ columns }: TableBlock): string[] {
    const room = textWidth(this.look);
    const sum = columns.reduce((total, { share }) => total + share, 0) || 1;
    return columns.map(({ share }) => {
      const width = `${Math.round((share / sum) * room * 100) / 100}mm`;
      const name = this.#columns.get(width) ?? `Column${this.#columns.size + 1}`;
      this.#columns.set(width, name);
      return name;
    });
  }
}

const textWidth = ({ page }: Look): number => page.width - page.margin.left - page.margin.right;

const row = (cells: string[]): string =>
  `<table:table-row table:style-name="Row">${cells.join('')}</table:table-row>`;

const cell = (style: string, content: string): string =>
  `<table:table-cell table:style-name="Cell" office:value-type="string">${paragraph(style, content)}</table:table-cell>`;
