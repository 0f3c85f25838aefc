import { diffArrays } from 'diff';
import type { Block, ListItemBlock, Marks, Run, TableBlock, TableRow } from '../document/tree';
import { wordChanges } from '../history/word-changes';

/** Marks in blocks what went and came. */

type TextBlock = Exclude<Block, TableBlock>;

const whole = (kind: Run['kind'], text: string): Run[] => [{ kind, text }];

const paragraphsOf = (block: TextBlock): string[] =>
  block.kind === 'listItem' ? block.paragraphs : [block.text];

/** A block of one version alone. */
export function markWhole(block: Block, kind: 'old' | 'new', move?: Marks['move']): Block {
  if (block.kind === 'table') {
    return { ...block, whole: kind, rows: block.rows.map((row) => markRow(row, kind)) };
  }
  const runs = paragraphsOf(block).map((text) => whole(kind, text));
  return { ...block, marks: { runs, ...(move && { move }) } };
}

/** What was changed in each paragraph of a block that stands elsewhere now; null where nothing was. */
export function changedWords(before: Block | undefined, now: Block): Run[][] | null {
  if (!before || before.kind === 'table' || now.kind === 'table') return null;
  const [olds, news] = [paragraphsOf(before), paragraphsOf(now)];
  if (olds.join('\n') === news.join('\n')) return null;
  // What is left of a longer text is said with its last paragraph.
  const left = olds.slice(news.length);
  return news.map((text, index) => [
    ...wordChanges(olds[index] ?? '', text),
    ...(index === news.length - 1 && left.length > 0 ? whole('old', ` ${left.join(' ')}`) : []),
  ]);
}

const markRow = (row: TableRow, kind: 'old' | 'new'): TableRow => ({
  ...row,
  whole: kind,
  marks: { runs: row.cells.map((text) => whole(kind, text)) },
});

/** The blocks of a unit that both versions have. */
export function markBetween(before: readonly Block[], after: readonly Block[]): Block[] {
  const pairs = pairedUp(before, after, shapeOf, isPair);
  return pairs.flatMap(({ old, now }): Block[] => {
    if (!old) return now ? [markWhole(now, 'new')] : [];
    if (!now) return [markWhole(old, 'old')];
    return markPair(old, now);
  });
}

/** Two blocks that say the same, whatever number their lists count. */
const shapeOf = (block: Block): string =>
  block.kind === 'table'
    ? JSON.stringify([block.columns, block.caption, block.rows.map(({ cells }) => cells)])
    : JSON.stringify([block.kind, signOf(block), paragraphsOf(block)]);

/** A list that counts differently after a change is no change of each of its items. */
function signOf(block: Block): string {
  if (block.kind === 'figure') return block.picture.file;
  if (block.kind !== 'listItem') return '';
  const { marker } = block;
  return marker.kind === 'bullet' ? `• ${marker.character}` : `1 ${marker.delimiter}`;
}

function isPair(old: Block, now: Block): boolean {
  if (old.kind !== now.kind || signOf(old) !== signOf(now)) return false;
  return old.kind !== 'table' || now.kind !== 'table' || haveSameColumns(old, now);
}

const haveSameColumns = (one: TableBlock, other: TableBlock): boolean =>
  one.caption === other.caption && JSON.stringify(one.columns) === JSON.stringify(other.columns);

function markPair(old: Block, now: Block): Block[] {
  if (old.kind === 'table' || now.kind === 'table') {
    return old.kind === 'table' && now.kind === 'table' ? [markTable(old, now)] : [];
  }
  if (old.kind === 'listItem' && now.kind === 'listItem') return [markItem(old, now)];
  const [before = '', after = ''] = [paragraphsOf(old)[0], paragraphsOf(now)[0]];
  return [before === after ? now : { ...now, marks: { runs: [wordChanges(before, after)] } }];
}

/** The sign of the list stands before the first paragraph, so the first ones always answer each other. */
function markItem(old: ListItemBlock, now: ListItemBlock): Block {
  const [oldFirst = '', ...oldRest] = old.paragraphs;
  const [first = '', ...rest] = now.paragraphs;
  const lines = [
    { old: oldFirst, now: first },
    ...pairedUp(
      oldRest,
      rest,
      (text) => text,
      () => true,
    ),
  ];
  const runs = lines.map(({ old: before, now: after }) =>
    before === undefined
      ? whole('new', after ?? '')
      : after === undefined
        ? whole('old', before)
        : wordChanges(before, after),
  );
  if (runs.every((each) => each.every(({ kind }) => kind === 'same'))) return now;
  return {
    ...now,
    paragraphs: lines.map(({ old: before, now: after }) => after ?? before ?? ''),
    marks: { runs },
  };
}

function markTable(old: TableBlock, now: TableBlock): TableBlock {
  const pairs = pairedUp(
    old.rows,
    now.rows,
    ({ cells }) => JSON.stringify(cells),
    (one, other) =>
      one.source.recordId !== undefined && one.source.recordId === other.source.recordId,
  );
  const rows = pairs.flatMap(({ old: before, now: after }): TableRow[] => {
    if (!before) return after ? [markRow(after, 'new')] : [];
    if (!after) return [markRow(before, 'old')];
    const cells = after.cells.map((cell, index) => wordChanges(before.cells[index] ?? '', cell));
    const isSame = cells.every((runs) => runs.every(({ kind }) => kind === 'same'));
    return [isSame ? after : { ...after, marks: { runs: cells } }];
  });
  return { ...now, rows };
}

interface PairUp<T> {
  old: T | undefined;
  now: T | undefined;
}

/** What is equal answers each other; between, what may be a pair does, in its order. */
function pairedUp<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (value: T) => string,
  mayPair: (old: T, now: T) => boolean,
): PairUp<T>[] {
  const pairs: PairUp<T>[] = [];
  let olds: T[] = [];
  let news: T[] = [];
  const settle = () => {
    for (const old of olds) {
      const index = news.findIndex((now) => mayPair(old, now));
      if (index === -1) {
        pairs.push({ old, now: undefined });
        continue;
      }
      pairs.push(...news.slice(0, index).map((now) => ({ old: undefined, now })));
      pairs.push({ old, now: news[index] });
      news = news.slice(index + 1);
    }
    pairs.push(...news.map((now) => ({ old: undefined, now })));
    [olds, news] = [[], []];
  };
  let [at, nowAt] = [0, 0];
  for (const { count = 0, added, removed } of diffArrays(before.map(keyOf), after.map(keyOf))) {
    if (removed) {
      olds.push(...before.slice(at, at + count));
      at += count;
    } else if (added) {
      news.push(...after.slice(nowAt, nowAt + count));
      nowAt += count;
    } else {
      settle();
      for (let index = 0; index < count; index += 1) {
        pairs.push({ old: before[at + index], now: after[nowAt + index] });
      }
      at += count;
      nowAt += count;
    }
  }
  settle();
  return pairs;
}
