import type { Profile } from '../../shared/model/profile';
import type { Questionnaire } from '../../shared/model/questionnaire';
import type { Report } from '../../shared/model/report';
import { useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';
import { PreviewFrame } from './PreviewFrame';
import { useLookOf } from './use-profile';
import { useSettled } from './use-settled';
import type { StatementsOf } from './use-statements';
import { useTree } from './use-tree';

const NO_STATEMENTS: StatementsOf = new Map();
const nothing = () => undefined;

interface DocumentPreviewProps {
  report: Report;
  profile: Profile;
  /** Without one, the form that the report answers. */
  form?: Questionnaire | undefined;
}

/** A report as it looks with this profile, by this form: for the screens where these are changed. */
export function DocumentPreview({ report, profile, form }: DocumentPreviewProps) {
  const t = useMessages();
  const shown = useSettled(profile);
  const look = useLookOf(shown);
  const registry = useWorkspace((state) => state.registry);
  const tree = useTree(report, shown, registry, form);
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
