import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import { MOST_EDITIONS } from '../../shared/model/edition';
import { keepEdition } from '../store/changes';
import { Button } from '../ui/Button';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';

/** Notes that the report was shown or sent. */
export function EditionForm({ count }: { count: number }) {
  const t = useMessages();
  const [date, setDate] = useState(today);
  const [recipient, setRecipient] = useState('');
  const [remark, setRemark] = useState('');
  const isFull = count >= MOST_EDITIONS;
  const keep = () => {
    void keepEdition({ date, recipient: recipient.trim(), remark: remark.trim() });
    setRecipient('');
    setRemark('');
  };
  return (
    <section className="changes-form" aria-label={t('changes.add')}>
      <h2>{t('changes.add')}</h2>
      <p className="field-hint">{t(isFull ? 'changes.full' : 'changes.addText')}</p>
      <PartialDateField
        label={t('changes.date')}
        value={date}
        onChange={setDate}
        defaultYear={new Date().getFullYear()}
      />
      <TextField label={t('changes.recipient')} value={recipient} onChange={setRecipient} />
      <TextField label={t('changes.remark')} value={remark} onChange={setRemark} />
      <Button icon={<BookmarkPlus size={15} aria-hidden />} isDisabled={isFull} onPress={keep}>
        {t('changes.keep')}
      </Button>
    </section>
  );
}

/** The day in this place, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
