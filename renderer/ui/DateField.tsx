import { useEffect, useRef, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { readDate } from '../../shared/language/read-date';
import { writeDate } from '../../shared/language/write-date';
import type { EventDate } from '../../shared/model/event';
import { localDay } from '../../shared/model/partial-date';
import { useShell } from '../store/shell';
import { FieldNote } from './fields';
import type { FieldMessage } from './findings';
import { useMessages } from './messages';

interface DateFieldProps {
  label: string;
  /** Null for an open date. */
  value: EventDate | null;
  onChange: (date: EventDate | null) => void;
  /** The year that is meant where none is written. */
  defaultYear: number;
  message?: FieldMessage | undefined;
  /** A span is refused. */
  isSingle?: boolean;
  /** Tells each date that is read at once, not when the keyboard rests. */
  isImmediate?: boolean;
}

/** So that `3.1` is not taken for a date on the way to `3.10`, in milliseconds. */
const TYPING_RESTS = 500;

const isSame = (a: EventDate | null, b: EventDate | null): boolean =>
  a?.from === b?.from && a?.until === b?.until;

/** A date in the words of its author: «12–15 апреля», «октябрь», `3.10`; it says what it understood. */
export function DateField({
  label,
  value,
  onChange,
  defaultYear,
  message,
  isSingle = false,
  isImmediate = false,
}: DateFieldProps) {
  const t = useMessages();
  const language = useShell(({ preferences }) => preferences.locale);
  const written = writeDate(value, language, defaultYear);
  const [text, setText] = useState(written);
  const [left, setLeft] = useState(true);
  const read = readDate(text, { year: defaultYear, today: localDay(new Date()) });
  const isSpan = isSingle && read.kind === 'date' && read.date.until !== '';
  const understood = read.kind === 'unclear' || isSpan ? undefined : dateIn(read);

  // What is left to tell, when the keyboard rests or the field is left or taken away.
  const commit = useRef((): void => undefined);
  useEffect(() => {
    commit.current = () => {
      if (understood !== undefined && !isSame(understood, value)) onChange(understood);
    };
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const tell = () => commit.current();
    window.addEventListener('blur', tell);
    return () => {
      window.removeEventListener('blur', tell);
      clearTimeout(timer.current);
      tell();
    };
  }, []);

  // The date can change elsewhere, by undo for instance.
  const told = useRef(value);
  useEffect(() => {
    if (isSame(told.current, value)) return;
    told.current = value;
    setText((current) => {
      const now = readDate(current, { year: defaultYear, today: localDay(new Date()) });
      return now.kind !== 'unclear' && isSame(dateIn(now), value)
        ? current
        : writeDate(value, language, defaultYear);
    });
  }, [value, defaultYear, language]);

  const full = writeDate(value, language);
  const note = (): FieldMessage | undefined => {
    if (understood !== undefined || !left) return message;
    if (isSpan) return { severity: 'error', text: t('date.single') };
    const kept = full === '' ? t('date.unclear') : t('date.kept', { date: full });
    return { severity: 'error', text: kept };
  };
  const shown = understood ? writeDate(understood, language) : '';
  const hint =
    text.trim() === ''
      ? t(isSingle ? 'date.exampleSingle' : 'date.example')
      : shown !== '' && shown !== text.trim()
        ? t('date.understood', { date: shown })
        : '';
  const current = note();

  return (
    <TextField
      className="field date-field"
      value={text}
      onChange={(typed) => {
        setText(typed);
        setLeft(false);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => commit.current(), isImmediate ? 0 : TYPING_RESTS);
      }}
      onBlur={() => {
        setLeft(true);
        commit.current();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          setLeft(true);
          commit.current();
        }
        event.continuePropagation();
      }}
      isInvalid={current?.severity === 'error'}
      validationBehavior="aria"
    >
      <Label className="field-label">{label}</Label>
      <Input className="input" autoComplete="off" spellCheck={false} />
      <FieldNote message={current} {...(hint === '' ? {} : { hint })} />
    </TextField>
  );
}

const dateIn = (read: ReturnType<typeof readDate>): EventDate | null =>
  read.kind === 'date' ? read.date : null;
