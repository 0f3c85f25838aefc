import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chunk, chunksOf } from '../../../renderer/preview/chunks';
import { stack } from '../../../renderer/preview/measure';
import type { Piece } from '../../../renderer/preview/pieces';

const piece = (id: string, text = id): Piece => ({
  kind: 'paragraph',
  text,
  source: { recordId: id },
});

const document = (count: number): Piece[] =>
  Array.from({ length: count }, (_, index) => piece(`record-${index}`));

const kept = (before: Chunk[], after: Chunk[]): number =>
  after.filter((chunk) => before.includes(chunk)).length;

describe('the chunks of a document', () => {
  it('hold every piece once, in order, each with the one before it', () => {
    const ids = fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 });
    fc.assert(
      fc.property(ids, (all) => {
        const pieces = all.map((id) => piece(id));
        const chunks = chunksOf(pieces, []);
        expect(chunks.flatMap((chunk) => chunk.pieces)).toEqual(pieces);
        chunks.forEach(({ before }, index) => {
          expect(before).toBe(chunks[index - 1]?.pieces.at(-1) ?? null);
        });
      }),
    );
  });

  it('stay the same but for those that a change is in, wherever it is', () => {
    const pieces = document(2000);
    const chunks = chunksOf(pieces, []);
    expect(chunks.length).toBeGreaterThan(20);
    const changes: Piece[][] = [
      pieces.with(1000, piece('record-1000', 'other words')),
      pieces.toSpliced(0, 1),
      pieces.toSpliced(500, 0, piece('new')),
    ];
    for (const changed of changes) {
      const after = chunksOf(changed, chunks);
      expect(after.flatMap((chunk) => chunk.pieces)).toEqual(changed);
      // The one with the change, and the next, where what stands before it has changed.
      expect(kept(chunks, after)).toBeGreaterThanOrEqual(chunks.length - 3);
    }
  });

  it('stand one under the other', () => {
    const line = { lineHeight: 10, keepWithNext: false };
    const measured = stack([
      { blocks: [{ top: 0, bottom: 20, ...line }], height: 20 },
      {
        blocks: [
          { top: 5, bottom: 15, ...line },
          { top: 15, bottom: 45, ...line },
        ],
        height: 45,
      },
      { blocks: [{ top: 0, bottom: 10, ...line }], height: 10 },
    ]);
    expect(measured.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 20],
      [25, 35],
      [35, 65],
      [65, 75],
    ]);
  });
});
