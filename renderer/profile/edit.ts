import type { Profile } from '../../shared/model/profile';

/** Hands a changed profile on; `field` tells what was changed. */
export interface ProfileFieldsProps {
  profile: Profile;
  onChange: (profile: Profile, field: string) => void;
}
