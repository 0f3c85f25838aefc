import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { FIELDS } from '../../shared/forms/sources';
import type { Column, Computed } from '../../shared/model/questionnaire';
import { NumberInput } from '../profile/NumberInput';
import { newId } from '../store/id';
import { Button, IconButton } from '../ui/Button';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import type { FaultOf } from './fault-texts';
import { fieldName, fieldTitle } from './field-title';

const MOST = 20;
const ALIGNS = ['left', 'center', 'right'] as const;

interface ColumnFieldsProps {
  questionId: string;
  computed: Computed;
  onChange: (change: Partial<Computed>, field?: string) => void;
  faultOf: FaultOf;
}

/** The columns of a table from left to right. */
export function ColumnFields({ questionId, computed, onChange, faultOf }: ColumnFieldsProps) {
  const t = useMessages();
  const titleId = useId();
  const { columns, source } = computed;
  const fields = ['number', ...FIELDS[source]];
  const fault = faultOf(questionId, 'columns');
  const set = (index: number, change: Partial<Column>, field?: string) =>
    onChange(
      { columns: columns.map((each, at) => (at === index ? { ...each, ...change } : each)) },
      field && `column.${index}.${field}`,
    );
  const move = (index: number, step: -1 | 1) => {
    const column = columns[index];
    if (column)
      onChange({ columns: columns.toSpliced(index, 1).toSpliced(index + step, 0, column) });
  };
  const add = () => {
    const field =
      fields.find((each) => !columns.some((column) => column.field === each)) ?? 'number';
    const column: Column = {
      id: newId(),
      title: fieldTitle(field, t),
      field,
      share: 3,
      align: 'left',
    };
    onChange({ columns: [...columns, column] });
  };
  return (
    <section className="entry-list" aria-labelledby={titleId}>
      <header className="entry-list-header">
        <h4 id={titleId}>{t('form.columns')}</h4>
        <Button
          look="quiet"
          icon={<Plus size={15} aria-hidden />}
          isDisabled={columns.length >= MOST}
          onPress={add}
        >
          {t('form.addColumn')}
        </Button>
      </header>
      {fault ? <p className="field-error">{fault.text}</p> : null}
      {columns.map((column, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand out of the card
        <div
          className="entry column-entry"
          role="group"
          key={column.id}
          aria-label={column.title || t('form.unnamedPart')}
        >
          <div className="entry-fields column-fields">
            <TextField
              label={t('form.columnTitle')}
              value={column.title}
              onChange={(title) => set(index, { title: title.slice(0, 200) }, 'title')}
              message={faultOf(questionId, `column/${column.id}/title`)}
            />
            <Select
              label={t('form.columnField')}
              value={column.field}
              options={[...new Set([...fields, column.field])].map((value) => ({
                value,
                label: fieldName(value, t),
              }))}
              onChange={(field) => set(index, { field })}
              message={faultOf(questionId, `column/${column.id}/field`)}
            />
            <NumberInput
              label={t('form.columnShare')}
              value={column.share}
              min={0.5}
              max={100}
              step={0.5}
              onChange={(share) => set(index, { share })}
            />
            <Select
              label={t('form.columnAlign')}
              value={column.align}
              options={ALIGNS.map((value) => ({ value, label: t(`profile.align.${value}`) }))}
              onChange={(align) => set(index, { align })}
            />
          </div>
          <div className="column-tools">
            <IconButton
              label={t('form.moveUp')}
              isDisabled={index === 0}
              onPress={() => move(index, -1)}
            >
              <ArrowUp size={15} aria-hidden />
            </IconButton>
            <IconButton
              label={t('form.moveDown')}
              isDisabled={index === columns.length - 1}
              onPress={() => move(index, 1)}
            >
              <ArrowDown size={15} aria-hidden />
            </IconButton>
            <IconButton
              label={t('delete.column', { name: column.title || t('form.unnamedPart') })}
              onPress={() => onChange({ columns: columns.toSpliced(index, 1) })}
            >
              <Trash2 size={15} aria-hidden />
            </IconButton>
          </div>
        </div>
      ))}
    </section>
  );
}
