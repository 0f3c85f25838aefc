/** What the words of the built-in forms are called in English documents. */
export const ENGLISH_WORDINGS: Readonly<Record<string, string>> = {
  // The yearly form of cities
  'Международные связи': 'International relations',
  'Международное сотрудничество': 'International cooperation',
  '1. Что наиболее значительное удалось сделать в {year} году?':
    '1. What were the most significant achievements of {year}?',
  'Основные достижения {year} года': 'Main achievements of {year}',
  Достижения: 'Achievements',
  '2. Какие наиболее трудные проблемы не удалось решить в прошедшем году?':
    '2. Which of the most difficult problems remained unsolved in the past year?',
  'Нерешённые проблемы': 'Unsolved problems',
  Проблемы: 'Problems',
  '3. Какие задачи стоят в {nextYear} году?': '3. What are the tasks for {nextYear}?',
  'Задачи на {nextYear} год': 'Tasks for {nextYear}',
  'Планы на {nextYear} год': 'Plans for {nextYear}',
  Задачи: 'Tasks',
  'Развитие туризма.': 'Development of tourism.',
  Туризм: 'Tourism',
  'Что наиболее значимого удалось сделать в {year} году:':
    'The most notable achievements of {year}:',
  'Какие наиболее трудные проблемы не удалось решить в {year} году:':
    'The most difficult problems that remained unsolved in {year}:',
  'Какие задачи стоят в {nextYear} году:': 'The tasks for {nextYear}:',

  // The information for the region
  ИНФОРМАЦИЯ: 'INFORMATION',
  'об осуществлении международных и внешнеэкономических связей':
    'on international and external economic relations',
  'города {cityOf} в {year} году и об их результатах':
    'of the city of {city} in {year} and their results',
  '1. Осуществление международных связей в {year} году и их результаты':
    '1. International relations in {year} and their results',
  '1.1. Общая характеристика': '1.1. General overview',
  '1.2. Основные показатели': '1.2. Key indicators',
  '1.3. Города-побратимы и города-партнёры': '1.3. Sister cities and partner cities',
  '1.4. Мероприятия и их результаты': '1.4. Events and their results',
  '2. Соглашения об осуществлении международных связей': '2. Agreements on international relations',
  '2.1. Соглашения, подписанные в {year} году': '2.1. Agreements signed in {year}',
  '2.2. Соглашения, утратившие силу в {year} году':
    '2.2. Agreements that ceased to be in force in {year}',
  '2.3. Соглашения, действующие по состоянию на {date}': '2.3. Agreements in force as of {date}',
  'Отношений с иностранными городами в {year} году не было.':
    'There were no ties with foreign cities in {year}.',
  'В {year} году соглашения не подписывались.': 'No agreements were signed in {year}.',
  'В {year} году соглашения силу не утрачивали.': 'No agreements ceased to be in force in {year}.',
  'Действующих соглашений нет.': 'There are no agreements in force.',

  // The register of agreements
  РЕЕСТР: 'REGISTER',
  'действующих соглашений города {cityOf}': 'of the agreements in force of the city of {city}',
  'об осуществлении международных связей': 'on international relations',
  'по состоянию на {date}': 'as of {date}',

  // The plan
  ПЛАН: 'PLAN',
  'международной деятельности города {cityOf}': 'of international activities of the city of {city}',
  'на {nextYear} год': 'for {nextYear}',
  '1. Мероприятия': '1. Activities',
  '2. Памятные даты {nextYear} года': '2. Anniversaries in {nextYear}',
  'Мероприятия на {nextYear} год не запланированы.': 'No activities are planned for {nextYear}.',
  'Круглых дат в {nextYear} году нет.': 'There are no round anniversaries in {nextYear}.',

  // Columns of tables
  '№ п/п': 'No.',
  'Наименование соглашения': 'Title of the agreement',
  'Наименование документа': 'Title of the document',
  'Иностранная сторона': 'Foreign party',
  'Дата и место подписания': 'Date and place of signing',
  'Кем подписано': 'Signed by',
  'Кем подписан': 'Signed by',
  'Срок действия': 'Valid until',
  'Утратило силу': 'Ceased to be in force',
  Город: 'City',
  Страна: 'Country',
  'Характер отношений': 'Kind of relations',
  Установлены: 'Established',
  Мероприятие: 'Activity',
  Срок: 'Term',
  'Ответственный исполнитель': 'Responsible',
  'Ожидаемый результат': 'Expected result',
};
