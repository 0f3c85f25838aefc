import { formOf } from '../../shared/forms/form-of';
import { questionsOf } from '../../shared/model/questionnaire';
import type { Report } from '../../shared/model/report';
import { api } from './api';
import { lastPlace } from './last-place';
import { rebaseSaver, startSaver } from './saver';
import { goTo, openDialog, questionPlace, shell } from './shell';
import { openWorkspace } from './workspace';

/**
 * Asks main for everything that the first paint needs, and shows the last report. Returns the
 * function that ends saving.
 */
export async function start(): Promise<() => void> {
  const { version, dataFolder, preferences, reports, stored, registry, desk, notices } =
    await api.call('app:start', undefined);
  openWorkspace(stored?.report ?? null, { registry: registry.registry, desk: desk.desk });
  rebaseSaver({
    registryRev: registry.rev,
    deskRev: desk.rev,
    ...(stored ? { reportRev: stored.rev, savedAt: stored.savedAt } : {}),
  });
  shell.setState({ phase: 'ready', version, dataFolder, preferences, reports, notices });
  goTo(
    stored
      ? (lastPlace(stored.report, preferences) ?? firstQuestion(stored.report))
      : { screen: 'library' },
  );
  if (!preferences.welcomed) openDialog('welcome');
  return startSaver();
}

/** Where a report opens: at its first question. */
export function firstQuestion(report: Report) {
  const [first] = questionsOf(formOf(report));
  return first ? questionPlace(first.id) : ({ screen: 'properties' } as const);
}
