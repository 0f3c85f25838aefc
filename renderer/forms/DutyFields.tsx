import { Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { addDuty, changeDuty, emptyDuty, removeDuty } from '../../shared/forms/edit-duties';
import type { Duty, Questionnaire } from '../../shared/model/questionnaire';
import { NumberInput } from '../profile/NumberInput';
import { editForm } from '../store/form-editing';
import { newId } from '../store/id';
import { Button, IconButton } from '../ui/Button';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { useMonthNames } from '../ui/months';
import { Select } from '../ui/Select';
import { ApprovalStepFields } from './ApprovalStepFields';
import type { FaultOf } from './fault-texts';

const KINDS = ['report', 'eventAccount', 'approval'] as const;
const MOST = 50;

interface DutyFieldsProps {
  form: Questionnaire;
  faultOf: FaultOf;
  isFixed: boolean;
}

/** The terms that the acts behind a form set. */
export function DutyFields({ form, faultOf, isFixed }: DutyFieldsProps) {
  const t = useMessages();
  const titleId = useId();
  return (
    <section className="entry-list" aria-labelledby={titleId}>
      <header className="entry-list-header">
        <h3 id={titleId}>{t('form.duties')}</h3>
        {isFixed ? null : (
          <Button
            look="quiet"
            icon={<Plus size={15} aria-hidden />}
            isDisabled={form.duties.length >= MOST}
            onPress={() => editForm(form.id, (own) => addDuty(own, emptyDuty('report', newId())))}
          >
            {t('form.addDuty')}
          </Button>
        )}
      </header>
      <p className="field-hint">{t('form.dutiesText')}</p>
      {form.duties.map((duty) => {
        const name = duty.title || t('form.unnamedPart');
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand out of the card
          <div className="entry" role="group" key={duty.id} aria-label={name}>
            <div className="entry-fields">
              <OneDuty form={form} duty={duty} faultOf={faultOf} />
            </div>
            {isFixed ? null : (
              <IconButton
                label={t('delete.duty', { name })}
                onPress={() => editForm(form.id, (own) => removeDuty(own, duty.id))}
              >
                <Trash2 size={15} aria-hidden />
              </IconButton>
            )}
          </div>
        );
      })}
    </section>
  );
}

interface OneDutyProps {
  form: Questionnaire;
  duty: Duty;
  faultOf: FaultOf;
}

function OneDuty({ form, duty, faultOf }: OneDutyProps) {
  const t = useMessages();
  const change = (changed: Duty, field?: string) =>
    editForm(form.id, (own) => changeDuty(own, changed), field && `${duty.id}.${field}`);
  return (
    <>
      <TextField
        label={t('form.dutyTitle')}
        value={duty.title}
        onChange={(title) => change({ ...duty, title: title.slice(0, 200) }, 'title')}
        message={faultOf(duty.id, 'title')}
      />
      <div className="field-row">
        <Select
          label={t('form.duty')}
          value={duty.kind}
          options={KINDS.map((kind) => ({ value: kind, label: t(`form.duty.${kind}`) }))}
          onChange={(kind) => {
            const { id, title, basis } = duty;
            change({ ...emptyDuty(kind, id), title, basis });
          }}
        />
        <TermFields duty={duty} onChange={change} faultOf={faultOf} />
      </div>
      <TextField
        label={t('form.basis')}
        value={duty.basis}
        onChange={(basis) => change({ ...duty, basis: basis.slice(0, 200) }, 'basis')}
      />
      {duty.kind === 'approval' ? <ApprovalStepFields duty={duty} onChange={change} /> : null}
    </>
  );
}

interface TermFieldsProps {
  duty: Duty;
  onChange: (duty: Duty) => void;
  faultOf: FaultOf;
}

/** When it is due, as its kind has it. */
function TermFields({ duty, onChange, faultOf }: TermFieldsProps) {
  const t = useMessages();
  const months = useMonthNames();
  switch (duty.kind) {
    case 'report':
      return (
        <div className="day-and-month">
          <NumberInput
            label={t('form.day')}
            value={duty.day}
            min={1}
            max={31}
            step={1}
            onChange={(day) => onChange({ ...duty, day })}
          />
          <Select
            label={t('form.month')}
            value={String(duty.month).padStart(2, '0')}
            options={months}
            onChange={(month) => onChange({ ...duty, month: Number(month) })}
            message={faultOf(duty.id, 'day')}
          />
        </div>
      );
    case 'eventAccount':
      return (
        <NumberInput
          label={t('form.dutyWorkingDays')}
          value={duty.workingDays}
          min={1}
          max={365}
          step={1}
          onChange={(workingDays) => onChange({ ...duty, workingDays })}
        />
      );
    case 'approval':
      return (
        <NumberInput
          label={t('form.dutyDays')}
          value={duty.days}
          min={1}
          max={730}
          step={1}
          onChange={(days) => onChange({ ...duty, days })}
        />
      );
  }
}
