import { Plus, Trash2 } from 'lucide-react';
import { type ApprovalStep, emptyApprovalStep } from '../../shared/model/agreement';
import { newId } from '../store/id';
import { Button, IconButton } from '../ui/Button';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';

interface ApprovalStepsProps {
  steps: ApprovalStep[];
  onChange: (steps: ApprovalStep[]) => void;
}

/** The way to the signature: what is due when, and what is done. */
export function ApprovalSteps({ steps, onChange }: ApprovalStepsProps) {
  const t = useMessages();
  const year = new Date().getFullYear();
  const change = (id: string, part: Partial<ApprovalStep>) =>
    onChange(steps.map((step) => (step.id === id ? { ...step, ...part } : step)));
  return (
    <div className="sub-entries">
      {steps.map((step) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand in the row
        <div
          className="sub-entry"
          role="group"
          key={step.id}
          aria-label={step.title || t('approval.unnamed')}
        >
          <TextField
            label={t('approval.title')}
            value={step.title}
            onChange={(title) => change(step.id, { title })}
          />
          <PartialDateField
            label={t('approval.due')}
            value={step.due}
            onChange={(due) => change(step.id, { due })}
            defaultYear={year}
          />
          <PartialDateField
            label={t('approval.done')}
            value={step.done}
            onChange={(done) => change(step.id, { done })}
            defaultYear={year}
          />
          <IconButton
            label={t('approval.delete')}
            onPress={() => onChange(steps.filter(({ id }) => id !== step.id))}
          >
            <Trash2 size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        look="quiet"
        icon={<Plus size={15} aria-hidden />}
        onPress={() => onChange([...steps, emptyApprovalStep(newId())])}
      >
        {t('approval.add')}
      </Button>
    </div>
  );
}
