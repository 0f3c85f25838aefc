import { diffArrays } from 'diff';
import type { Run } from '../document/tree';

/** Two texts with more differing words than this are shown one after the other. */
const MOST_CHANGES = 1500;

/** A text before and after, word by word; whatever stands between words counts with them. */
export function wordChanges(before: string, after: string): Run[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  const runs: Run[] = changes
    ? changes.map(({ value, added, removed }) => ({
        kind: added ? 'new' : removed ? 'old' : 'same',
        text: value.join(''),
      }))
    : [
        { kind: 'old', text: before },
        { kind: 'new', text: after },
      ];
  return bridged(runs).filter(({ text }) => text !== '');
}

const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}\p{M}]+(?:[-–][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

/** A lone space between two changes is part of them: a phrase reads better whole. */
function bridged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let [old, now] = ['', ''];
  const flush = () => {
    if (old !== '') result.push({ kind: 'old', text: old });
    if (now !== '') result.push({ kind: 'new', text: now });
    [old, now] = ['', ''];
  };
  runs.forEach(({ kind, text }, index) => {
    const isBridge = kind === 'same' && /^\s+$/u.test(text) && index > 0 && index < runs.length - 1;
    if (kind === 'old' || isBridge) old += text;
    if (kind === 'new' || isBridge) now += text;
    if (kind === 'same' && !isBridge) {
      flush();
      result.push({ kind, text });
    }
  });
  flush();
  return result;
}
