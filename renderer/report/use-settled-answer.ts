import type { Answer } from '../../shared/model/report';
import { useSettled } from '../preview/use-settled';

/**
 * The answer as a list of its records shows it. Records that come, go or change places are seen at
 * once; the words of a row follow when the typing rests, so that a keystroke never waits for a list
 * of thousands.
 */
export function useSettledAnswer(answer: Answer): Answer {
  const settled = useSettled(answer);
  return hasSameRows(settled, answer) ? settled : answer;
}

const hasSameRows = (one: Answer, other: Answer): boolean =>
  one === other ||
  (one.listStyle === other.listStyle &&
    one.items.length === other.items.length &&
    one.items.every((item, index) => {
      const twin = other.items[index];
      return item === twin || (item.id === twin?.id && dateOf(item) === dateOf(twin));
    }));

const dateOf = (item: Answer['items'][number]) => (item.type === 'event' ? item.date : null);
