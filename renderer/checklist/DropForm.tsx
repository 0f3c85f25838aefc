import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { TextArea } from '../ui/fields';
import { useMessages } from '../ui/messages';

interface DropFormProps {
  onDrop: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why something is given up; without an answer it is not. */
export function DropForm({ onDrop, onCancel }: DropFormProps) {
  const t = useMessages();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isMissing) form.current?.querySelector('textarea')?.focus();
    else onDrop(reason.trim());
  };
  return (
    <form className="drop-form" ref={form} onSubmit={submit}>
      <TextArea
        label={t('checklist.reason')}
        value={reason}
        onChange={setReason}
        message={
          tried && isMissing ? { severity: 'error', text: t('checklist.reasonMissing') } : undefined
        }
      />
      <div className="button-row">
        <Button look="primary" type="submit">
          {t('checklist.drop')}
        </Button>
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}
