/** Where a block comes from, so that a click on it finds the record. */
export interface BlockSource {
  questionId?: string;
  recordId?: string;
}

export type HeadingKind = 'title' | 'section' | 'question' | 'month' | 'subheading';

export interface HeadingBlock {
  kind: HeadingKind;
  text: string;
  source: BlockSource;
}

export interface ParagraphBlock {
  kind: 'paragraph';
  text: string;
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
  source: BlockSource;
}

export type Block = HeadingBlock | ParagraphBlock | ListItemBlock;

/** The composed document: every preview and every format is written from this and nothing else. */
export interface DocumentTree {
  /** BCP 47. */
  language: string;
  /** The document's property, such as «Красноярск, 2023»; not printed. */
  title: string;
  blocks: Block[];
}

/** `➤`, `3)`, `3.` */
export const markerText = (marker: ListMarker): string =>
  marker.kind === 'bullet' ? marker.character : `${marker.value}${marker.delimiter}`;

/** The paragraphs as they are read, each as one string: the words of the document. */
export const linesOf = (tree: DocumentTree): string[] =>
  tree.blocks.flatMap((block) =>
    block.kind === 'listItem'
      ? block.paragraphs.map((paragraph, index) =>
          index === 0 ? `${markerText(block.marker)} ${paragraph}` : paragraph,
        )
      : [block.text],
  );
