import { formOf } from '../../shared/forms/form-of';
import type { Preferences } from '../../shared/model/preferences';
import { questionsOf } from '../../shared/model/questionnaire';
import type { Report } from '../../shared/model/report';
import { setAccess } from './access';
import { api } from './api';
import { lastPlace } from './last-place';
import { rebaseSaver, startSaver } from './saver';
import { goTo, openDialog, questionPlace, shell } from './shell';
import { openWorkspace } from './workspace';

/** Shows the library, and from then on saves what is changed; returns the function that ends that. */
export async function start(): Promise<() => void> {
  const { welcomed } = await readLibrary();
  if (!welcomed) openDialog('welcome');
  return startSaver();
}

/** Asks main for everything that the first paint needs, and shows the last report. */
export async function readLibrary(): Promise<Preferences> {
  const { version, dataFolder, preferences, reports, stored, registry, desk, lock, notices } =
    await api.call('app:start', undefined);
  openWorkspace(stored?.report ?? null, { registry: registry.registry, desk: desk.desk });
  rebaseSaver({
    registryRev: registry.rev,
    deskRev: desk.rev,
    ...(stored ? { reportRev: stored.rev, savedAt: stored.savedAt } : {}),
  });
  setAccess({ lock, isNewer: stored?.isNewer === true });
  shell.setState({ phase: 'ready', version, dataFolder, preferences, reports, notices });
  goTo(
    stored
      ? (lastPlace(stored.report, preferences) ?? firstQuestion(stored.report))
      : { screen: 'library' },
  );
  return preferences;
}

/** Where a report opens: at its first question. */
export function firstQuestion(report: Report) {
  const [first] = questionsOf(formOf(report));
  return first ? questionPlace(first.id) : ({ screen: 'properties' } as const);
}
