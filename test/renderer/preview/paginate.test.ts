import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MeasuredBlock, paginate } from '../../../renderer/preview/paginate';

const LINE = 20;

/** Blocks of so many lines each, one under the other; headings are one line and keep with the next. */
function column(...shapes: (number | 'heading')[]): MeasuredBlock[] {
  let top = 0;
  return shapes.map((shape) => {
    const lines = shape === 'heading' ? 1 : shape;
    const block = {
      top,
      bottom: top + lines * LINE,
      lineHeight: LINE,
      keepWithNext: shape === 'heading',
    };
    top = block.bottom;
    return block;
  });
}

const page = (lines: number) => lines * LINE;

describe('paginate', () => {
  it('keeps a short document on one page', () => {
    expect(paginate(column(3, 4), page(10))).toEqual([
      { firstBlock: 0, lastBlock: 1, shift: 0, height: page(7) },
    ]);
  });

  it('breaks a paragraph between lines', () => {
    expect(paginate(column(6, 8), page(10))).toEqual([
      { firstBlock: 0, lastBlock: 1, shift: 0, height: page(10) },
      { firstBlock: 1, lastBlock: 1, shift: page(4), height: page(4) },
    ]);
  });

  it('never leaves one line of a paragraph alone, above or below', () => {
    expect(paginate(column(9, 5), page(10))[1]).toMatchObject({ firstBlock: 1, shift: 0 });
    expect(paginate(column(6, 5), page(10))[0]).toMatchObject({ lastBlock: 1, height: page(9) });
  });

  it('moves a heading to the page of what follows', () => {
    expect(paginate(column(8, 'heading', 'heading', 3), page(10))).toEqual([
      { firstBlock: 0, lastBlock: 0, shift: 0, height: page(8) },
      { firstBlock: 1, lastBlock: 3, shift: 0, height: page(5) },
    ]);
  });

  it('parts headings that fill a page by themselves', () => {
    const headings = column('heading', 'heading', 'heading', 'heading', 'heading', 'heading');
    expect(paginate(headings, page(5))).toEqual([
      { firstBlock: 0, lastBlock: 4, shift: 0, height: page(5) },
      { firstBlock: 5, lastBlock: 5, shift: 0, height: page(1) },
    ]);
  });

  it('cuts a paragraph that is higher than a page', () => {
    expect(paginate(column(25), page(10)).map(({ height }) => height)).toEqual([
      page(10),
      page(10),
      page(5),
    ]);
  });

  it('gives no page to an empty document', () => {
    expect(paginate([], page(10))).toEqual([]);
  });

  it('shows every line of every document once and in order', () => {
    const shape = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant('heading' as const));
    fc.assert(
      fc.property(
        fc.array(shape, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 5, max: 15 }),
        (shapes, lines) => {
          const blocks = column(...shapes);
          const pages = paginate(blocks, page(lines));
          let shown = 0;
          for (const { firstBlock, shift, height } of pages) {
            expect((blocks[firstBlock]?.top ?? 0) + shift).toBe(shown);
            expect(height).toBeLessThanOrEqual(page(lines) + 1);
            expect(height).toBeGreaterThan(0);
            shown += height;
          }
          expect(shown).toBe(blocks.at(-1)?.bottom);
        },
      ),
    );
  });
});
