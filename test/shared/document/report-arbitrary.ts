import fc from 'fast-check';
import { titleLines } from '../../../shared/document/compose';
import { withoutListEnding } from '../../../shared/document/list-ending';
import { cityQuestionnaire } from '../../../shared/model/city-questionnaire';
import { emptyEvent, type EventDate } from '../../../shared/model/event';
import { emptyInitiative } from '../../../shared/model/initiative';
import { emptyNarrative } from '../../../shared/model/narrative';
import { yearMonth } from '../../../shared/model/partial-date';
import { emptyProblem } from '../../../shared/model/problem';
import { type ListStyle, type Question, questionsOf } from '../../../shared/model/questionnaire';
import { type Answer, emptyReport, type Item, type Report } from '../../../shared/model/report';
import { emptyTask } from '../../../shared/model/task';

/**
 * Reports as their authors leave them. `plain` reports can be told apart from their text alone:
 * sentences begin with a capital and end with a full stop, and nothing looks like a heading.
 * Others hold any characters; only a file with styles can carry their structure.
 */
export interface ReportShape {
  plain: boolean;
}

const WORDS =
  'делегация визит соглашение форум выставка Минск Харбин «Енисей» 12 000 участников № 5 г. им. обмен'.split(' ');
const ID_SPACE = '0123456789abcdef';

const id = fc.string({ unit: fc.constantFrom(...ID_SPACE), minLength: 12, maxLength: 12 });

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 12 })
  .map((words) => `Состоялся ${words.join(' ')} года.`);

const anyParagraph = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\s\u{FEFF}\u{AD}\u{200B}-\u{200D}\u{2060}]+/gu, ' ').trim())
  .filter((text) => text !== '');

const paragraph = ({ plain }: ReportShape) => (plain ? sentence : anyParagraph);

const paragraphs = (shape: ReportShape, maxLength: number) =>
  fc.array(paragraph(shape), { minLength: 1, maxLength }).map((all) => all.join('\n'));

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
    continuous: fc.constant(false),
    ending: fc.constant(question.listStyle.ending),
    monthHeading: fc.constantFrom('{MONTH}', '{Month}', '{Month}:', '{Month} {year} года'),
  });

const RECORDS: Record<Exclude<Question['answerKind'], 'eventsByMonth'>, (id: string) => Item> = {
  problems: emptyProblem,
  tasks: emptyTask,
  initiatives: emptyInitiative,
};

function answerOf(question: Question, year: number, shape: ReportShape): fc.Arbitrary<Answer> {
  return listStyle(question).chain((style) => {
    // Without markers nothing tells a second paragraph from a second record.
    const text = paragraphs(shape, style.marker === '' ? 1 : 3);
    const narrative = fc.tuple(id, paragraphs(shape, 3)).map(([narrativeId, body]) => ({
      ...emptyNarrative(narrativeId),
      text: body,
    }));
    const summary = narrative.map((each): Item => ({ ...each, heading: 'ИТОГИ' }));
    const isEvents = question.answerKind === 'eventsByMonth';
    const record: fc.Arbitrary<Item> =
      question.answerKind === 'eventsByMonth'
        ? fc
            .tuple(id, eventDate(year), text)
            .map(([eventId, date, body]) => ({ ...emptyEvent(eventId, date), text: body }))
        : fc.tuple(id, text, fc.constant(RECORDS[question.answerKind])).map(
            ([recordId, body, make]): Item => ({
              ...make(recordId),
              text: style.ending === 'enumeration' ? withoutListEnding(body) || 'Итог' : body,
            }),
          );
    const lead = isEvents || style.marker !== '' ? fc.option(narrative) : fc.constant(null);
    return fc
      .tuple(
        lead,
        fc.array(record, { minLength: 1, maxLength: 6 }),
        fc.option(summary),
        fc.constant(style),
      )
      .map(([leading, records, closing, usedStyle]) => ({
        included: true,
        listStyle: usedStyle,
        items: [...(leading ? [leading] : []), ...records, ...(closing ? [closing] : [])],
      }));
  });
}

const CITIES = ['Красноярск', 'Ростов-на-Дону', 'Нижний Новгород', 'Омск', 'Улан-Удэ'];

export function reportArbitrary(shape: ReportShape): fc.Arbitrary<Report> {
  return fc
    .tuple(fc.constantFrom(...CITIES), fc.integer({ min: 2000, max: 2090 }))
    .chain(([city, year]) => {
      const questions = questionsOf(cityQuestionnaire);
      return fc
        .tuple(...questions.map((question) => answerOf(question, year, shape)))
        .map((answers) => ({
          ...emptyReport('report', city, year),
          answers: Object.fromEntries(questions.map(({ id: key }, index) => [key, answers[index] as Answer])),
        }));
    });
}

/** What a document says of a report: all that must survive writing and reading it. */
export function contentOf(report: Report) {
  return {
    city: report.city,
    year: report.year,
    title: titleLines(report),
    answers: Object.fromEntries(
      Object.entries(report.answers).map(([key, { included, items, listStyle: style }]) => [
        key,
        {
          included,
          marker: style.marker,
          ending: style.ending,
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
