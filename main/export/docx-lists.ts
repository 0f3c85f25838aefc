import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { isInTextFont } from '../../shared/document/bullets';
import { type Look, twips } from '../../shared/document/look';
import type { HeadingNumber, ListMarker } from '../../shared/document/tree';
import { bulletFont } from './bullets';

/** Where a list item stands: the definition that it follows, and which list of that definition. */
export interface ListPlace {
  reference: string;
  level: 0 | 1;
  instance: number;
}

type Definition = INumberingOptions['config'][number];
type Level = Definition['levels'][number];
type NumberMarker = Extract<ListMarker, { kind: 'number' }>;

/** Gives list items their places, and collects the definitions that these need. */
export class ListRegister {
  readonly #definitions = new Map<string, Definition>();
  /** By list: its place, and the number that a word processor gives its next item. */
  readonly #numbered = new Map<string, { place: ListPlace; next: number }>();
  #numberedLists = 0;

  constructor(private readonly look: Look) {}

  /**
   * With `counts`, the word processor alone counts the items of a list: of a document with tracked
   * changes no number is right both before and after they are accepted.
   */
  placeOf(marker: ListMarker, counts = false): ListPlace {
    if (marker.kind === 'number') return this.#placeOfNumber(marker, counts);
    return this.#place(marker.character, bulletLevel(marker.character, this.look), 0);
  }

  /** Numbers of headings: the word processor counts them as the document does. */
  placeOfHeading(number: HeadingNumber): ListPlace {
    if (!this.#definitions.has(HEADINGS)) {
      const levels = HEADING_TEXTS.map((text, level) => headingLevel(level, text));
      this.#definitions.set(HEADINGS, { reference: HEADINGS, levels });
    }
    return { reference: HEADINGS, level: number.length === 1 ? 0 : 1, instance: 0 };
  }

  get options(): INumberingOptions {
    return { config: [...this.#definitions.values()] };
  }

  /** Items of one list go on counting, also past a heading; any other number begins a new list. */
  #placeOfNumber(marker: NumberMarker, counts: boolean): ListPlace {
    const { list, delimiter, value } = marker;
    const key = `${list}${delimiter}`;
    const known = this.#numbered.get(key);
    if (known && (counts || known.next === value)) {
      known.next += 1;
      return known.place;
    }
    this.#numberedLists += 1;
    const place = this.#place(
      `${value}${delimiter}`,
      numberLevel(marker, this.look),
      this.#numberedLists,
    );
    this.#numbered.set(key, { place, next: value + 1 });
    return place;
  }

  #place(key: string, level: Level, instance: number): ListPlace {
    let definition = this.#definitions.get(key);
    if (!definition) {
      definition = { reference: `list${this.#definitions.size}`, levels: [level] };
      this.#definitions.set(key, definition);
    }
    return { reference: definition.reference, level: 0, instance };
  }
}

const HEADINGS = 'headings';
const HEADING_TEXTS = ['%1.', '%1.%2.'];

const headingLevel = (level: number, text: string): Level => ({
  level,
  format: LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.SPACE,
});

/** The marker stands where the first line of a paragraph begins, as official documents have it. */
const paragraph = ({ blocks }: Look) => ({
  indent: { left: 0, firstLine: twips(blocks.listItem.firstLineIndent) },
});

const numberLevel = ({ value, delimiter }: NumberMarker, look: Look): Level => ({
  level: 0,
  format: LevelFormat.DECIMAL,
  text: `%1${delimiter}`,
  start: value,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.SPACE,
  style: { paragraph: paragraph(look) },
});

const bulletRun = (character: string, look: Look) => ({
  font: bulletFont(character, look),
  ...(!isInTextFont(character) && { size: look.bulletFontSize * 2 }),
});

const bulletLevel = (character: string, look: Look): Level => ({
  level: 0,
  format: LevelFormat.BULLET,
  text: character,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.SPACE,
  style: { paragraph: paragraph(look), run: bulletRun(character, look) },
});
