import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { type PartnerCity, RELATIONS } from '../../shared/model/partner-city';
import { checkPartnerCity } from '../../shared/review/check-partner-city';
import { changePartnerCity, deletePartnerCity } from '../store/registry';
import { useWorkspace } from '../store/workspace';
import { IconButton } from '../ui/Button';
import { TextArea, TextField } from '../ui/fields';
import { fieldMessages } from '../ui/findings';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { Select } from '../ui/Select';
import { AgreementFields } from './AgreementFields';
import { ContactEntryFields } from './ContactEntryFields';
import { ContactPersonFields } from './ContactPersonFields';
import { CountrySelect } from './CountrySelect';
import { EntryList } from './EntryList';

/** An entry of the registry: who the partner is, and what there is between the two cities. */
export function CityForm({ city }: { city: PartnerCity }) {
  const t = useMessages();
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  const messageOf = useMemo(
    () => fieldMessages(checkPartnerCity(city, cities), t),
    [city, cities, t],
  );

  return (
    <article className="record" aria-label={t('type.partnerCity')}>
      <header className="record-header">
        <h2>{t('type.partnerCity')}</h2>
        <IconButton label={t('cities.delete')} onPress={() => deletePartnerCity(city.id)}>
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </header>
      <div className="field-row">
        <TextField
          label={t('city.name')}
          value={city.name}
          onChange={(name) => changePartnerCity(city.id, { name }, 'name')}
          message={messageOf('name')}
          takesFocus
        />
        <CountrySelect
          label={t('city.country')}
          value={city.country}
          onChange={(country) => changePartnerCity(city.id, { country })}
        />
      </div>
      <div className="field-row">
        <Select
          label={t('city.relation')}
          value={city.relation}
          options={RELATIONS.map((relation) => ({
            value: relation,
            label: t(`relation.${relation}`),
          }))}
          onChange={(relation) => changePartnerCity(city.id, { relation })}
        />
        <PartialDateField
          label={t('city.since')}
          value={city.since}
          onChange={(since) => changePartnerCity(city.id, { since })}
          defaultYear={new Date().getFullYear()}
        />
      </div>
      <EntryList
        cityId={city.id}
        list="agreements"
        entries={city.agreements}
        nameOf={({ title }) => title}
      >
        {(agreement) => (
          <AgreementFields cityId={city.id} agreement={agreement} messageOf={messageOf} />
        )}
      </EntryList>
      <EntryList
        cityId={city.id}
        list="contactPersons"
        entries={city.contactPersons}
        nameOf={({ name }) => name}
      >
        {(person) => <ContactPersonFields cityId={city.id} person={person} messageOf={messageOf} />}
      </EntryList>
      <EntryList
        cityId={city.id}
        list="contacts"
        entries={city.contacts}
        nameOf={({ subject }) => subject}
      >
        {(contact) => <ContactEntryFields cityId={city.id} contact={contact} />}
      </EntryList>
      <TextArea
        label={t('city.note')}
        value={city.note}
        onChange={(note) => changePartnerCity(city.id, { note }, 'note')}
        hint={t('city.noteHint')}
      />
    </article>
  );
}
