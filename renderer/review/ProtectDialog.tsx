import { useState } from 'react';
import { useStore } from 'zustand';
import { passageFault } from '../../shared/edit/protect-passage';
import { mendTypography } from '../../shared/language/mend-typography';
import { useReadOnly } from '../store/access';
import { protecting, protectPassage } from '../store/protecting';
import { closeDialog } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextArea } from '../ui/fields';
import { useMessages } from '../ui/messages';
import '../styles/review.css';

/** Protects the selected words, or others, and shows what typography would make of them. */
export function ProtectDialog() {
  const t = useMessages();
  const isReadOnly = useReadOnly();
  const selected = useStore(protecting, (state) => state.passage);
  const [passage, setPassage] = useState(selected.trim());
  const keptWords = useWorkspace(({ registry }) => registry.keptWords);
  const language = useWorkspace(({ report }) => report?.language ?? 'ru');
  const fault = passageFault(passage, keptWords);
  return (
    <Dialog title={t('protect.title')} onClose={closeDialog}>
      <div className="protect-form">
        <TextArea
          label={t('protect.passage')}
          hint={t('protect.hint')}
          value={passage}
          onChange={setPassage}
          autoFocus
        />
        <div role="status">
          {fault === null ? (
            <Change passage={passage.trim()} language={language} keptWords={keptWords} />
          ) : (
            <p className="field-hint">{t(`protect.fault.${fault}`)}</p>
          )}
        </div>
      </div>
      <div className="dialog-buttons">
        <Button onPress={closeDialog}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={isReadOnly || fault !== null}
          onPress={() => {
            closeDialog();
            protectPassage(passage);
          }}
        >
          {t('protect.protect')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Spaces that do not break are shown as word processors show them. */
const shown = (text: string): string => text.replaceAll('\u{A0}', '°');

/** What would be made of the words if they were not protected. */
function Change({
  passage,
  language,
  keptWords,
}: {
  passage: string;
  language: string;
  keptWords: readonly string[];
}) {
  const t = useMessages();
  const mended = mendTypography(passage, { language, keptWords });
  if (mended === passage) return <p className="field-hint">{t('protect.sameAnyway')}</p>;
  return (
    <>
      <p>{t('protect.wouldBecome')}</p>
      <p className="text-change">
        <del>{shown(passage)}</del> <ins>{shown(mended)}</ins>
      </p>
      {mended.includes('\u{A0}') ? <p className="field-hint">{t('protect.noBreak')}</p> : null}
    </>
  );
}
