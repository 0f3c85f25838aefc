import {
  BellOff,
  CakeSlice,
  CalendarCheck,
  CalendarDays,
  Check,
  FileClock,
  FileText,
  FlagTriangleRight,
  ListChecks,
  Stamp,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { cityOf } from '../../shared/year/draft';
import type { Due, DueKind } from '../../shared/year/due';
import { addApprovalSteps, goToSource, settleDue, unsettleDue } from '../store/due';
import { useWorkspace } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { DraftButtons } from './DraftButtons';
import { useDueTexts } from './due-texts';

const ICONS: Record<DueKind, ReactNode> = {
  anniversary: <CakeSlice size={17} />,
  expiry: <FileClock size={17} />,
  silence: <BellOff size={17} />,
  nextStep: <ListChecks size={17} />,
  report: <FileText size={17} />,
  eventAccount: <CalendarCheck size={17} />,
  plan: <CalendarDays size={17} />,
  task: <FlagTriangleRight size={17} />,
  approval: <Stamp size={17} />,
  approvalStep: <Stamp size={17} />,
};

interface DueRowProps {
  due: Due;
  isSettled?: boolean;
}

/** One reminder: what, when, and what can be done about it at once. */
export function DueRow({ due, isSettled = false }: DueRowProps) {
  const t = useMessages();
  const registry = useWorkspace((state) => state.registry);
  const { title, detail, when } = useDueTexts(due, registry);
  const hasSteps = due.kind === 'approval' && cityOf(due, registry) !== undefined;
  return (
    <li className="due" data-kind={due.kind}>
      <span className="due-icon" aria-hidden>
        {ICONS[due.kind]}
      </span>
      <div className="due-texts">
        <AriaButton className="due-title" onPress={() => void goToSource(due)}>
          {title}
        </AriaButton>
        {detail === '' ? null : <p className="due-detail">{detail}</p>}
      </div>
      <p className="due-when">{when}</p>
      <div className="due-actions">
        {isSettled ? (
          <Button
            look="quiet"
            icon={<Undo2 size={15} aria-hidden />}
            aria-label={t('due.unsettleThis', { title })}
            onPress={() => unsettleDue(due.key)}
          >
            {t('due.unsettle')}
          </Button>
        ) : (
          <>
            {hasSteps ? (
              <Button
                aria-label={t('due.addStepsFor', { title })}
                onPress={() => void addApprovalSteps(due)}
              >
                {t('due.addSteps')}
              </Button>
            ) : null}
            <DraftButtons due={due} title={title} />
            <IconButton label={t('due.settle', { title })} onPress={() => settleDue(due)}>
              <Check size={16} aria-hidden />
            </IconButton>
          </>
        )}
      </div>
    </li>
  );
}
