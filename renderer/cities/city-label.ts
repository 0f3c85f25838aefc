import type { Translate } from '../../shared/messages';
import type { PartnerCity } from '../../shared/model/partner-city';

/** A city's name in lists, also when it has none yet or is gone. */
export function cityLabel(city: PartnerCity | undefined, t: Translate): string {
  if (!city) return t('city.gone');
  return city.name.trim() === '' ? t('city.unnamed') : city.name;
}
