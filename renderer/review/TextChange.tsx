import type { TextEdit, TextRange } from '../../shared/review/finding';

/** So many characters are shown on each side of what is wrong. */
const AROUND = 36;

interface Piece {
  kind: 'same' | 'old' | 'new' | 'mark';
  text: string;
}

/** The words around a place of a text, with the place marked. */
export function TextPlace({ text, range }: { text: string; range: TextRange }) {
  const [before, after] = around(text, range.start, range.end);
  return (
    <Pieces
      pieces={[
        { kind: 'same', text: before },
        { kind: 'mark', text: text.slice(range.start, range.end) },
        { kind: 'same', text: after },
      ]}
    />
  );
}

/** A text before and after these replacements, word by word. */
export function TextChange({ text, edits }: { text: string; edits: readonly TextEdit[] }) {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of edits.map((edit) => wholeWords(text, edit))) {
    if (start < done) continue;
    const inside = edits.filter((edit) => edit.start >= start && edit.end <= end);
    const gap = text.slice(done, start);
    const isFirst = done === 0;
    pieces.push({ kind: 'same', text: shortened(gap, isFirst) });
    pieces.push({ kind: 'old', text: text.slice(start, end) });
    pieces.push({ kind: 'new', text: changed(text, start, end, inside) });
    done = end;
  }
  pieces.push({ kind: 'same', text: around(text, 0, done)[1] });
  return <Pieces pieces={pieces} />;
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const TAGS = { same: 'span', old: 'del', new: 'ins', mark: 'mark' } as const;
  return (
    <span className="text-change">
      {pieces.map(({ kind, text }, index) => {
        const Tag = TAGS[kind];
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no other identity
        return text === '' ? null : <Tag key={index}>{text}</Tag>;
      })}
    </span>
  );
}

function around(text: string, start: number, end: number): [string, string] {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return [
    before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/u, '')}` : before,
    after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/u, '')}…` : after,
  ];
}

function shortened(gap: string, isFirst: boolean): string {
  if (gap.length <= AROUND * 2) return isFirst && gap.length > AROUND ? `…${tail(gap)}` : gap;
  return isFirst
    ? `…${tail(gap)}`
    : `${gap.slice(0, AROUND).replace(/\s\S*$/u, '')} … ${tail(gap)}`;
}

const tail = (gap: string): string => gap.slice(-AROUND).replace(/^\S*\s/u, '');

/** A replaced sign is told from its neighbours by the word that it stands in. */
function wholeWords(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let until = end;
  while (from > 0 && /\S/u.test(text.charAt(from - 1)) && start - from < AROUND) from -= 1;
  while (until < text.length && /\S/u.test(text.charAt(until)) && until - end < AROUND) until += 1;
  return { start: from, end: until };
}

function changed(text: string, start: number, end: number, edits: readonly TextEdit[]): string {
  let result = '';
  let at = start;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, end);
}
