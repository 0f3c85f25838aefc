import { Plus, X } from 'lucide-react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Label, Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import type { FieldMessage } from './findings';
import { useMessages } from './messages';
import { SearchField } from './SearchField';

export interface TagOption {
  id: string;
  label: string;
}

interface TagPickerProps {
  label: string;
  /** What the button that opens the list is called. */
  chooseLabel: string;
  /** What the list says when it has nothing to offer. */
  emptyText: string;
  options: readonly TagOption[];
  value: readonly string[];
  /** The name of a chosen id that the options don't hold. */
  unknownLabel: (id: string) => string;
  onChange: (ids: string[]) => void;
  message?: FieldMessage | undefined;
}

/** Several of many: what is chosen stands as tags, the rest in a list with a search. */
export function TagPicker({
  label,
  chooseLabel,
  emptyText,
  options,
  value,
  unknownLabel,
  onChange,
  message,
}: TagPickerProps) {
  const t = useMessages();
  const { contains } = useFilter({ sensitivity: 'base' });
  const chosen = value.map((id) => ({
    id,
    name: options.find((option) => option.id === id)?.label ?? unknownLabel(id),
  }));
  const toggle = (keys: Iterable<string | number>) => {
    const picked = new Set([...keys].map(String));
    const kept = value.filter((id) => picked.has(id));
    onChange([...kept, ...[...picked].filter((id) => !value.includes(id))]);
  };

  return (
    <div className="tag-picker">
      <TagGroup
        className="tag-group"
        onRemove={(keys) => onChange(value.filter((id) => !keys.has(id)))}
      >
        <Label className="field-label">{label}</Label>
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
      </TagGroup>
      <DialogTrigger>
        <AriaButton className="tag-add" aria-label={`${label}: ${chooseLabel}`}>
          <Plus size={14} aria-hidden />
          {chosen.length === 0 ? <span>{chooseLabel}</span> : null}
        </AriaButton>
        <Popover className="popover" placement="bottom start">
          <Dialog className="tag-dialog" aria-label={chooseLabel}>
            <Autocomplete filter={contains}>
              <SearchField label={t('action.search')} autoFocus movesInList />
              <ListBox
                className="menu"
                aria-label={label}
                items={options}
                selectionMode="multiple"
                selectedKeys={value}
                onSelectionChange={(keys) => {
                  if (keys !== 'all') toggle(keys);
                }}
                renderEmptyState={() => <p className="menu-empty">{emptyText}</p>}
              >
                {(option) => (
                  <ListBoxItem
                    id={option.id}
                    textValue={option.label}
                    className="menu-item menu-check"
                  >
                    {option.label}
                  </ListBoxItem>
                )}
              </ListBox>
            </Autocomplete>
          </Dialog>
        </Popover>
      </DialogTrigger>
      {message ? <span className="field-error">{message.text}</span> : null}
    </div>
  );
}
