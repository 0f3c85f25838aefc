import { useEffect, useId, useState } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { isPartialDate } from '../../shared/model/partial-date';
import type { FieldMessage } from './findings';
import { useMessages } from './messages';
import { useMonthNames } from './months';
import { Select } from './Select';

interface PartialDateFieldProps {
  label: string;
  /** A partial date, or '' for none. */
  value: string;
  onChange: (value: string) => void;
  /** The year that is meant when only a month is chosen. */
  defaultYear: number;
  message?: FieldMessage | undefined;
}

interface Parts {
  day: string;
  month: string;
  year: string;
}

const partsOf = (value: string): Parts => {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day: day.replace(/^0/, ''), month, year };
};

/** True while the keyboard is still in the middle of a part. */
const isUnfinished = ({ day, year }: Parts): boolean => day === '0' || year.length < 4;

/** The date that the parts name, '' for none, or null for one that doesn't exist. */
function dateOf({ day, month, year }: Parts): string | null {
  if (year === '' && month === '' && day === '') return '';
  const text = [year, month, day.padStart(day === '' ? 0 : 2, '0')].filter(Boolean).join('-');
  const gap = day !== '' && month === '';
  return !gap && isPartialDate(text) ? text : null;
}

/** A date known to the day, the month or the year, each part in a field of its own. */
export function PartialDateField({
  label,
  value,
  onChange,
  defaultYear,
  message,
}: PartialDateFieldProps) {
  const t = useMessages();
  const months = useMonthNames();
  const labelId = useId();
  const errorId = useId();
  const [parts, setParts] = useState(() => partsOf(value));
  const [left, setLeft] = useState(true);

  // The date can change elsewhere, by undo for instance.
  useEffect(() => {
    setParts((current) => (dateOf(current) === value ? current : partsOf(value)));
  }, [value]);

  const change = (changed: Partial<Parts>) => {
    const next = { ...parts, ...changed };
    if (next.month !== '' && next.year === '') next.year = String(defaultYear);
    if (changed.month === '') next.day = '';
    setParts(next);
    const date = dateOf(next);
    if (date !== null && date !== value) onChange(date);
  };

  const wrong = dateOf(parts) === null && (left || !isUnfinished(parts));
  const note = wrong ? { severity: 'error' as const, text: t('date.invalid') } : message;
  const digits = (text: string, length: number) => text.replace(/\D/g, '').slice(0, length);

  return (
    <Group
      className="field"
      aria-labelledby={labelId}
      {...(note ? { 'aria-describedby': errorId } : {})}
      isInvalid={note?.severity === 'error'}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
    >
      <span className="field-label" id={labelId}>
        {label}
      </span>
      <div className="date-parts">
        <TextField
          className="date-day"
          aria-label={`${label}: ${t('date.day')}`}
          value={parts.day}
          onChange={(day) => change({ day: digits(day, 2) })}
          isDisabled={parts.month === ''}
          inputMode="numeric"
        >
          <Input className="input" placeholder={t('date.dayShort')} />
        </TextField>
        <Select
          label={`${label}: ${t('date.month')}`}
          labelHidden
          value={parts.month}
          options={[{ value: '', label: t('date.noMonth') }, ...months]}
          onChange={(month) => change({ month })}
        />
        <TextField
          className="date-year"
          aria-label={`${label}: ${t('date.year')}`}
          value={parts.year}
          onChange={(year) => change({ year: digits(year, 4) })}
          inputMode="numeric"
        >
          <Input className="input" placeholder={t('date.yearShort')} />
        </TextField>
      </div>
      {note ? (
        <span id={errorId} className={note.severity === 'error' ? 'field-error' : 'field-warning'}>
          {note.text}
        </span>
      ) : null}
    </Group>
  );
}
