import { useMemo } from 'react';
import { offersForContact } from '../../shared/claims/offers';
import type { ContactEntry } from '../../shared/model/contact';
import { OfferButtons } from '../claims/OfferButtons';
import { useSettled } from '../preview/use-settled';
import { changeCityEntry, dismissContactOffer } from '../store/registry';
import { useWorkspace } from '../store/workspace';
import { PersonPicker } from './PersonPicker';

interface ContactPersonsProps {
  cityId: string;
  contact: ContactEntry;
}

/** Which of the city's people a contact was with; those whom its texts name are offered. */
export function ContactPersons({ cityId, contact }: ContactPersonsProps) {
  const registry = useWorkspace((state) => state.registry);
  const dismissed = useWorkspace(({ desk }) => desk.settledDues);
  const city = registry.partnerCities.find(({ id }) => id === cityId);
  const settled = useSettled(contact);
  const offers = useMemo(
    () => (city ? offersForContact(settled, city, dismissed) : []),
    [settled, city, dismissed],
  );
  if (!city || city.contactPersons.length === 0) return null;
  const link = (ids: readonly string[]) =>
    changeCityEntry(cityId, 'contacts', contact.id, {
      personIds: [...new Set([...contact.personIds, ...ids])],
    });
  return (
    <>
      <OfferButtons
        offers={offers.filter(({ id }) => !contact.personIds.includes(id))}
        nameOf={({ id }) => city.contactPersons.find((person) => person.id === id)?.name ?? id}
        onAccept={(accepted) => link(accepted.map(({ id }) => id))}
        onDismiss={(offer) => dismissContactOffer(cityId, contact.id, offer)}
      />
      <PersonPicker
        value={contact.personIds}
        cityIds={[cityId]}
        date={contact.date}
        isClosed
        onChange={(personIds) => changeCityEntry(cityId, 'contacts', contact.id, { personIds })}
      />
    </>
  );
}
