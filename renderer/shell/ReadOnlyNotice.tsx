import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useAccess } from '../store/access';
import { takeOver } from '../store/take-over';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';
import '../styles/history.css';

/** Says that nothing can be changed here now, why, and what can be done about it. */
export function ReadOnlyNotice() {
  const t = useMessages();
  const { lock, isNewer } = useAccess((access) => access);
  const [isAsking, setAsking] = useState(false);
  if (lock.kind === 'held' && !isNewer) return null;
  const owner = lock.kind === 'other' ? lock.owner : null;
  const text =
    lock.kind === 'held'
      ? t('readOnly.newer')
      : lock.kind === 'free'
        ? t('lock.free')
        : owner
          ? t('lock.other', owner)
          : t('lock.otherUnknown');
  return (
    <div className="read-only" role="status">
      <Lock size={16} aria-hidden />
      <p>{text}</p>
      {lock.kind === 'free' ? (
        <Button look="primary" onPress={() => void takeOver()}>
          {t('lock.start')}
        </Button>
      ) : null}
      {lock.kind === 'other' && lock.canTakeOver ? (
        <Button onPress={() => setAsking(true)}>{t('lock.takeOver')}</Button>
      ) : null}
      {isAsking ? (
        <Dialog title={t('lock.takeOverTitle')} onClose={() => setAsking(false)}>
          <p>{text}</p>
          <p>{t('lock.takeOverText')}</p>
          <div className="dialog-buttons">
            <Button autoFocus onPress={() => setAsking(false)}>
              {t('action.cancel')}
            </Button>
            <Button
              look="danger"
              onPress={() => {
                setAsking(false);
                void takeOver();
              }}
            >
              {t('lock.takeOverConfirm')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
