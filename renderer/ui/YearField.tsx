import { useEffect, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { REPORT_YEARS } from '../../shared/model/report';
import { FieldNote } from './fields';
import type { FieldMessage } from './findings';
import { useMessages } from './messages';

interface YearFieldProps {
  label: string;
  value: number | null;
  onChange: (year: number | null) => void;
  /** An empty field is a fault. */
  isRequired?: boolean;
  message?: FieldMessage | undefined;
}

const yearOf = (text: string): number | null | 'incomplete' => {
  if (text === '') return null;
  const year = Number(text);
  return year >= REPORT_YEARS.min && year <= REPORT_YEARS.max ? year : 'incomplete';
};

/** A year in four digits, or none. What is not a year yet stays in the field. */
export function YearField({ label, value, onChange, isRequired = false, message }: YearFieldProps) {
  const t = useMessages();
  const [text, setText] = useState(value === null ? '' : String(value));
  const [left, setLeft] = useState(true);

  // The year can change elsewhere, by undo for instance.
  useEffect(() => {
    setText((current) =>
      yearOf(current) === value ? current : value === null ? '' : String(value),
    );
  }, [value]);

  const year = yearOf(text);
  const wrong = left && (year === 'incomplete' || (isRequired && year === null));
  const note = wrong
    ? { severity: 'error' as const, text: t('year.invalid', REPORT_YEARS_SHOWN) }
    : message;

  return (
    <TextField
      className="field year-field"
      value={text}
      onChange={(typed) => {
        const digits = typed.replace(/\D/g, '').slice(0, 4);
        setText(digits);
        const next = yearOf(digits);
        if (next !== 'incomplete' && next !== value && !(isRequired && next === null))
          onChange(next);
      }}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
      isInvalid={note?.severity === 'error'}
      validationBehavior="aria"
      inputMode="numeric"
    >
      <Label className="field-label">{label}</Label>
      <Input className="input" />
      <FieldNote message={note} />
    </TextField>
  );
}

/** As texts: a year takes no thousands separator. */
const REPORT_YEARS_SHOWN = { min: String(REPORT_YEARS.min), max: String(REPORT_YEARS.max) };
