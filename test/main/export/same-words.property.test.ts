// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../main/export/docx';
import { renderBody } from '../../../main/export/html';
import { renderMarkdown } from '../../../main/export/markdown';
import { renderOdt } from '../../../main/export/odt';
import { printableTree } from '../../../main/export/printable';
import { renderText } from '../../../main/export/text';
import { officialLook } from '../../../shared/document/profile-look';
import { type DocumentTree, linesOf } from '../../../shared/document/tree';
import { linesOfDocx, readDocx } from './read-docx';
import { linesOfHtml } from './read-html';
import { linesOfMarkdown } from './read-markdown';
import { linesOfOdt, readOdt } from './read-odt';
import { treeArbitrary } from './tree-arbitrary';

/** The words of a document are the same in every format, in the same order and paragraphs. */

const normalized = (lines: string[]): string[] =>
  lines.map((line) => line.replace(/\s+/gu, ' ').trim());

const expected = (tree: DocumentTree): string[] => normalized(linesOf(printableTree(tree)));

/** Markdown has one sign for all bullets. */
const withOneBullet = (tree: DocumentTree): DocumentTree => ({
  ...tree,
  blocks: tree.blocks.map((block) =>
    block.kind === 'listItem' && block.marker.kind === 'bullet'
      ? { ...block, marker: { kind: 'bullet', character: '-' } }
      : block,
  ),
});

describe('every format says the same words', () => {
  it('text', () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        const lines = renderText(tree).split('\n\n');
        expect(normalized(lines).filter((line) => line !== '')).toEqual(expected(tree));
      }),
      { numRuns: 200 },
    );
  });

  it('Markdown', () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        expect(normalized(linesOfMarkdown(renderMarkdown(tree)))).toEqual(
          expected(withOneBullet(tree)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('HTML', () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        const lines = linesOfHtml(`<main>${renderBody(tree, officialLook)}</main>`);
        expect(normalized(lines)).toEqual(expected(tree));
      }),
      { numRuns: 300 },
    );
  });

  it('DOCX', () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        expect(normalized(linesOfDocx(readDocx(renderDocx(tree, officialLook))))).toEqual(
          expected(tree),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('ODT', () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        expect(normalized(linesOfOdt(readOdt(renderOdt(tree, officialLook))))).toEqual(
          expected(tree),
        );
      }),
      { numRuns: 60 },
    );
  });
});
