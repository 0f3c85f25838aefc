import type { PartialDate } from '../../shared/model/partial-date';
import { resolveCityIds } from '../../shared/registry/city-ids';
import { personOn } from '../../shared/registry/post-on';
import { useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';
import { TagPicker } from '../ui/TagPicker';

interface PersonPickerProps {
  /** Ids of contact persons. */
  value: readonly string[];
  /** Whose people are offered first; those of other cities follow. */
  cityIds: readonly string[];
  /** The day of which posts are shown, '' for the present ones. */
  date: PartialDate | '';
  /** Offers the people of these cities alone. */
  isClosed?: boolean;
  onChange: (ids: string[]) => void;
}

/** Which contact persons took part, each with the post that they held at the time. */
export function PersonPicker({ value, cityIds, date, isClosed, onChange }: PersonPickerProps) {
  const t = useMessages();
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  const linked = new Set(resolveCityIds(cities, cityIds));
  const first = cities.filter(({ id }) => linked.has(id));
  const others = isClosed ? [] : cities.filter(({ id }) => !linked.has(id));
  const options = [...first, ...others].flatMap((city) =>
    city.contactPersons
      .filter(({ name }) => name.trim() !== '')
      .map((person) => {
        const known = personOn(person, date);
        return { id: person.id, label: linked.has(city.id) ? known : `${known} (${city.name})` };
      }),
  );
  return (
    <TagPicker
      label={t('person.tookPart')}
      chooseLabel={t('personPicker.choose')}
      emptyText={t('personPicker.none')}
      options={options}
      unknownLabel={() => t('person.gone')}
      value={value}
      onChange={onChange}
    />
  );
}
