import { useRef, useState } from 'react';
import type { Profile } from '../../shared/model/profile';
import type { Report } from '../../shared/model/report';
import { Pages } from '../preview/Pages';
import { useFittingScale } from '../preview/scale';
import { useLookOf } from '../preview/use-profile';
import { useSettled } from '../preview/use-settled';
import type { StatementsOf } from '../preview/use-statements';
import { useTree } from '../preview/use-tree';
import { useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';

const NO_STATEMENTS: StatementsOf = new Map();
const nothing = () => undefined;

/** A report as it looks with this profile. */
export function ProfilePreview({ report, profile }: { report: Report; profile: Profile }) {
  const t = useMessages();
  const shown = useSettled(profile);
  const look = useLookOf(shown);
  const registry = useWorkspace((state) => state.registry);
  const tree = useTree(report, shown, registry);
  const scroller = useRef<HTMLDivElement>(null);
  const scale = useFittingScale(scroller, look);
  const [pageCount, setPageCount] = useState(0);
  return (
    <section className="pane preview-pane" aria-label={t('pane.preview')}>
      <header className="preview-toolbar">
        <h2>{t('preview.title')}</h2>
        <span className="preview-pages">{t('preview.pages', { count: pageCount })}</span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div className="preview-scroller" ref={scroller} tabIndex={0} role="document">
        {tree ? (
          <Pages
            tree={tree}
            look={look}
            statements={NO_STATEMENTS}
            onProve={nothing}
            scale={scale}
            chosenId={null}
            onChoose={nothing}
            onCount={setPageCount}
          />
        ) : null}
      </div>
    </section>
  );
}
