import { useCountries } from '../cities/countries';
import { useMessages } from '../ui/messages';
import { TagPicker } from '../ui/TagPicker';

interface CountryPickerProps {
  label: string;
  /** Country codes. */
  value: readonly string[];
  onChange: (codes: string[]) => void;
}

export function CountryPicker(props: CountryPickerProps) {
  const t = useMessages();
  const countries = useCountries();
  return (
    <TagPicker
      {...props}
      chooseLabel={t('countryPicker.choose')}
      emptyText={t('countryPicker.none')}
      options={countries}
      unknownLabel={(code) => code}
    />
  );
}
