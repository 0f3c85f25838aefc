import { useErasure } from '../store/erasure';
import { closeDialog } from '../store/shell';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';
import { ErasureAct } from './ErasureAct';
import { ErasureChoices } from './ErasureChoices';

/** Erases a person: first what there is, then the choice, then the act. */
export function ErasePersonDialog() {
  const t = useMessages();
  const stage = useErasure();
  switch (stage.kind) {
    case 'reading':
      return (
        <Dialog title={t('erasure.erase')} onClose={closeDialog}>
          <p role="status">{t('erasure.reading')}</p>
        </Dialog>
      );
    case 'choosing':
      return (
        <Dialog title={t('erasure.of', { name: stage.preview.name })} onClose={closeDialog}>
          <ErasureChoices
            key={stage.personIds.join()}
            personIds={stage.personIds}
            preview={stage.preview}
          />
        </Dialog>
      );
    case 'running':
      return (
        // Half of an erasure can't be wanted: it is waited for.
        <Dialog title={t('erasure.erase')} onClose={() => undefined}>
          <p role="status">{t('erasure.running')}</p>
        </Dialog>
      );
    case 'done':
      return (
        <Dialog
          title={t('erasure.done', { initials: stage.record.initials })}
          onClose={closeDialog}
        >
          <ErasureAct record={stage.record} result={stage.result} />
        </Dialog>
      );
  }
}
