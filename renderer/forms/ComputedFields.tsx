import { withSource } from '../../shared/forms/edit-computed';
import { FIELDS } from '../../shared/forms/sources';
import {
  type Computed,
  GROUPINGS,
  type Question,
  ROW_SOURCES,
} from '../../shared/model/questionnaire';
import { TextArea, TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import { ColumnFields } from './ColumnFields';
import type { FaultOf } from './fault-texts';
import { fieldName, fieldTitle } from './field-title';

interface ComputedFieldsProps {
  question: Question;
  onChange: (change: Partial<Question>, field?: string) => void;
  faultOf: FaultOf;
}

/** From which facts an answer is worked out, and how a row of it is written. */
export function ComputedFields({ question, onChange, faultOf }: ComputedFieldsProps) {
  const t = useMessages();
  const { id, computed, answerKind } = question;
  if (!computed) return null;
  const change = (part: Partial<Computed>, field?: string) =>
    onChange({ computed: { ...computed, ...part } }, field);
  return (
    <>
      <div className="field-row">
        <Select
          label={t('form.source')}
          value={computed.source}
          options={ROW_SOURCES.map((source) => ({
            value: source,
            label: t(`form.source.${source}`),
          }))}
          onChange={(source) =>
            onChange(withSource(question, source, (field) => fieldTitle(field, t)))
          }
        />
        <Select
          label={t('form.groupBy')}
          value={computed.groupBy}
          options={GROUPINGS.map((value) => ({ value, label: t(`form.groupBy.${value}`) }))}
          onChange={(groupBy) => change({ groupBy })}
        />
      </div>
      {answerKind === 'table' ? (
        <ColumnFields questionId={id} computed={computed} onChange={change} faultOf={faultOf} />
      ) : (
        <TextArea
          label={t('form.line')}
          value={computed.line}
          onChange={(line) => change({ line }, 'line')}
          message={faultOf(id, 'line')}
          hint={t('form.lineHint', {
            fields: FIELDS[computed.source]
              .map((field) => `{${field}} – ${fieldName(field, t)}`)
              .join(', '),
          })}
        />
      )}
      <TextField
        label={t('form.whenEmpty')}
        value={computed.whenEmpty}
        onChange={(whenEmpty) => change({ whenEmpty }, 'whenEmpty')}
        message={faultOf(id, 'whenEmpty')}
      />
    </>
  );
}
