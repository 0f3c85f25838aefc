import { monthHeadingText } from '../document/month-heading';
import type { Answer, Item } from '../model/report';

/** Neighbouring records that the document shows under one heading. */
export interface ItemGroup {
  /** Unique within the answer and the same while records come and go. */
  key: string;
  /** The month heading; '' for records that stand under none. */
  heading: string;
  items: Item[];
}

/** An answer's records as the document groups them, in its order. */
export function groupsOf({ items, listStyle }: Answer): ItemGroup[] {
  const groups: ItemGroup[] = [];
  const seen = new Map<string, number>();
  const dated = items.some((item) => item.type === 'event' && item.date !== null);
  for (const item of items) {
    const heading =
      item.type === 'event' && dated ? monthHeadingText(item.date, listStyle.monthHeading) : '';
    const last = groups.at(-1);
    if (last && last.heading === heading) {
      last.items.push(item);
      continue;
    }
    const times = seen.get(heading) ?? 0;
    seen.set(heading, times + 1);
    groups.push({ key: `${heading}/${times}`, heading, items: [item] });
  }
  return groups;
}
