import { useEffect, useState } from 'react';
import { TextArea, TextField } from '../ui/fields';

interface NameListFieldProps {
  label: string;
  hint?: string;
  /** Each on a line of its own: for words that may hold commas themselves. */
  inLines?: boolean;
  value: readonly string[];
  onChange: (names: string[]) => void;
}

const COMMAS = /[,;]/;
const LINES = /\n/;

const namesIn = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Several names, written with commas between them or on a line each. */
export function NameListField({ inLines = false, value, onChange, ...props }: NameListFieldProps) {
  const [between, joint] = inLines ? [LINES, '\n'] : [COMMAS, ', '];
  const [text, setText] = useState(value.join(joint));
  // The names can change elsewhere, by undo for instance; a comma that is just typed stays.
  useEffect(() => {
    setText((current) =>
      namesIn(current, between).join('\n') === value.join('\n') ? current : value.join(joint),
    );
  }, [value, between, joint]);
  const Field = inLines ? TextArea : TextField;
  return (
    <Field
      {...props}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(namesIn(typed, between));
      }}
    />
  );
}
