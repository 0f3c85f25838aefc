import { useId } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';

interface CheckFieldProps {
  label: string;
  hint: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** A box to tick, with a line that says what comes of it. */
export function CheckField({ label, hint, value, onChange }: CheckFieldProps) {
  const hintId = useId();
  return (
    <div>
      <Checkbox
        className="checkbox"
        isSelected={value}
        onChange={onChange}
        aria-describedby={hintId}
      >
        <span className="checkbox-box" aria-hidden />
        <span>{label}</span>
      </Checkbox>
      <p className="field-hint" id={hintId}>
        {hint}
      </p>
    </div>
  );
}
