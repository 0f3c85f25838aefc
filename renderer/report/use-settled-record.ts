import type { Item } from '../../shared/model/report';
import { useSettled } from '../preview/use-settled';

/** What is typed in for long, letter by letter. */
const TEXTS = new Set<string>(['text', 'line', 'full']);

/**
 * A record as the rest of its form sees it while its text is typed: the text follows when the
 * typing rests, everything else at once. So a keystroke shows the text field again, and no more.
 */
export function useSettledRecord<T extends Item>(item: T): T {
  const settled = useSettled(item);
  return differsInTextsOnly(settled, item) ? settled : item;
}

const differsInTextsOnly = (one: Item, other: Item): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(
    ([field, value]) => TEXTS.has(field) || value === other[field as keyof Item],
  );
