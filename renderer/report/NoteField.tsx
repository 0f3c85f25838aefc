import type { Item } from '../../shared/model/report';
import { changeRecord } from '../store/editing';
import { TextArea } from '../ui/fields';
import { useMessages } from '../ui/messages';

/** What the authors tell each other about a record: nothing that leaves the program has it. */
export function NoteField({ item }: { item: Item }) {
  const t = useMessages();
  return (
    <div className="note-field">
      <TextArea
        label={t('note.label')}
        value={item.note}
        onChange={(note) => changeRecord<Item>(item, { note }, 'note')}
        hint={t('note.hint')}
      />
    </div>
  );
}
