import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, IconButton } from '../ui/Button';

interface SubEntriesProps<T extends { id: string }> {
  entries: readonly T[];
  /** What a screen reader calls an entry. */
  nameOf: (entry: T) => string;
  deleteLabel: (entry: T) => string;
  addLabel: string;
  onDelete: (id: string) => void;
  onAdd: () => void;
  /** The fields of an entry, which stand in a row. */
  children: (entry: T) => ReactNode;
}

/** Short entries inside a card or a dialog: each a row of fields that can be deleted. */
export function SubEntries<T extends { id: string }>({
  entries,
  nameOf,
  deleteLabel,
  addLabel,
  onDelete,
  onAdd,
  children,
}: SubEntriesProps<T>) {
  return (
    <div className="sub-entries">
      {entries.map((entry) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand in the row
        <div className="sub-entry" role="group" key={entry.id} aria-label={nameOf(entry)}>
          {children(entry)}
          <IconButton label={deleteLabel(entry)} onPress={() => onDelete(entry.id)}>
            <Trash2 size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button look="quiet" icon={<Plus size={15} aria-hidden />} onPress={onAdd}>
        {addLabel}
      </Button>
    </div>
  );
}
