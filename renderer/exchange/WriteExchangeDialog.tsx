import { useState } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { writeExchange } from '../store/exporting';
import { closeDialog } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';

/** Shorter ones are found by trying. */
const MIN_LENGTH = 10;

/** What goes into a file for a colleague, and whether a password protects it. */
export function WriteExchangeDialog() {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const [withContactDetails, setContactDetails] = useState(false);
  const [isProtected, setProtected] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [isWriting, setWriting] = useState(false);
  if (!report) return null;
  const length = String(MIN_LENGTH);
  const isShort = isProtected && passphrase.length < MIN_LENGTH;
  const differs = isProtected && !isShort && passphrase !== again;

  async function write() {
    setTried(true);
    if (isShort || differs) return;
    setWriting(true);
    await writeExchange({ withContactDetails, passphrase: isProtected ? passphrase : '' });
    closeDialog();
  }

  const error = (isWrong: boolean, text: string) =>
    tried && isWrong ? { severity: 'error' as const, text } : undefined;
  return (
    <Dialog title={t('sealing.title')} onClose={closeDialog}>
      <form
        className="exchange-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWriting) void write();
        }}
      >
        <p>
          {t('sealing.text', {
            report: t('report.name', {
              city: report.city || t('report.noCity'),
              year: String(report.year),
            }),
          })}
        </p>
        <Checkbox className="checkbox" isSelected={withContactDetails} onChange={setContactDetails}>
          <span className="checkbox-box" aria-hidden />
          {t('sealing.contacts')}
        </Checkbox>
        {withContactDetails ? <p className="field-hint">{t('sealing.contactsHint')}</p> : null}
        <Checkbox className="checkbox" isSelected={isProtected} onChange={setProtected}>
          <span className="checkbox-box" aria-hidden />
          {t('sealing.protect')}
        </Checkbox>
        {isProtected ? (
          <>
            <TextField
              label={t('sealing.passphrase')}
              type="password"
              value={passphrase}
              onChange={setPassphrase}
              autoFocus
              hint={t('sealing.hint', { length })}
              message={error(isShort, t('sealing.tooShort', { length }))}
            />
            <TextField
              label={t('sealing.again')}
              type="password"
              value={again}
              onChange={setAgain}
              message={error(differs, t('sealing.differ'))}
            />
          </>
        ) : null}
        <div className="dialog-buttons">
          <Button onPress={closeDialog}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={isWriting}>
            {isWriting && isProtected ? t('sealing.writing') : t('sealing.write')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
