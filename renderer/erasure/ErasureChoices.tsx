import { useState } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import {
  ERASURE_REASONS,
  type ErasurePreview,
  type ErasureReason,
} from '../../shared/erasure/contract';
import type { Decision, Treatment } from '../../shared/erasure/erase-value';
import { personFinder } from '../../shared/erasure/find-person';
import { erase, startErasing } from '../store/erasure';
import { closeDialog } from '../store/shell';
import { Button } from '../ui/Button';
import { CheckField } from '../ui/CheckField';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import { ErasureFound } from './ErasureFound';
import { ErasurePlaces } from './ErasurePlaces';

interface ErasureChoicesProps {
  personIds: string[];
  preview: ErasurePreview;
}

/** What was found of a person, and what its author wants to be done about it. */
export function ErasureChoices({ personIds, preview }: ErasureChoicesProps) {
  const t = useMessages();
  const [usual, setUsual] = useState<'initials' | 'wording'>('initials');
  const [wording, setWording] = useState(t('erasure.usualWording', { city: preview.city || '…' }));
  const [parts, setParts] = useState(false);
  const [decisions, setDecisions] = useState<Decision[]>([]);
  const [reason, setReason] = useState<ErasureReason>('request');
  const [reasonText, setReasonText] = useState('');
  const { places, namesakes, initials } = preview;
  const namesItself =
    personFinder({ personIds: [], names: [preview.name], contacts: [] }).find(wording).length > 0;
  const decide = (place: Pick<Decision, 'recordId' | 'field'>, treatment: Treatment | null) => {
    const { recordId, field } = place;
    const others = decisions.filter((each) => each.recordId !== recordId || each.field !== field);
    setDecisions(treatment === null ? others : [...others, { recordId, field, treatment }]);
  };
  return (
    <form
      className="erasure-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (namesItself) return;
        void erase({
          ...{ personIds, wording, usual, parts, decisions, reason, reasonText },
          mark: t('erasure.mark'),
        });
      }}
    >
      <ErasureFound preview={preview} />
      {namesakes.length > 0 || personIds.length > 1 ? (
        <fieldset className="erasure-namesakes">
          <legend className="field-label">{t('erasure.namesakes')}</legend>
          {namesakes.map(({ id, city, position }) => (
            <Checkbox
              key={id}
              className="checkbox"
              isSelected={personIds.includes(id)}
              onChange={(isSame) =>
                void startErasing(
                  isSame ? [...personIds, id] : personIds.filter((each) => each !== id),
                )
              }
            >
              <span className="checkbox-box" aria-hidden />
              {position === '' ? city : t('erasure.namesake', { city, position })}
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
      {places.length === 0 ? (
        <p className="field-hint">{t('erasure.noMentions')}</p>
      ) : (
        <>
          <h3 className="erasure-heading">{t('erasure.choices')}</h3>
          <div className="field-row">
            <Select
              label={t('erasure.usual')}
              value={usual}
              options={[
                { value: 'initials', label: t('erasure.treatment.initials', { initials }) },
                { value: 'wording', label: t('erasure.treatment.wording') },
              ]}
              onChange={setUsual}
            />
            <TextField
              label={t('erasure.wording')}
              value={wording}
              onChange={setWording}
              message={
                namesItself ? { severity: 'error', text: t('erasure.wordingNames') } : undefined
              }
            />
          </div>
          <CheckField
            label={t('erasure.parts')}
            hint={t('erasure.partsHint')}
            value={parts}
            onChange={setParts}
          />
          <ErasurePlaces
            places={places}
            initials={initials}
            treatmentOf={({ recordId, field, isSure }) =>
              decisions.find((each) => each.recordId === recordId && each.field === field)
                ?.treatment ?? (isSure || parts ? usual : 'keep')
            }
            onChange={decide}
          />
        </>
      )}
      <div className="field-row">
        <Select
          label={t('erasure.reason')}
          value={reason}
          options={ERASURE_REASONS.map((value) => ({
            value,
            label: t(`erasure.reason.${value}`),
          }))}
          onChange={setReason}
        />
        {reason === 'other' ? (
          <TextField label={t('erasure.reasonText')} value={reasonText} onChange={setReasonText} />
        ) : null}
      </div>
      <p className="field-hint">{t('erasure.outside')}</p>
      <div className="dialog-buttons">
        <Button onPress={closeDialog}>{t('action.cancel')}</Button>
        <Button type="submit" look="danger" isDisabled={namesItself}>
          {t('erasure.all')}
        </Button>
      </div>
    </form>
  );
}
