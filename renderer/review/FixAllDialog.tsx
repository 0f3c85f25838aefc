import { useState } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { excerpt } from '../../shared/language/excerpt';
import type { Item } from '../../shared/model/report';
import type { Finding } from '../../shared/review/finding';
import { applyFindings } from '../store/review';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';
import { textOf } from './FindingRow';
import { TextChange } from './TextChange';

interface FixAllDialogProps {
  findings: readonly Finding[];
  itemOf: (id: string | null) => Item | null;
  onClose: () => void;
}

/** Shows what would be mended, old words beside new ones, before anything is. */
export function FixAllDialog({ findings, itemOf, onClose }: FixAllDialogProps) {
  const t = useMessages();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = findings.filter(({ id }) => !left.has(id));
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <Dialog title={t('review.fixAllTitle')} onClose={onClose}>
      <p className="dialog-text">{t('review.fixAllText')}</p>
      <ul className="fix-list">
        {findings.map((finding) => (
          <li key={finding.id}>
            <Checkbox
              className="checkbox fix-choice"
              isSelected={!left.has(finding.id)}
              onChange={(isChosen) => choose(finding.id, isChosen)}
            >
              <span className="checkbox-box" aria-hidden />
              <Change finding={finding} item={itemOf(finding.recordId)} />
            </Checkbox>
          </li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <Button look="quiet" onPress={onClose}>
          {t('action.cancel')}
        </Button>
        <Button
          look="primary"
          isDisabled={chosen.length === 0}
          onPress={() => {
            onClose();
            void applyFindings(chosen.flatMap(({ fix }) => fix ?? []));
          }}
        >
          {t('review.fixAllConfirm', { count: chosen.length })}
        </Button>
      </div>
    </Dialog>
  );
}

function Change({ finding, item }: { finding: Finding; item: Item | null }) {
  const t = useMessages();
  const { fix, field } = finding;
  const text = item && textOf(item, field);
  if (fix?.kind === 'replace' && text) return <TextChange text={text} edits={fix.edits} />;
  return (
    <span>
      {t(finding.key, finding.values)}
      {text ? <span className="finding-place"> {excerpt(text, 90)}</span> : null}
    </span>
  );
}
