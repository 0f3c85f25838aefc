import type { Profile } from '../../shared/model/profile';
import type { Report } from '../../shared/model/report';
import { PreviewFrame } from '../preview/PreviewFrame';
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
  return (
    <PreviewFrame
      tree={tree}
      look={look}
      toolbar={(count) => (
        <header className="preview-toolbar">
          <h2>{t('preview.title')}</h2>
          <span className="preview-pages">{t('preview.pages', { count })}</span>
        </header>
      )}
      statements={NO_STATEMENTS}
      onProve={nothing}
      chosenId={null}
      onChoose={nothing}
    />
  );
}
