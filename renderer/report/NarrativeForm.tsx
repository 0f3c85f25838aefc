import { Check } from 'lucide-react';
import type { Narrative } from '../../shared/model/narrative';
import { CityPicker } from '../cities/CityPicker';
import { MentionOffers } from '../claims/MentionOffers';
import { changeRecord } from '../store/editing';
import { Button } from '../ui/Button';
import { TextArea, TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { useFieldMessages } from './use-field-messages';

export function NarrativeForm({ narrative }: { narrative: Narrative }) {
  const t = useMessages();
  const messageOf = useFieldMessages(narrative);
  return (
    <>
      {narrative.unplaced ? (
        <div className="notice">
          <p>{t('finding.unplaced')}</p>
          <Button
            icon={<Check size={15} aria-hidden />}
            onPress={() => changeRecord(narrative, { unplaced: false })}
          >
            {t('narrative.confirm')}
          </Button>
        </div>
      ) : null}
      <TextField
        label={t('narrative.heading')}
        value={narrative.heading}
        onChange={(heading) => changeRecord(narrative, { heading }, 'heading')}
        hint={t('narrative.headingHint')}
      />
      <MentionOffers item={narrative}>
        <TextArea
          label={t('narrative.text')}
          value={narrative.text}
          onChange={(text) => changeRecord(narrative, { text }, 'text')}
          message={narrative.unplaced ? undefined : messageOf('text')}
          hint={t('field.paragraphsHint')}
          takesFocus
        />
      </MentionOffers>
      <CityPicker
        label={t('field.partnerCities')}
        value={narrative.partnerCityIds}
        onChange={(partnerCityIds) => changeRecord(narrative, { partnerCityIds })}
        message={messageOf('partnerCityIds')}
      />
    </>
  );
}
