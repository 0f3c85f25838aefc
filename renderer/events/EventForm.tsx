import { EVENT_KINDS, type Event, type EventDate } from '../../shared/model/event';
import { CityPicker } from '../cities/CityPicker';
import { useFieldMessages } from '../report/use-field-messages';
import { changeEventDate, changeRecord } from '../store/editing';
import { TextArea, TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { Select } from '../ui/Select';
import { FiguresField } from './FiguresField';

interface EventFormProps {
  event: Event;
  questionId: string;
  reportYear: number;
}

export function EventForm({ event, questionId, reportYear }: EventFormProps) {
  const t = useMessages();
  const messageOf = useFieldMessages(event);
  const date: EventDate = event.date ?? { from: '', until: '' };
  const setDate = (change: Partial<EventDate>) => {
    const next = { ...date, ...change };
    changeEventDate(questionId, event.id, next.from === '' ? null : next);
  };
  const text = (field: 'text' | 'place' | 'participants' | 'outcome') => ({
    label: t(`event.${field}`),
    value: event[field],
    onChange: (value: string) => changeRecord(event, { [field]: value }, field),
    message: messageOf(field),
  });

  return (
    <>
      <TextArea {...text('text')} hint={t('field.paragraphsHint')} takesFocus />
      <div className="field-row">
        <PartialDateField
          label={t('event.from')}
          value={date.from}
          onChange={(from) => setDate({ from })}
          defaultYear={reportYear}
          message={messageOf('date')}
        />
        <PartialDateField
          label={t('event.until')}
          value={date.until}
          onChange={(until) => setDate({ until })}
          defaultYear={reportYear}
        />
      </div>
      <div className="field-row">
        <Select
          label={t('event.kind')}
          value={event.kind ?? ''}
          options={[
            { value: '' as const, label: t('choice.none') },
            ...EVENT_KINDS.map((kind) => ({ value: kind, label: t(`eventKind.${kind}`) })),
          ]}
          onChange={(kind) => changeRecord(event, { kind: kind === '' ? null : kind })}
        />
        <TextField {...text('place')} />
      </div>
      <CityPicker
        label={t('field.partnerCities')}
        value={event.partnerCityIds}
        onChange={(partnerCityIds) => changeRecord(event, { partnerCityIds })}
        message={messageOf('partnerCityIds')}
      />
      <TextArea {...text('participants')} />
      <TextArea {...text('outcome')} />
      <FiguresField
        figures={event.figures}
        onChange={(figures) => changeRecord(event, { figures }, 'figures')}
      />
    </>
  );
}
