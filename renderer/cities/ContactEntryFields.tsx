import { CONTACT_CHANNELS, type ContactEntry } from '../../shared/model/contact';
import { changeCityEntry } from '../store/registry';
import { TextArea, TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { Select } from '../ui/Select';
import { ContactPersons } from './ContactPersons';

interface ContactEntryFieldsProps {
  cityId: string;
  contact: ContactEntry;
}

export function ContactEntryFields({ cityId, contact }: ContactEntryFieldsProps) {
  const t = useMessages();
  const change = (part: Partial<ContactEntry>) =>
    changeCityEntry(cityId, 'contacts', contact.id, part);
  const year = new Date().getFullYear();
  return (
    <>
      <div className="field-row">
        <PartialDateField
          label={t('contact.date')}
          value={contact.date}
          onChange={(date) => change({ date })}
          defaultYear={year}
        />
        <Select
          label={t('contact.channel')}
          value={contact.channel}
          options={CONTACT_CHANNELS.map((channel) => ({
            value: channel,
            label: t(`contactChannel.${channel}`),
          }))}
          onChange={(channel) => change({ channel })}
        />
      </div>
      <TextField
        label={t('contact.subject')}
        value={contact.subject}
        onChange={(subject) => change({ subject })}
      />
      <TextField
        label={t('contact.participants')}
        value={contact.participants}
        onChange={(participants) => change({ participants })}
      />
      <ContactPersons cityId={cityId} contact={contact} />
      <TextArea
        label={t('contact.outcome')}
        value={contact.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <div className="field-row">
        <TextField
          label={t('contact.nextStep')}
          value={contact.nextStep}
          onChange={(nextStep) => change({ nextStep })}
        />
        <PartialDateField
          label={t('contact.nextStepDue')}
          value={contact.nextStepDue}
          onChange={(nextStepDue) => change({ nextStepDue })}
          defaultYear={year}
        />
      </div>
      {contact.nextStep.trim() === '' && contact.nextStepDue === '' ? null : (
        <label className="check">
          <input
            type="checkbox"
            checked={contact.nextStepDone}
            onChange={(event) => change({ nextStepDone: event.target.checked })}
          />
          {t('contact.nextStepDone')}
        </label>
      )}
    </>
  );
}
