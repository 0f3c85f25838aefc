import type { ListStyle, Question } from '../model/questionnaire';
import { emptyNarrative, type Narrative } from '../model/narrative';
import type { Answer, Item } from '../model/report';
import { withListEnding, withoutListEnding } from './list-ending';
import type { ItemToken, Token } from './tokens';

/** What a block of the file became. */
export type PlacementKind =
  | 'title'
  | 'section'
  | 'question'
  | 'month'
  | 'heading'
  | 'record'
  | 'narrative'
  /** Kept as a narrative where it stood, because it is not clear what it is. */
  | 'unclear';

export interface Placement {
  kind: PlacementKind;
  questionId: string | null;
  recordId: string | null;
}

/** Collects the records of an answer in document order and notes where each block went. */
export class AnswerBuilder {
  readonly items: Item[] = [];
  readonly placements = new Map<number, Placement>();

  constructor(
    private readonly question: Question,
    private readonly newId: () => string,
  ) {}

  note(token: Token, kind: PlacementKind, recordId: string | null = null): void {
    for (const block of token.blocks) {
      this.placements.set(block, { kind, questionId: this.question.id, recordId });
    }
  }

  /** A new record, made from the token's text. */
  add(token: Token & { text: string }, make: (id: string) => Item): void {
    const item = make(this.newId());
    this.items.push({ ...item, text: token.text });
    this.note(token, 'record', item.id);
  }

  /** One more paragraph of the last record. */
  extend(token: Token & { text: string }, kind: PlacementKind = 'record'): void {
    const last = this.items.at(-1);
    if (!last) return this.narrate(token, 'unclear');
    last.text = last.text === '' ? token.text : `${last.text}\n${token.text}`;
    this.note(token, kind, last.id);
  }

  /** A narrative paragraph: it goes on the narrative above it, or begins one. */
  narrate(token: Token & { text: string }, kind: 'narrative' | 'unclear'): void {
    const unplaced = kind === 'unclear';
    const last = this.items.at(-1);
    if (last?.type === 'narrative' && last.unplaced === unplaced) return this.extend(token, kind);
    this.startNarrative(token, { text: token.text, unplaced }, kind);
  }

  /** A narrative under a heading of its own. */
  headNarrative(token: Token & { text: string }): void {
    this.startNarrative(token, { heading: token.text }, 'heading');
  }

  private startNarrative(token: Token, content: Partial<Narrative>, kind: PlacementKind): void {
    const narrative = { ...emptyNarrative(this.newId()), ...content };
    this.items.push(narrative);
    this.note(token, kind, narrative.id);
  }

  /** The answer, with its list's signs found and taken off the texts. */
  finish(found: Partial<ListStyle>): Answer {
    const records = this.items.filter((item) => item.type !== 'narrative');
    const defaults = this.question.listStyle;
    if (records.length === 0) {
      return { included: true, listStyle: { ...defaults }, items: this.items };
    }
    const ending = listEnding(
      records.map(({ text }) => text),
      defaults.ending,
    );
    if (ending === 'enumeration') {
      for (const record of records) record.text = withoutListEnding(record.text);
    }
    return {
      included: true,
      listStyle: { ...defaults, marker: '', ...found, ending },
      items: this.items,
    };
  }
}

/** An enumeration is a list whose signs, taken off and put back, give the same text. */
function listEnding(texts: string[], usual: ListStyle['ending']): ListStyle['ending'] {
  if (texts.length < 2 && usual !== 'enumeration') return 'sentences';
  const regular = texts.every(
    (text, index) => withListEnding(text, 'enumeration', index === texts.length - 1) === text,
  );
  return regular ? 'enumeration' : 'sentences';
}

/** The sign used most, '' for none. */
export function commonMarker(items: ItemToken[]): string {
  const counts = new Map<string, number>();
  for (const { marker } of items) counts.set(marker, (counts.get(marker) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0];
}
