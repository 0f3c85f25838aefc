import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { Item } from '../../shared/model/report';
import { canMove, deleteRecord, moveRecord } from '../store/editing';
import { useWorkspace } from '../store/workspace';
import { IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';

/** What a record is, and what can be done with it as a whole. */
export function RecordHeader({ item }: { item: Item }) {
  const t = useMessages();
  const up = useWorkspace(({ report }) => report !== null && canMove(report, item.id, -1));
  const down = useWorkspace(({ report }) => report !== null && canMove(report, item.id, 1));
  return (
    <header className="record-header">
      <h2>{t(`type.${item.type}`)}</h2>
      <IconButton
        label={t('record.moveUp')}
        keys="Alt+↑"
        isDisabled={!up}
        onPress={() => moveRecord(item.id, -1)}
      >
        <ArrowUp size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={t('record.moveDown')}
        keys="Alt+↓"
        isDisabled={!down}
        onPress={() => moveRecord(item.id, 1)}
      >
        <ArrowDown size={16} aria-hidden />
      </IconButton>
      <IconButton label={t('record.delete')} onPress={() => deleteRecord(item.id)}>
        <Trash2 size={16} aria-hidden />
      </IconButton>
    </header>
  );
}
