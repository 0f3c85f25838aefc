import { app, type Session, type WebContents } from 'electron';
import { isStartPage } from './bundle';
import { logError, logInfo } from './log';

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

function secureSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const cancel = !LOCAL.test(url);
    if (cancel) logInfo('security.requestCancelled', { scheme: schemeOf(url) });
    decide({ cancel });
  });
  session.on('will-download', (event) => event.preventDefault());
  // The spell checker would fetch its dictionaries, even before it is turned off, unless it knows no
  // language; should it be turned on, nobody answers there.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL('http://127.0.0.1:9/');
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
