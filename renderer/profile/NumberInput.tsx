import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';
import '../styles/profile.css';

interface NumberInputProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step: number;
}

/** A measure: typed, or changed step by step with buttons or arrow keys. */
export function NumberInput({ label, value, onChange, min, max, step }: NumberInputProps) {
  return (
    <NumberField
      className="field number-field"
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      formatOptions={{ maximumFractionDigits: 2 }}
      onChange={(next) => {
        if (!Number.isNaN(next) && next !== value) onChange(next);
      }}
    >
      <Label className="field-label">{label}</Label>
      <Group className="number-group">
        <Input className="input" />
        <Button slot="decrement" className="number-step">
          <Minus size={13} aria-hidden />
        </Button>
        <Button slot="increment" className="number-step">
          <Plus size={13} aria-hidden />
        </Button>
      </Group>
    </NumberField>
  );
}
