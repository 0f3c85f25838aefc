import { emptyInitiative } from '../model/initiative';
import { emptyProblem } from '../model/problem';
import type { AnswerKind, Question } from '../model/questionnaire';
import type { Item } from '../model/report';
import { emptyTask } from '../model/task';
import { AnswerBuilder, commonMarker } from './answer-builder';
import type { NumberedBlock } from './outline';
import type { ReadAnswer } from './read-events';
import { demoteOtherMarkers, type ItemToken, joinBroken, tokensOf } from './tokens';

const EMPTY_RECORD: Record<Exclude<AnswerKind, 'eventsByMonth'>, (id: string) => Item> = {
  problems: emptyProblem,
  tasks: emptyTask,
  initiatives: emptyInitiative,
};

/**
 * Reads an answer that is a list. Where records are marked, a paragraph without a sign belongs to
 * the record above it; where none is, each paragraph is a record, after a lead that ends with `:`.
 */
export function readList(
  question: Question,
  answerKind: keyof typeof EMPTY_RECORD,
  blocks: NumberedBlock[],
  year: number,
  newId: () => string,
): ReadAnswer {
  const raw = tokensOf(blocks, { year, months: false });
  const firstItem = raw.find((token): token is ItemToken => token.kind === 'item');
  const tokens = joinBroken(
    demoteOtherMarkers(raw, new Set(firstItem ? [firstItem.marker] : [])),
  );
  const marked = firstItem !== undefined;
  const builder = new AnswerBuilder(question, newId);

  let place: 'lead' | 'list' | 'narrative' = 'lead';
  tokens.forEach((token, index) => {
    if (token.kind === 'heading') {
      builder.headNarrative(token);
      place = 'narrative';
    } else if (token.kind === 'item') {
      builder.add(token, EMPTY_RECORD[answerKind]);
      place = 'list';
    } else if (token.kind === 'text') {
      const isLead = marked || (token.text.endsWith(':') && index < tokens.length - 1);
      if (place === 'narrative' || (place === 'lead' && isLead)) {
        builder.narrate(token, 'narrative');
      } else if (place === 'list' && (marked || token.continues)) {
        builder.extend(token);
      } else {
        builder.add(token, EMPTY_RECORD[answerKind]);
        place = 'list';
      }
    }
  });
  const items = tokens.filter((token) => token.kind === 'item');
  return { answer: builder.finish({ marker: commonMarker(items) }), placements: builder.placements };
}
