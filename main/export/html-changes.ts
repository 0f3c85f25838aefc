import { type Marks, type Run, shownRuns } from '../../shared/document/tree';
import { escapeMarkup } from './escape';

/** What went and came, as browsers and paper show it: told by lines and signs, not by colour alone. */

const TAGS = { same: null, old: 'del', new: 'ins' } as const;

const runMarkup = ({ kind, text }: Run): string => {
  const tag = TAGS[kind];
  return tag && text !== '' ? `<${tag}>${escapeMarkup(text)}</${tag}>` : escapeMarkup(text);
};

/** A paragraph with its marks, or, without marks, its text. */
export function markedText(text: string, marks: Marks | undefined, index: number): string {
  const runs = shownRuns(marks, index);
  return runs ? runs.map(runMarkup).join('') : escapeMarkup(text);
}

/** The text of what went or came as a whole. */
export const wholeText = (text: string, whole: 'old' | 'new' | undefined): string =>
  runMarkup({ kind: whole ?? 'same', text });

/** A small number before what was moved, the same at both its places: ↷1 where it stood, ↶1 where it stands. */
export const moveNote = (marks: Marks | undefined): string =>
  marks?.move
    ? `<sup class="move">${marks.move.kind === 'from' ? '↷' : '↶'}${marks.move.pair}</sup>`
    : '';

export const CHANGE_RULES = [
  'ins{text-decoration:underline;text-underline-offset:.15em;color:#0a5c2c;background:#e6f4ea}',
  'del{text-decoration:line-through;color:#a3161a;background:#fdecec}',
  '.move{font-weight:normal;color:#444}',
  '@media print{ins,del{print-color-adjust:exact}}',
].join('\n');
