import { Table2 } from 'lucide-react';
import { PreviewPane } from '../preview/PreviewPane';
import { useShell } from '../store/shell';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';

/** A question that the program answers by itself: where its rows come from, and the document. */
export function ComputedQuestion({ heading }: { heading: string }) {
  const t = useMessages();
  const previewOpen = useShell(({ preferences }) => preferences.previewOpen);
  return (
    <div className="panes">
      <section className="pane form-pane" aria-label={t('pane.form')}>
        <EmptyState
          icon={<Table2 size={28} />}
          title={heading || t('forms.computed')}
          text={t('forms.computedText')}
        />
      </section>
      {previewOpen ? <PreviewPane chosenId={null} /> : null}
    </div>
  );
}
