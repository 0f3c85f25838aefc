import { useState } from 'react';
import { cancelImport, unlock, useImporting } from '../store/importing';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';

/** Asks for the password of a file that was chosen. */
export function UnlockDialog() {
  const t = useMessages();
  const importing = useImporting();
  const [passphrase, setPassphrase] = useState('');
  if (importing.kind !== 'locked') return null;
  const { file, state } = importing;
  return (
    <Dialog title={t('unlock.title')} onClose={cancelImport}>
      <p>{t('unlock.text', { file })}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (state !== 'trying') void unlock(passphrase);
        }}
      >
        <TextField
          label={t('sealing.passphrase')}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          autoFocus
          message={
            state === 'refused'
              ? { severity: 'error', text: t('failure.wrongPassphrase', { file }) }
              : undefined
          }
        />
        <div className="dialog-buttons">
          <Button onPress={cancelImport}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={passphrase === '' || state === 'trying'}>
            {state === 'trying' ? t('unlock.opening') : t('unlock.open')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
