import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Look } from '../../shared/document/look';
import type { DocumentTree } from '../../shared/document/tree';
import { useMessages } from '../ui/messages';
import { Pages, type PagesProps } from './Pages';
import { useFittingScale } from './scale';

interface PreviewFrameProps
  extends Pick<PagesProps, 'statements' | 'onProve' | 'chosenId' | 'onChoose' | 'onCompose'> {
  tree: DocumentTree | null;
  look: Look;
  toolbar: (pageCount: number) => ReactNode;
  /** What stands over the pages when it is asked for. */
  children?: ReactNode;
}

/** The pages of a document in a pane of their own, as wide as it is. */
export function PreviewFrame({ tree, look, toolbar, children, ...pages }: PreviewFrameProps) {
  const t = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const scale = useFittingScale(scroller, look);
  const [pageCount, setPageCount] = useState(0);
  const { chosenId } = pages;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the pages may only be there after a count
  useEffect(() => {
    if (chosenId === null) return;
    scroller.current
      ?.querySelector(`.papers [data-record="${CSS.escape(chosenId)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [chosenId, pageCount > 0]);

  return (
    <section className="pane preview-pane" aria-label={t('pane.preview')}>
      {toolbar(pageCount)}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div className="preview-scroller" ref={scroller} tabIndex={0} role="document">
        {tree ? (
          <Pages {...pages} tree={tree} look={look} scale={scale} onCount={setPageCount} />
        ) : null}
      </div>
      {children}
    </section>
  );
}
