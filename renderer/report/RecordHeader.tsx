import { ArrowDown, ArrowUp, BookmarkPlus, Copy, Trash2 } from 'lucide-react';
import type { Item } from '../../shared/model/report';
import { deleteRecords, duplicateRecords, moveRecords } from '../store/bulk';
import { canMove } from '../store/editing';
import { saveAsTemplate } from '../store/templates';
import { useWorkspace } from '../store/workspace';
import { IconButton } from '../ui/Button';
import { keysOf } from '../ui/keys';
import { useMessages } from '../ui/messages';

/** What a record is, and what can be done with it as a whole. */
export function RecordHeader({ item }: { item: Item }) {
  const t = useMessages();
  const own = new Set([item.id]);
  const up = useWorkspace(({ report }) => report !== null && canMove(report, item.id, -1));
  const down = useWorkspace(({ report }) => report !== null && canMove(report, item.id, 1));
  return (
    <header className="record-header">
      <h2>{t(`type.${item.type}`)}</h2>
      <IconButton
        label={t('record.moveUp')}
        keys="Alt+↑"
        isDisabled={!up}
        onPress={() => moveRecords(own, -1)}
      >
        <ArrowUp size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={t('record.moveDown')}
        keys="Alt+↓"
        isDisabled={!down}
        onPress={() => moveRecords(own, 1)}
      >
        <ArrowDown size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={t('record.duplicate')}
        keys={keysOf('duplicateRecord')}
        onPress={() => duplicateRecords(own)}
      >
        <Copy size={16} aria-hidden />
      </IconButton>
      {item.type === 'event' ? (
        <IconButton label={t('record.saveTemplate')} onPress={() => saveAsTemplate(item)}>
          <BookmarkPlus size={16} aria-hidden />
        </IconButton>
      ) : null}
      <IconButton label={t('record.delete')} onPress={() => deleteRecords(own)}>
        <Trash2 size={16} aria-hidden />
      </IconButton>
    </header>
  );
}
