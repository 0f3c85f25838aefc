import { type DocumentTree, fateOf, type Marks, type Run } from '../../shared/document/tree';
import { escapeMarkup } from './escape';

/** Tracked changes of a word processor, which can be accepted and rejected there one by one. */

/** Bookmarks count from nought; what is no bookmark counts from here. */
const FIRST_ID = 1_000_000;

type Makers = NonNullable<DocumentTree['changes']>;

const ELEMENTS = { old: 'w:del', new: 'w:ins' } as const;
const MOVES = { from: 'w:moveFrom', to: 'w:moveTo' } as const;

export class ChangeWriter {
  #lastId = FIRST_ID;

  constructor(private readonly makers: Makers) {}

  /** `opening` begins the paragraph as far as its text. */
  paragraph(opening: string, { runs, move }: ParagraphMarks): string {
    const start = opening.lastIndexOf('<w:r>');
    const [properties, runOpening] = [opening.slice(0, start), opening.slice(start)];
    const fate = fateOf(runs);
    const element = move ? MOVES[move.kind] : fate === 'same' ? null : ELEMENTS[fate];
    const body = runs.map((run) => this.#run(run, runOpening, move)).join('');
    return [
      element ? withMark(properties, `<${element} ${this.#attributes()}/>`) : properties,
      move ? this.#range(move, body) : body,
      '</w:p>',
    ].join('');
  }

  /** For the properties of a row that went or came. */
  row(kind: 'old' | 'new'): string {
    return `<${ELEMENTS[kind]} ${this.#attributes()}/>`;
  }

  #run({ kind, text }: Run, opening: string, move: Marks['move']): string {
    if (text === '') return '';
    const written = escapeMarkup(text);
    if (kind === 'same') return `${opening}${written}</w:t></w:r>`;
    const element = move ? MOVES[move.kind] : ELEMENTS[kind];
    const run =
      kind === 'old' && !move
        ? `${opening.replace('<w:t ', '<w:delText ')}${written}</w:delText></w:r>`
        : `${opening}${written}</w:t></w:r>`;
    return `<${element} ${this.#attributes()}>${run}</${element}>`;
  }

  /** What was moved is told by a name that both its places share. */
  #range({ kind, pair }: NonNullable<Marks['move']>, body: string): string {
    this.#lastId += 1;
    const id = this.#lastId;
    const { author, date } = this.#escaped();
    const start = `<${MOVES[kind]}RangeStart w:id="${id}" w:author="${author}" w:date="${date}" w:name="move${pair}"/>`;
    return `${start}${body}<${MOVES[kind]}RangeEnd w:id="${id}"/>`;
  }

  #attributes(): string {
    this.#lastId += 1;
    const { author, date } = this.#escaped();
    return `w:id="${this.#lastId}" w:author="${author}" w:date="${date}"`;
  }

  #escaped(): Makers {
    const { author, date } = this.makers;
    // Word processors take whole seconds.
    return { author: escapeMarkup(author), date: escapeMarkup(date.replace(/\.\d+Z$/, 'Z')) };
  }
}

export interface ParagraphMarks {
  runs: readonly Run[];
  move?: Marks['move'];
}

/** The marks of one of a block's paragraphs. */
export function marksOf(marks: Marks | undefined, index: number): ParagraphMarks | undefined {
  const runs = marks?.runs[index];
  return runs && { runs, move: marks?.move };
}

/** The mark that a paragraph's end itself went or came stands last among its properties. */
function withMark(properties: string, mark: string): string {
  const end = properties.lastIndexOf('</w:pPr>');
  const run = `<w:rPr>${mark}</w:rPr>`;
  if (end === -1) return properties.replace('<w:p>', `<w:p><w:pPr>${run}</w:pPr>`);
  return `${properties.slice(0, end)}${run}${properties.slice(end)}`;
}
