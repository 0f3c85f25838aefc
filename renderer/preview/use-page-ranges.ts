import {
  type RefObject,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Look } from '../../shared/document/look';
import { type Chunk, chunksOf } from './chunks';
import { type MeasuredChunk, measureChunk, stack } from './measure';
import { type PageRange, paginate } from './paginate';
import type { Piece } from './pieces';
import { contentHeight } from './scale';

/** So many pieces are laid out at once; the user may do something before the next are. */
const AT_ONCE = 160;

/** How the chunks of a document are laid out. */
type Measures = WeakMap<Chunk, MeasuredChunk>;

interface PageRanges {
  ranges: PageRange[];
  /** False while some of the document is still to be measured. */
  isWhole: boolean;
  pending: Chunk[];
  columns: RefObject<HTMLDivElement | null>;
}

/**
 * The pages of a document as far as it has been measured. `pending` are the chunks that are to be
 * laid out, one in each child of the element; what has been measured is remembered until it changes.
 */
export function usePageRanges(pieces: readonly Piece[], look: Look): PageRanges {
  const columns = useRef<HTMLDivElement>(null);
  const last = useRef<Chunk[]>([]);
  const chunks = useMemo(() => {
    last.current = chunksOf(pieces, last.current);
    return last.current;
  }, [pieces]);
  const [fonts, setFonts] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look or font measures anew
  const measures = useMemo<Measures>(() => new WeakMap(), [look, fonts]);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks what is left
  const pending = useMemo(() => firstOf(chunks, measures), [chunks, measures, round]);
  const [pages, setPages] = useState<Pick<PageRanges, 'ranges' | 'isWhole'>>({
    ranges: [],
    isWhole: false,
  });

  useLayoutEffect(() => {
    for (const [index, chunk] of pending.entries()) {
      const column = columns.current?.children[index];
      if (column instanceof HTMLElement) measures.set(chunk, measureChunk(column, chunk, look));
    }
    const measured: MeasuredChunk[] = [];
    for (const chunk of chunks) {
      const found = measures.get(chunk);
      if (!found) break;
      measured.push(found);
    }
    setPages({
      ranges: paginate(stack(measured), contentHeight(look)),
      isWhole: measured.length === chunks.length,
    });
    if (document.fonts?.status !== 'loading') return;
    // What was laid out just now was laid out in another font.
    let stale = false;
    void document.fonts.ready.then(() => {
      if (!stale) setFonts((count) => count + 1);
    });
    return () => {
      stale = true;
    };
  }, [chunks, pending, measures, look]);
  // What has been measured is taken away, and what is left is laid out.
  useEffect(() => {
    if (pending.length === 0) return;
    const timer = setTimeout(() => startTransition(() => setRound((count) => count + 1)));
    return () => clearTimeout(timer);
  }, [pending]);

  return { ...pages, pending, columns };
}

function firstOf(chunks: readonly Chunk[], measures: Measures): Chunk[] {
  const first: Chunk[] = [];
  let count = 0;
  for (const chunk of chunks) {
    if (measures.has(chunk)) continue;
    if (count > 0 && count + chunk.pieces.length > AT_ONCE) break;
    first.push(chunk);
    count += chunk.pieces.length;
  }
  return first;
}
