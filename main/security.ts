import { app, type Session, session, type WebContents } from 'electron';
import { isStartPage } from './bundle';
import { logError, logInfo } from './log';
import { NO_DOWNLOAD, setupChecker } from './spelling/spelling';

/**
 * What no page of ours may do, whatever got into it: leave, open windows, ask for permissions,
 * reach the network, save files by itself.
 */
export function setupSecurity(): void {
  app.on('session-created', secureSession);
  app.on('web-contents-created', (_event, contents) => secureContents(contents));
}

/** Pages come from the bundle; pictures, and documents that are printed, may be in the address. */
const LOCAL = /^(?:app|data|blob|devtools):/i;

function secureSession(secured: Session): void {
  secured.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  secured.setPermissionCheckHandler(() => false);
  secured.setDevicePermissionHandler(() => false);
  secured.webRequest.onBeforeRequest(({ url }, decide) => {
    const cancel = !LOCAL.test(url);
    if (cancel) logInfo('security.requestCancelled', { scheme: schemeOf(url) });
    decide({ cancel });
  });
  secured.on('will-download', (event) => event.preventDefault());
  // The spelling checker would fetch its dictionaries: it is told first that nobody answers.
  secured.setSpellCheckerDictionaryDownloadURL(NO_DOWNLOAD);
  if (secured === session.defaultSession) setupChecker(secured);
  else {
    secured.setSpellCheckerLanguages([]);
    secured.setSpellCheckerEnabled(false);
  }
}

function secureContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => {
    if (!isStartPage(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isStartPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('unresponsive', () => logInfo('window.unresponsive'));
  contents.on('preload-error', (_event, _path, error) => logError('preload.failed', error));
}

const schemeOf = (url: string): string => url.slice(0, url.indexOf(':'));
