import { countryOf } from '../../shared/language/countries';
import type { CountryCases as Corrected } from '../../shared/model/registry';
import { usedCountryName } from '../../shared/registry/country-forms';
import { newId } from '../store/id';
import { changeRegistry } from '../store/registry';
import { useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';
import { CaseFields } from './CaseFields';
import { CountrySelect } from './CountrySelect';
import { SubEntries } from './SubEntries';

/** The countries whose names are declined otherwise than proposed. */
export function CountryCases() {
  const t = useMessages();
  const registry = useWorkspace((state) => state.registry);
  const entries = registry.countryCases;
  const change = (id: string, part: Partial<Corrected>, typing?: string) =>
    changeRegistry(
      { countryCases: entries.map((each) => (each.id === id ? { ...each, ...part } : each)) },
      typing,
    );
  return (
    <section className="names-section" aria-label={t('countryCases.title')}>
      <h3>{t('countryCases.title')}</h3>
      <p className="field-hint">{t('countryCases.text')}</p>
      <SubEntries
        entries={entries}
        nameOf={({ name }) => name || t('names.unnamed')}
        deleteLabel={({ name }) => t('countryCases.delete', { name: name || t('names.unnamed') })}
        addLabel={t('countryCases.add')}
        onDelete={(deleted) =>
          changeRegistry({ countryCases: entries.filter(({ id }) => id !== deleted) })
        }
        onAdd={() =>
          changeRegistry({
            countryCases: [...entries, { id: newId(), country: '', name: '', cases: {} }],
          })
        }
      >
        {(entry) => (
          <div className="country-cases">
            <CountrySelect
              label={t('city.country')}
              value={entry.country}
              onChange={(country) =>
                change(entry.id, {
                  country,
                  name: countryOf(country) ? usedCountryName(registry, country) : '',
                  cases: {},
                })
              }
            />
            <CaseFields
              label={t('countryCases.of', { name: entry.name })}
              named={entry}
              onChange={(cases) => change(entry.id, { cases }, `${entry.id}.cases`)}
            />
          </div>
        )}
      </SubEntries>
    </section>
  );
}
