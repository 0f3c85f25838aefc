import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Statement } from '../../shared/claims/statements';
import { findItem } from '../../shared/edit/edit-answer';
import { useDocumentForm } from '../store/forms';
import { goTo } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';
import { Pages } from './Pages';
import { PreviewToolbar } from './PreviewToolbar';
import { useFittingScale } from './scale';
import { useProfile } from './use-profile';
import { useSettled } from './use-settled';
import { useStatements } from './use-statements';
import { useTree } from './use-tree';

const ProofPopover = lazy(() =>
  import('./ProofPopover').then((module) => ({ default: module.ProofPopover })),
);

interface Proving {
  statement: Statement;
  text: string;
  recordId: string;
}

interface PreviewPaneProps {
  /** The record whose place in the document is shown. */
  chosenId: string | null;
}

/** The document as its pages would look; a click on a record goes to it. */
export function PreviewPane({ chosenId }: PreviewPaneProps) {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  // The document follows behind the typing, never in front of it.
  const shown = useSettled(report);
  const { profile, look } = useProfile();
  const registry = useSettled(useWorkspace((state) => state.registry));
  const form = useDocumentForm(shown);
  const tree = useTree(shown, profile, registry, form);
  const statements = useStatements(shown, registry, tree?.blocks);
  const [proving, setProving] = useState<Proving | null>(null);
  const anchor = useRef<Element | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const scale = useFittingScale(scroller, look);
  const [pageCount, setPageCount] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the pages may only be there after a count
  useEffect(() => {
    if (chosenId === null) return;
    scroller.current
      ?.querySelector(`.papers [data-record="${CSS.escape(chosenId)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [chosenId, pageCount > 0]);

  const choose = useCallback(
    (recordId: string) => {
      const found = shown && findItem(shown, recordId);
      if (found) goTo({ screen: 'question', questionId: found.questionId, recordId });
    },
    [shown],
  );
  const prove = useCallback(
    (statement: Statement, text: string, mark: Element, recordId: string) => {
      anchor.current = mark;
      setProving({ statement, text, recordId });
    },
    [],
  );

  return (
    <section className="pane preview-pane" aria-label={t('pane.preview')}>
      <PreviewToolbar pageCount={pageCount} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div className="preview-scroller" ref={scroller} tabIndex={0} role="document">
        {tree ? (
          <Pages
            tree={tree}
            look={look}
            statements={statements}
            onProve={prove}
            scale={scale}
            chosenId={chosenId}
            onChoose={choose}
            onCount={setPageCount}
          />
        ) : null}
      </div>
      <Suspense>
        {proving ? (
          <ProofPopover
            {...proving}
            anchor={anchor}
            onGoToText={() => choose(proving.recordId)}
            onClose={() => setProving(null)}
          />
        ) : null}
      </Suspense>
    </section>
  );
}
