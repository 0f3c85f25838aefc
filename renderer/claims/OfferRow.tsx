import { type RefObject, useEffect, useMemo } from 'react';
import { isLinked, type Offer, offersFor } from '../../shared/claims/offers';
import { countryName } from '../../shared/language/countries';
import type { Item } from '../../shared/model/report';
import { useSettled } from '../preview/use-settled';
import { acceptOffer, acceptOffers, dismissOffer } from '../store/claims';
import { useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { OfferButtons } from './OfferButtons';

interface OfferRowProps {
  item: Item;
  /** Takes what the key of the field does: accepting the first offer. */
  accept: RefObject<(() => void) | null>;
}

const NOTHING: readonly string[] = [];

/** What the text of a record names and the record has no link with. */
export function OfferRow({ item, accept }: OfferRowProps) {
  const registry = useWorkspace((state) => state.registry);
  const dismissed = useWorkspace(({ report }) => report?.dismissedFindings ?? NOTHING);
  // Looking for names follows behind the typing.
  const settled = useSettled(item);
  const found = useMemo(
    () => offersFor(settled, registry, dismissed),
    [settled, registry, dismissed],
  );
  const offers = found.filter((offer) => !isLinked(item, offer));
  const nameOf = useOfferName();
  const [first] = offers;
  useEffect(() => {
    accept.current = first ? () => acceptOffer(item.id, first) : null;
  });
  return (
    <OfferButtons
      offers={offers}
      nameOf={nameOf}
      onAccept={(accepted) => acceptOffers(item.id, accepted)}
      onDismiss={(offer) => dismissOffer(item.id, offer)}
    />
  );
}

function useOfferName(): (offer: Offer) => string {
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  const locale = useShell(({ preferences }) => preferences.locale);
  return ({ kind, id }) => {
    if (kind === 'country') return countryName(id, locale);
    if (kind === 'city') return cities.find((city) => city.id === id)?.name ?? id;
    const persons = cities.flatMap(({ contactPersons }) => contactPersons);
    return persons.find((person) => person.id === id)?.name ?? id;
  };
}
