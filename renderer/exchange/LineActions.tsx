import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { canSplit } from '../../shared/document/review-lines';
import type { SourceBlock } from '../../shared/document/source';
import { type Questionnaire, questionsOf } from '../../shared/model/questionnaire';
import { useMessages } from '../ui/messages';
import { questionName, sectionName } from '../ui/question-name';
import { actionsFor, type LineCommand } from './line-actions';

interface LineActionsProps {
  form: Questionnaire;
  line: SourceBlock | null;
  isFirst: boolean;
  canUndo: boolean;
  onRun: (command: LineCommand) => void;
}

/** What the chosen line can be made, for the mouse; each button shows the key that does the same. */
export function LineActions({ form, line, isFirst, canUndo, onRun }: LineActionsProps) {
  const t = useMessages();
  return (
    <div className="line-actions" role="toolbar" aria-label={t('import.actions')}>
      <span className="line-actions-lead">{t('import.thisIs')}</span>
      {actionsFor(form).map(({ id, key, as }) => (
        <KeyButton
          key={id}
          label={t(`lineAction.${id}`)}
          hint={key}
          isChosen={JSON.stringify(line?.as) === JSON.stringify(as)}
          isDisabled={line === null || (id === 'join' && isFirst)}
          onPress={() => onRun({ kind: 'assign', as })}
        />
      ))}
      <MenuTrigger>
        <KeyButton label={t('lineAction.question')} hint="1–9" isDisabled={line === null} />
        <Popover className="popover" placement="bottom start">
          <Menu className="menu" aria-label={t('lineAction.question')}>
            {form.sections.flatMap((section) =>
              section.questions.map((question) => (
                <MenuItem
                  key={question.id}
                  id={question.id}
                  className="menu-item"
                  onAction={() =>
                    onRun({ kind: 'assign', as: { kind: 'question', questionId: question.id } })
                  }
                >
                  {`${questionsOf(form).indexOf(question) + 1}. ${sectionName(section, t)}: ${questionName(question, t)}`}
                </MenuItem>
              )),
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      <KeyButton
        label={t('lineAction.split')}
        hint="S"
        isDisabled={line === null || !canSplit(line)}
        onPress={() => onRun({ kind: 'split' })}
      />
      <KeyButton
        label={t('lineAction.reset')}
        hint="⌫"
        isDisabled={line?.as === undefined}
        onPress={() => onRun({ kind: 'assign', as: null })}
      />
      <KeyButton
        label={t('lineAction.undo')}
        hint="U"
        isDisabled={!canUndo}
        onPress={() => onRun({ kind: 'undo' })}
      />
      <KeyButton
        label={t('lineAction.next')}
        hint="N"
        onPress={() => onRun({ kind: 'nextUnclear' })}
      />
    </div>
  );
}

interface KeyButtonProps {
  label: string;
  hint: string;
  isChosen?: boolean;
  isDisabled?: boolean;
  onPress?: () => void;
}

function KeyButton({ label, hint, isChosen = false, isDisabled = false, onPress }: KeyButtonProps) {
  return (
    <AriaButton
      className={`line-action${isChosen ? ' line-action-chosen' : ''}`}
      isDisabled={isDisabled}
      {...(onPress ? { onPress } : {})}
    >
      {label}
      <kbd aria-hidden>{hint}</kbd>
    </AriaButton>
  );
}
