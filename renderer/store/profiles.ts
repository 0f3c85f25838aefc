import { copyOfProfile, freeName, withoutProfile, withProfile } from '../../shared/edit/profiles';
import { isBuiltIn, type Profile } from '../../shared/model/profile';
import type { Report } from '../../shared/model/report';
import { api } from './api';
import { showFile } from './files';
import { newId } from './id';
import type { Place } from './place';
import { goTo } from './shell';
import { toast, toastFailure } from './toasts';
import { editDesk, editReport, workspace } from './workspace';

/** How documents look: own profiles on the desk, and the one that the report asks for. */

const at = (profileId: string | null) =>
  ({ place: { screen: 'profiles', profileId } satisfies Place, step: 'step.profile' }) as const;

export const showProfile = (profileId: string | null): void =>
  goTo({ screen: 'profiles', profileId });

export const chooseProfile = (profileId: string, place: Place): void =>
  editReport((report) => (report.profileId === profileId ? report : { ...report, profileId }), {
    place,
    step: 'step.profile',
  });

const namesOf = (profiles: readonly Profile[]): string[] => profiles.map(({ name }) => name);

/** Makes a copy that can be changed, and shows it. The report that shows the first shows the copy. */
export function copyProfile(profile: Profile, name: string): void {
  const { desk } = workspace.getState();
  const copy = copyOfProfile(profile, newId(), freeName(name, namesOf(desk.profiles)));
  editDesk((before) => withProfile(before, copy), at(copy.id));
  showProfile(copy.id);
}

/** `field` is what is typed in: changes of one field in a row are one step of undo. */
export const editProfile = (profile: Profile, field: string): void =>
  editDesk((desk) => withProfile(desk, profile), {
    ...at(profile.id),
    typing: `${profile.id}.${field}`,
  });

export function deleteProfile(id: string): void {
  editDesk((desk) => withoutProfile(desk, id), at(id));
  showProfile(null);
}

export async function exportProfile(profile: Profile): Promise<void> {
  showFile(await api.call('profile:export', profile));
}

export async function importProfile(): Promise<void> {
  const outcome = await api.call('profile:import', undefined);
  if (outcome.kind === 'failed') return toastFailure(outcome);
  if (outcome.kind === 'cancelled') return;
  const { profile } = outcome;
  const { desk } = workspace.getState();
  const others = desk.profiles.filter(({ id }) => id !== profile.id);
  const own: Profile = {
    ...profile,
    // A built-in one that was sent is a copy of it here.
    id: isBuiltIn(profile.id) ? newId() : profile.id,
    name: freeName(profile.name, namesOf(others)),
  };
  editDesk((before) => withProfile(before, own), at(own.id));
  showProfile(own.id);
  toast({ tone: 'success', message: { key: 'toast.profileImported', values: { name: own.name } } });
}

/** The sample report, to show a look while no report is open. */
export async function readSample(): Promise<Report | null> {
  const outcome = await api.call('import:sample', undefined);
  if (outcome.kind !== 'text') return null;
  const { parseText } = await import('../../shared/document/parse');
  const parsed = parseText(outcome.text, { newId, fallbackYear: new Date().getFullYear() - 1 });
  return parsed.kind === 'refused' ? null : parsed.report;
}
