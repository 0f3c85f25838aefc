import { type ComposedText, inOneLine } from '../forms/composed-text';
import type { AnswerRow } from '../forms/form-answer';
import { bindSpaces } from '../language/typography';
import type { Computed, ListStyle } from '../model/questionnaire';
import { withListEnding } from './list-ending';
import { composedHeading } from './make-block';
import { type ListCounter, MarkerSequence } from './marker-sequence';
import type { Block } from './tree';

/** Writes rows that were worked out as tables or lists. */

/** The text above a group, as its author has it. */
export type GroupText = (group: string) => ComposedText;

/** A table for each group of rows; its rows are counted through all of them. */
export function tableBlocks(
  questionId: string,
  { columns }: Computed,
  rows: AnswerRow[],
  groupText: GroupText,
): Block[] {
  const head = columns.map(({ title, share, align }) => ({ title, share, align }));
  let number = 0;
  return byGroup(rows).flatMap(([group, own]): Block[] => [
    ...groupHeading(questionId, group, groupText),
    {
      kind: 'table',
      caption: '',
      columns: head,
      rows: own.map(({ id, parts }) => {
        number += 1;
        const texts = new Map(parts.map((part) => [part.key.part, part]));
        const composed = columns.map(({ id: column, field }) =>
          field === 'number' ? null : (texts.get(column) ?? null),
        );
        return {
          cells: columns.map(({ field }, index) =>
            field === 'number' ? `${number}.` : bindSpaces(inOneLine(composed[index]?.text ?? '')),
          ),
          source: { questionId, recordId: id, composed },
        };
      }),
      source: { questionId },
    },
  ]);
}

export function listBlocks(
  questionId: string,
  rows: AnswerRow[],
  { ending, ...style }: ListStyle,
  lists: ListCounter,
  groupText: GroupText,
): Block[] {
  const markers = new MarkerSequence({ ...style, ending }, lists);
  const last = rows.at(-1);
  return byGroup(rows).flatMap(([group, own]) => {
    markers.startGroup();
    return [
      ...groupHeading(questionId, group, groupText),
      ...own.flatMap((row): Block[] => {
        const source = { questionId, recordId: row.id, composed: row.parts };
        const said = inOneLine(row.parts[0]?.text ?? '');
        const text = bindSpaces(withListEnding(said, ending, row === last));
        const marker = markers.next();
        if (text.trim() === '') return [];
        return marker
          ? [{ kind: 'listItem', marker, paragraphs: [text], source }]
          : [{ kind: 'paragraph', text, source }];
      }),
    ];
  });
}

const groupHeading = (questionId: string, group: string, groupText: GroupText): Block[] =>
  group === '' ? [] : composedHeading('subheading', groupText(group), { questionId });

function byGroup(rows: readonly AnswerRow[]): [string, AnswerRow[]][] {
  const groups = new Map<string, AnswerRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups];
}
