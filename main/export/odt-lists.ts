import type { Look } from '../../shared/document/look';
import type { HeadingNumber, ListMarker } from '../../shared/document/tree';
import type { Place } from './block-table';
import { bulletFont } from './bullets';
import { attributes, paragraph } from './odt-markup';
import { BULLET_STYLE, HEADING_NUMBERS, LIST_CONTINUE_STYLE, STYLE } from './odt-style-names';

type NumberMarker = Extract<ListMarker, { kind: 'number' }>;

/** A list as the document goes on writing it. */
interface Going {
  /** Of its last part. */
  id: string;
  /** The number that a word processor gives its next item. */
  next: number;
}

/** Writes the lists of a document and collects the list styles that these need. */
export class OdtLists {
  readonly #styles = new Map<string, string>();
  /** Their names in the file by those that people see. */
  readonly #named = new Map<string, string>();
  readonly #going = new Map<string, Going>();
  #parts = 0;
  #isOpen = false;

  constructor(private readonly look: Look) {}

  /**
   * An item of these contents, and the list around it where it begins or ends. Only the first paragraph stands in
   * the list: office suites don't indent the first lines of others there.
   */
  item(marker: ListMarker, [first = '', ...others]: string[], place: Place): string {
    const starts = place.startsList || !this.#isOpen;
    const open =
      marker.kind === 'bullet'
        ? this.#openBullet(marker.character, starts)
        : this.#openNumber(marker, starts);
    this.#isOpen = others.length === 0 && !place.endsList;
    return [
      open,
      paragraph(STYLE.listItem, first),
      '</text:list-item>',
      this.#isOpen ? '' : '</text:list>',
      ...others.map((content) => paragraph(LIST_CONTINUE_STYLE, content)),
    ].join('');
  }

  /** An item that stands for itself and that no other counts. */
  alone(marker: ListMarker, [first = '', ...others]: string[]): string {
    const style =
      marker.kind === 'bullet'
        ? this.#bulletStyle(marker.character)
        : this.#numberStyle(marker.delimiter);
    return [
      `<text:list text:style-name="${style}"><text:list-item>`,
      paragraph(STYLE.listItem, first),
      '</text:list-item></text:list>',
      ...others.map((content) => paragraph(LIST_CONTINUE_STYLE, content)),
    ].join('');
  }

  /** A heading with its number, which the word processor counts as the document does. */
  heading(number: HeadingNumber, heading: string): string {
    if (!this.#styles.has(HEADING_NUMBERS)) {
      const levels = `${headingLevel(1)}${headingLevel(2)}`;
      this.#styles.set(HEADING_NUMBERS, listStyle(HEADING_NUMBERS, 'Heading Numbers', levels));
    }
    const list = this.#part(HEADING_NUMBERS, HEADING_NUMBERS);
    const [first, second] = number;
    if (second === undefined) {
      return `${list}${this.#numbered(HEADING_NUMBERS, first)}${heading}</text:list-item></text:list>`;
    }
    return `${list}<text:list-item><text:list>${this.#numbered(`${HEADING_NUMBERS} ${first}`, second)}${heading}</text:list-item></text:list></text:list-item></text:list>`;
  }

  styles(): string[] {
    return [...this.#styles.values()];
  }

  #openBullet(character: string, startsList: boolean): string {
    if (!startsList) return '<text:list-item>';
    return `<text:list text:style-name="${this.#bulletStyle(character)}"><text:list-item>`;
  }

  #bulletStyle(character: string): string {
    return this.#style(`Bullets ${character}`, () => bulletLevel(character, this.look));
  }

  #numberStyle(delimiter: string): string {
    return this.#style(`Numbers 1${delimiter}`, () => numberLevel(delimiter, this.look));
  }

  #openNumber({ list, delimiter, value }: NumberMarker, startsList: boolean): string {
    const key = `${list}${delimiter}`;
    const style = this.#numberStyle(delimiter);
    return `${startsList ? this.#part(key, style) : ''}${this.#numbered(key, value)}`;
  }

  /** Begins a list, or goes on with one past what interrupts it. */
  #part(key: string, style: string): string {
    this.#parts += 1;
    const id = `list${this.#parts}`;
    const earlier = this.#going.get(key);
    this.#going.set(key, { id, next: earlier?.next ?? 1 });
    return `<text:list${attributes({
      'xml:id': id,
      'text:style-name': style,
      'text:continue-list': earlier?.id,
    })}>`;
  }

  /** An item that follows another needs no number of its own. */
  #numbered(key: string, value: number): string {
    const going = this.#going.get(key) ?? { id: '', next: 1 };
    const isNext = going.next === value;
    this.#going.set(key, { ...going, next: value + 1 });
    return isNext ? '<text:list-item>' : `<text:list-item text:start-value="${value}">`;
  }

  #style(display: string, level: () => string): string {
    const known = this.#named.get(display);
    if (known) return known;
    const name = `List${this.#named.size + 1}`;
    this.#named.set(display, name);
    this.#styles.set(name, listStyle(name, display, level()));
    return name;
  }
}

const listStyle = (name: string, display: string, levels: string): string =>
  `<text:list-style${attributes({ 'style:name': name, 'style:display-name': display })}>${levels}</text:list-style>`;

/** The marker stands where the first line of a paragraph begins, as official documents have it. */
const label = ({ blocks }: Look): string => labelAt(`${blocks.listItem.firstLineIndent}mm`);

const labelAt = (indent: string): string =>
  `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space" fo:text-indent="${indent}" fo:margin-left="0mm"/></style:list-level-properties>`;

function bulletLevel(character: string, look: Look): string {
  const isOfTextFont = bulletFont(character, look) === look.fontName;
  const style = isOfTextFont ? undefined : BULLET_STYLE;
  // A bullet is one sign; several are a number without digits.
  if (Array.from(character).length > 1) {
    const sign = attributes({
      'text:level': 1,
      'text:style-name': style,
      'style:num-format': '',
      'style:num-prefix': character,
    });
    return `<text:list-level-style-number${sign}>${label(look)}</text:list-level-style-number>`;
  }
  const sign = attributes({
    'text:level': 1,
    'text:style-name': style,
    'text:bullet-char': character,
  });
  return `<text:list-level-style-bullet${sign}>${label(look)}</text:list-level-style-bullet>`;
}

const numberLevel = (delimiter: string, look: Look): string =>
  `<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="${delimiter}">${label(look)}</text:list-level-style-number>`;

/** The headings' own styles say where they begin. */
const headingLevel = (level: 1 | 2): string =>
  `<text:list-level-style-number text:level="${level}" style:num-format="1" style:num-suffix="."${level === 2 ? ' text:display-levels="2"' : ''}>${labelAt('0mm')}</text:list-level-style-number>`;
