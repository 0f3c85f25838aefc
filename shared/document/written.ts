import { writtenText } from '../model/event';
import type { Item } from '../model/report';

/** What the document tells of a record. */
export const textOf = (item: Item): string =>
  item.type === 'event' ? writtenText(item) : item.text;

/**
 * True for a record that the document shows: a new one without text is not there yet, an event that
 * is planned has not happened yet.
 */
export function isWritten(item: Item): boolean {
  if (item.type === 'event' && (!item.included || item.state === 'planned')) return false;
  return textOf(item).trim() !== '' || (item.type === 'narrative' && item.heading.trim() !== '');
}
