import type { ComposedText } from '../forms/composed-text';

/** Where a block comes from, so that a click on it finds the record. */
export interface BlockSource {
  questionId?: string;
  recordId?: string;
  /**
   * What its words were worked out as, where their author may write over them: the block's text, or
   * each cell of a row, null for one that is counted.
   */
  composed?: readonly (ComposedText | null)[];
}

/** A stretch of a paragraph that stayed, went or came. */
export interface Run {
  kind: 'same' | 'old' | 'new';
  text: string;
}

/**
 * What two versions of a document are told apart by, in one that was made of both. A paragraph that
 * is nothing but old or new went or came as a whole.
 */
export interface Marks {
  /** Of each paragraph of the block; of a row of a table, of each cell. */
  runs: Run[][];
  /**
   * The block stands elsewhere in the other version: the number tells the pairs apart. Where it
   * stands now, `words` says what was changed in each paragraph, if something was.
   */
  move?: { kind: 'from' | 'to'; pair: number; words?: Run[][] };
}

export type HeadingKind = 'title' | 'section' | 'question' | 'month' | 'subheading';

/** The number of a heading: of a section or first question one value, below a section two. */
export type HeadingNumber = readonly [number] | readonly [number, number];

export interface HeadingBlock {
  kind: HeadingKind;
  text: string;
  /** Shown before the text. */
  number?: HeadingNumber;
  marks?: Marks;
  source: BlockSource;
}

export interface ParagraphBlock {
  kind: 'paragraph';
  text: string;
  marks?: Marks;
  source: BlockSource;
}

export type ListMarker =
  | { kind: 'bullet'; character: string }
  /** `list` tells the lists of a document apart, so that each begins at its own number. */
  | { kind: 'number'; value: number; delimiter: ')' | '.'; list: number };

/** A record in a list. The marker stands before the first paragraph; the others go on under it. */
export interface ListItemBlock {
  kind: 'listItem';
  marker: ListMarker;
  paragraphs: string[];
  marks?: Marks;
  source: BlockSource;
}

export interface TableColumn {
  /** '' where the table has no heading row at all. */
  title: string;
  /** Its part of the table's width, as a share of the sum of all. */
  share: number;
  align: 'left' | 'center' | 'right';
}

export interface TableRow {
  /** One a column; each is one paragraph. */
  cells: string[];
  marks?: Marks;
  /** Of a row that went or came as a whole. */
  whole?: 'old' | 'new';
  source: BlockSource;
}

export interface TableBlock {
  kind: 'table';
  /** The line above it with its number, such as «Таблица 1 – Действующие соглашения»; '' for none. */
  caption: string;
  columns: TableColumn[];
  rows: TableRow[];
  /** Of a table that went or came as a whole. */
  whole?: 'old' | 'new';
  source: BlockSource;
}

/** A picture and the line below it; the words of the block are that line. */
export interface FigureBlock {
  kind: 'figure';
  /** Such as «Рисунок 1 – Встреча делегаций. Фото: И. Иванов». */
  text: string;
  picture: {
    /** Under which the library holds its bytes. */
    file: string;
    /** In pixels. */
    width: number;
    height: number;
    alt: string;
  };
  marks?: Marks;
  source: BlockSource;
}

export type Block = HeadingBlock | ParagraphBlock | ListItemBlock | TableBlock | FigureBlock;

/** A page before the text: lines at its top, in its middle and at its foot. */
export interface TitlePage {
  top: string[];
  middle: string[];
  bottom: string[];
}

/** The composed document: every preview and every format is written from this and nothing else. */
export interface DocumentTree {
  /** BCP 47. */
  language: string;
  /** The document's property, such as «Красноярск, 2023»; not printed. */
  title: string;
  titlePage?: TitlePage;
  /** A table of the contents before the text, under this heading. */
  contents?: { title: string };
  blocks: Block[];
  /** Whose the changes are that the blocks are marked with, and when they were found. */
  changes?: { author: string; date: string };
}

/** What a paragraph is of: of both versions, or of one alone. */
export function fateOf(runs: readonly Run[] | undefined): Run['kind'] {
  const [first] = runs ?? [];
  return first && runs?.every(({ kind }) => kind === first.kind) ? first.kind : 'same';
}

/** What a reader is shown of a paragraph: of one that was moved, only what was changed in it. */
export const shownRuns = (marks: Marks | undefined, index: number): Run[] | undefined =>
  marks?.move?.words?.[index] ?? marks?.runs[index];

/** `➤`, `3)`, `3.` */
export const markerText = (marker: ListMarker): string =>
  marker.kind === 'bullet' ? marker.character : `${marker.value}${marker.delimiter}`;

/** `2.1.` */
export const headingNumberText = (number: HeadingNumber): string => `${number.join('.')}.`;

/** A heading as it is read, with its number. */
export const headingLine = ({ number, text }: HeadingBlock): string =>
  number ? `${headingNumberText(number)} ${text}` : text;

/** True for a table whose columns have titles. */
export const hasTableHead = ({ columns }: TableBlock): boolean =>
  columns.some(({ title }) => title !== '');

/** A row of a table as one line. */
export const rowLine = (cells: readonly string[]): string => cells.join('\t');

/**
 * The paragraphs as they are read, each as one string: the words of the document. Of a table each
 * row is a line, its cells parted by tabs. The table of contents only says the headings again.
 */
export const linesOf = ({ titlePage, blocks }: DocumentTree): string[] => [
  ...(titlePage ? [...titlePage.top, ...titlePage.middle, ...titlePage.bottom] : []),
  ...blocks.flatMap(linesOfBlock),
];

/** The same of one block. */
export function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'listItem':
      return block.paragraphs.map((paragraph, index) =>
        index === 0 ? `${markerText(block.marker)} ${paragraph}` : paragraph,
      );
    case 'table':
      return [
        ...(block.caption === '' ? [] : [block.caption]),
        ...(hasTableHead(block) ? [rowLine(block.columns.map(({ title }) => title))] : []),
        ...block.rows.map(({ cells }) => rowLine(cells)),
      ];
    case 'paragraph':
    case 'figure':
      return [block.text];
    default:
      return [headingLine(block)];
  }
}
