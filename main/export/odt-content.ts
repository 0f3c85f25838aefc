import { contentsEntries } from '../../shared/document/dress';
import type { Look } from '../../shared/document/look';
import {
  type Block,
  type DocumentTree,
  fateOf,
  type HeadingBlock,
} from '../../shared/document/tree';
import { type BlockTable, type Place, renderBlocks } from './block-table';
import type { PageOf } from './html-front-matter';
import { OdtChanges } from './odt-changes';
import type { OdtFigures } from './odt-figures';
import { bookmark, frontMatter } from './odt-front-matter';
import type { OdtLists } from './odt-lists';
import { attributes, paragraph, part, words } from './odt-markup';
import { STYLE } from './odt-style-names';
import { fontFaces } from './odt-styles';
import { OdtTables } from './odt-table';

/** The text of an ODT file. Its list styles come to stand among the named ones. */
export function contentPart(
  tree: DocumentTree,
  look: Look,
  lists: OdtLists,
  pageOf: PageOf,
  figures: OdtFigures,
): Buffer {
  const changes = new OdtChanges(tree.changes);
  const tables = new OdtTables(look, changes);
  const blocks = [...frontMatter(tree, pageOf), ...textOf(tree, lists, tables, changes, figures)];
  return part(
    'content',
    [
      'style',
      'text',
      'table',
      'fo',
      'svg',
      'xlink',
      'draw',
      ...(tree.changes ? (['dc'] as const) : []),
    ],
    [
      fontFaces(look),
      `<office:automatic-styles>${tables.styles().join('')}</office:automatic-styles>`,
      '<office:body><office:text>',
      changes.regions(),
      ...blocks,
      '</office:text></office:body>',
    ],
  );
}

const OUTLINE_LEVELS = { section: 1, question: 2, month: 3, subheading: 3 } as const;

/** The text; what went as a whole stands among the changes and not in it. */
function textOf(
  tree: DocumentTree,
  lists: OdtLists,
  tables: OdtTables,
  changes: OdtChanges,
  figures: OdtFigures,
): string[] {
  const table = blockTable(tree, lists, tables, changes, figures);
  if (!tree.changes) return renderBlocks(tree, table);
  const { blocks, gone } = goneApart(tree.blocks);
  const written: string[] = [];
  const close = () => written.push(changes.close(written.splice(0).join('')));
  const leave = (next: Block | undefined) => {
    for (const block of gone.get(next) ?? []) changes.remove(removed(block, lists));
  };
  const following: BlockTable<string> = Object.fromEntries(
    Object.entries(table).map(([kind, render]) => [
      kind,
      (block: Block, place: Place) => {
        leave(block);
        const next = blocks[place.index + 1];
        changes.isBeforeNew =
          next !== undefined && isWhole(next, 'new') && gone.get(next)?.length === 0;
        if (kind === 'table') close();
        written.push((render as (block: Block, place: Place) => string)(block, place));
        return '';
      },
    ]),
  ) as unknown as BlockTable<string>;
  renderBlocks({ ...tree, blocks }, following);
  leave(undefined);
  close();
  return written;
}

/**
 * What stays or comes, and by the block that follows it what went. What went behind blocks that came
 * stands before them: office suites that reject both join a paragraph with the one before otherwise.
 */
function goneApart(all: readonly Block[]) {
  const gone = new Map<Block | undefined, Block[]>();
  const blocks: Block[] = [];
  let firstNew: Block | undefined;
  let waiting: Block[] = [];
  for (const block of all) {
    if (isWhole(block, 'old')) {
      const known = firstNew && gone.get(firstNew);
      if (known) known.push(block);
      else waiting.push(block);
      continue;
    }
    firstNew = isWhole(block, 'new') ? (firstNew ?? block) : undefined;
    gone.set(block, waiting);
    waiting = [];
    blocks.push(block);
  }
  gone.set(undefined, waiting);
  return { blocks, gone };
}

const isWhole = (block: Block, kind: 'old' | 'new'): boolean =>
  block.kind !== 'table' &&
  block.marks !== undefined &&
  block.marks.runs.every((runs) => fateOf(runs) === kind);

/** A block as it stood before it went. */
function removed(block: Block, lists: OdtLists): string {
  if (block.kind === 'table') return '';
  if (block.kind === 'listItem') return lists.alone(block.marker, block.paragraphs.map(words));
  if (block.kind === 'paragraph' || block.kind === 'title') {
    return paragraph(STYLE[block.kind], words(block.text));
  }
  if (block.kind === 'figure') return paragraph(STYLE.figureCaption, words(block.text));
  const names = attributes({
    'text:style-name': STYLE[block.kind],
    'text:outline-level': OUTLINE_LEVELS[block.kind],
  });
  return `<text:h${names}>${words(block.text)}</text:h>`;
}

function blockTable(
  tree: DocumentTree,
  lists: OdtLists,
  tables: OdtTables,
  changes: OdtChanges,
  figures: OdtFigures,
): BlockTable<string> {
  const inContents = new Set(tree.contents ? contentsEntries(tree).map(({ index }) => index) : []);
  const heading =
    (kind: keyof typeof OUTLINE_LEVELS) =>
    ({ text, number, marks }: HeadingBlock, { index }: Place): string => {
      const names = attributes({
        'text:style-name': STYLE[kind],
        'text:outline-level': OUTLINE_LEVELS[kind],
      });
      const mark = inContents.has(index) ? `<text:bookmark text:name="${bookmark(index)}"/>` : '';
      const written = `<text:h${names}>${mark}${changes.content(text, marks)}</text:h>`;
      return number ? lists.heading(number, written) : written;
    };
  return {
    title: ({ text, marks }) => paragraph(STYLE.title, changes.content(text, marks)),
    section: heading('section'),
    question: heading('question'),
    month: heading('month'),
    subheading: heading('subheading'),
    paragraph: ({ text, marks }) => paragraph(STYLE.paragraph, changes.content(text, marks)),
    listItem: ({ marker, paragraphs, marks }, place) =>
      lists.item(
        marker,
        paragraphs.map((text, index) => changes.content(text, marks, index)),
        place,
      ),
    table: (block) => tables.table(block),
    figure: (block) => figures.figure(block, changes.content(block.text, block.marks)),
  };
}
