import { useState } from 'react';
import type { PartnerCity } from '../../shared/model/partner-city';
import { keepApart } from '../store/registry';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { cityLabel } from './city-label';
import { MergeDialog } from './MergeDialog';

/** Says that another entry may be the same city. */
export function DuplicateNotice({ city, otherId }: { city: PartnerCity; otherId: string }) {
  const t = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const other = useWorkspace(({ registry }) =>
    registry.partnerCities.find(({ id }) => id === otherId),
  );
  if (!other) return null;
  return (
    <section className="city-notice" aria-label={t('merge.noticeLabel')}>
      <p>{t('merge.notice', { city: cityLabel(other, t) })}</p>
      <div className="city-notice-buttons">
        <Button look="primary" onPress={() => setIsOpen(true)}>
          {t('merge.open')}
        </Button>
        <Button onPress={() => keepApart(city.id, otherId)}>{t('merge.apart')}</Button>
      </div>
      {isOpen ? <MergeDialog kept={city} other={other} onClose={() => setIsOpen(false)} /> : null}
    </section>
  );
}
