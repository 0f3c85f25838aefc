import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useMessages } from '../ui/messages';
import { isCountryFound, useCountries } from './countries';

interface CountrySelectProps {
  label: string;
  /** A country code, or '' while it is not known. */
  value: string;
  onChange: (code: string) => void;
}

/** One of all countries, found by typing. */
export function CountrySelect({ label, value, onChange }: CountrySelectProps) {
  const t = useMessages();
  const countries = useCountries();
  return (
    <ComboBox
      className="field"
      defaultItems={countries}
      value={value === '' ? null : value}
      onChange={(key) => onChange(key === null ? '' : String(key))}
      menuTrigger="focus"
      defaultFilter={isCountryFound}
    >
      <Label className="field-label">{label}</Label>
      <div className="combo">
        <Input className="input" placeholder={t('countryPicker.placeholder')} />
        <Button className="combo-button" aria-label={t('countryPicker.choose')}>
          <ChevronDown size={14} aria-hidden />
        </Button>
      </div>
      <Popover className="popover" offset={4}>
        <ListBox className="menu">
          {(country: { id: string; label: string }) => (
            <ListBoxItem id={country.id} textValue={country.label} className="menu-item">
              {country.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
