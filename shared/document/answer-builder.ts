import { emptyNarrative, type Narrative } from '../model/narrative';
import type { ListStyle, Question } from '../model/questionnaire';
import { MAX_TEXT_LENGTH } from '../model/record';
import type { Answer, Item } from '../model/report';
import { withListEnding, withoutListEnding } from './list-ending';
import { signOf } from './marker';
import { MarkerSequence } from './marker-sequence';
import type { Token } from './tokens';
import { markerText } from './tree';

/** What a block of the file became. */
export type PlacementKind =
  | 'title'
  | 'section'
  | 'question'
  | 'month'
  | 'heading'
  | 'record'
  | 'narrative'
  /** The names of a table's columns, which its records hold as facts. */
  | 'tableHead'
  /** Kept as a narrative where it stood, because it is not clear what it is. */
  | 'unclear';

export interface Placement {
  kind: PlacementKind;
  questionId: string | null;
  recordId: string | null;
}

export interface ReadAnswer {
  answer: Answer;
  /** What became of each block, by its place in the file. */
  placements: Map<number, Placement>;
}

/** A record as it was read: its sign, and whether a heading stands right before it. */
interface ReadRecord {
  item: Item;
  marker: string;
  sign: string;
  value: number | null;
  opensGroup: boolean;
}

/** Collects the records of an answer in document order and notes where each block went. */
export class AnswerBuilder {
  private readonly placements = new Map<number, Placement>();
  private readonly items: Item[] = [];
  private readonly records: ReadRecord[] = [];
  private afterHeading = true;

  constructor(
    private readonly question: Question,
    private readonly newId: () => string,
  ) {}

  private note(token: Token, kind: PlacementKind, recordId: string | null): void {
    for (const block of token.blocks) {
      this.placements.set(block, { kind, questionId: this.question.id, recordId });
    }
  }

  /** A month's heading, which is written again from the dates of its events. */
  month(token: Token): void {
    this.note(token, 'month', null);
    this.afterHeading = true;
  }

  /** A new record, made from the token's text. */
  add(token: Token, make: (id: string) => Item): void {
    const item = itemOf(token, make(this.newId()));
    const { marker, value } = token.kind === 'item' ? token : { marker: '', value: null };
    this.items.push(item);
    this.records.push({
      item,
      marker,
      value,
      sign: signOf({ marker, value }),
      opensGroup: this.afterHeading,
    });
    this.afterHeading = false;
    this.note(token, 'record', item.id);
  }

  /** One more paragraph of the last record. */
  extend(token: Token, kind: PlacementKind = 'record'): void {
    const last = this.items.at(-1);
    if (last && hasRoom(last, token)) {
      last.text = last.text === '' ? token.text : `${last.text}\n${token.text}`;
      this.note(token, kind, last.id);
    } else {
      this.startNarrative(token, { text: token.text, unplaced: true }, 'unclear');
    }
  }

  /** Places a text of which the user says what it is; false for any other. */
  settle(token: Token): boolean {
    if (token.kind !== 'text' || token.settled === undefined) return false;
    if (token.settled === 'continuation' && this.items.length > 0) this.extend(token);
    else this.narrate(token, 'narrative');
    return true;
  }

  /** A narrative paragraph: it goes on the narrative above it, or begins one. */
  narrate(token: Token, kind: 'narrative' | 'unclear'): void {
    const unplaced = kind === 'unclear';
    const last = this.items.at(-1);
    if (last?.type === 'narrative' && last.unplaced === unplaced && hasRoom(last, token)) {
      this.extend(token, kind);
    } else this.startNarrative(token, { text: token.text, unplaced }, kind);
  }

  /** A narrative under a heading of its own. */
  headNarrative(token: Token): void {
    this.startNarrative(
      token,
      { heading: token.text },
      token.kind === 'month' ? 'month' : 'heading',
    );
    this.afterHeading = true;
  }

  private startNarrative(token: Token, content: Partial<Narrative>, kind: PlacementKind): void {
    const narrative = { ...emptyNarrative(this.newId()), ...content };
    this.items.push(narrative);
    this.note(token, kind, narrative.id);
  }

  /** The answer, with its list's signs found and taken off the texts. */
  finish(monthHeading = this.question.listStyle.monthHeading): ReadAnswer {
    const { items, placements } = this;
    if (this.records.length === 0) {
      return {
        answer: { included: true, listStyle: { ...this.question.listStyle }, items },
        placements,
      };
    }
    const ending = this.listEnding();
    if (ending === 'enumeration') {
      for (const { item } of this.records) item.text = withoutListEnding(item.text);
    }
    const marker = mostFrequent(this.records.map((record) => record.marker));
    const listStyle = { marker, continuous: this.numbersRunThrough(), ending, monthHeading };
    const ownMarkers = this.ownMarkers(listStyle);
    const own = Object.keys(ownMarkers).length > 0 ? { ownMarkers } : {};
    return { answer: { included: true, listStyle, items, ...own }, placements };
  }

  /** An enumeration is a list whose signs, taken off and put back, give the same text. */
  private listEnding(): ListStyle['ending'] {
    const usual = this.question.listStyle.ending;
    if (this.records.length < 2 && usual !== 'enumeration') return 'sentences';
    const regular = this.records.every(
      ({ item: { text } }, index) =>
        withoutListEnding(text) !== '' &&
        withListEnding(text, 'enumeration', index === this.records.length - 1) === text,
    );
    return regular ? 'enumeration' : 'sentences';
  }

  private numbersRunThrough(): boolean {
    const first = this.records.filter(({ opensGroup, value }) => opensGroup && value !== null);
    return first.slice(1).some(({ value }) => value !== null && value > 1);
  }

  /** The signs that the list would not give its records by itself. */
  private ownMarkers(listStyle: ListStyle): Record<string, string> {
    const own: Record<string, string> = {};
    const sequence = new MarkerSequence(listStyle, () => 0);
    for (const { item, sign, opensGroup } of this.records) {
      if (opensGroup) sequence.startGroup();
      const usual = sequence.usualNext();
      if (sign === (usual ? markerText(usual) : '')) {
        sequence.next();
      } else {
        own[item.id] = sign;
        sequence.next(sign);
      }
    }
    return own;
  }
}

/** A record with its text, and with the facts of a table's row. */
function itemOf(token: Token, empty: Item): Item {
  const row = token.kind === 'item' ? token.row : undefined;
  if (!row) return { ...empty, text: token.text };
  // Only an event's heading tells its date again.
  if (empty.type !== 'event') {
    return { ...empty, text: [row.text, row.dateText].filter(Boolean).join('\n') };
  }
  const { text, place, participants, outcome } = row;
  return { ...empty, text, place, participants, outcome, date: row.date ?? empty.date };
}

/** False where one more paragraph would make a record longer than it may be. */
const hasRoom = (item: Item, { text }: Token): boolean =>
  item.text.length + text.length < MAX_TEXT_LENGTH;

/** The value used most, of several the first. */
function mostFrequent(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0];
}
