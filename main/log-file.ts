import { join } from 'node:path';
import { app } from 'electron';
import electronLog from 'electron-log/node';
import { setLogSink } from './log';

const MAX_BYTES = 5 * 1024 * 1024;

/**
 * The log lies in the user's data and starts anew at 5 MB, the old one beside it. The part of
 * electron-log that knows no Electron is used: the other opens a channel to every page.
 */
export function setupLogFile(): void {
  const { file, console: terminal } = electronLog.transports;
  // It would look for the name in a package.json near the working folder, and write nothing without.
  file.setAppName(app.name);
  file.resolvePathFn = () => join(app.getPath('logs'), 'main.log');
  file.maxSize = MAX_BYTES;
  terminal.level = app.isPackaged ? false : 'warn';
  setLogSink((level, line) => electronLog[level](line));
}
