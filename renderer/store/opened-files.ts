import { translator } from '../../shared/messages';
import { api } from './api';
import { takeImport } from './importing';
import { openReport } from './library';
import { setPreferences, shell } from './shell';

/**
 * Takes the files that the system asked to open, and keeps the menu's list of recent reports.
 * Returns the function that stops it.
 */
export function followOpenedFiles(): () => void {
  const stops = [
    api.listen('fileOpened', () => void takeWaiting()),
    api.listen('openReport', ({ id }) => void openReport(id)),
    api.listen('clearRecent', () => setPreferences({ recentReportIds: [] })),
    shell.subscribe(tellRecent),
  ];
  tellRecent();
  void takeWaiting();
  return () => {
    for (const stop of stops) stop();
  };
}

/** One after another: each is answered before the next is shown. */
let taking: Promise<void> = Promise.resolve();

function takeWaiting(): Promise<void> {
  taking = taking.then(async () => {
    for (;;) {
      await noDialog();
      const outcome = await api.call('import:opened', undefined);
      if (outcome.kind === 'cancelled') return;
      await takeImport(outcome);
    }
  });
  return taking;
}

/** Whatever is asked now is answered first. */
const noDialog = (): Promise<void> =>
  new Promise((resolve) => {
    if (shell.getState().dialog === null) return resolve();
    const stop = shell.subscribe(({ dialog }) => {
      if (dialog !== null) return;
      stop();
      resolve();
    });
  });

let told = '[]';

function tellRecent(): void {
  const { reports, preferences } = shell.getState();
  const t = translator(preferences.locale);
  const recent = preferences.recentReportIds.flatMap((id) => {
    const summary = reports.find((report) => report.id === id);
    if (!summary) return [];
    const { city, year } = summary;
    return [
      { id, name: t('report.name', { city: city || t('report.noCity'), year: String(year) }) },
    ];
  });
  const signature = JSON.stringify(recent);
  if (signature === told) return;
  told = signature;
  void api.call('menu:recent', recent);
}
