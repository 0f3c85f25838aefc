import { type ComponentType, lazy } from 'react';
import type { OpenDialog } from './store/shell';

const loadCapture = () =>
  import('./inbox/CaptureDialog').then((module) => ({ default: module.CaptureDialog }));
const loadSearch = () =>
  import('./search/SearchDialog').then((module) => ({ default: module.SearchDialog }));

/** Each dialog is loaded when it is asked for. */
export const DIALOGS: Record<NonNullable<OpenDialog>, ComponentType> = {
  newReport: lazy(() =>
    import('./library/NewReportDialog').then((module) => ({ default: module.NewReportDialog })),
  ),
  erasePerson: lazy(() =>
    import('./erasure/ErasePersonDialog').then((module) => ({
      default: module.ErasePersonDialog,
    })),
  ),
  moveReport: lazy(() =>
    import('./forms/MoveReportDialog').then((module) => ({ default: module.MoveReportDialog })),
  ),
  formFile: lazy(() =>
    import('./forms/FormFileDialog').then((module) => ({ default: module.FormFileDialog })),
  ),
  exchange: lazy(() =>
    import('./exchange/ExchangeDialog').then((module) => ({ default: module.ExchangeDialog })),
  ),
  writeExchange: lazy(() =>
    import('./exchange/WriteExchangeDialog').then((module) => ({
      default: module.WriteExchangeDialog,
    })),
  ),
  unlock: lazy(() =>
    import('./exchange/UnlockDialog').then((module) => ({ default: module.UnlockDialog })),
  ),
  capture: lazy(loadCapture),
  search: lazy(loadSearch),
  replace: lazy(() =>
    import('./search/ReplaceDialog').then((module) => ({ default: module.ReplaceDialog })),
  ),
  protect: lazy(() =>
    import('./review/ProtectDialog').then((module) => ({ default: module.ProtectDialog })),
  ),
  paste: lazy(() =>
    import('./report/PasteDialog').then((module) => ({ default: module.PasteDialog })),
  ),
  templates: lazy(() =>
    import('./report/TemplatesDialog').then((module) => ({ default: module.TemplatesDialog })),
  ),
  fit: lazy(() => import('./claims/FitDialog').then((module) => ({ default: module.FitDialog }))),
  help: lazy(() => import('./help/HelpDialog').then((module) => ({ default: module.HelpDialog }))),
  welcome: lazy(() =>
    import('./help/WelcomeDialog').then((module) => ({ default: module.WelcomeDialog })),
  ),
  shortcuts: lazy(() =>
    import('./shell/ShortcutsDialog').then((module) => ({ default: module.ShortcutsDialog })),
  ),
  about: lazy(() =>
    import('./shell/AboutDialog').then((module) => ({ default: module.AboutDialog })),
  ),
};

/** How long after the start the window may still be busy, in milliseconds. */
const BUSY = 3000;

/**
 * Loads, once the window is at rest, what a key brings up in the middle of typing, so that it is
 * there at once. Returns the function that gives it up.
 */
export function loadFrequentDialogs(): () => void {
  const timer = setTimeout(() => void Promise.all([loadCapture(), loadSearch()]), BUSY);
  return () => clearTimeout(timer);
}
