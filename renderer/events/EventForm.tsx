import { lazy, memo, Suspense } from 'react';
import { EVENT_KINDS, EVENT_STATES, type Event } from '../../shared/model/event';
import { CityPicker } from '../cities/CityPicker';
import { LengthTabs } from '../claims/LengthTabs';
import { MentionOffers } from '../claims/MentionOffers';
import { FulfilsTask } from '../problems/FulfilsTask';
import { useFieldMessages } from '../report/use-field-messages';
import { useSettledRecord } from '../report/use-settled-record';
import { changeRecord } from '../store/editing';
import { changeEventDate } from '../store/event-months';
import { DateField } from '../ui/DateField';
import { TextArea, TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import { EventMore } from './EventMore';
import { MoveToMonth } from './MoveToMonth';

const PicturesField = lazy(() =>
  import('../pictures/PicturesField').then((module) => ({ default: module.PicturesField })),
);

interface EventFormProps {
  event: Event;
  questionId: string;
  reportYear: number;
}

export function EventForm({ event, questionId, reportYear }: EventFormProps) {
  const rest = useSettledRecord(event);
  const messageOf = useFieldMessages(event);
  return (
    <>
      <MentionOffers item={rest}>
        <LengthTabs event={event} message={messageOf('text')} />
      </MentionOffers>
      <Facts event={rest} questionId={questionId} reportYear={reportYear} />
    </>
  );
}

/** What is known of the event beside its text. */
const Facts = memo(function Facts({ event, questionId, reportYear }: EventFormProps) {
  const t = useMessages();
  const messageOf = useFieldMessages(event);
  const text = (field: 'place' | 'participants' | 'outcome') => ({
    label: t(`event.${field}`),
    value: event[field],
    onChange: (value: string) => changeRecord(event, { [field]: value }, field),
    message: messageOf(field),
  });

  return (
    <>
      <div className="field-row">
        <div className="event-date">
          <DateField
            label={t('event.date')}
            value={event.date}
            onChange={(date) => changeEventDate(questionId, event.id, date)}
            defaultYear={reportYear}
            message={messageOf('date')}
          />
          <MoveToMonth event={event} questionId={questionId} reportYear={reportYear} />
        </div>
        <Select
          label={t('event.state')}
          value={event.state}
          options={EVENT_STATES.map((state) => ({ value: state, label: t(`eventState.${state}`) }))}
          onChange={(state) => changeRecord(event, { state })}
          message={
            event.state === 'planned'
              ? { severity: 'warning', text: t('event.plannedHint') }
              : messageOf('state')
          }
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
      <EventMore event={event} reportYear={reportYear} />
      <Suspense>
        <PicturesField item={event} reportYear={reportYear} messageOf={messageOf} />
      </Suspense>
      <FulfilsTask record={event} />
    </>
  );
});
