import { PenLine } from 'lucide-react';
import { useMemo, useState } from 'react';
import { HAND_EDIT_STATES, handEdits } from '../../shared/forms/hand-edits';
import { PreviewPane } from '../preview/PreviewPane';
import { useForms } from '../store/forms';
import { useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { HandEditCard } from './HandEditCard';
import '../styles/hand-edits.css';

/** What is written by hand over composed texts, what is to be looked at first, and the document. */
export function HandEditsScreen() {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const registry = useWorkspace((state) => state.registry);
  const previewOpen = useShell(({ preferences }) => preferences.previewOpen);
  const forms = useForms();
  const edits = useMemo(
    () => (report ? handEdits(report, registry, forms) : []),
    [report, registry, forms],
  );
  const [shownId, setShownId] = useState<string | null>(null);
  if (!report) return null;
  return (
    <div className="panes">
      <section className="pane form-pane hand-edits-pane" aria-label={t('handEdits.title')}>
        <header className="list-header">
          <h1>{t('handEdits.title')}</h1>
        </header>
        {edits.length === 0 ? (
          <EmptyState
            icon={<PenLine size={32} />}
            title={t('handEdits.empty')}
            text={t('handEdits.emptyText')}
          />
        ) : (
          <div className="hand-edits">
            <p className="field-hint">{t('handEdits.text')}</p>
            {HAND_EDIT_STATES.map((state) => {
              const own = edits.filter((edit) => edit.state === state);
              if (own.length === 0) return null;
              return (
                <section key={state} aria-label={t(`handEdits.group.${state}`)}>
                  <h2>
                    {t(`handEdits.group.${state}`)}{' '}
                    <span className="toggle-count">{own.length}</span>
                  </h2>
                  {own.map((edit) => (
                    <HandEditCard
                      key={`${edit.own.questionId} ${edit.own.recordId} ${edit.own.part}`}
                      edit={edit}
                      onShow={setShownId}
                    />
                  ))}
                </section>
              );
            })}
          </div>
        )}
      </section>
      {previewOpen || edits.length === 0 ? <PreviewPane chosenId={shownId} /> : null}
    </div>
  );
}
