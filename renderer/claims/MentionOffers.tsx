import { type KeyboardEvent, lazy, type ReactNode, Suspense, useRef } from 'react';
import type { Item } from '../../shared/model/report';

/** Knows all countries and their case forms, which the first look at a report can wait for. */
const OfferRow = lazy(() => import('./OfferRow').then((module) => ({ default: module.OfferRow })));

interface MentionOffersProps {
  item: Item;
  /** The text field: in it, Alt+Enter accepts the first offer. */
  children: ReactNode;
}

/** Under a text, the cities, countries and persons that it names and the record has no link with. */
export function MentionOffers({ item, children }: MentionOffersProps) {
  const accept = useRef<(() => void) | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'Enter' || !event.altKey || event.ctrlKey || event.metaKey) return;
    if (!accept.current) return;
    event.preventDefault();
    accept.current();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key of the field inside
    <div className="mention-offers" onKeyDown={onKeyDown}>
      {children}
      <Suspense>
        <OfferRow item={item} accept={accept} />
      </Suspense>
    </div>
  );
}
