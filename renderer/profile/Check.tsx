import { Checkbox } from 'react-aria-components/Checkbox';

interface CheckProps {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

export function Check({ label, value, onChange }: CheckProps) {
  return (
    <Checkbox className="checkbox" isSelected={value} onChange={onChange}>
      <span className="checkbox-box" aria-hidden />
      <span>{label}</span>
    </Checkbox>
  );
}
