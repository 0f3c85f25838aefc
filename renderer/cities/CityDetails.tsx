import { countryName, countryOf } from '../../shared/language/countries';
import type { PartnerCity } from '../../shared/model/partner-city';
import { countryInCase } from '../../shared/registry/country-forms';
import { changePartnerCity } from '../store/registry';
import { useWorkspace } from '../store/workspace';
import { TextArea, TextField } from '../ui/fields';
import type { FieldMessage } from '../ui/findings';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { CaseFields } from './CaseFields';
import { CountrySelect } from './CountrySelect';
import { NameListField } from './NameListField';
import { RelationFields } from './RelationFields';

interface CityDetailsProps {
  city: PartnerCity;
  messageOf: (field: string) => FieldMessage | undefined;
}

/** What the city is called and what it is to ours. */
export function CityDetails({ city, messageOf }: CityDetailsProps) {
  const t = useMessages();
  const change = (part: Partial<PartnerCity>, typing?: keyof PartnerCity) =>
    changePartnerCity(city.id, part, typing);
  return (
    <>
      <div className="field-row">
        <TextField
          label={t('city.name')}
          value={city.name}
          onChange={(name) => change({ name }, 'name')}
          message={messageOf('name')}
          takesFocus
        />
        <div className="field">
          <CountrySelect
            label={t('city.country')}
            value={city.country}
            onChange={(country) => change({ country })}
          />
          <CountryNames code={city.country} />
        </div>
      </div>
      <RelationFields city={city} />
      <div className="field-row">
        <PartialDateField
          label={t('city.since')}
          value={city.since}
          onChange={(since) => change({ since })}
          defaultYear={new Date().getFullYear()}
        />
        <PartialDateField
          label={t('city.founded')}
          value={city.founded}
          onChange={(founded) => change({ founded })}
          defaultYear={new Date().getFullYear()}
        />
      </div>
      <h3 className="form-section">{t('city.names')}</h3>
      <div className="field-row">
        <TextField
          label={t('city.ownName')}
          value={city.ownName}
          onChange={(ownName) => change({ ownName }, 'ownName')}
        />
        <TextField
          label={t('city.latinName')}
          value={city.latinName}
          onChange={(latinName) => change({ latinName }, 'latinName')}
        />
      </div>
      <NameListField
        label={t('city.shortNames')}
        hint={t('city.shortNamesHint')}
        value={city.shortNames}
        onChange={(shortNames) => change({ shortNames }, 'shortNames')}
      />
      <CaseFields
        label={t('city.cases')}
        named={city}
        onChange={(cases) => change({ cases }, 'cases')}
      />
      <TextArea
        label={t('city.note')}
        value={city.note}
        onChange={(note) => change({ note }, 'note')}
        hint={t('city.noteHint')}
      />
    </>
  );
}

/** The country's other names, so that the right one is at hand. */
function CountryNames({ code }: { code: string }) {
  const t = useMessages();
  const registry = useWorkspace((state) => state.registry);
  const country = countryOf(code);
  if (!country) return null;
  return (
    <span className="field-hint">
      {t('country.names', {
        official: country.officialName,
        english: countryName(code, 'en'),
        genitive: countryInCase(registry, code, 'genitive'),
        prepositional: countryInCase(registry, code, 'prepositional'),
      })}
    </span>
  );
}
