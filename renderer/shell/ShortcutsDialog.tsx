import { COMMANDS } from '../../shared/ipc';
import { closeDialog } from '../store/shell';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { keysOf } from '../ui/keys';
import { useMessages } from '../ui/messages';

const LIST_KEYS = [
  { keys: ['↑', '↓'], label: 'keys.choose' },
  { keys: ['Enter'], label: 'keys.edit' },
  { keys: ['Alt+↑', 'Alt+↓'], label: 'keys.move' },
  { keys: ['Delete'], label: 'keys.delete' },
  { keys: ['Alt+Enter'], label: 'keys.acceptOffer' },
] as const;

/** All keys of the program. */
export function ShortcutsDialog() {
  const t = useMessages();
  return (
    <Dialog title={t('shortcuts.title')} onClose={closeDialog}>
      <dl className="shortcuts">
        {COMMANDS.filter((command) => keysOf(command)).map((command) => (
          <div key={command}>
            <dt>{t(`command.${command}`)}</dt>
            <dd>
              <kbd>{keysOf(command)}</kbd>
            </dd>
          </div>
        ))}
        {LIST_KEYS.map(({ keys, label }) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className="dialog-buttons">
        <Button look="primary" onPress={closeDialog}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}
