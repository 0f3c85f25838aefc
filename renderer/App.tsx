import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { CitiesScreen } from './cities/CitiesScreen';
import { ImportScreen } from './exchange/ImportScreen';
import { LibraryScreen } from './library/LibraryScreen';
import { NewReportDialog } from './library/NewReportDialog';
import { PropertiesScreen } from './report/PropertiesScreen';
import { QuestionScreen } from './report/QuestionScreen';
import { AboutDialog } from './shell/AboutDialog';
import { Notices } from './shell/Notices';
import { ShortcutsDialog } from './shell/ShortcutsDialog';
import { Sidebar } from './shell/Sidebar';
import { StatusBar } from './shell/StatusBar';
import { useFileDrop } from './shell/use-file-drop';
import { useShortcuts } from './shell/use-shortcuts';
import { useWindowTitle } from './shell/use-window-title';
import { followMenu } from './store/commands';
import { listenToProgress } from './store/exporting';
import type { Place } from './store/place';
import { useShell } from './store/shell';
import { Toasts } from './ui/Toasts';

export function App() {
  const locale = useShell(({ preferences }) => preferences.locale);
  const place = useShell((state) => state.place);
  const dialog = useShell((state) => state.dialog);
  useShortcuts();
  useFileDrop();

  useEffect(() => {
    const stops = [followMenu(), listenToProgress()];
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
      <div className="app">
        <Sidebar />
        <main className="main">
          <Notices />
          <ScreenOf place={place} />
        </main>
        <StatusBar />
      </div>
      <Toasts />
      {dialog === 'newReport' ? <NewReportDialog /> : null}
      {dialog === 'shortcuts' ? <ShortcutsDialog /> : null}
      {dialog === 'about' ? <AboutDialog /> : null}
    </I18nProvider>
  );
}

function ScreenOf({ place }: { place: Place }) {
  switch (place.screen) {
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
