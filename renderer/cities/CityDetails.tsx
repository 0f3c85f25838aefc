import { countryName, countryOf } from '../../shared/language/countries';
import { OBLIQUE_CASES, type PartnerCity } from '../../shared/model/partner-city';
import { cityInCase, proposedCases, withOwnCase } from '../../shared/registry/name-forms';
import { changePartnerCity } from '../store/registry';
import { TextArea, TextField } from '../ui/fields';
import type { FieldMessage } from '../ui/findings';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
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
      <CaseFields city={city} />
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
  const country = countryOf(code);
  if (!country) return null;
  const { genitive, prepositional } = proposedCases(country.name);
  return (
    <span className="field-hint">
      {t('country.names', {
        official: country.officialName,
        english: countryName(code, 'en'),
        genitive,
        prepositional,
      })}
    </span>
  );
}

function CaseFields({ city }: { city: PartnerCity }) {
  const t = useMessages();
  if (city.name.trim() === '') return null;
  const proposed = proposedCases(city.name);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would not stand in the grid
    <div className="case-fields" role="group" aria-label={t('city.cases')}>
      {OBLIQUE_CASES.map((each) => (
        <TextField
          key={each}
          label={t(`case.${each}`)}
          value={cityInCase(city, each)}
          onChange={(form) =>
            changePartnerCity(city.id, { cases: withOwnCase(city, each, form) }, 'cases')
          }
          {...(city.cases[each] === undefined
            ? {}
            : { hint: t('case.proposed', { form: proposed[each] }) })}
        />
      ))}
      <p className="field-hint case-hint">{t('case.hint')}</p>
    </div>
  );
}
