import { useId, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { Key } from 'react-aria-components/ToggleButtonGroup';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { ChecklistEntry, Decision } from '../../shared/model/checklist';
import { decideEntry } from '../store/year';
import { useMessages } from '../ui/messages';
import { DropForm } from './DropForm';
import { EntryResult } from './EntryResult';

/** The decisions in the order in which they are offered: the usual one of each kind first. */
const OFFERED: Record<ChecklistEntry['kind'], readonly Exclude<Decision, 'open'>[]> = {
  task: ['done', 'carried', 'dropped'],
  problem: ['carried', 'done', 'dropped'],
};

/** One task or problem of last year's, with the decision about it and what that has made. */
export function EntryCard({ entry }: { entry: ChecklistEntry }) {
  const t = useMessages();
  const textId = useId();
  // A task is dropped only with a reason: until it is written, nothing is decided.
  const [isDropping, setDropping] = useState(false);
  const shown: Decision = isDropping ? 'dropped' : entry.decision;

  const choose = (keys: Set<Key>) => {
    const [key] = keys;
    const decision = OFFERED[entry.kind].find((each) => each === key) ?? 'open';
    setDropping(decision === 'dropped' && entry.decision !== 'dropped');
    if (decision !== 'dropped' && decision !== entry.decision) decideEntry(entry.id, decision);
  };

  return (
    <li className="checklist-entry" data-decision={entry.decision}>
      <p className="checklist-text" id={textId}>
        {entry.text}
      </p>
      <div className="checklist-line">
        <ToggleButtonGroup
          className="segments"
          aria-labelledby={textId}
          selectionMode="single"
          selectedKeys={shown === 'open' ? [] : [shown]}
          onSelectionChange={choose}
        >
          {OFFERED[entry.kind].map((decision) => (
            <ToggleButton key={decision} id={decision} className="segment">
              {t(`checklist.${entry.kind}.${decision}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <span className="badge">{t('checklist.since', { year: String(entry.since) })}</span>
      </div>
      {isDropping ? (
        <DropForm
          onCancel={() => setDropping(false)}
          onDrop={(reason) => {
            decideEntry(entry.id, 'dropped', reason);
            setDropping(false);
          }}
        />
      ) : (
        <EntryResult entry={entry} />
      )}
    </li>
  );
}
