import { useMemo } from 'react';
import { lookOf } from '../../shared/document/profile-look';
import { type Profile, profileOf } from '../../shared/model/profile';
import { useWorkspace } from '../store/workspace';

/** The profile that the open report asks for, and the look that it describes. */
export function useProfile() {
  const profile = useWorkspace(({ desk, report }) =>
    profileOf(desk.profiles, report?.profileId ?? ''),
  );
  return { profile, look: useLookOf(profile) };
}

/** The same object as long as the profile is the same. */
export const useLookOf = (profile: Profile) => useMemo(() => lookOf(profile), [profile]);
