import { useState } from 'react';
import { readLicences } from '../store/files';
import { closeDialog, showDataFolder, useShell } from '../store/shell';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';

/** Which version this is, where the data lie, and whose work it is made of. */
export function AboutDialog() {
  const t = useMessages();
  const version = useShell((state) => state.version);
  const dataFolder = useShell((state) => state.dataFolder);
  const [licences, setLicences] = useState<string | null>(null);
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
      {licences === null ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <section className="licences" aria-label={t('about.licencesTitle')} tabIndex={0}>
          <pre>{licences}</pre>
        </section>
      )}
      <div className="dialog-buttons">
        {licences === null ? (
          <Button look="quiet" onPress={() => void readLicences().then(setLicences)}>
            {t('about.licences')}
          </Button>
        ) : null}
        <Button onPress={showDataFolder}>{t('library.showFolder')}</Button>
        <Button look="primary" onPress={closeDialog}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}
