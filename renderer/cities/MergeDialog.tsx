import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { PartnerCity } from '../../shared/model/partner-city';
import {
  fieldsToChoose,
  type MergeChoice,
  type MergedField,
  mergeCities,
} from '../../shared/registry/merge-cities';
import { mergePartnerCities } from '../store/registry';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';
import { cityLabel } from './city-label';
import { useCountries } from './countries';
import { usePartialDate } from './use-date';

interface MergeDialogProps {
  kept: PartnerCity;
  other: PartnerCity;
  onClose: () => void;
}

/** Both entries side by side: where they differ, the author says which value is right. */
export function MergeDialog({ kept, other, onClose }: MergeDialogProps) {
  const t = useMessages();
  const countries = useCountries();
  const write = usePartialDate();
  const [choice, setChoice] = useState<MergeChoice>({});
  const fields = fieldsToChoose(kept, other);
  const merged = mergeCities(kept, other, choice);
  const shown = (city: PartnerCity, field: MergedField): string => {
    if (field === 'country') return countries.find(({ id }) => id === city.country)?.label ?? '';
    if (field === 'relation') return t(`relation.${city.relation}`);
    return field === 'since' || field === 'founded' ? write(city[field]) : city[field];
  };
  return (
    <Dialog title={t('merge.title')} onClose={onClose}>
      <p>{t('merge.text')}</p>
      {fields.map((field) => (
        <RadioGroup
          key={field}
          className="merge-field"
          orientation="horizontal"
          value={choice[field] ?? 'kept'}
          onChange={(from) =>
            setChoice({ ...choice, [field]: from === 'other' ? 'other' : 'kept' })
          }
        >
          <Label className="field-label">{t(`city.${field}`)}</Label>
          <Radio value="kept" className="merge-choice">
            {shown(kept, field)}
          </Radio>
          <Radio value="other" className="merge-choice">
            {shown(other, field)}
          </Radio>
        </RadioGroup>
      ))}
      <p className="field-hint">
        {t('merge.sum', {
          city: cityLabel(merged, t),
          agreements: merged.agreements.length,
          persons: merged.contactPersons.length,
          contacts: merged.contacts.length,
        })}
      </p>
      <div className="dialog-buttons">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          onPress={() => {
            onClose();
            mergePartnerCities(kept.id, other.id, choice);
          }}
        >
          {t('merge.merge', { city: cityLabel(merged, t) })}
        </Button>
      </div>
    </Dialog>
  );
}
