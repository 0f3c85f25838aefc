import { BookA, MapPinned, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { findDuplicates } from '../../shared/registry/find-duplicates';
import { addPartnerCity } from '../store/registry';
import { useWorkspace } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { KeepsDrafts } from '../ui/use-draft';
import { CityForm, type CityTab } from './CityForm';
import { CityList } from './CityList';
import { NamesDialog } from './NamesDialog';
import { useCityFilter } from './use-city-filter';

/** The registry: its cities in the middle, the chosen one on the right. */
export function CitiesScreen({ cityId }: { cityId: string | null }) {
  const t = useMessages();
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  const settled = useWorkspace(({ desk }) => desk.settledDues);
  const filter = useCityFilter(cities);
  const [tab, setTab] = useState<CityTab>('details');
  const [namesOpen, setNamesOpen] = useState(false);
  const duplicates = useMemo(() => {
    const known = new Set(settled);
    return findDuplicates(cities).filter(({ key }) => !known.has(key));
  }, [cities, settled]);
  const city = cities.find(({ id }) => id === cityId) ?? filter.shown[0];

  return (
    <div className="panes">
      <section className="pane list-pane" aria-label={t('pane.list')}>
        <CityList filter={filter} chosen={city} duplicates={duplicates} />
        <footer className="list-footer">
          <Button look="primary" icon={<Plus size={16} aria-hidden />} onPress={addPartnerCity}>
            {t('cities.add')}
          </Button>
          <IconButton label={t('names.open')} onPress={() => setNamesOpen(true)}>
            <BookA size={16} aria-hidden />
          </IconButton>
        </footer>
      </section>
      <section className="pane form-pane" aria-label={t('pane.form')}>
        {city ? (
          <KeepsDrafts value={true}>
            <CityForm
              key={city.id}
              city={city}
              tab={tab}
              onTab={setTab}
              duplicates={duplicates.filter(({ ids }) => ids.includes(city.id))}
            />
          </KeepsDrafts>
        ) : (
          <EmptyState
            icon={<MapPinned size={28} />}
            title={t('cities.noneTitle')}
            text={t('cities.noneText')}
          />
        )}
      </section>
      {namesOpen ? <NamesDialog onClose={() => setNamesOpen(false)} /> : null}
    </div>
  );
}
