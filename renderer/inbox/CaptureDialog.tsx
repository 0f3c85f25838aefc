import { X } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { findDate } from '../../shared/language/read-date';
import { writeDate } from '../../shared/language/write-date';
import type { EventDate } from '../../shared/model/event';
import { localDay } from '../../shared/model/partial-date';
import { capture, setCaptureDraft, useCaptureDraft } from '../store/inbox';
import { closeDialog, useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { DateField } from '../ui/DateField';
import { Dialog } from '../ui/Dialog';
import { isMac } from '../ui/keys';
import { useMessages } from '../ui/messages';

/** A line about what happened, in a few seconds: the rest can wait in the inbox. */
export function CaptureDialog() {
  const t = useMessages();
  const language = useShell(({ preferences }) => preferences.locale);
  const year = useWorkspace(({ report }) => report?.year ?? new Date().getFullYear());
  const text = useCaptureDraft();
  const [typed, setTyped] = useState<EventDate | null>(null);
  /** The words of the date in the text that the author does not want. */
  const [dropped, setDropped] = useState('');
  const [count, setCount] = useState(0);
  const [round, setRound] = useState(0);

  const found = findDate(text, { year, today: localDay(new Date()) });
  const words = found ? text.slice(found.start, found.end) : '';
  const offered = found && typed === null && words !== dropped ? found.date : null;

  const save = (follows: boolean) => {
    if (text.trim() === '') return;
    capture(text, typed ?? offered, follows);
    if (!follows) return closeDialog();
    setTyped(null);
    setDropped('');
    setCount(count + 1);
    setRound(round + 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return;
    const follows = isMac ? event.metaKey : event.ctrlKey;
    const inText = event.target instanceof HTMLTextAreaElement;
    if (!follows && (!inText || event.shiftKey)) return;
    event.preventDefault();
    save(follows);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(false);
  };

  return (
    <Dialog title={t('capture.title')} onClose={closeDialog}>
      <form className="dialog-form" onSubmit={submit} onKeyDown={onKeyDown}>
        <TextField
          className="field"
          value={text}
          onChange={setCaptureDraft}
          autoFocus
          key={`text-${round}`}
        >
          <Label className="field-label">{t('capture.text')}</Label>
          <TextArea className="input text-area" rows={3} />
        </TextField>
        <div className="capture-date">
          {offered ? (
            <span className="capture-chip">
              {t('capture.foundDate', { date: writeDate(offered, language) })}
              <IconButton label={t('capture.dropDate')} onPress={() => setDropped(words)}>
                <X size={14} aria-hidden />
              </IconButton>
            </span>
          ) : (
            <DateField
              key={`date-${round}`}
              label={t('capture.date')}
              value={typed}
              onChange={setTyped}
              defaultYear={year}
              isImmediate
            />
          )}
        </div>
        <p className="field-hint">{t('capture.hint', { keys: isMac ? '⌘Enter' : 'Ctrl+Enter' })}</p>
        <div className="capture-footer">
          <span className="capture-count" role="status">
            {count > 0 ? t('capture.saved', { count }) : null}
          </span>
          <Button onPress={() => save(true)} isDisabled={text.trim() === ''}>
            {t('capture.another')}
          </Button>
          <Button look="primary" type="submit" isDisabled={text.trim() === ''}>
            {t('capture.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
