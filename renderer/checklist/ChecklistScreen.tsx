import '../styles/year.css';
import { ListTodo } from 'lucide-react';
import { useId } from 'react';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { formOf } from '../../shared/forms/form-of';
import type { ChecklistEntry } from '../../shared/model/checklist';
import type { Section } from '../../shared/model/questionnaire';
import { progressOf } from '../../shared/year/decide';
import { useWorkspace } from '../store/workspace';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { sectionName } from '../ui/question-name';
import { EntryCard } from './EntryCard';

/** What last year had set itself or left unsolved: for each, this report says what became of it. */
export function ChecklistScreen() {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  if (!report || report.checklist.length === 0) {
    return (
      <div className="page">
        <EmptyState
          icon={<ListTodo size={32} />}
          title={t('checklist.emptyTitle')}
          text={t('checklist.emptyText')}
        />
      </div>
    );
  }
  const { decided, all } = progressOf(report);
  const progress = t('checklist.progress', { decided, all });
  return (
    <div className="page">
      <div className="year-column">
        <header className="page-header checklist-header">
          <h1>{t('checklist.title', { year: String(report.year - 1) })}</h1>
          <ProgressBar
            className="progress"
            aria-label={t('checklist.progressLabel')}
            value={decided}
            maxValue={all}
            valueLabel={progress}
          >
            {({ percentage }) => (
              <>
                <span className="progress-text">{progress}</span>
                <span className="progress-track">
                  <span className="progress-done" style={{ inlineSize: `${percentage ?? 0}%` }} />
                </span>
              </>
            )}
          </ProgressBar>
        </header>
        <p className="year-intro">{t('checklist.intro', { year: String(report.year) })}</p>
        {formOf(report).sections.map((section) => (
          <SectionEntries
            key={section.id}
            section={section}
            entries={report.checklist.filter(({ questionId }) =>
              section.questions.some(({ id }) => id === questionId),
            )}
          />
        ))}
      </div>
    </div>
  );
}

interface SectionEntriesProps {
  section: Section;
  entries: readonly ChecklistEntry[];
}

/** The tasks of a section before its problems. */
function SectionEntries({ section, entries }: SectionEntriesProps) {
  const t = useMessages();
  const titleId = useId();
  if (entries.length === 0) return null;
  return (
    <section className="year-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{sectionName(section, t)}</h2>
      {(['task', 'problem'] as const).map((kind) => {
        const own = entries.filter((entry) => entry.kind === kind);
        return own.length === 0 ? null : (
          <div key={kind}>
            <h3 className="year-kind">{t('checklist.kind', { kind })}</h3>
            <ul className="checklist">
              {own.map((entry) => (
                <EntryCard key={entry.id} entry={entry} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
