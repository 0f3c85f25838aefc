import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { DIALOGS, loadFrequentDialogs } from './dialogs';
import { LibraryScreen } from './library/LibraryScreen';
import { QuestionScreen } from './report/QuestionScreen';
import { HoldKeys } from './shell/HoldKeys';
import { LeaveFocusMode } from './shell/LeaveFocusMode';
import { Notices } from './shell/Notices';
import { ReadOnlyNotice } from './shell/ReadOnlyNotice';
import { Sidebar } from './shell/Sidebar';
import { StatusBar } from './shell/StatusBar';
import { useFileDrop } from './shell/use-file-drop';
import { useKeptFocus } from './shell/use-kept-focus';
import { useMouseHistory } from './shell/use-mouse-history';
import { useRegions } from './shell/use-regions';
import { useShortcuts } from './shell/use-shortcuts';
import { useWindowTitle } from './shell/use-window-title';
import { followLock } from './store/access';
import { followMenu } from './store/commands';
import { listenToProgress } from './store/exporting';
import { rememberPlace } from './store/last-place';
import { followOpenedFiles } from './store/opened-files';
import { useShell } from './store/shell';
import { followSpelling } from './store/spelling';
import { followPlaces } from './store/visited';
import { Announcer } from './ui/Announcer';
import { Toasts } from './ui/Toasts';

/** What the first screen doesn't need is loaded when it is asked for. */
const CitiesScreen = lazy(() =>
  import('./cities/CitiesScreen').then((module) => ({ default: module.CitiesScreen })),
);
const ImportScreen = lazy(() =>
  import('./exchange/ImportScreen').then((module) => ({ default: module.ImportScreen })),
);
const PropertiesScreen = lazy(() =>
  import('./report/PropertiesScreen').then((module) => ({ default: module.PropertiesScreen })),
);
const StartScreen = lazy(() =>
  import('./start/StartScreen').then((module) => ({ default: module.StartScreen })),
);
const InboxScreen = lazy(() =>
  import('./inbox/InboxScreen').then((module) => ({ default: module.InboxScreen })),
);
const BinScreen = lazy(() =>
  import('./library/BinScreen').then((module) => ({ default: module.BinScreen })),
);
const HistoryScreen = lazy(() =>
  import('./history/HistoryScreen').then((module) => ({ default: module.HistoryScreen })),
);
const ChangesScreen = lazy(() =>
  import('./changes/ChangesScreen').then((module) => ({ default: module.ChangesScreen })),
);
const HandEditsScreen = lazy(() =>
  import('./hand-edits/HandEditsScreen').then((module) => ({ default: module.HandEditsScreen })),
);
const ChecklistScreen = lazy(() =>
  import('./checklist/ChecklistScreen').then((module) => ({ default: module.ChecklistScreen })),
);
const ReviewScreen = lazy(() =>
  import('./review/ReviewScreen').then((module) => ({ default: module.ReviewScreen })),
);
const ProfileScreen = lazy(() =>
  import('./profile/ProfileScreen').then((module) => ({ default: module.ProfileScreen })),
);
const FormsScreen = lazy(() =>
  import('./forms/FormsScreen').then((module) => ({ default: module.FormsScreen })),
);
const FormTextsScreen = lazy(() =>
  import('./forms/FormTextsScreen').then((module) => ({ default: module.FormTextsScreen })),
);
const SettingsScreen = lazy(() =>
  import('./settings/SettingsScreen').then((module) => ({ default: module.SettingsScreen })),
);

export function App() {
  const locale = useShell(({ preferences }) => preferences.locale);
  const dialog = useShell((state) => state.dialog);
  const focusMode = useShell((state) => state.focusMode);
  const Dialog = dialog ? DIALOGS[dialog] : null;
  useShortcuts();
  useFileDrop();
  useRegions();
  useKeptFocus();
  useMouseHistory();

  useEffect(() => {
    const stops = [
      followMenu(),
      followLock(),
      listenToProgress(),
      followOpenedFiles(),
      followSpelling(),
      followPlaces(),
      rememberPlace(),
      loadFrequentDialogs(),
    ];
    document.documentElement.dataset.ready = 'true';
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useWindowTitle();

  return (
    <I18nProvider locale={locale === 'ru' ? 'ru-RU' : 'en-US'}>
      <div className={focusMode ? 'app app-focus' : 'app'}>
        <Sidebar />
        <main className="main">
          {focusMode ? <LeaveFocusMode /> : null}
          <ReadOnlyNotice />
          <Notices />
          <Suspense>
            <Screen />
          </Suspense>
        </main>
        <StatusBar />
      </div>
      <Toasts />
      <Announcer />
      <Suspense fallback={<HoldKeys />}>{Dialog ? <Dialog /> : null}</Suspense>
    </I18nProvider>
  );
}

/** Apart from what surrounds it, so that going from record to record shows the screen alone again. */
function Screen() {
  const place = useShell((state) => state.place);
  switch (place.screen) {
    case 'start':
      return <StartScreen />;
    case 'inbox':
      return <InboxScreen />;
    case 'bin':
      return <BinScreen />;
    case 'history':
      return <HistoryScreen reportId={place.reportId} />;
    case 'changes':
      return <ChangesScreen />;
    case 'handEdits':
      return <HandEditsScreen />;
    case 'checklist':
      return <ChecklistScreen />;
    case 'review':
      return <ReviewScreen />;
    case 'profiles':
      return <ProfileScreen profileId={place.profileId} />;
    case 'forms':
      return <FormsScreen formId={place.formId} partId={place.partId} />;
    case 'formTexts':
      return <FormTextsScreen formId={place.formId} />;
    case 'settings':
      return <SettingsScreen />;
    case 'library':
      return <LibraryScreen />;
    case 'import':
      return <ImportScreen />;
    case 'properties':
      return <PropertiesScreen />;
    case 'question':
      return <QuestionScreen questionId={place.questionId} recordId={place.recordId} />;
    case 'cities':
      return <CitiesScreen cityId={place.cityId} />;
  }
}
