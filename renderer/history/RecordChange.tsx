import { Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import { findQuestion, formOf } from '../../shared/forms/form-of';
import { differingFields, type RecordDifference } from '../../shared/history/compare-reports';
import { wordChanges } from '../../shared/history/word-changes';
import { excerpt } from '../../shared/language/excerpt';
import type { Item } from '../../shared/model/report';
import { rowOf } from '../report/row';
import { restoreVersionOfRecord } from '../store/history';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { questionPlaceName } from '../ui/question-name';
import { TextRuns } from '../ui/TextRuns';
import { labelOfField } from './field-label';

const NAME_LENGTH = 60;

/** One record that differs: word by word, and the way back for it alone. */
export function RecordChange({ difference, at }: { difference: RecordDifference; at: string }) {
  const t = useMessages();
  const { kind, id, before, after, questionId } = difference;
  const item = after ?? before;
  if (!item) return null;
  const action = t(`history.restoreRecord.${kind}`);
  const name = excerpt(rowOf(item, t).title, NAME_LENGTH);
  return (
    <li className="history-change" data-kind={kind}>
      <header>
        <span className="history-kind">{t(`history.kind.${kind}`)}</span>
        <QuestionName questionId={questionId} />
        <Button
          look="quiet"
          icon={<Undo2 size={15} aria-hidden />}
          aria-label={t('history.restoreRecordNamed', { action, name })}
          onPress={() => restoreVersionOfRecord(id, at)}
        >
          {action}
        </Button>
      </header>
      {kind === 'changed' && before && after ? (
        <ChangedFields before={before} after={after} />
      ) : (
        <p className="text-change">
          {kind === 'moved' ? (
            item.text
          ) : kind === 'added' ? (
            <ins>{rowOf(item, t).title}</ins>
          ) : (
            <del>{rowOf(item, t).title}</del>
          )}
        </p>
      )}
    </li>
  );
}

function QuestionName({ questionId }: { questionId: string }) {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const asked = report && findQuestion(formOf(report), questionId);
  return (
    <span className="history-question">{asked ? questionPlaceName(asked, t) : questionId}</span>
  );
}

/** Texts word by word; of everything else, what it is that was changed. */
function ChangedFields({ before, after }: { before: Item; after: Item }) {
  const t = useMessages();
  const fields = differingFields(before, after);
  const [old, now]: Record<string, unknown>[] = [{ ...before }, { ...after }];
  const isText = (field: string) =>
    typeof old?.[field] === 'string' && typeof now?.[field] === 'string' && isProse(field);
  const others = [
    ...new Set(fields.filter((field) => !isText(field)).map((field) => labelOfField(field, t))),
  ];
  return (
    <>
      {fields.filter(isText).map((field) => (
        <div key={field} className="history-field">
          {field === 'text' ? null : (
            <span className="history-field-name">{labelOfField(field, t)}</span>
          )}
          <Words before={String(old?.[field])} after={String(now?.[field])} />
        </div>
      ))}
      {others.length > 0 ? (
        <p className="history-others">
          {t('history.fieldsChanged', { fields: others.join(', ').toLowerCase() })}
        </p>
      ) : null}
    </>
  );
}

/** Fields that hold codes and dates are strings too, and are named instead. */
const CODES = new Set(['kind', 'state', 'stage', 'direction', 'length', 'until', 'type', 'id']);
const isProse = (field: string): boolean => !CODES.has(field);

function Words({ before, after }: { before: string; after: string }) {
  const runs = useMemo(() => wordChanges(before, after), [before, after]);
  return (
    <p className="text-change">
      <TextRuns runs={runs} />
    </p>
  );
}
