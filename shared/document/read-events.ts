import { emptyEvent, type EventDate } from '../model/event';
import type { ListStyle, Question } from '../model/questionnaire';
import type { Answer } from '../model/report';
import { AnswerBuilder, commonMarker, type Placement } from './answer-builder';
import type { NumberedBlock } from './outline';
import { demoteOtherMarkers, type ItemToken, joinBroken, type Token, tokensOf } from './tokens';

export interface ReadAnswer {
  answer: Answer;
  placements: Map<number, Placement>;
}

/**
 * Reads an answer told by months: an introduction, events under month headings, and narratives
 * under headings of their own, such as «ИТОГИ».
 */
export function readEvents(
  question: Question,
  blocks: NumberedBlock[],
  year: number,
  newId: () => string,
): ReadAnswer {
  const raw = tokensOf(blocks, { year, months: true });
  const groups = groupsOf(raw);
  const tokens = joinBroken(demoteOtherMarkers(raw, recordMarkers(groups)));
  const builder = new AnswerBuilder(question, newId);

  const told = tokens.some(({ kind }) => kind === 'month' || kind === 'item');
  let style: Partial<ListStyle> = {};
  for (const group of groupsOf(tokens)) {
    if (group.opening?.kind === 'month') {
      const { template } = group.opening.heading;
      if (template !== null && style.monthHeading === undefined) style.monthHeading = template;
      builder.note(group.opening, 'month');
      readMonth(group, group.opening.heading.date, builder);
    } else {
      readNarrative(group, builder, told ? 'narrative' : 'unclear');
    }
  }
  const items = tokens.filter((token) => token.kind === 'item');
  style = { ...style, marker: commonMarker(items), continuous: runThrough(groupsOf(tokens)) };
  return { answer: builder.finish(style), placements: builder.placements };
}

/** What follows a heading, up to the next one. */
interface Group {
  opening: Extract<Token, { kind: 'month' | 'heading' }> | null;
  tokens: Exclude<Token, { kind: 'month' | 'heading' }>[];
}

function groupsOf(tokens: Token[]): Group[] {
  const groups: Group[] = [{ opening: null, tokens: [] }];
  for (const token of tokens) {
    if (token.kind === 'month' || token.kind === 'heading') {
      groups.push({ opening: token, tokens: [] });
    } else {
      groups.at(-1)?.tokens.push(token);
    }
  }
  return groups;
}

/** The signs that open a month mark events; any other sign is a list inside an event's text. */
function recordMarkers(groups: Group[]): Set<string> {
  const months = groups.filter(({ opening }) => opening?.kind === 'month');
  const searched = months.length > 0 ? months : groups;
  const openers = searched.flatMap(({ tokens }) =>
    tokens[0]?.kind === 'item' ? [tokens[0].marker] : [],
  );
  if (openers.length > 0) return new Set(openers);
  const items = searched.flatMap(({ tokens }) =>
    tokens.filter((token): token is ItemToken => token.kind === 'item'),
  );
  return new Set(items.length > 0 ? [commonMarker(items)] : []);
}

function readMonth({ tokens }: Group, date: EventDate | null, builder: AnswerBuilder): void {
  const marked = tokens.some((token) => token.kind === 'item');
  tokens.forEach((token, index) => {
    const continues = token.kind === 'text' && (marked || token.continues) && index > 0;
    if (continues) builder.extend(token);
    else builder.add(token, (id) => emptyEvent(id, date));
  });
}

/** Paragraphs outside of any month; marked ones are events whose date is open. */
function readNarrative(
  { opening, tokens }: Group,
  builder: AnswerBuilder,
  kind: 'narrative' | 'unclear',
): void {
  if (opening?.kind === 'heading') builder.headNarrative(opening);
  let inEvent = false;
  for (const token of tokens) {
    if (token.kind === 'item') {
      builder.add(token, (id) => emptyEvent(id, null));
      inEvent = true;
    } else if (inEvent) {
      builder.extend(token);
    } else {
      builder.narrate(token, kind);
    }
  }
}

/** True when numbers go on from month to month. */
function runThrough(groups: Group[]): boolean {
  const firstValues = groups.flatMap(({ tokens }) => {
    const item = tokens.find((token) => token.kind === 'item');
    return item?.value == null ? [] : [item.value];
  });
  return firstValues.slice(1).some((value) => value > 1);
}
