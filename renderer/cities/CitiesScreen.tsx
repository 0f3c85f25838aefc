import { MapPinned, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components/ListBox';
import { fold } from '../../shared/language/fold';
import { addPartnerCity, deletePartnerCity } from '../store/registry';
import { focusField, goTo, setQuery, useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { SearchField } from '../ui/SearchField';
import { CityForm } from './CityForm';
import { cityLabel } from './city-label';
import { useCountries } from './countries';

/** The registry: its cities in the middle, the chosen one on the right. */
export function CitiesScreen({ cityId }: { cityId: string | null }) {
  const t = useMessages();
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  const query = useShell((state) => state.query);
  const countries = useCountries();
  const rows = useMemo(() => {
    const names = new Map(countries.map(({ id, label }) => [id, label]));
    return cities
      .map((city) => ({
        id: city.id,
        name: cityLabel(city, t),
        country: names.get(city.country) ?? '',
        relation: t(`relation.${city.relation}`),
      }))
      .filter(({ name, country }) => matches(`${name} ${country}`, query));
  }, [cities, countries, query, t]);
  const city = cities.find(({ id }) => id === cityId) ?? cities[0];

  return (
    <div className="panes">
      <section className="pane list-pane" aria-label={t('pane.list')}>
        <header className="list-header">
          <h1>{t('cities.title')}</h1>
          <div className="list-tools">
            <SearchField label={t('cities.search')} value={query} onChange={setQuery} takesFind />
          </div>
        </header>
        <div
          className="record-list"
          onKeyDownCapture={(event) => {
            if (event.key !== 'Delete' || !city) return;
            event.stopPropagation();
            deletePartnerCity(city.id);
          }}
        >
          <ListBox
            className="list"
            aria-label={t('cities.title')}
            items={rows}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={city ? [city.id] : []}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : keys;
              if (key !== undefined) goTo({ screen: 'cities', cityId: String(key) });
            }}
            onAction={(key) => {
              goTo({ screen: 'cities', cityId: String(key) });
              focusField('text');
            }}
            renderEmptyState={() => (
              <EmptyState
                icon={<MapPinned size={28} />}
                title={query === '' ? t('cities.emptyTitle') : t('list.nothingFound')}
                text={query === '' ? t('cities.emptyText') : t('list.nothingFoundText', { query })}
              />
            )}
          >
            {(row) => (
              <ListBoxItem id={row.id} textValue={row.name} className="row">
                <div className="row-texts">
                  <Text slot="label" className="row-title">
                    {row.name}
                  </Text>
                  <Text slot="description" className="row-detail">
                    {[row.country, row.relation].filter(Boolean).join(' · ')}
                  </Text>
                </div>
              </ListBoxItem>
            )}
          </ListBox>
        </div>
        <footer className="list-footer">
          <Button look="primary" icon={<Plus size={16} aria-hidden />} onPress={addPartnerCity}>
            {t('cities.add')}
          </Button>
        </footer>
      </section>
      <section className="pane form-pane" aria-label={t('pane.form')}>
        {city ? (
          <CityForm key={city.id} city={city} />
        ) : (
          <EmptyState
            icon={<MapPinned size={28} />}
            title={t('cities.noneTitle')}
            text={t('cities.noneText')}
          />
        )}
      </section>
    </div>
  );
}

const matches = (text: string, query: string): boolean => fold(text).includes(fold(query.trim()));
