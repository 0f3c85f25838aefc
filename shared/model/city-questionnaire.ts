import { ENGLISH_WORDINGS } from './english-wordings';
import type { ListStyle, Questionnaire } from './questionnaire';

/** A list without signs, whose texts end as their authors wrote them. */
export const PLAIN: ListStyle = {
  marker: '',
  continuous: false,
  ending: 'sentences',
  monthHeading: '{MONTH}',
};

/** The yearly form that cities answer: two themes, three questions each. */
export const cityQuestionnaire: Questionnaire = {
  id: 'city-yearly',
  version: 1,
  name: 'Отчёт города: международные связи и туризм',
  titleLines: ['{CITY}'],
  english: ENGLISH_WORDINGS,
  duties: [
    {
      id: 'report',
      kind: 'report',
      title: 'Отчёт о международных связях за прошедший год',
      basis: 'региональный закон о международных связях',
      month: 1,
      day: 15,
    },
    {
      id: 'event-account',
      kind: 'eventAccount',
      title: 'Карточка мероприятия',
      basis: 'порядок представления отчётов о мероприятиях',
      workingDays: 3,
    },
    {
      id: 'approval',
      kind: 'approval',
      title: 'Документы на согласование соглашения',
      basis: 'порядок согласования проектов соглашений',
      days: 45,
      steps: [
        { title: 'Проект соглашения и пояснительная записка', daysBefore: null },
        { title: 'Заявка на согласование подана', daysBefore: 45 },
        { title: 'Проект согласован', daysBefore: null },
        { title: 'Подписанное соглашение зарегистрировано', daysBefore: null },
      ],
    },
  ],
  sections: [
    {
      id: 'international',
      theme: 'international',
      name: '',
      wording: '',
      aliases: [
        'Международные связи',
        'Международное сотрудничество',
        'Международная деятельность',
        'Внешние связи',
        'Развитие международных связей',
      ],
      questions: [
        {
          id: 'international.achievements',
          name: '',
          computed: null,
          answerKind: 'eventsByMonth',
          wording: '1. Что наиболее значительное удалось сделать в {year} году?',
          aliases: [
            'Что удалось сделать в {year} году',
            'Основные достижения {year} года',
            'Наиболее значимые мероприятия {year} года',
            'Достижения',
          ],
          listStyle: { ...PLAIN, marker: '➤' },
        },
        {
          id: 'international.problems',
          name: '',
          computed: null,
          answerKind: 'problems',
          wording: '2. Какие наиболее трудные проблемы не удалось решить в прошедшем году?',
          aliases: [
            'Какие проблемы не удалось решить в {year} году',
            'Нерешённые проблемы',
            'Проблемы, которые не удалось решить',
            'Проблемы',
          ],
          listStyle: PLAIN,
        },
        {
          id: 'international.tasks',
          name: '',
          computed: null,
          answerKind: 'tasks',
          wording: '3. Какие задачи стоят в {nextYear} году?',
          aliases: [
            'Задачи на {nextYear} год',
            'Планы на {nextYear} год',
            'Какие задачи поставлены на {nextYear} год',
            'Задачи',
          ],
          listStyle: PLAIN,
        },
      ],
    },
    {
      id: 'tourism',
      theme: 'tourism',
      name: '',
      wording: 'Развитие туризма.',
      aliases: [
        'Туризм',
        'Туристическая деятельность',
        'Развитие туризма в городе',
        'Сфера туризма',
      ],
      questions: [
        {
          id: 'tourism.achievements',
          name: '',
          computed: null,
          answerKind: 'initiatives',
          wording: 'Что наиболее значимого удалось сделать в {year} году:',
          aliases: [
            'Что удалось сделать в {year} году',
            'Основные достижения {year} года',
            'Достижения',
          ],
          listStyle: { ...PLAIN, ending: 'enumeration' },
        },
        {
          id: 'tourism.problems',
          name: '',
          computed: null,
          answerKind: 'problems',
          wording: 'Какие наиболее трудные проблемы не удалось решить в {year} году:',
          aliases: ['Нерешённые проблемы', 'Проблемы, которые не удалось решить', 'Проблемы'],
          listStyle: { ...PLAIN, ending: 'enumeration' },
        },
        {
          id: 'tourism.tasks',
          name: '',
          computed: null,
          answerKind: 'tasks',
          wording: 'Какие задачи стоят в {nextYear} году:',
          aliases: ['Задачи на {nextYear} год', 'Планы на {nextYear} год', 'Задачи'],
          listStyle: { ...PLAIN, ending: 'enumeration' },
        },
      ],
    },
  ],
};
