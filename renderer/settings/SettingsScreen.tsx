import { Switch } from 'react-aria-components/Switch';
import { LOCALES, THEMES } from '../../shared/model/preferences';
import { ZOOMS } from '../../shared/zoom';
import { ErasureLog } from '../erasure/ErasureLog';
import { saveDiagnostics } from '../store/files';
import { setPreferences, showDataFolder, useShell } from '../store/shell';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import { PersonalDictionary } from './PersonalDictionary';

const LANGUAGE_LABELS = { ru: 'command.localeRu', en: 'command.localeEn' } as const;
const THEME_LABELS = {
  system: 'command.themeSystem',
  light: 'command.themeLight',
  dark: 'command.themeDark',
} as const;

/** How the user likes to work. Everything holds at once. */
export function SettingsScreen() {
  const t = useMessages();
  return (
    <div className="page settings">
      <h1>{t('command.settings')}</h1>
      <Look />
      <Spelling />
      <Data />
      <ErasureLog />
    </div>
  );
}

function Look() {
  const t = useMessages();
  const { locale, theme, zoom } = useShell(({ preferences }) => preferences);
  const sizes = [...new Set([...ZOOMS, zoom])].sort((a, b) => a - b);
  return (
    <section className="settings-section">
      <h2>{t('settings.look')}</h2>
      <div className="field-row">
        <Select
          label={t('settings.language')}
          value={locale}
          options={LOCALES.map((value) => ({ value, label: t(LANGUAGE_LABELS[value]) }))}
          onChange={(value) => setPreferences({ locale: value })}
        />
        <Select
          label={t('settings.theme')}
          value={theme}
          options={THEMES.map((value) => ({ value, label: t(THEME_LABELS[value]) }))}
          onChange={(value) => setPreferences({ theme: value })}
        />
        <Select
          label={t('settings.zoom')}
          value={String(zoom)}
          options={sizes.map((size) => ({
            value: String(size),
            label: t('settings.zoomValue', { percent: Math.round(size * 100) }),
          }))}
          onChange={(value) => setPreferences({ zoom: Number(value) })}
        />
      </div>
    </section>
  );
}

function Spelling() {
  const t = useMessages();
  const spelling = useShell(({ preferences }) => preferences.spelling);
  return (
    <section className="settings-section">
      <h2>{t('settings.spelling')}</h2>
      <Switch
        className="switch"
        isSelected={spelling}
        onChange={(value) => setPreferences({ spelling: value })}
      >
        <span className="switch-track" aria-hidden />
        {t('settings.spellingSwitch')}
      </Switch>
      <PersonalDictionary />
    </section>
  );
}

function Data() {
  const t = useMessages();
  const dataFolder = useShell((state) => state.dataFolder);
  return (
    <section className="settings-section">
      <h2>{t('settings.data')}</h2>
      <p>
        {t('settings.dataText')} <code>{dataFolder}</code>
      </p>
      <p className="form-explanation">{t('settings.diagnosticsText')}</p>
      <div className="button-row">
        <Button onPress={showDataFolder}>{t('library.showFolder')}</Button>
        <Button onPress={() => void saveDiagnostics()}>{t('command.saveDiagnostics')}</Button>
      </div>
    </section>
  );
}
