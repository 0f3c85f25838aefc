import { emptyInitiative } from '../model/initiative';
import { emptyProblem } from '../model/problem';
import type { Question, RecordKind } from '../model/questionnaire';
import type { Item } from '../model/report';
import { emptyTask } from '../model/task';
import { AnswerBuilder, type ReadAnswer } from './answer-builder';
import { markerClass } from './marker';
import type { NumberedBlock } from './outline';
import {
  asText,
  type ItemToken,
  isMarked,
  isSignature,
  joinBroken,
  type Token,
  tokensOf,
} from './tokens';

const EMPTY_RECORD: Record<Exclude<RecordKind, 'eventsByMonth'>, (id: string) => Item> = {
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
  const tokens = joinBroken(demoteNested(tokensOf(blocks, { year, months: false })));
  const marked = tokens.some(isMarked);
  const builder = new AnswerBuilder(question, newId);
  const make = EMPTY_RECORD[answerKind];

  let place: 'lead' | 'list' | 'told' | 'signed' = 'lead';
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (builder.settle(token)) return;
    if (token.kind === 'item' && token.certain) {
      builder.add(token, make);
      place = 'list';
    } else if (token.kind === 'heading' || token.kind === 'month') {
      builder.headNarrative(token);
      place = token.kind === 'heading' && token.closing ? 'told' : 'lead';
    } else if (place === 'told' || place === 'signed') {
      const kind = place === 'told' ? 'narrative' : 'unclear';
      builder.narrate(token.kind === 'item' ? asText(token) : token, kind);
    } else if (token.kind === 'item') {
      builder.add(token, make);
      place = 'list';
    } else if (isSignature(token) && place === 'list') {
      builder.narrate(token, 'unclear');
      place = 'signed';
    } else if (place === 'list' && (marked || token.continues)) {
      builder.extend(token);
    } else if (
      place === 'lead' &&
      (marked || (token.text.endsWith(':') && next?.kind === 'text'))
    ) {
      builder.narrate(token, 'narrative');
    } else {
      builder.add(token, make);
      place = 'list';
    }
  });
  return builder.finish();
}

/**
 * Lists inside a record become part of its text: those that a colon announces, and those with
 * bullets among numbered records. Other signs than the first one mark records as well.
 */
function demoteNested(tokens: Token[]): Token[] {
  const first = tokens.find((token): token is ItemToken => token.kind === 'item' && !token.certain);
  let nested: string | null = null;
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    if (token.kind !== 'item' || token.certain || isLike(token, first)) {
      if (token.kind !== 'text') nested = null;
      return token;
    }
    const announced = before?.text.endsWith(':') && before.kind !== 'heading';
    const isBullet = first?.value !== null && token.value === null;
    if (!announced && !isBullet && nested !== token.marker) return token;
    nested = token.marker;
    return asText(token);
  });
}

const isLike = (token: ItemToken, first: ItemToken | undefined): boolean =>
  first !== undefined && markerClass(token.marker) === markerClass(first.marker);
