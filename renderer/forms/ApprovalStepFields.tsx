import { Plus, Trash2 } from 'lucide-react';
import type { Duty } from '../../shared/model/questionnaire';
import { Button, IconButton } from '../ui/Button';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';

type Approval = Extract<Duty, { kind: 'approval' }>;

const MOST = 50;
const MOST_DAYS = 730;

interface ApprovalStepFieldsProps {
  duty: Approval;
  onChange: (duty: Approval, field?: string) => void;
}

/** The way to the signature of an agreement, step by step. */
export function ApprovalStepFields({ duty, onChange }: ApprovalStepFieldsProps) {
  const t = useMessages();
  const { steps } = duty;
  const set = (index: number, change: Partial<Approval['steps'][number]>, field: string) =>
    onChange(
      { ...duty, steps: steps.map((each, at) => (at === index ? { ...each, ...change } : each)) },
      `step.${index}.${field}`,
    );
  return (
    <div className="sub-entries">
      <h4>{t('form.steps')}</h4>
      {steps.map((step, index) => {
        const name = step.title || t('form.unnamedPart');
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand in the row
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no ids; they are never reordered
          <div className="sub-entry step-entry" role="group" key={index} aria-label={name}>
            <TextField
              label={t('form.step')}
              value={step.title}
              onChange={(title) => set(index, { title: title.slice(0, 200) }, 'title')}
            />
            <TextField
              label={t('form.stepDays')}
              value={step.daysBefore === null ? '' : String(step.daysBefore)}
              onChange={(text) => set(index, { daysBefore: daysOf(text) }, 'days')}
            />
            <IconButton
              label={t('delete.step', { name })}
              onPress={() => onChange({ ...duty, steps: steps.toSpliced(index, 1) })}
            >
              <Trash2 size={15} aria-hidden />
            </IconButton>
          </div>
        );
      })}
      <Button
        look="quiet"
        icon={<Plus size={15} aria-hidden />}
        isDisabled={steps.length >= MOST}
        onPress={() => onChange({ ...duty, steps: [...steps, { title: '', daysBefore: null }] })}
      >
        {t('form.addStep')}
      </Button>
    </div>
  );
}

/** A step may have no term of its own. */
function daysOf(text: string): number | null {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? null : Math.min(MOST_DAYS, Number(digits));
}
