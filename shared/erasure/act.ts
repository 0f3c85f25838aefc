import type { Block, DocumentTree, TableRow } from '../document/tree';
import { writeDate } from '../language/write-date';
import { localDay } from '../model/partial-date';
import type { ActFields, ErasedCategory, ErasureReason, ErasureRecord } from './contract';

/**
 * The act of destruction and the extract from the log of events, with what Roskomnadzor's order
 * № 179 of 28 October 2022 asks for. It is a paper of Russian law, so it is in Russian whatever the
 * language of the window is.
 */

const CATEGORIES: Record<ErasedCategory, string> = {
  name: 'фамилия, имя, отчество',
  post: 'должность и место работы',
  phone: 'номер телефона',
  email: 'адрес электронной почты',
  language: 'язык общения',
  participation: 'сведения об участии в мероприятиях и встречах',
  mentions: 'упоминания в текстах отчётов и записей',
};

const REASONS: Record<Exclude<ErasureReason, 'other'>, string> = {
  purpose: 'достижение цели обработки персональных данных или утрата необходимости в ней',
  request: 'требование субъекта персональных данных',
  consent: 'отзыв субъектом согласия на обработку персональных данных',
  unlawful: 'выявление неправомерной обработки персональных данных',
};

const METHOD =
  'стирание в файлах информационной системы: записи удалены, упоминания заменены обезличенными словами во всех текущих файлах, прежних версиях, редакциях, корзине и отложенных копиях; файлы переписаны, восстановление средствами программы невозможно';

/** A line for a hand to write on. */
const BLANK = '____________________';

const orBlank = (text: string): string => (text.trim() === '' ? BLANK : text.trim());

const dayOf = (iso: string): string =>
  writeDate({ from: localDay(new Date(iso)), until: '' }, 'ru');

const systemOf = ({ version }: ErasureRecord): string => `программа «Побратим», версия ${version}`;

const categoriesInWords = ({ categories }: ErasureRecord): string =>
  categories.map((category) => CATEGORIES[category]).join('; ');

const reasonInWords = ({ reason, reasonText }: ErasureRecord): string =>
  reason === 'other' ? orBlank(reasonText) : REASONS[reason];

/** Who the data were about, in words that are no personal data any more. */
export const subjectOf = ({ initials, city }: ErasureRecord): string =>
  city === '' ? initials : `${initials}, контактное лицо (${city})`;

/** The act, and behind it the extract from the log. */
export function erasureAct(record: ErasureRecord, fields: ActFields): DocumentTree {
  const { counts, kept } = record;
  const rows: [string, string][] = [
    ['Оператор', orBlank(fields.operator)],
    ['Адрес оператора', orBlank(fields.address)],
    ['Субъект персональных данных', orBlank(fields.subject)],
    ['Категории уничтоженных персональных данных', categoriesInWords(record)],
    ['Информационная система', systemOf(record)],
    ['Способ уничтожения', METHOD],
    ['Причина уничтожения', reasonInWords(record)],
    ['Дата уничтожения', dayOf(record.finishedAt)],
    [
      'Изменено',
      [
        `тексты: ${counts.texts - kept}`,
        `ссылки на участие: ${counts.links}`,
        `прежние версии: ${counts.history}`,
        `редакции: ${counts.editions}`,
        `отчёты в корзине: ${counts.bin}`,
        `отложенные копии: ${counts.quarantine}`,
      ].join('; '),
    ],
    ...(kept > 0
      ? ([['Оставлено как опубликованное', `тексты: ${kept}`]] satisfies [string, string][])
      : []),
  ];
  return {
    language: 'ru',
    title: `Акт об уничтожении персональных данных, ${dayOf(record.finishedAt)}`,
    blocks: [
      title('АКТ'),
      title('об уничтожении персональных данных'),
      table(
        ['Сведения', 'Содержание'],
        [34, 66],
        rows.map((cells) => ({ cells, source: {} })),
      ),
      paragraph('Персональные данные уничтожил (уничтожили):'),
      table(
        ['Должность', 'Фамилия, имя, отчество', 'Дата', 'Подпись'],
        [30, 34, 16, 20],
        [{ cells: [fields.post.trim(), fields.executor.trim(), '', ''], source: {} }],
      ),
      title('ВЫГРУЗКА'),
      title('из журнала регистрации событий в информационной системе персональных данных'),
      table(
        ['Субъект', 'Категории данных', 'Система', 'Причина', 'Дата'],
        [20, 26, 18, 22, 14],
        [
          {
            cells: [
              orBlank(fields.subject),
              categoriesInWords(record),
              systemOf(record),
              reasonInWords(record),
              dayOf(record.finishedAt),
            ],
            source: {},
          },
        ],
      ),
      paragraph(`Запись журнала: ${record.id}`),
    ],
  };
}

const title = (text: string): Block => ({ kind: 'title', text, source: {} });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, source: {} });
const table = (titles: string[], shares: number[], rows: TableRow[]): Block => ({
  kind: 'table',
  caption: '',
  columns: titles.map((text, index) => ({
    title: text,
    share: shares[index] ?? 10,
    align: 'left' as const,
  })),
  rows,
  source: {},
});
