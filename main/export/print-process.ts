import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { logError, setLogSink } from '../log';
import { PRINT_FILES, PRINT_SWITCH } from './print-folder';

/** The folder that this start is to print in, or null for an ordinary start. */
export const folderToPrintIn = (): string | null =>
  app.commandLine.hasSwitch(PRINT_SWITCH) ? app.commandLine.getSwitchValue(PRINT_SWITCH) : null;

/** The program as the command line's printer: no window, no library, no lock; it prints and ends. */
export async function printInFolder(folder: string): Promise<void> {
  setLogSink((_level, line) => process.stderr.write(`${line}\n`));
  // Servers have no graphics card, and pages need none.
  app.disableHardwareAcceleration();
  // The printing window closes before the file is written.
  app.on('window-all-closed', () => undefined);
  try {
    await app.whenReady();
    const [{ printPdf }, html, page] = await Promise.all([
      import('./print-pdf'),
      readFile(join(folder, PRINT_FILES.html), 'utf8'),
      readFile(join(folder, PRINT_FILES.page), 'utf8'),
    ]);
    await writeFile(join(folder, PRINT_FILES.pdf), await printPdf(html, JSON.parse(page)));
    app.exit(0);
  } catch (error) {
    logError('print.failed', error);
    app.exit(1);
  }
}
