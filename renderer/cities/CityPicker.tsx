import { Plus, X } from 'lucide-react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Label, Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { useWorkspace } from '../store/workspace';
import type { FieldMessage } from '../ui/findings';
import { useMessages } from '../ui/messages';
import { SearchField } from '../ui/SearchField';
import { cityLabel } from './city-label';

interface CityPickerProps {
  label: string;
  /** Ids of the registry's entries. */
  value: readonly string[];
  onChange: (ids: string[]) => void;
  message?: FieldMessage | undefined;
}

/** Which partner cities a record is about. */
export function CityPicker({ label, value, onChange, message }: CityPickerProps) {
  const t = useMessages();
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  const { contains } = useFilter({ sensitivity: 'base' });
  const chosen = value.map((id) => ({
    id,
    name: cityLabel(cities.find((city) => city.id === id), t),
  }));

  return (
    <div className="field">
      <TagGroup
        className="tag-group"
        onRemove={(keys) => onChange(value.filter((id) => !keys.has(id)))}
      >
        <Label className="field-label">{label}</Label>
        <div className="tag-row">
          <TagList className="tag-list" items={chosen}>
            {({ id, name }) => (
              <Tag id={id} textValue={name} className="tag">
                {name}
                <AriaButton slot="remove" className="tag-remove">
                  <X size={12} aria-hidden />
                </AriaButton>
              </Tag>
            )}
          </TagList>
          <DialogTrigger>
            <AriaButton className="tag-add" aria-label={t('cityPicker.choose')}>
              <Plus size={14} aria-hidden />
              {chosen.length === 0 ? <span>{t('cityPicker.choose')}</span> : null}
            </AriaButton>
            <Popover className="popover city-popover" placement="bottom start">
              <Dialog className="city-dialog" aria-label={t('cityPicker.choose')}>
                <Autocomplete filter={contains}>
                  <SearchField label={t('cityPicker.search')} autoFocus />
                  <ListBox
                    className="menu"
                    aria-label={label}
                    items={cities}
                    selectionMode="multiple"
                    selectedKeys={value}
                    onSelectionChange={(keys) => {
                      if (keys !== 'all') onChange([...keys].map(String));
                    }}
                    renderEmptyState={() => <p className="menu-empty">{t('cityPicker.none')}</p>}
                  >
                    {(city) => (
                      <ListBoxItem
                        id={city.id}
                        textValue={cityLabel(city, t)}
                        className="menu-item menu-check"
                      >
                        {cityLabel(city, t)}
                      </ListBoxItem>
                    )}
                  </ListBox>
                </Autocomplete>
              </Dialog>
            </Popover>
          </DialogTrigger>
        </div>
      </TagGroup>
      {message ? <span className="field-error">{message.text}</span> : null}
    </div>
  );
}
