import { sentencesOf } from '../language/sentences';
import type { Assignment } from './assignment';
import type { SourceBlock } from './source';

/** What a user does to the lines of a file before it is taken over; lines never change in place. */

/** The lines with what one of them is; null for what the program takes it for. */
export function assignLine(
  lines: readonly SourceBlock[],
  index: number,
  as: Assignment | null,
): readonly SourceBlock[] {
  const line = lines[index];
  if (!line || sameAssignment(line.as ?? null, as) || (as?.kind === 'joined' && index === 0)) {
    return lines;
  }
  const { as: _, ...bare } = line;
  return lines.with(index, as ? { ...bare, as } : bare);
}

const sameAssignment = (a: Assignment | null, b: Assignment | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * The lines with one of them cut into its sentences. The first keeps the sign, and all keep what
 * the user has said, save that only the first can be joined to the line above.
 */
export function splitLine(lines: readonly SourceBlock[], index: number): readonly SourceBlock[] {
  const line = lines[index];
  if (!line || line.row) return lines;
  const sentences = sentencesOf(line.text);
  if (sentences.length < 2) return lines;
  const { as, ...bare } = line;
  const later = as && as.kind !== 'joined' && as.kind !== 'question' ? { as } : {};
  const pieces = sentences.map((text, place): SourceBlock => {
    if (place === 0) return { ...line, text };
    const look = line.look === 'paragraph' || line.look === 'heading' ? line.look : 'plain';
    return { ...bare, ...later, look, text, marker: '', value: null };
  });
  return lines.toSpliced(index, 1, ...pieces);
}

/** True for a line that has more than one sentence. */
export const canSplit = (line: SourceBlock): boolean =>
  !line.row && sentencesOf(line.text).length > 1;
