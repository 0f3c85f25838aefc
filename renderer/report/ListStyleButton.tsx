import { List } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { Answer } from '../../shared/model/report';
import { answerKindOf, changeAnswer } from '../store/editing';
import { IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { ListStyleFields } from './ListStyleFields';

const LengthSwitch = lazy(() =>
  import('../claims/LengthSwitch').then((module) => ({ default: module.LengthSwitch })),
);

interface ListStyleButtonProps {
  questionId: string;
  answer: Answer;
}

/** How the document writes this answer: its signs, month headings, or not at all. */
export function ListStyleButton({ questionId, answer }: ListStyleButtonProps) {
  const t = useMessages();
  const { listStyle, included } = answer;
  const answerKind = answerKindOf(questionId);

  return (
    <DialogTrigger>
      <IconButton label={t('listStyle.title')}>
        <List size={16} aria-hidden />
      </IconButton>
      <Popover className="popover" placement="bottom end">
        <Dialog className="popover-form" aria-label={t('listStyle.title')}>
          <ListStyleFields
            listStyle={listStyle}
            answerKind={answerKind}
            onChange={(changed) => changeAnswer(questionId, { listStyle: changed })}
          />
          {answerKind === 'eventsByMonth' ? (
            <Suspense>
              <LengthSwitch questionId={questionId} answer={answer} />
            </Suspense>
          ) : null}
          <Checkbox
            className="checkbox"
            isSelected={included}
            onChange={(isIncluded) => changeAnswer(questionId, { included: isIncluded })}
          >
            <span className="checkbox-box" aria-hidden />
            {t('listStyle.included')}
          </Checkbox>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
