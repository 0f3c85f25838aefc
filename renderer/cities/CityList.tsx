import { CirclePause, CircleSlash, Copy, MapPinned } from 'lucide-react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components/ListBox';
import { type PartnerCity, RELATIONS } from '../../shared/model/partner-city';
import type { Duplicate } from '../../shared/registry/find-duplicates';
import { CITY_ORDERS } from '../../shared/registry/list-cities';
import { isAlive } from '../../shared/registry/relation-history';
import { deletePartnerCity } from '../store/registry';
import { focusField, goTo, setQuery } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { SearchField } from '../ui/SearchField';
import { Select } from '../ui/Select';
import { cityLabel } from './city-label';
import type { CityFilterState } from './use-city-filter';

interface CityListProps {
  filter: CityFilterState;
  chosen: PartnerCity | undefined;
  duplicates: readonly Duplicate[];
}

/** The cities of the registry, with what narrows them down. */
export function CityList({ filter, chosen, duplicates }: CityListProps) {
  const t = useMessages();
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  const { query, shown, countryName, change } = filter;
  const isNarrowed = query !== '' || filter.country !== '' || filter.relation !== '';
  const doubted = new Set(duplicates.flatMap(({ ids }) => ids));
  const rows = shown.map((city) => ({
    city,
    id: city.id,
    name: cityLabel(city, t),
    detail: [countryName(city.country), t(`relation.${city.relation}`)].filter(Boolean).join(' · '),
    isDoubted: doubted.has(city.id),
  }));
  const present = new Set(cities.map(({ country }) => country).filter(Boolean));
  const countries = [...present]
    .map((code) => ({ value: code, label: countryName(code) }))
    .sort((a, b) => a.label.localeCompare(b.label));

  return (
    <>
      <header className="list-header">
        <h1>{t('cities.title')}</h1>
        <div className="list-tools">
          <SearchField label={t('cities.find')} value={query} onChange={setQuery} takesFind />
        </div>
        <div className="city-filters">
          <Select
            label={t('cities.filterCountry')}
            labelHidden
            value={filter.country}
            options={[{ value: '', label: t('cities.allCountries') }, ...countries]}
            onChange={(country) => change({ country })}
          />
          <Select
            label={t('cities.filterRelation')}
            labelHidden
            value={filter.relation}
            options={[
              { value: '', label: t('cities.allRelations') },
              ...RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) })),
            ]}
            onChange={(relation) => change({ relation })}
          />
          <Select
            label={t('cities.order')}
            labelHidden
            value={filter.order}
            options={CITY_ORDERS.map((value) => ({ value, label: t(`cityOrder.${value}`) }))}
            onChange={(order) => change({ order })}
          />
        </div>
      </header>
      <div
        className="record-list"
        onKeyDownCapture={(event) => {
          if (event.key !== 'Delete' || !chosen) return;
          event.stopPropagation();
          deletePartnerCity(chosen.id);
        }}
      >
        <ListBox
          className="list"
          aria-label={t('cities.title')}
          items={rows}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen ? [chosen.id] : []}
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
              title={isNarrowed ? t('list.nothingFound') : t('cities.emptyTitle')}
              text={isNarrowed ? t('cities.nothingFoundText') : t('cities.emptyText')}
            />
          )}
        >
          {({ id, name, detail, city, isDoubted }) => (
            <ListBoxItem
              id={id}
              textValue={name}
              className={isAlive(city.relation) ? 'row' : 'row city-past'}
            >
              <CitySign city={city} isDoubted={isDoubted} />
              <div className="row-texts">
                <Text slot="label" className="row-title">
                  {name}
                </Text>
                <Text slot="description" className="row-detail">
                  {isDoubted ? `${detail} · ${t('cities.doubted')}` : detail}
                </Text>
              </div>
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </>
  );
}

function CitySign({ city, isDoubted }: { city: PartnerCity; isDoubted: boolean }) {
  const props = { size: 16, className: 'row-icon', 'aria-hidden': true };
  if (isDoubted) return <Copy {...props} />;
  if (city.relation === 'ended') return <CircleSlash {...props} />;
  return city.relation === 'suspended' ? <CirclePause {...props} /> : <MapPinned {...props} />;
}
