import { useEffect, useState } from 'react';
import { TextField } from '../ui/fields';

interface NameListFieldProps {
  label: string;
  hint?: string;
  value: readonly string[];
  onChange: (names: string[]) => void;
}

const namesIn = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Several names, written with commas between them. */
export function NameListField({ value, onChange, ...props }: NameListFieldProps) {
  const [text, setText] = useState(value.join(', '));
  // The names can change elsewhere, by undo for instance; a comma that is just typed stays.
  useEffect(() => {
    setText((current) =>
      namesIn(current).join('\n') === value.join('\n') ? current : value.join(', '),
    );
  }, [value]);
  return (
    <TextField
      {...props}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(namesIn(typed));
      }}
    />
  );
}
