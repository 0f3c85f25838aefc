import { PLAIN } from './city-questionnaire';
import { ENGLISH_WORDINGS } from './english-wordings';
import type { Column, Question, Questionnaire } from './questionnaire';

const column = (
  id: string,
  title: string,
  share: number,
  align: Column['align'] = 'left',
  field = id,
): Column => ({ id, title, field, share, align });

const question = (part: Partial<Question> & Pick<Question, 'id' | 'answerKind'>): Question => ({
  name: '',
  wording: '',
  aliases: [],
  listStyle: PLAIN,
  computed: null,
  ...part,
});

/** The columns that name an agreement; which ones follow depends on what the table is about. */
const agreement = (title: string): Column[] => [
  column('number', '№ п/п', 1, 'center'),
  column('title', title, 5),
  column('partner', 'Иностранная сторона', 3),
];

/** What a municipality tells its region by 15 January of the year before. */
export const januaryQuestionnaire: Questionnaire = {
  id: 'january',
  version: 1,
  name: 'Информация для региона за прошедший год',
  english: ENGLISH_WORDINGS,
  titleLines: [
    'ИНФОРМАЦИЯ',
    'об осуществлении международных и внешнеэкономических связей',
    'города {cityOf} в {year} году и об их результатах',
  ],
  duties: [
    {
      id: 'report',
      kind: 'report',
      title: 'Информация о международных связях за прошедший год',
      basis: 'региональный закон о международных связях',
      month: 1,
      day: 15,
    },
  ],
  sections: [
    {
      id: 'january.ties',
      theme: 'international',
      name: 'Связи и результаты',
      wording: '1. Осуществление международных связей в {year} году и их результаты',
      aliases: [],
      questions: [
        question({
          id: 'january.overview',
          name: 'Общая характеристика',
          answerKind: 'computedList',
          wording: '1.1. Общая характеристика',
          computed: {
            source: 'texts',
            groupBy: 'none',
            columns: [],
            line: '{text}',
            whenEmpty: '',
          },
        }),
        question({
          id: 'january.indicators',
          name: 'Показатели',
          answerKind: 'computedList',
          wording: '1.2. Основные показатели',
          listStyle: { ...PLAIN, marker: '–', ending: 'enumeration' },
          computed: {
            source: 'indicators',
            groupBy: 'none',
            columns: [],
            line: '{name}: {value}[ ({details})]',
            whenEmpty: '',
          },
        }),
        question({
          id: 'january.partners',
          name: 'Города-партнёры',
          answerKind: 'table',
          wording: '1.3. Города-побратимы и города-партнёры',
          computed: {
            source: 'partnerCities',
            groupBy: 'none',
            columns: [
              column('number', '№ п/п', 1, 'center'),
              column('city', 'Город', 3),
              column('country', 'Страна', 3),
              column('relation', 'Характер отношений', 3),
              column('since', 'Установлены', 3),
            ],
            line: '',
            whenEmpty: 'Отношений с иностранными городами в {year} году не было.',
          },
        }),
        question({
          id: 'january.events',
          name: 'Мероприятия',
          answerKind: 'eventsByMonth',
          wording: '1.4. Мероприятия и их результаты',
          listStyle: { ...PLAIN, marker: '–', monthHeading: '{Month}' },
        }),
      ],
    },
    {
      id: 'january.agreements',
      theme: 'international',
      name: 'Соглашения',
      wording: '2. Соглашения об осуществлении международных связей',
      aliases: [],
      questions: [
        question({
          id: 'january.signed',
          name: 'Подписанные',
          answerKind: 'table',
          wording: '2.1. Соглашения, подписанные в {year} году',
          computed: {
            source: 'agreementsSigned',
            groupBy: 'none',
            columns: [
              ...agreement('Наименование соглашения'),
              column('signedAt', 'Дата и место подписания', 3),
              column('signatories', 'Кем подписано', 3),
              column('term', 'Срок действия', 3),
            ],
            line: '',
            whenEmpty: 'В {year} году соглашения не подписывались.',
          },
        }),
        question({
          id: 'january.ended',
          name: 'Утратившие силу',
          answerKind: 'table',
          wording: '2.2. Соглашения, утратившие силу в {year} году',
          computed: {
            source: 'agreementsEnded',
            groupBy: 'none',
            columns: [
              ...agreement('Наименование соглашения'),
              column('signedAt', 'Дата и место подписания', 3),
              column('endedOn', 'Утратило силу', 3),
            ],
            line: '',
            whenEmpty: 'В {year} году соглашения силу не утрачивали.',
          },
        }),
        question({
          id: 'january.inForce',
          name: 'Действующие',
          answerKind: 'table',
          wording: '2.3. Соглашения, действующие по состоянию на {date}',
          computed: {
            source: 'agreementsInForce',
            groupBy: 'none',
            columns: [
              ...agreement('Наименование соглашения'),
              column('signedAt', 'Дата и место подписания', 3),
              column('term', 'Срок действия', 3),
            ],
            line: '',
            whenEmpty: 'Действующих соглашений нет.',
          },
        }),
      ],
    },
  ],
};

/** The list of all agreements that are in force on a day. */
export const registerQuestionnaire: Questionnaire = {
  id: 'register',
  version: 1,
  name: 'Реестр действующих соглашений',
  english: ENGLISH_WORDINGS,
  titleLines: [
    'РЕЕСТР',
    'действующих соглашений города {cityOf}',
    'об осуществлении международных связей',
    'по состоянию на {date}',
  ],
  duties: [],
  sections: [
    {
      id: 'register.list',
      theme: 'international',
      name: 'Реестр',
      wording: '',
      aliases: [],
      questions: [
        question({
          id: 'register.inForce',
          name: 'Действующие соглашения',
          answerKind: 'table',
          computed: {
            source: 'agreementsInForce',
            groupBy: 'none',
            columns: [
              ...agreement('Наименование документа'),
              column('signedAt', 'Дата и место подписания', 3),
              column('signatories', 'Кем подписан', 3),
              column('term', 'Срок действия', 3),
            ],
            line: '',
            whenEmpty: 'Действующих соглашений нет.',
          },
        }),
        question({
          id: 'register.notes',
          name: 'Примечания',
          answerKind: 'paragraphs',
        }),
      ],
    },
  ],
};

/** What is meant to be done in the year after the reported one. */
export const planQuestionnaire: Questionnaire = {
  id: 'plan',
  version: 1,
  name: 'План международной деятельности на следующий год',
  english: ENGLISH_WORDINGS,
  titleLines: ['ПЛАН', 'международной деятельности города {cityOf}', 'на {nextYear} год'],
  duties: [],
  sections: [
    {
      id: 'plan.year',
      theme: 'international',
      name: 'План',
      wording: '',
      aliases: [],
      questions: [
        question({ id: 'plan.goals', name: 'Вводная часть', answerKind: 'paragraphs' }),
        question({
          id: 'plan.measures',
          name: 'Мероприятия плана',
          answerKind: 'table',
          wording: '1. Мероприятия',
          computed: {
            source: 'plan',
            groupBy: 'quarter',
            columns: [
              column('number', '№ п/п', 1, 'center'),
              column('what', 'Мероприятие', 6),
              column('due', 'Срок', 2),
              column('owner', 'Ответственный исполнитель', 3),
              column('indicator', 'Ожидаемый результат', 3),
            ],
            line: '',
            whenEmpty: 'Мероприятия на {nextYear} год не запланированы.',
          },
        }),
        question({
          id: 'plan.anniversaries',
          name: 'Памятные даты',
          answerKind: 'computedList',
          wording: '2. Памятные даты {nextYear} года',
          listStyle: { ...PLAIN, marker: '–', ending: 'enumeration' },
          computed: {
            source: 'anniversaries',
            groupBy: 'none',
            columns: [],
            line: '{date} – {what}',
            whenEmpty: 'Круглых дат в {nextYear} году нет.',
          },
        }),
      ],
    },
  ],
};
