import type { Block, DocumentTree, HeadingKind, ListMarker } from '../../../shared/document/tree';

/** Documents in a few words. */
export const tree = (...blocks: Block[]): DocumentTree => ({
  language: 'ru',
  title: 'Красноярск, 2023',
  blocks,
});

export const heading = (kind: HeadingKind, text: string): Block => ({ kind, text, source: {} });

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text, source: {} });

const item = (marker: ListMarker, paragraphs: string[]): Block => ({
  kind: 'listItem',
  marker,
  paragraphs,
  source: {},
});

export const bullet = (character: string, ...paragraphs: string[]): Block =>
  item({ kind: 'bullet', character }, paragraphs);

/** `number(1, '2)', …)`: the second item of the first list. */
export const number = (list: number, sign: string, ...paragraphs: string[]): Block =>
  item(
    {
      kind: 'number',
      list,
      value: Number.parseInt(sign, 10),
      delimiter: sign.endsWith(')') ? ')' : '.',
    },
    paragraphs,
  );

/** `table('Таблица 1', ['Город', 'Год'], ['Омск', '2020'], …)` */
export const table = (caption: string, titles: string[], ...rows: string[][]): Block => ({
  kind: 'table',
  caption,
  columns: titles.map((title, index) => ({
    title,
    share: index + 1,
    align: (['left', 'center', 'right'] as const)[index % 3] ?? 'left',
  })),
  rows: rows.map((cells) => ({ cells, source: {} })),
  source: {},
});

/** The parts of a report: both kinds of question headings, months, lists, a summary. */
export const reportTree = tree(
  heading('title', 'ГОРОД'),
  heading('title', 'КРАСНОЯРСК'),
  heading('question', '1. Что удалось сделать?'),
  paragraph('Введение.'),
  heading('month', 'ФЕВРАЛЬ'),
  bullet('➤', 'Форум.', 'Второй абзац о форуме.'),
  bullet('➤', 'Визит.'),
  heading('month', 'ИЮЛЬ'),
  bullet('➤', 'Гастроли.'),
  heading('subheading', 'ИТОГИ'),
  paragraph('Сделано много.'),
  heading('section', 'Развитие туризма.'),
  heading('question', 'Какие задачи стоят?'),
  number(1, '1)', 'Первая.'),
  number(1, '2)', 'Вторая.'),
);
