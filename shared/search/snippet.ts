import { WORD } from '../language/stem';

/** A piece of a text around what was found in it. */
export interface Snippet {
  text: string;
  /** Where the found words stand in `text`: start and end by turns. */
  marks: number[];
}

/** A longer text is looked through as far as this. */
const MAX_LOOKED_AT = 40_000;
const BEFORE = 48;

interface Hit {
  start: number;
  end: number;
}

export function hitsIn(text: string, isHit: (word: string) => boolean): Hit[] {
  const looked = text.length > MAX_LOOKED_AT ? text.slice(0, MAX_LOOKED_AT) : text;
  const hits: Hit[] = [];
  for (const { 0: word, index } of looked.matchAll(WORD)) {
    if (isHit(word)) hits.push({ start: index, end: index + word.length });
  }
  return hits;
}

/** The part of about this length that holds the most hits; the beginning where there are none. */
export function snippetOf(text: string, hits: readonly Hit[], length: number): Snippet {
  const start = startOf(text, bestWindow(hits, length), length);
  const end = endOf(text, start, length);
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  const shift = before.length - start;
  const marks = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .flatMap((hit) => [hit.start + shift, hit.end + shift]);
  return { text: `${before}${text.slice(start, end).replace(/\s/gu, ' ')}${after}`, marks };
}

function bestWindow(hits: readonly Hit[], length: number): number {
  let best = hits[0]?.start ?? 0;
  let most = 0;
  let last = 0;
  hits.forEach((hit, first) => {
    while (last < hits.length && (hits[last]?.end ?? 0) - hit.start <= length - BEFORE) last++;
    if (last - first > most) {
      most = last - first;
      best = hit.start;
    }
  });
  return best;
}

/** A little before the first hit, at the beginning of a word. */
function startOf(text: string, hit: number, length: number): number {
  if (hit + BEFORE <= length && hit <= length / 2) return 0;
  const wanted = Math.max(0, Math.min(hit - BEFORE, text.length - length));
  if (wanted === 0) return 0;
  const space = text.slice(wanted, hit).search(/\s/u);
  return space < 0 ? wanted : wanted + space + 1;
}

function endOf(text: string, start: number, length: number): number {
  if (text.length - start <= length) return text.length;
  const space = text.lastIndexOf(' ', start + length);
  return space > start + length / 2 ? space : start + length;
}
