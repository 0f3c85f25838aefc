import { useMemo } from 'react';
import { DateField } from './DateField';
import type { FieldMessage } from './findings';

interface PartialDateFieldProps {
  label: string;
  /** A partial date, or '' for none. */
  value: string;
  onChange: (value: string) => void;
  /** The year that is meant when none is written. */
  defaultYear: number;
  message?: FieldMessage | undefined;
}

/** A single date known to the day, the month or the year, in its author's words. */
export function PartialDateField({ value, onChange, ...props }: PartialDateFieldProps) {
  const date = useMemo(() => (value === '' ? null : { from: value, until: '' }), [value]);
  return (
    <DateField {...props} value={date} onChange={(next) => onChange(next?.from ?? '')} isSingle />
  );
}
