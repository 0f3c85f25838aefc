import { lazy, Suspense } from 'react';
import {
  INITIATIVE_KINDS,
  INITIATIVE_STAGES,
  type Initiative,
} from '../../shared/model/initiative';
import { FulfilsTask } from '../problems/FulfilsTask';
import { useFieldMessages } from '../report/use-field-messages';
import { changeRecord } from '../store/editing';
import { TextArea, TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { Select } from '../ui/Select';

const PicturesField = lazy(() =>
  import('../pictures/PicturesField').then((module) => ({ default: module.PicturesField })),
);

interface InitiativeFormProps {
  initiative: Initiative;
  reportYear: number;
}

export function InitiativeForm({ initiative, reportYear }: InitiativeFormProps) {
  const t = useMessages();
  const messageOf = useFieldMessages(initiative);
  return (
    <>
      <TextArea
        label={t('initiative.text')}
        value={initiative.text}
        onChange={(text) => changeRecord(initiative, { text }, 'text')}
        message={messageOf('text')}
        hint={t('field.paragraphsHint')}
        takesFocus
      />
      <TextField
        label={t('initiative.title')}
        value={initiative.title}
        onChange={(title) => changeRecord(initiative, { title }, 'title')}
        hint={t('initiative.titleHint')}
      />
      <div className="field-row">
        <Select
          label={t('initiative.kind')}
          value={initiative.kind ?? ''}
          options={[
            { value: '' as const, label: t('choice.none') },
            ...INITIATIVE_KINDS.map((kind) => ({
              value: kind,
              label: t(`initiativeKind.${kind}`),
            })),
          ]}
          onChange={(kind) => changeRecord(initiative, { kind: kind === '' ? null : kind })}
        />
        <Select
          label={t('initiative.stage')}
          value={initiative.stage ?? ''}
          options={[
            { value: '' as const, label: t('choice.none') },
            ...INITIATIVE_STAGES.map((stage) => ({
              value: stage,
              label: t(`initiativeStage.${stage}`),
            })),
          ]}
          onChange={(stage) => changeRecord(initiative, { stage: stage === '' ? null : stage })}
        />
      </div>
      <TextField
        label={t('initiative.place')}
        value={initiative.place}
        onChange={(place) => changeRecord(initiative, { place }, 'place')}
      />
      <div className="field-row">
        <PartialDateField
          label={t('initiative.from')}
          value={initiative.from}
          onChange={(from) => changeRecord(initiative, { from })}
          defaultYear={reportYear}
        />
        <PartialDateField
          label={t('initiative.until')}
          value={initiative.until}
          onChange={(until) => changeRecord(initiative, { until })}
          defaultYear={reportYear}
          message={messageOf('until')}
        />
      </div>
      <Suspense>
        <PicturesField item={initiative} reportYear={reportYear} messageOf={messageOf} />
      </Suspense>
      <FulfilsTask record={initiative} />
    </>
  );
}
