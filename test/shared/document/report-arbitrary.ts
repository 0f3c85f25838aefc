import fc from 'fast-check';
import { titleLines } from '../../../shared/document/compose';
import { withoutListEnding } from '../../../shared/document/list-ending';
import { cityQuestionnaire } from '../../../shared/model/city-questionnaire';
import { type EventDate, emptyEvent } from '../../../shared/model/event';
import { emptyInitiative } from '../../../shared/model/initiative';
import { emptyNarrative } from '../../../shared/model/narrative';
import { yearMonth } from '../../../shared/model/partial-date';
import { emptyProblem } from '../../../shared/model/problem';
import {
  type ListStyle,
  type Question,
  questionsOf,
  type RecordKind,
} from '../../../shared/model/questionnaire';
import {
  type Answer,
  DOCUMENT_LANGUAGES,
  emptyReport,
  type Item,
  type Report,
} from '../../../shared/model/report';
import { emptyTask } from '../../../shared/model/task';

/**
 * Reports as their authors leave them. `plain` reports can be told apart from their text alone:
 * sentences begin with a capital and end with a full stop, and nothing looks like a heading.
 * Others hold any characters; only a file with styles can carry their structure. `irregular` ones
 * have records with signs of their own, which no reader can always tell from lists inside a text.
 */
export interface ReportShape {
  plain: boolean;
  irregular: boolean;
}

const WORDS = (
  'делегация визит соглашение форум выставка Минск Харбин «Енисей» 12 000 участников № 5 г. им. ' +
  'обмен – и др.'
).split(' ');

const id = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 12,
  maxLength: 12,
});

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 12 })
  .map((words) => `Состоялся ${words.join(' ')} года.`);

const anyParagraph = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\s\u{FEFF}\u{AD}\u{200B}\u{2060}\u{85}]+/gu, ' ').trim())
  .filter((text) => text !== '');

const paragraphs = ({ plain }: ReportShape, maxLength: number) =>
  fc
    .array(plain ? sentence : anyParagraph, { minLength: 1, maxLength })
    .map((all) => all.join('\n'));

const eventDate = (year: number): fc.Arbitrary<EventDate> =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 2 }), fc.boolean())
    .map(([month, length, yearOnly]) => {
      if (yearOnly && length === 2) return { from: String(year), until: '' };
      const until = length > 0 && month + length <= 12 ? yearMonth(year, month + length) : '';
      return { from: yearMonth(year, month), until };
    });

const listStyle = (question: Question): fc.Arbitrary<ListStyle> =>
  fc.record({
    marker: fc.constantFrom('', '➤', '•', '–', '*', '1)', '1.'),
    continuous: fc.boolean(),
    ending: fc.constant(question.listStyle.ending),
    monthHeading: fc.constantFrom(
      '{MONTH}',
      '{Month}',
      '{Month}:',
      '{Month} {year} года',
      'за {month}',
    ),
  });

const RECORDS: Record<Exclude<RecordKind, 'eventsByMonth'>, (id: string) => Item> = {
  problems: emptyProblem,
  tasks: emptyTask,
  initiatives: emptyInitiative,
};

function eventsOf(year: number, style: ListStyle, text: fc.Arbitrary<string>) {
  const dated = fc.record({ date: eventDate(year), text, id });
  // A paragraph that neither a month nor a sign shows to be an event is none.
  const undated = fc.record({ date: fc.constant(null), text, id });
  const others = fc.array(fc.oneof(dated, undated), { maxLength: 5 });
  const first = style.marker === '' ? dated : fc.oneof(dated, undated);
  return fc
    .tuple(first, others)
    .map(([one, more]) =>
      [one, ...more].map((each): Item => ({ ...emptyEvent(each.id, each.date), text: each.text })),
    );
}

const listOf = (make: (id: string) => Item, style: ListStyle, text: fc.Arbitrary<string>) =>
  fc.array(
    fc.record({ id, text }).map((each): Item => {
      const bare = style.ending === 'enumeration' ? withoutListEnding(each.text) : each.text;
      return { ...make(each.id), text: bare || 'Итог' };
    }),
    { minLength: 1, maxLength: 6 },
  );

const SIGNS = ['', '➤', '•', '–', '1)', '3)', '7.'];

/** Signs of single records that differ from the list's. */
const ownMarkers = (items: Item[], { irregular }: ReportShape) =>
  irregular
    ? fc
        .array(fc.option(fc.constantFrom(...SIGNS)), {
          minLength: items.length,
          maxLength: items.length,
        })
        .map((signs) => ({
          ownMarkers: Object.fromEntries(
            items.flatMap((item, index) => {
              const sign = signs[index];
              return sign == null ? [] : [[item.id, sign]];
            }),
          ),
        }))
    : fc.constant({});

function answerOf(question: Question, year: number, shape: ReportShape): fc.Arbitrary<Answer> {
  return listStyle(question).chain((style) => {
    // Without markers nothing tells a second paragraph from a second record.
    const text = paragraphs(shape, style.marker === '' ? 1 : 3);
    const narrative = fc
      .record({ id, text: paragraphs(shape, 3) })
      .map((each) => ({ ...emptyNarrative(each.id), text: each.text }));
    const summary = narrative.map((each) => ({ ...each, heading: 'ИТОГИ' }));
    const isEvents = question.answerKind === 'eventsByMonth';
    const records =
      question.answerKind === 'eventsByMonth'
        ? eventsOf(year, style, text)
        : listOf(RECORDS[question.answerKind as keyof typeof RECORDS], style, text);
    const lead = isEvents || style.marker !== '' ? fc.option(narrative) : fc.constant(null);
    return fc.tuple(lead, records, fc.option(summary)).chain(([leading, listed, closing]) =>
      ownMarkers(listed, shape).map((own) => ({
        included: true,
        listStyle: style,
        items: [...(leading ? [leading] : []), ...listed, ...(closing ? [closing] : [])],
        ...own,
      })),
    );
  });
}

const QUESTIONS = questionsOf(cityQuestionnaire).map((question) => question.id);

/** The questions in another order, or some of them left out; both would leave too little to go by. */
interface Arrangement {
  order?: string[];
  left: string[];
}

const arrangement = fc.oneof(
  fc.constant<Arrangement>({ left: [] }),
  fc
    .tuple(
      fc.shuffledSubarray([...cityQuestionnaire.sections], {
        minLength: cityQuestionnaire.sections.length,
      }),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
    )
    .map(
      ([sections, positions]): Arrangement => ({
        order: sections.flatMap(({ questions }) =>
          positions.flatMap((position) => questions[position]?.id ?? []),
        ),
        left: [],
      }),
    ),
  // Of all headings only «в прошедшем году» names no year.
  fc
    .subarray(QUESTIONS)
    .filter((left) =>
      QUESTIONS.some((one) => !left.includes(one) && one !== 'international.problems'),
    )
    .map((left): Arrangement => ({ left })),
);

const CITIES = ['Красноярск', 'Ростов-на-Дону', 'Нижний Новгород', 'Омск', 'Улан-Удэ'];

export function reportArbitrary(shape: ReportShape): fc.Arbitrary<Report> {
  return fc
    .tuple(
      fc.constantFrom(...CITIES),
      fc.integer({ min: 2000, max: 2090 }),
      arrangement,
      fc.constantFrom(...DOCUMENT_LANGUAGES),
    )
    .chain(([city, year, { order, left }, language]) => {
      const questions = questionsOf(cityQuestionnaire);
      return fc
        .tuple(...questions.map((question) => answerOf(question, year, shape)))
        .map((answers) => ({
          ...emptyReport('report', city, year),
          language,
          ...(order && order.join() !== QUESTIONS.join() ? { questionOrder: order } : {}),
          answers: Object.fromEntries(
            questions.map(({ id: key }, index) => [
              key,
              { ...(answers[index] as Answer), included: !left.includes(key) },
            ]),
          ),
        }));
    });
}

/** What a document says of a report: all that must survive writing and reading it. */
export function contentOf(report: Report) {
  const included = Object.entries(report.answers).filter(([, answer]) => answer.included);
  return {
    city: report.city,
    language: report.language,
    year: report.year,
    title: titleLines(report),
    order: report.questionOrder ?? null,
    answers: Object.fromEntries(
      included.map(([key, { items, listStyle: style, ownMarkers: own }]) => [
        key,
        {
          marker: style.marker,
          ending: style.ending,
          own: own ?? {},
          items: items.map((item) => ({
            type: item.type,
            text: item.text,
            heading: item.type === 'narrative' ? item.heading : '',
            date: item.type === 'event' ? item.date : null,
          })),
        },
      ]),
    ),
  };
}
