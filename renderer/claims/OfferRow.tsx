import { Plus, X } from 'lucide-react';
import { type RefObject, useEffect, useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { isLinked, type Offer, offerKey, offersFor } from '../../shared/claims/offers';
import { countryName } from '../../shared/language/countries';
import type { Item } from '../../shared/model/report';
import { useSettled } from '../preview/use-settled';
import { acceptOffer, acceptOffers, dismissOffer } from '../store/claims';
import { useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';

interface OfferRowProps {
  item: Item;
  /** Takes what the key of the field does: accepting the first offer. */
  accept: RefObject<(() => void) | null>;
}

const NOTHING: readonly string[] = [];

/** What a text names and the record has no link with, each to be accepted or put away. */
export function OfferRow({ item, accept }: OfferRowProps) {
  const t = useMessages();
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
  if (offers.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no set of form fields
    <div className="offer-row" role="group" aria-label={t('offers.title')}>
      <span className="field-hint" title={t('offers.key')}>
        {t('offers.title')}
      </span>
      {offers.map((offer) => (
        <span className="offer" key={offerKey(item.id, offer)}>
          <AriaButton
            className="offer-accept"
            aria-label={t(`offers.accept.${offer.kind}`, { name: nameOf(offer) })}
            onPress={() => acceptOffer(item.id, offer)}
          >
            <Plus size={13} aria-hidden />
            {nameOf(offer)}
          </AriaButton>
          <IconButton
            label={t('offers.dismiss', { name: nameOf(offer) })}
            onPress={() => dismissOffer(item.id, offer)}
          >
            <X size={13} aria-hidden />
          </IconButton>
        </span>
      ))}
      {offers.length > 1 ? (
        <Button look="quiet" onPress={() => acceptOffers(item.id, offers)}>
          {t('offers.acceptAll')}
        </Button>
      ) : null}
    </div>
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
