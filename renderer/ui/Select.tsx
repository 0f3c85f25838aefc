import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { FieldNote } from './fields';
import type { FieldMessage } from './findings';

interface SelectProps<Value extends string> {
  label: string;
  /** The label is told to screen readers only. */
  labelHidden?: boolean;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  message?: FieldMessage | undefined;
  isDisabled?: boolean;
}

/** A choice of one among a few. '' may be a value: the one that says nothing is chosen. */
export function Select<Value extends string>({
  label,
  labelHidden = false,
  value,
  options,
  onChange,
  message,
  isDisabled = false,
}: SelectProps<Value>) {
  return (
    <AriaSelect
      className="field"
      value={keyOf(value)}
      onChange={(key) => {
        const chosen = options.find((option) => keyOf(option.value) === key);
        if (chosen) onChange(chosen.value);
      }}
      isDisabled={isDisabled}
      isInvalid={message?.severity === 'error'}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {labelHidden ? null : <Label className="field-label">{label}</Label>}
      <Button className="input select-button">
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <FieldNote message={message} />
      <Popover className="popover" offset={4}>
        <ListBox className="menu" items={options}>
          {(option) => (
            <ListBoxItem id={keyOf(option.value)} textValue={option.label} className="menu-item">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** Keys of a collection can't be empty. */
const keyOf = (value: string): string => `=${value}`;
