import { useMemo, useState } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { recordsOf } from '../../shared/edit/pasted-records';
import { excerpt } from '../../shared/language/excerpt';
import type { EventDate } from '../../shared/model/event';
import type { Item } from '../../shared/model/report';
import { addItems, usePasted } from '../store/clipboard';
import { answerKindOf } from '../store/editing';
import { newId } from '../store/id';
import { closeDialog } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';

const EXCERPT = 200;

/** What was pasted from another program, before it becomes records. */
export function PasteDialog() {
  const t = useMessages();
  const waiting = usePasted();
  const year = useWorkspace(({ report }) => report?.year);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const kind = waiting ? answerKindOf(waiting.questionId) : 'tasks';
  const items = useMemo(() => {
    if (!waiting || year === undefined) return [];
    const today = new Date().toISOString().slice(0, 10);
    return recordsOf(waiting.paragraphs, kind, { year, today }, newId);
  }, [waiting, kind, year]);
  if (!waiting) return null;
  const wanted = items.filter(({ id }) => !left.has(id));

  const add = (records: Item[]) => {
    closeDialog();
    addItems(waiting.questionId, waiting.afterId, records);
  };
  const together = (): Item[] => {
    const [first] = wanted;
    return first ? [{ ...first, text: wanted.map(({ text }) => text).join('\n') }] : [];
  };
  const toggle = (id: string) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });

  return (
    <Dialog title={t('paste.title')} onClose={closeDialog}>
      <p className="form-explanation">{t('paste.text')}</p>
      <div className="paste-list">
        {items.map((item) => (
          <Checkbox
            key={item.id}
            className="checkbox paste-row"
            isSelected={!left.has(item.id)}
            onChange={() => toggle(item.id)}
          >
            <span className="checkbox-box" aria-hidden />
            {item.type === 'event' ? (
              <span className="paste-date">{dateText(item.date) || t('paste.noDate')}</span>
            ) : null}
            <span>{excerpt(item.text, EXCERPT)}</span>
          </Checkbox>
        ))}
      </div>
      <div className="dialog-buttons">
        <Button onPress={closeDialog}>{t('action.cancel')}</Button>
        {wanted.length > 1 ? (
          <Button onPress={() => add(together())}>{t('paste.together')}</Button>
        ) : null}
        <Button look="primary" isDisabled={wanted.length === 0} onPress={() => add(wanted)}>
          {t('paste.add', { count: wanted.length })}
        </Button>
      </div>
    </Dialog>
  );
}

/** `2023-04-12` → `12.04.2023`, with the end of a span behind it. */
const dateText = (date: EventDate | null): string =>
  [date?.from, date?.until]
    .filter(Boolean)
    .map((part) => part?.split('-').reverse().join('.'))
    .join(' – ');
