import { resolveCityIds } from '../../shared/registry/city-ids';
import { useWorkspace } from '../store/workspace';
import type { FieldMessage } from '../ui/findings';
import { useMessages } from '../ui/messages';
import { TagPicker } from '../ui/TagPicker';
import { cityLabel } from './city-label';

interface CityPickerProps {
  label: string;
  /** Ids of the registry's entries. */
  value: readonly string[];
  onChange: (ids: string[]) => void;
  message?: FieldMessage | undefined;
}

/** Which partner cities a record is about. */
export function CityPicker(props: CityPickerProps) {
  const t = useMessages();
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  return (
    <TagPicker
      {...props}
      value={resolveCityIds(cities, props.value)}
      chooseLabel={t('cityPicker.choose')}
      emptyText={t('cityPicker.none')}
      options={cities.map((city) => ({ id: city.id, label: cityLabel(city, t) }))}
      unknownLabel={() => t('city.gone')}
    />
  );
}
