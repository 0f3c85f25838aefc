import type { AnswerRow } from '../forms/form-answer';
import { bindSpaces } from '../language/typography';
import type { Computed, ListStyle } from '../model/questionnaire';
import { withListEnding } from './list-ending';
import { heading } from './make-block';
import { type ListCounter, MarkerSequence } from './marker-sequence';
import type { Block } from './tree';

/** Writes rows that were worked out as tables or lists. */

/** A table for each group of rows; its rows are counted through all of them. */
export function tableBlocks(questionId: string, { columns }: Computed, rows: AnswerRow[]): Block[] {
  const head = columns.map(({ title, share, align }) => ({ title, share, align }));
  let number = 0;
  return byGroup(rows).flatMap(([group, own]): Block[] => [
    ...(group === '' ? [] : [heading('subheading', group, { questionId })]),
    {
      kind: 'table',
      caption: '',
      columns: head,
      rows: own.map(({ id, parts }) => {
        number += 1;
        const texts = new Map(parts.map(({ key, text }) => [key.part, text]));
        return {
          cells: columns.map(({ id: column, field }) =>
            field === 'number' ? `${number}.` : bindSpaces(inOneLine(texts.get(column) ?? '')),
          ),
          source: { questionId, recordId: id },
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
): Block[] {
  const markers = new MarkerSequence({ ...style, ending }, lists);
  const last = rows.at(-1);
  return byGroup(rows).flatMap(([group, own]) => {
    markers.startGroup();
    return [
      ...(group === '' ? [] : [heading('subheading', group, { questionId })]),
      ...own.flatMap((row): Block[] => {
        const source = { questionId, recordId: row.id };
        const text = bindSpaces(withListEnding(row.parts[0]?.text ?? '', ending, row === last));
        const marker = markers.next();
        if (text.trim() === '') return [];
        return marker
          ? [{ kind: 'listItem', marker, paragraphs: [text], source }]
          : [{ kind: 'paragraph', text, source }];
      }),
    ];
  });
}

/** A cell is one paragraph, whatever was typed into it. */
const inOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();

function byGroup(rows: readonly AnswerRow[]): [string, AnswerRow[]][] {
  const groups = new Map<string, AnswerRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups];
}
