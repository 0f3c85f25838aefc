import { ArrowRight, Plus, RotateCcw } from 'lucide-react';
import { findItem } from '../../shared/edit/edit-answer';
import { excerpt } from '../../shared/language/excerpt';
import type { ChecklistEntry } from '../../shared/model/checklist';
import { useWorkspace } from '../store/workspace';
import { addSolution, changeEntryReason, decideEntry, goToRecord } from '../store/year';
import { Button } from '../ui/Button';
import { TextArea } from '../ui/fields';
import { useMessages } from '../ui/messages';

/** What a decision has led to: a record of this report, or a reason. */
export function EntryResult({ entry }: { entry: ChecklistEntry }) {
  const t = useMessages();
  const { id, kind, decision, reason, resultId } = entry;
  const item = useWorkspace(({ report }) =>
    report && resultId !== null ? (findItem(report, resultId)?.item ?? null) : null,
  );
  if (decision === 'open') return null;
  if (decision === 'dropped') {
    return (
      <TextArea
        label={t('checklist.reason')}
        value={reason}
        onChange={(changed) => changeEntryReason(id, changed)}
        message={
          reason.trim() === ''
            ? { severity: 'error', text: t('checklist.reasonMissing') }
            : undefined
        }
      />
    );
  }
  if (item) {
    return (
      <div className="checklist-result">
        <Button
          look="quiet"
          icon={<ArrowRight size={15} aria-hidden />}
          onPress={() => goToRecord(item.id)}
        >
          {t('checklist.result', { type: item.type, text: excerpt(item.text, 90) })}
        </Button>
      </div>
    );
  }
  if (resultId !== null) {
    return (
      <div className="checklist-result">
        <span>{t('checklist.resultGone')}</span>
        <Button
          look="quiet"
          icon={<RotateCcw size={15} aria-hidden />}
          onPress={() =>
            kind === 'problem' && decision === 'done' ? addSolution(id) : decideEntry(id, decision)
          }
        >
          {t('checklist.makeAgain')}
        </Button>
      </div>
    );
  }
  return (
    <div className="checklist-result">
      <Button look="quiet" icon={<Plus size={15} aria-hidden />} onPress={() => addSolution(id)}>
        {t('checklist.tellSolution')}
      </Button>
    </div>
  );
}
