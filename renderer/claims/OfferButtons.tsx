import { Plus, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Offer } from '../../shared/claims/offers';
import { Button, IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';

interface OfferButtonsProps {
  offers: readonly Offer[];
  nameOf: (offer: Offer) => string;
  /** Links with these. */
  onAccept: (offers: readonly Offer[]) => void;
  onDismiss: (offer: Offer) => void;
}

/** What a text names and its record has no link with, each to be accepted or put away. */
export function OfferButtons({ offers, nameOf, onAccept, onDismiss }: OfferButtonsProps) {
  const t = useMessages();
  if (offers.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no set of form fields
    <div className="offer-row" role="group" aria-label={t('offers.title')}>
      <span className="field-hint" title={t('offers.key')}>
        {t('offers.title')}
      </span>
      {offers.map((offer) => (
        <span className="offer" key={`${offer.kind} ${offer.id}`}>
          <AriaButton
            className="offer-accept"
            aria-label={t(`offers.accept.${offer.kind}`, { name: nameOf(offer) })}
            onPress={() => onAccept([offer])}
          >
            <Plus size={13} aria-hidden />
            {nameOf(offer)}
          </AriaButton>
          <IconButton
            label={t('offers.dismiss', { name: nameOf(offer) })}
            onPress={() => onDismiss(offer)}
          >
            <X size={13} aria-hidden />
          </IconButton>
        </span>
      ))}
      {offers.length > 1 ? (
        <Button look="quiet" onPress={() => onAccept(offers)}>
          {t('offers.acceptAll')}
        </Button>
      ) : null}
    </div>
  );
}
