import { join } from 'node:path';
import { app } from 'electron';

/** The folder of all data, by whatever runtime the program was started; a switch puts it elsewhere. */
export function setupUserData(): void {
  app.setName('Pobratim');
  if (!app.commandLine.hasSwitch('user-data-dir'))
    app.setPath('userData', join(app.getPath('appData'), 'Pobratim'));
}

export const libraryFolder = (): string => join(app.getPath('userData'), 'library');
