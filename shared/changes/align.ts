import { longestRise } from '../history/longest-rise';
import { type Unit, wordsOfUnit } from './units';

/** One place of the two versions laid over each other. */
export type Step =
  | { kind: 'kept'; before: Unit; after: Unit }
  | { kind: 'gone'; unit: Unit }
  | { kind: 'come'; unit: Unit }
  /** The same record at another place; `pair` is its number among those that were moved. */
  | { kind: 'movedFrom'; unit: Unit; pair: number }
  | { kind: 'movedTo'; before: Unit; unit: Unit; pair: number };

/** A gap with more pairs than this is not searched for records that resemble each other. */
const MOST_PAIRS = 4000;
/** So many of the words must be the same for two records to be one that was rewritten. */
const ALIKE = 0.5;

/**
 * Lays two versions over each other: records by their ids, then by their words, then, in the same
 * place, by what they have in common. What is in both but out of order was moved, whether it was
 * changed as well or not.
 */
export function align(before: readonly Unit[], after: readonly Unit[]): Step[] {
  const twin = twinsOf(before, after);
  const places = new Map(before.map((unit, index) => [unit, index]));
  const common = after.filter((unit) => twin.has(unit));
  const rise = longestRise(common.map((unit) => places.get(twin.get(unit) as Unit) ?? 0));
  const inOrder = new Set(common.filter((_, index) => rise.has(index)));

  const moved = new Map<Unit, number>();
  for (const unit of common) {
    const old = twin.get(unit) as Unit;
    if (inOrder.has(unit) || !unit.isRecord) continue;
    const pair = moved.size / 2 + 1;
    moved.set(unit, pair).set(old, pair);
  }

  const steps: Step[] = [];
  let next = 0;
  const leave = (until: number) => {
    for (; next < until; next += 1) {
      const unit = before[next] as Unit;
      const pair = moved.get(unit);
      steps.push(pair === undefined ? { kind: 'gone', unit } : { kind: 'movedFrom', unit, pair });
    }
  };
  for (const unit of after) {
    if (inOrder.has(unit)) {
      const old = twin.get(unit) as Unit;
      leave(places.get(old) ?? 0);
      next += 1;
      steps.push({ kind: 'kept', before: old, after: unit });
      continue;
    }
    const pair = moved.get(unit);
    steps.push(
      pair === undefined
        ? { kind: 'come', unit }
        : { kind: 'movedTo', before: twin.get(unit) as Unit, unit, pair },
    );
  }
  leave(before.length);
  return goneFirst(steps);
}

/** By unit of the later version, the one of the earlier that it was. */
function twinsOf(before: readonly Unit[], after: readonly Unit[]): Map<Unit, Unit> {
  const byKey = new Map(before.map((unit) => [unit.key, unit]));
  const twins = new Map<Unit, Unit>();
  const taken = new Set<Unit>();
  const pair = (unit: Unit, old: Unit) => {
    twins.set(unit, old);
    taken.add(old);
  };
  for (const unit of after) {
    const old = byKey.get(unit.key);
    if (old) pair(unit, old);
  }
  // A document that was read anew has the same words under other ids.
  const byWords = new Map<string, Unit[]>();
  for (const old of before) {
    if (taken.has(old)) continue;
    const words = wordsOfUnit(old);
    byWords.set(words, [...(byWords.get(words) ?? []), old]);
  }
  for (const unit of after) {
    if (twins.has(unit)) continue;
    const old = byWords.get(wordsOfUnit(unit))?.shift();
    if (old) pair(unit, old);
  }
  pairAlike(before, after, twins, taken, pair);
  return twins;
}

/** Between neighbours that are known, records that have most words in common are one rewritten. */
function pairAlike(
  before: readonly Unit[],
  after: readonly Unit[],
  twins: ReadonlyMap<Unit, Unit>,
  taken: ReadonlySet<Unit>,
  pair: (unit: Unit, old: Unit) => void,
): void {
  const places = new Map(before.map((unit, index) => [unit, index]));
  let start = 0;
  let gap: Unit[] = [];
  const settle = (end: number) => {
    const olds = before.slice(start, end).filter((old) => old.isRecord && !taken.has(old));
    if (gap.length > 0 && olds.length * gap.length <= MOST_PAIRS) {
      let from = 0;
      for (const unit of gap) {
        const index = olds.findIndex(
          (old, place) => place >= from && !taken.has(old) && likeness(old, unit) >= ALIKE,
        );
        if (index === -1) continue;
        pair(unit, olds[index] as Unit);
        from = index + 1;
      }
    }
    gap = [];
  };
  for (const unit of [...after]) {
    const old = twins.get(unit);
    const place = old && places.get(old);
    if (place === undefined) {
      if (unit.isRecord) gap.push(unit);
    } else if (place >= start) {
      settle(place);
      start = place + 1;
    }
  }
  settle(before.length);
}

/** The part of the words that two records share, from 0 to 1. */
function likeness(one: Unit, other: Unit): number {
  if (one.blocks[0]?.kind !== other.blocks[0]?.kind) return 0;
  const [a, b] = [bagOf(one), bagOf(other)];
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * shared) / Math.max(1, a.size + b.size);
}

const bags = new WeakMap<Unit, { size: number; counts: Map<string, number> }>();

function bagOf(unit: Unit): { size: number; counts: Map<string, number> } {
  const known = bags.get(unit);
  if (known) return known;
  const words = wordsOfUnit(unit).match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const bag = { size: words.length, counts };
  bags.set(unit, bag);
  return bag;
}

/** Between two units that stayed, what went stands before what came. */
function goneFirst(steps: readonly Step[]): Step[] {
  const sorted: Step[] = [];
  let came: Step[] = [];
  for (const step of steps) {
    if (step.kind === 'come' || step.kind === 'movedTo') came.push(step);
    else if (step.kind === 'kept') {
      sorted.push(...came, step);
      came = [];
    } else sorted.push(step);
  }
  return [...sorted, ...came];
}
