import { closeDialog, showDataFolder, useShell } from '../store/shell';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';

/** Which version this is, and where the data lie. */
export function AboutDialog() {
  const t = useMessages();
  const version = useShell((state) => state.version);
  const dataFolder = useShell((state) => state.dataFolder);
  return (
    <Dialog title={t('about.title')} onClose={closeDialog}>
      <p>{t('about.text')}</p>
      <dl className="about">
        <dt>{t('about.version')}</dt>
        <dd>{version}</dd>
        <dt>{t('about.dataFolder')}</dt>
        <dd>
          <code>{dataFolder}</code>
        </dd>
      </dl>
      <div className="dialog-buttons">
        <Button onPress={showDataFolder}>{t('library.showFolder')}</Button>
        <Button look="primary" onPress={closeDialog}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}
