import { monthHeadingText } from '../../shared/document/month-heading';
import type { ListStyle, Question } from '../../shared/model/questionnaire';
import { EXAMPLE, MARKERS, MONTH_HEADINGS, withCurrent } from '../report/ListStyleButton';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';

interface ListFieldsProps {
  question: Question;
  onChange: (change: Partial<Question>) => void;
}

/** How the list of an answer is set where its report says nothing else. */
export function ListFields({ question, onChange }: ListFieldsProps) {
  const t = useMessages();
  const { listStyle, answerKind } = question;
  const change = (part: Partial<ListStyle>) => onChange({ listStyle: { ...listStyle, ...part } });
  return (
    <div className="field-row">
      <Select
        label={t('listStyle.marker')}
        value={listStyle.marker}
        options={withCurrent(MARKERS, listStyle.marker).map((marker) => ({
          value: marker,
          label: marker === '' ? t('listStyle.noMarker') : marker,
        }))}
        onChange={(marker) => change({ marker })}
      />
      {answerKind === 'eventsByMonth' ? (
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
    </div>
  );
}
