import type { Question } from '../model/questionnaire';
import { AnswerBuilder, type ReadAnswer } from './answer-builder';
import type { NumberedBlock } from './outline';
import { asText, tokensOf } from './tokens';

/**
 * Reads an answer that holds no records: free text stays free text. What stands where the program
 * writes a table or a list by itself is kept as text, too, for its author to take out.
 */
export function readParagraphs(
  question: Question,
  blocks: NumberedBlock[],
  year: number,
  newId: () => string,
): ReadAnswer {
  const builder = new AnswerBuilder(question, newId);
  const kind = question.answerKind === 'paragraphs' ? 'narrative' : 'unclear';
  for (const token of tokensOf(blocks, { year, months: false })) {
    if (builder.settle(token)) continue;
    if (token.kind === 'heading' || token.kind === 'month') builder.headNarrative(token);
    else builder.narrate(token.kind === 'item' ? asText(token) : token, kind);
  }
  return builder.finish();
}
