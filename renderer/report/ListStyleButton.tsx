import { List } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { monthHeadingText } from '../../shared/document/month-heading';
import type { ListStyle } from '../../shared/model/questionnaire';
import type { Answer } from '../../shared/model/report';
import { answerKindOf, changeAnswer } from '../store/editing';
import { IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';

const LengthSwitch = lazy(() =>
  import('../claims/LengthSwitch').then((module) => ({ default: module.LengthSwitch })),
);

export const MARKERS = ['', '➤', '•', '–', '1)', '1.'];
export const MONTH_HEADINGS = ['{MONTH}', '{Month}', '{Month} {year} года'];
export const EXAMPLE = { from: '2023-10', until: '' };

interface ListStyleButtonProps {
  questionId: string;
  answer: Answer;
}

/** How the document writes this answer: its signs, month headings, or not at all. */
export function ListStyleButton({ questionId, answer }: ListStyleButtonProps) {
  const t = useMessages();
  const { listStyle, included } = answer;
  const change = (part: Partial<ListStyle>) =>
    changeAnswer(questionId, { listStyle: { ...listStyle, ...part } });

  return (
    <DialogTrigger>
      <IconButton label={t('listStyle.title')}>
        <List size={16} aria-hidden />
      </IconButton>
      <Popover className="popover" placement="bottom end">
        <Dialog className="popover-form" aria-label={t('listStyle.title')}>
          <Select
            label={t('listStyle.marker')}
            value={listStyle.marker}
            options={withCurrent(MARKERS, listStyle.marker).map((marker) => ({
              value: marker,
              label: marker === '' ? t('listStyle.noMarker') : marker,
            }))}
            onChange={(marker) => change({ marker })}
          />
          {answerKindOf(questionId) === 'eventsByMonth' ? (
            <Select
              label={t('listStyle.monthHeading')}
              value={listStyle.monthHeading}
              options={withCurrent(MONTH_HEADINGS, listStyle.monthHeading).map((template) => ({
                value: template,
                label: monthHeadingText(EXAMPLE, template),
              }))}
              onChange={(monthHeading) => change({ monthHeading })}
            />
          ) : null}
          <Select
            label={t('listStyle.ending')}
            value={listStyle.ending}
            options={[
              { value: 'sentences' as const, label: t('listStyle.sentences') },
              { value: 'enumeration' as const, label: t('listStyle.enumeration') },
            ]}
            onChange={(ending) => change({ ending })}
          />
          {answerKindOf(questionId) === 'eventsByMonth' ? (
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

/** The usual choices, and the report's own when it is another. */
export const withCurrent = (usual: string[], current: string): string[] =>
  usual.includes(current) ? usual : [...usual, current];
