import fc from 'fast-check';
import type { Block, DocumentTree, ListMarker } from '../../../shared/document/tree';

/** What pictures in these documents are of; a test may give its bytes. */
export const FIGURE_FILE = `${'0'.repeat(64)}.png`;

/** Words that some format or some layer under it takes for its own. */
const HOSTILE = [
  '&',
  '&amp;',
  '&#38;',
  '<b>',
  '</w:p>',
  '<!--',
  ']]>',
  '"кавычки"',
  "'",
  '\\',
  '`код`',
  '*',
  '**жирный**',
  '_курсив_',
  '~~',
  '[ссылка](javascript:alert)',
  '![рисунок](file:///etc/passwd)',
  '#',
  '#хэш#',
  '>',
  '+',
  '-',
  '---',
  '===',
  '1.',
  '2)',
  '|ячейка|',
  '{list0-0}',
  '{}',
  'CURRENT',
  '$&',
  '$1',
  '\u{0}',
  '\u{1}',
  '\u{8}',
  '\t',
  '\n',
  '\u{85}',
  '\u{2028}',
  '\u{D800}',
  '\u{DC00}',
  '\u{FFFE}',
  '\u{FFFF}',
  '\u{1FFFE}',
  '\u{E000}',
  '\u{A0}',
  '\u{AD}',
  '\u{200B}',
  '\u{202E}',
  'ё́',
  '🏙️',
  '№ 5',
  '«Енисей»',
  '–',
];

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('делегация', 'Харбин', 'визит', 'в', '12 000') },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
);

/** With one plain word somewhere: a document has no empty paragraphs. */
const text = fc
  .tuple(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 6 }), fc.boolean())
  .map(([before, after, spaced]) => [...before, 'слово', ...after].join(spaced ? ' ' : ''));

const heading = fc.record({
  kind: fc.constantFrom('section', 'question', 'month', 'subheading' as const),
  text,
  source: fc.constant({}),
});
const paragraph = fc.record({
  kind: fc.constant('paragraph' as const),
  text,
  source: fc.constant({}),
});

const BULLETS = [
  '➤',
  '•',
  '–',
  '-',
  '*',
  '✓',
  '●',
  '"',
  '\\',
  '{',
  '\u{F0B7}',
  '\u{F0FC}',
  '\u{1}',
];
const bullet = fc
  .constantFrom(...BULLETS)
  .map((character) => (): ListMarker => ({ kind: 'bullet', character }));
const numbers = fc.constantFrom(')', '.' as const).map((delimiter) => {
  const list = {};
  return (register: Register): ListMarker => ({
    kind: 'number',
    delimiter,
    ...register.next(list),
  });
});

/** A list, which may go on after a paragraph that interrupts it. */
const list = fc
  .tuple(
    fc.oneof(bullet, numbers),
    fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    fc.option(paragraph),
    fc.array(fc.array(text, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  )
  .map(([marker, items, interruption, others]) => (register: Register): Block[] => {
    const itemOf = (paragraphs: string[]): Block => ({
      kind: 'listItem',
      marker: marker(register),
      paragraphs,
      source: {},
    });
    return [...items.map(itemOf), ...(interruption ? [interruption] : []), ...others.map(itemOf)];
  });

/** With a head or without, with as many cells as columns. */
const table = fc
  .record({
    caption: fc.oneof(fc.constant(''), text),
    titled: fc.boolean(),
    columns: fc.array(
      fc.record({
        title: text,
        share: fc.integer({ min: 1, max: 5 }),
        align: fc.constantFrom('left', 'center', 'right' as const),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    rows: fc.array(fc.array(text, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  })
  .map(
    ({ caption, titled, columns, rows }): Block => ({
      kind: 'table',
      caption,
      columns: titled ? columns : columns.map((column) => ({ ...column, title: '' })),
      rows: rows.map((cells) => ({ cells: cells.slice(0, columns.length), source: {} })),
      source: {},
    }),
  );

const figure = fc.record({ text, alt: text }).map(
  (each): Block => ({
    kind: 'figure',
    text: each.text,
    picture: { file: FIGURE_FILE, width: 4, height: 3, alt: each.alt },
    source: {},
  }),
);

/** Numbers the lists of a document and their items. */
class Register {
  readonly #lists = new Map<object, { list: number; value: number }>();

  next(key: object): { list: number; value: number } {
    const { list, value } = this.#lists.get(key) ?? { list: this.#lists.size + 1, value: 0 };
    const next = { list, value: value + 1 };
    this.#lists.set(key, next);
    return next;
  }
}

/** Documents with anything in their texts, and with lists in any order. */
export const treeArbitrary: fc.Arbitrary<DocumentTree> = fc
  .tuple(
    text,
    fc.array(text, { maxLength: 2 }),
    fc.array(
      fc.oneof(
        heading.map((block) => (): Block[] => [block]),
        paragraph.map((block) => (): Block[] => [block]),
        list,
        table.map((block) => (): Block[] => [block]),
        figure.map((block) => (): Block[] => [block]),
      ),
      { maxLength: 12 },
    ),
  )
  .map(([title, titles, parts]) => {
    const register = new Register();
    return {
      language: 'ru',
      title,
      blocks: [
        ...titles.map((line): Block => ({ kind: 'title', text: line, source: {} })),
        ...parts.flatMap((part) => part(register)),
      ],
    };
  });
