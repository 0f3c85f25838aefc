import { type ApprovalStep, emptyApprovalStep } from '../../shared/model/agreement';
import { newId } from '../store/id';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { SubEntries } from './SubEntries';

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
    <SubEntries
      entries={steps}
      nameOf={({ title }) => title || t('approval.unnamed')}
      deleteLabel={() => t('approval.delete')}
      addLabel={t('approval.add')}
      onDelete={(deleted) => onChange(steps.filter(({ id }) => id !== deleted))}
      onAdd={() => onChange([...steps, emptyApprovalStep(newId())])}
    >
      {(step) => (
        <>
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
        </>
      )}
    </SubEntries>
  );
}
