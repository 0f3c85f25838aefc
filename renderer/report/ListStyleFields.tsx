import { monthHeadingText } from '../../shared/document/month-heading';
import type { AnswerKind, ListStyle } from '../../shared/model/questionnaire';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';

const MARKERS = ['', '➤', '•', '–', '1)', '1.'];
const MONTH_HEADINGS = ['{MONTH}', '{Month}', '{Month} {year} года'];
const EXAMPLE = { from: '2023-10', until: '' };

interface ListStyleFieldsProps {
  listStyle: ListStyle;
  answerKind: AnswerKind;
  onChange: (listStyle: ListStyle) => void;
}

/** The signs, month headings and endings of a list. */
export function ListStyleFields({ listStyle, answerKind, onChange }: ListStyleFieldsProps) {
  const t = useMessages();
  const change = (part: Partial<ListStyle>) => onChange({ ...listStyle, ...part });
  return (
    <>
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
    </>
  );
}

/** The usual choices, and the list's own when it is another. */
const withCurrent = (usual: string[], current: string): string[] =>
  usual.includes(current) ? usual : [...usual, current];
