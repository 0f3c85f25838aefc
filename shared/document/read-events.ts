import { type EventDate, emptyEvent } from '../model/event';
import type { Question } from '../model/questionnaire';
import type { DocumentLanguage } from '../model/report';
import { AnswerBuilder, type ReadAnswer } from './answer-builder';
import { markerClass } from './marker';
import { monthHeadingText, templatesOf } from './month-heading';
import type { NumberedBlock } from './outline';
import {
  asText,
  demoteOtherMarkers,
  type ItemToken,
  isMarked,
  isSignature,
  joinBroken,
  type TextToken,
  type Token,
  tokensOf,
} from './tokens';

type HeadingToken = Extract<Token, { kind: 'month' | 'heading' }>;
type MonthToken = Extract<Token, { kind: 'month' }>;

/** What follows a heading, up to the next one. */
interface Group {
  opening: HeadingToken | null;
  tokens: (ItemToken | TextToken)[];
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
  language: DocumentLanguage,
): ReadAnswer {
  const raw = tokensOf(blocks, { year, months: true });
  const tokens = joinBroken(demoteOtherMarkers(raw, recordMarkers(groupsOf(raw))));
  const groups = groupsOf(tokens);
  const builder = new AnswerBuilder(question, newId);
  const template = monthTemplate(groups, language) ?? question.listStyle.monthHeading;
  const byMonth = groups.some((group) => opensMonth(group) && hasEvents(group));

  let shownMonth: string | null = null;
  for (const group of groups) {
    if (opensMonth(group)) {
      const { date } = group.opening.heading;
      const heading = monthHeadingText(date, template, language);
      // Compose writes a month's heading before its first event, once, and in the list's style.
      const isRewritten =
        heading === group.opening.text &&
        heading !== shownMonth &&
        byMonth &&
        beginsWithEvent(group);
      if (isRewritten) builder.month(group.opening);
      else builder.headNarrative(group.opening);
      shownMonth = heading;
      readMonth(group, date, builder);
    } else {
      if (group.opening) {
        builder.headNarrative(group.opening);
        shownMonth = null;
      }
      readOutsideMonths(group, builder, byMonth);
    }
  }
  return builder.finish(template);
}

const opensMonth = (group: Group): group is Group & { opening: MonthToken } =>
  group.opening?.kind === 'month';

/** True for a month whose first event comes before any other text. */
const beginsWithEvent = ({ tokens: [first, ...others] }: Group): boolean =>
  first !== undefined &&
  (first.kind === 'item' || (first.settled === undefined && !others.some(isMarked)));

const hasEvents = (group: Group & { opening: MonthToken }): boolean =>
  group.opening.heading.date !== null && group.tokens.length > 0;

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

/** The look that most month headings share; headings that name no month count only without others. */
function monthTemplate(groups: Group[], language: DocumentLanguage): string | undefined {
  const openings = groups.filter(opensMonth).map(({ opening }) => opening);
  const named = openings.filter(({ heading }) => heading.template !== null);
  const counts = new Map<string, number>();
  for (const { text, heading } of named.length > 0 ? named : openings) {
    for (const template of templatesOf(text, heading, language)) {
      counts.set(template, (counts.get(template) ?? 0) + 1);
    }
  }
  const [first, ...others] = counts;
  return first && others.reduce((a, b) => (b[1] > a[1] ? b : a), first)[0];
}

/** The signs that open a month mark events; any other sign is a list inside an event's text. */
function recordMarkers(groups: Group[]): Set<string> {
  const months = groups.filter(opensMonth);
  const searched = months.length > 0 ? months : groups;
  const openers = searched.flatMap(({ tokens: [first] }) =>
    first?.kind === 'item' && !first.certain ? [markerClass(first.marker)] : [],
  );
  if (openers.length > 0) return new Set(openers);
  const items = searched.flatMap(({ tokens }) =>
    tokens.filter((token): token is ItemToken => token.kind === 'item' && !token.certain),
  );
  return new Set(items.slice(0, 1).map(({ marker }) => markerClass(marker)));
}

/** In a month with marked events, text before the first leads in, and text after one goes on it. */
function readMonth({ tokens }: Group, date: EventDate | null, builder: AnswerBuilder): void {
  const marked = tokens.some(isMarked);
  let place: 'lead' | 'event' | 'signed' = 'lead';
  for (const token of tokens) {
    if (builder.settle(token)) {
      if (token.kind === 'text' && token.settled === 'narrative') place = 'lead';
    } else if (token.kind === 'item' || (!marked && !(token.continues && place === 'event'))) {
      builder.add(token, (id) => emptyEvent(id, date));
      place = 'event';
    } else if (place === 'event' && !isSignature(token)) {
      builder.extend(token);
    } else {
      builder.narrate(token, place === 'lead' ? 'narrative' : 'unclear');
      if (place === 'event') place = 'signed';
    }
  }
}

/** Where events stand under months, all else is told; elsewhere marked paragraphs are undated events. */
function readOutsideMonths(
  { opening, tokens }: Group,
  builder: AnswerBuilder,
  byMonth: boolean,
): void {
  const told = byMonth || (opening?.kind === 'heading' && opening.closing);
  const hasItems = tokens.some(({ kind }) => kind === 'item');
  const kind = told || hasItems || opening ? 'narrative' : 'unclear';
  let inEvent = false;
  for (const token of tokens) {
    if (builder.settle(token)) continue;
    if (token.kind === 'item' && (!told || token.certain)) {
      builder.add(token, (id) => emptyEvent(id, null));
      inEvent = !token.row && !told;
    } else if (inEvent && !isSignature(token)) {
      builder.extend(token);
    } else {
      builder.narrate(token.kind === 'item' ? asText(token) : token, kind);
      inEvent = false;
    }
  }
}
