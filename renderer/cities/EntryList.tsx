import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { CityListName } from '../../shared/edit/edit-registry';
import type { PartnerCity } from '../../shared/model/partner-city';
import { addCityEntry, deleteCityEntry } from '../store/registry';
import { Button, IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';

interface EntryListProps<L extends CityListName> {
  cityId: string;
  list: L;
  entries: PartnerCity[L];
  nameOf: (entry: PartnerCity[L][number]) => string;
  children: (entry: PartnerCity[L][number]) => ReactNode;
}

/** One of an entry's lists: each of its members as a small card of fields. */
export function EntryList<L extends CityListName>({
  cityId,
  list,
  entries,
  nameOf,
  children,
}: EntryListProps<L>) {
  const t = useMessages();
  const titleId = useId();
  return (
    <section className="entry-list" aria-labelledby={titleId}>
      <header className="entry-list-header">
        <h3 id={titleId}>{t(`city.${list}`)}</h3>
        <Button
          look="quiet"
          icon={<Plus size={15} aria-hidden />}
          onPress={() => addCityEntry(cityId, list)}
        >
          {t(`add.${list}`)}
        </Button>
      </header>
      {entries.map((entry: PartnerCity[L][number]) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand out of the card
        <div
          className="entry"
          role="group"
          key={entry.id}
          aria-label={nameOf(entry) || t(`unnamed.${list}`)}
        >
          <div className="entry-fields">{children(entry)}</div>
          <IconButton
            label={t(`delete.${list}`)}
            onPress={() => deleteCityEntry(cityId, list, entry.id)}
          >
            <Trash2 size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
    </section>
  );
}
