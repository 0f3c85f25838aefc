import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import type { Statement } from '../../shared/claims/statements';
import type { Report } from '../../shared/model/report';
import { useDocumentForm } from '../store/forms';
import { placeOfFacts } from '../store/hand-edits';
import { goTo } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { PreviewFrame } from './PreviewFrame';
import { PreviewToolbar } from './PreviewToolbar';
import { useComposedEditing } from './use-composed-editing';
import { useProfile } from './use-profile';
import { useSettledWorkspace } from './use-settled';
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
export function PreviewPane(props: PreviewPaneProps) {
  const reportId = useWorkspace(({ report }) => report?.id);
  return <Preview key={reportId} {...props} />;
}

function Preview({ chosenId }: PreviewPaneProps) {
  // The document follows behind the typing, never in front of it.
  const shown = useSettledWorkspace(({ report }) => report, pauseBeforeComposing);
  const { profile, look } = useProfile();
  const registry = useSettledWorkspace((state) => state.registry);
  const form = useDocumentForm(shown);
  const tree = useTree(shown, profile, registry, form);
  const statements = useStatements(shown, registry, tree?.blocks);
  const [proving, setProving] = useState<Proving | null>(null);
  const anchor = useRef<Element | null>(null);
  const choose = useCallback(
    (recordId: string) => {
      const place = shown && placeOfFacts(recordId);
      if (place) goTo(place);
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

  const { composing, beside } = useComposedEditing(shown, form);

  return (
    <PreviewFrame
      tree={tree}
      look={look}
      toolbar={(pageCount) => <PreviewToolbar pageCount={pageCount} />}
      statements={statements}
      onProve={prove}
      chosenId={chosenId}
      onChoose={choose}
      {...(composing && { onCompose: composing })}
    >
      {beside}
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
    </PreviewFrame>
  );
}

/** In milliseconds: thousands of records take their time, in which nobody should be typing on. */
const pauseBeforeComposing = (report: Report | null): number =>
  100 + Object.values(report?.answers ?? {}).reduce((sum, { items }) => sum + items.length, 0) / 10;
