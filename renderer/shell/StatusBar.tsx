import { Eye, EyeOff, LoaderCircle, Redo2, Undo2 } from 'lucide-react';
import { run } from '../store/commands';
import { cancelExport, useExporting } from '../store/exporting';
import { flush, type SaveState, useSaveState } from '../store/saver';
import { useShell } from '../store/shell';
import { useNextSteps } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { useDateFormat } from '../ui/dates';
import { keysOf } from '../ui/keys';
import { useMessages } from '../ui/messages';

/** Says whether the work is on the disk; undo, redo and the document are at hand beside it. */
export function StatusBar() {
  const t = useMessages();
  const save = useSaveState();
  const exporting = useExporting();
  const steps = useNextSteps();
  const nameOf = (direction: 'undo' | 'redo'): string => {
    const step = steps[direction];
    return step
      ? t(`${direction}.step`, { step: t(step.key, step.values) })
      : t(`action.${direction}`);
  };
  const showsDocument = useShell(
    ({ place: { screen } }) => screen === 'question' || screen === 'properties',
  );
  const previewOpen = useShell(({ preferences }) => preferences.previewOpen);

  return (
    <footer className="status-bar">
      <SaveStatus state={save} />
      {exporting.kind === 'running' ? (
        <span className="status-progress" role="status">
          <LoaderCircle size={14} className="spinner" aria-hidden />
          {t(`exportStep.${exporting.step}`)}
          <Button look="quiet" onPress={cancelExport}>
            {t('export.cancel')}
          </Button>
        </span>
      ) : null}
      <span className="status-gap" />
      <IconButton
        label={nameOf('undo')}
        keys={keysOf('undo')}
        isDisabled={steps.undo === null}
        onPress={() => run('undo')}
      >
        <Undo2 size={15} aria-hidden />
      </IconButton>
      <IconButton
        label={nameOf('redo')}
        keys={keysOf('redo')}
        isDisabled={steps.redo === null}
        onPress={() => run('redo')}
      >
        <Redo2 size={15} aria-hidden />
      </IconButton>
      {showsDocument ? (
        <Button
          look="quiet"
          icon={previewOpen ? <EyeOff size={15} aria-hidden /> : <Eye size={15} aria-hidden />}
          onPress={() => run('togglePreview')}
        >
          {previewOpen ? t('preview.close') : t('preview.open')}
        </Button>
      ) : null}
    </footer>
  );
}

function SaveStatus({ state }: { state: SaveState }) {
  const t = useMessages();
  const format = useDateFormat();
  if (state.kind === 'failed') {
    return (
      <span className="save-status save-failed" role="alert">
        {t(`failure.${state.reason}`, { file: state.file })}
        <Button look="quiet" onPress={() => void flush()}>
          {t('action.retry')}
        </Button>
      </span>
    );
  }
  const text = {
    dirty: () => t('save.saving'),
    saving: () => t('save.saving'),
    saved: () =>
      state.kind === 'saved' && state.at !== null
        ? t('save.savedAt', { at: format(state.at) })
        : t('save.saved'),
  }[state.kind]();
  return (
    <span className="save-status" data-save={state.kind}>
      <span className="save-dot" aria-hidden />
      <span role="status">{text}</span>
    </span>
  );
}
