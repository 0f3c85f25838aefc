import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { PartnerCity } from '../../shared/model/partner-city';
import type { Duplicate } from '../../shared/registry/find-duplicates';
import { checkPartnerCity } from '../../shared/review/check-partner-city';
import { deletePartnerCity } from '../store/registry';
import { useWorkspace } from '../store/workspace';
import { IconButton } from '../ui/Button';
import { fieldMessages } from '../ui/findings';
import { useMessages } from '../ui/messages';
import { AgreementFields } from './AgreementFields';
import { CityDetails } from './CityDetails';
import { CityHistory } from './CityHistory';
import { ContactEntryFields } from './ContactEntryFields';
import { ContactPersonFields } from './ContactPersonFields';
import { cityLabel } from './city-label';
import { DuplicateNotice } from './DuplicateNotice';
import { EntryList } from './EntryList';

const CITY_TABS = ['details', 'agreements', 'contactPersons', 'contacts', 'history'] as const;
export type CityTab = (typeof CITY_TABS)[number];

interface CityFormProps {
  city: PartnerCity;
  tab: CityTab;
  onTab: (tab: CityTab) => void;
  duplicates: readonly Duplicate[];
}

/** An entry of the registry: who the partner is, and what there is between the two cities. */
export function CityForm({ city, tab, onTab, duplicates }: CityFormProps) {
  const t = useMessages();
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  const messageOf = useMemo(
    () => fieldMessages(checkPartnerCity(city, cities), t),
    [city, cities, t],
  );

  return (
    <article className="record" aria-label={t('type.partnerCity')}>
      <header className="record-header">
        <h2>{cityLabel(city, t)}</h2>
        <IconButton label={t('cities.delete')} onPress={() => deletePartnerCity(city.id)}>
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </header>
      {duplicates.map(({ key, ids }) => (
        <DuplicateNotice key={key} city={city} otherId={ids[0] === city.id ? ids[1] : ids[0]} />
      ))}
      <Tabs
        className="city-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => onTab(CITY_TABS.find((each) => each === key) ?? 'details')}
      >
        <TabList className="tab-list" aria-label={t('cityTab.label')}>
          {CITY_TABS.map((each) => (
            <Tab key={each} id={each} className="tab">
              {t(`cityTab.${each}`)}
              {each !== 'details' && each !== 'history' && city[each].length > 0 ? (
                <span className="tab-count">{city[each].length}</span>
              ) : null}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="details" className="tab-panel">
          <CityDetails city={city} messageOf={messageOf} />
        </TabPanel>
        <TabPanel id="agreements" className="tab-panel">
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
        </TabPanel>
        <TabPanel id="contactPersons" className="tab-panel">
          <EntryList
            cityId={city.id}
            list="contactPersons"
            entries={city.contactPersons}
            nameOf={({ name }) => name}
          >
            {(person) => (
              <ContactPersonFields cityId={city.id} person={person} messageOf={messageOf} />
            )}
          </EntryList>
        </TabPanel>
        <TabPanel id="contacts" className="tab-panel">
          <EntryList
            cityId={city.id}
            list="contacts"
            entries={city.contacts}
            nameOf={({ subject }) => subject}
          >
            {(contact) => <ContactEntryFields cityId={city.id} contact={contact} />}
          </EntryList>
        </TabPanel>
        <TabPanel id="history" className="tab-panel">
          <CityHistory city={city} onTab={onTab} />
        </TabPanel>
      </Tabs>
    </article>
  );
}
