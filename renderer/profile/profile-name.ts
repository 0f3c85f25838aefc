import type { Translate } from '../../shared/messages';
import type { Profile } from '../../shared/model/profile';

/** Those that come with the program are called in the language of the window. */
export function profileName({ id, name }: Profile, t: Translate): string {
  if (id === 'official' || id === 'compact') return t(`profile.builtIn.${id}`);
  return name.trim() === '' ? t('profile.unnamed') : name;
}
