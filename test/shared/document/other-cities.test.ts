import { describe, expect, it } from 'vitest';
import { fixture, glance, read, readReport, wordsThereAndBack } from './reading';

/** Reports of other cities, each with habits of its own. */

const parsed = (name: string) => {
  const { report, proposals, placements, missing } = readReport(fixture(name));
  return {
    report,
    missing,
    unclear: placements
      .filter(({ placement }) => placement.kind === 'unclear')
      .map(({ text }) => text),
    answers: Object.fromEntries(
      Object.entries(report.answers).flatMap(([id, answer]) =>
        answer.included ? [[id, glance(answer).map((line) => line.split('\n')[0])]] : [],
      ),
    ),
    partners: proposals.partnerCities.map(({ name: city, country, relation, status }) =>
      [city, country ?? '?', relation, status].join(' '),
    ),
    delegations: proposals.delegationCountries,
  };
};

describe('Omsk: Roman sections, months in ordinary case, bullets and numbers', () => {
  const { report, answers, partners, delegations, unclear } = parsed('omsk-2022.txt');

  it('reads every record', () => {
    expect(report).toMatchObject({ city: 'Омск', year: 2022 });
    expect(unclear).toEqual([]);
    expect(answers).toEqual({
      'international.achievements': [
        'narrative: В 2022 году город Омск поддерживал побратимские связи с городами Павлодаром, Петропавловском (Республика Казахстан), Пхеньяном (КНДР) и Мяньяном (КНР).',
        'event 2022-01: Видеоконференция мэров Омска и Павлодара. Стороны обсудили план совместных мероприятий на год.',
        'event 2022-01: Выставка рисунков «Дети двух городов» в библиотеке им. А.С. Пушкина.',
        'event 2022-03: Участие омских предприятий в форуме приграничного сотрудничества:',
        'event 2022-04: Дни культуры Республики Казахстан.',
        'event 2022-05 2022-06: Обмен школьными группами с городом-побратимом Петропавловском.',
        'event 2022-09: Подписано Соглашение о сотрудничестве с городом Ургенчем (Республика Узбекистан).',
        'event 2022-12: Онлайн-встреча с мэрией Пхеньяна.',
        'narrative «Итоги года»: Проведено 7 мероприятий, в них участвовало более 3 000 омичей.',
      ],
      'international.problems': [
        'problem: Не возобновлено прямое авиасообщение с городами Казахстана.',
        'problem: Не налажен обмен студентами с вузами КНР из-за карантинных ограничений.',
      ],
      'international.tasks': [
        'task: провести Дни Омска в Павлодаре',
        'task: возобновить обмен студентами с вузами КНР',
        'task: подготовить издание о побратимских связях города',
      ],
      'tourism.achievements': [
        'initiative: открыт туристский информационный центр на ул. Ленина, 10',
        'initiative: обустроен маршрут «Омск купеческий» (12 объектов, 4,5 км)',
        'initiative: выпущен путеводитель на трёх языках',
      ],
      'tourism.problems': [
        'problem: нет причала для круизных судов',
        'problem: мало гостиниц категории «три звезды» и др.',
      ],
      'tourism.tasks': [
        'task: проектирование причала для круизных судов',
        'task: событийный календарь',
      ],
    });
  });

  it('keeps the paragraphs and the inner list of an event together', () => {
    const [, , exhibition, forum] = glance(report.answers['international.achievements']);
    expect(exhibition?.split('\n')).toHaveLength(3);
    expect(forum?.split('\n').slice(1)).toEqual([
      '- секция «Логистика»;',
      '- секция «Пищевая промышленность».',
    ]);
  });

  it('keeps the headings as wordings that live on in another year', () => {
    expect(report.headings).toMatchObject({
      international: 'I. МЕЖДУНАРОДНОЕ СОТРУДНИЧЕСТВО',
      'international.tasks': '3. Планы на {nextYear} год',
      'tourism.problems': '2. Нерешённые проблемы',
    });
  });

  it('finds partners and delegations', () => {
    expect(partners).toEqual([
      'Павлодар KZ sister kept',
      'Петропавловск KZ sister kept',
      'Пхеньян KP sister kept',
      'Мяньян CN sister kept',
      'Ургенч UZ partner new',
    ]);
    expect(delegations).toEqual({ codes: ['KZ', 'CN', 'UZ', 'MN'], claimed: 4 });
  });
});

describe('Tomsk: Windows line ends, hard spaces, straight quotes, no blank lines', () => {
  const { report, answers, partners } = parsed('tomsk-2024-crlf.txt');

  it('reads every record', () => {
    expect(report).toMatchObject({ city: 'Томск', year: 2024, titleLines: ['ГОРОД ТОМСК'] });
    expect(answers).toEqual({
      'international.achievements': [
        'event 2024-02: Визит делегации Томского района в г. Харбин (КНР).',
        'event 2024-02: Подписание "дорожной карты" с мэрией г. Харбина.',
        'event 2024-03: Приём делегации города-побратима Монро (США) в онлайн-формате.',
        'event 2024-07: Фестиваль "Праздник топора", 24 000 гостей из 9 стран.',
        'event 2024-07: Выступление ансамбля "Вдохновение" в городе-побратиме Торунь (Польша).',
      ],
      'international.problems': ['problem: Не удалось организовать чартерные рейсы в КНР.'],
      'international.tasks': [
        'task: провести форум городов-побратимов',
        'task: открыть визит-центр',
        'task: принять участие в форуме городов-побратимов в г. Харбине',
      ],
    });
  });

  it('takes cities called sisters as such, and not where sister cities meet', () => {
    expect(partners).toEqual(['Монро US sister kept', 'Торунь PL sister kept']);
  });
});

describe('Novosibirsk: lines wrapped at a width, numbers anew in each month', () => {
  const { report, answers, partners } = parsed('novosibirsk-2023-wrapped.txt');

  it('reads every record whole', () => {
    expect(report).toMatchObject({ city: 'Новосибирск', year: 2023 });
    expect(answers).toEqual({
      'international.achievements': [
        expect.stringMatching(
          /^narrative: Город Новосибирск имеет .*Сент-Пол .* и Тирасполь \(Молдавия\)\.$/,
        ),
        expect.stringMatching(
          /^event 2023-04: Визит .* подписан план мероприятий на 2023–2025 годы\.$/,
        ),
        expect.stringMatching(/^event 2023-04: Проведение .* встреча с предпринимателями\.$/),
        expect.stringMatching(/^event 2023-05: Участие .* набережной реки Оби\.$/),
        expect.stringMatching(/^event 2023-10: Открытие .* 130-летия Новосибирска\.$/),
        expect.stringMatching(/^narrative «ИТОГИ»: В 2023 году .* представители 6 стран\.$/),
      ],
      'international.problems': [
        'problem: Из-за закрытия воздушного сообщения с рядом стран не состоялись визиты творческих коллективов.',
        'problem: Не удалось возобновить обмен школьниками с городом Саппоро.',
      ],
      'international.tasks': [
        'task: Провести в Новосибирске заседание ассоциации городов-побратимов и подписать новое соглашение с городом Ташкентом (Узбекистан).',
        'task: Возобновить обмен школьниками с городом Саппоро.',
      ],
    });
    expect(report.answers['international.achievements']?.ownMarkers).toBeUndefined();
  });

  it('finds the partners, and takes a city that is to become one for none yet', () => {
    expect(partners).toHaveLength(12);
    expect(partners.slice(0, 4)).toEqual([
      'Миннеаполис US sister kept',
      'Сент-Пол US sister kept',
      'Саппоро JP sister kept',
      'Мяньян CN sister kept',
    ]);
    expect(partners.join()).not.toContain('Ташкент');
  });
});

describe('Perm: tourism first, events by theme, a signature', () => {
  const { report, answers, partners, unclear } = parsed('perm-2021.txt');

  it('keeps the order of the questions', () => {
    expect(report).toMatchObject({ city: 'Пермь', year: 2021 });
    expect(report.questionOrder?.[0]).toBe('tourism.achievements');
    expect(answers['tourism.achievements']).toHaveLength(3);
  });

  it('takes marked paragraphs under themes as events whose date is open', () => {
    expect(answers['international.achievements']).toEqual([
      'narrative «КУЛЬТУРА»: ',
      'event: Гастроли Пермского балета в городе-побратиме Дуйсбурге (ФРГ).',
      'event: Онлайн-концерт ко Дню города с участием музыкантов Оксфорда.',
      'narrative «СПОРТ»: ',
      'event: Товарищеский матч с командой города-побратима Циндао (КНР).',
    ]);
  });

  it('makes no task of the signature', () => {
    expect(answers['international.tasks']).toEqual([
      'task: Возобновить очные обмены с побратимами: Дуйсбургом, Циндао, Агридженто (Италия).',
      'unclear: Начальник управления внешних связей И.И. Петрова',
    ]);
    expect(unclear).toEqual([
      'Начальник управления внешних связей И.И. Петрова',
      'Исп. Сидоров П.П., тел. 212-00-00',
    ]);
  });

  it('finds the partners', () => {
    expect(partners).toEqual([
      'Дуйсбург DE sister kept',
      'Циндао CN sister kept',
      'Агридженто IT sister kept',
    ]);
  });
});

describe('Ulan-Ude: headings of many kinds, an empty month, a skipped number', () => {
  const { report, answers, partners } = parsed('ulan-ude-2025.txt');

  it('dates the events whatever their month is called', () => {
    expect(report).toMatchObject({ city: 'Улан-Удэ', year: 2025 });
    expect(answers['international.achievements']).toEqual([
      'narrative: Что сделано за год, изложено по месяцам.',
      'narrative «ЯНВАРЬ»: В январе прошли:',
      'event 2025-01: Приём делегации г. Улан-Батора (Монголия).',
      'event 2025-01: Новогодний фестиваль «Сагаалган в кругу друзей».',
      'narrative «Февраль»: ',
      'event 2025-02: Выставка-ярмарка в г. Чите.',
      'narrative «МАРТ»: ',
      'event 2025-04: Форум городов Восточного экономического кольца.',
      'event 2025-04: Подписание меморандума об установлении побратимских отношений с городом Манали (Индия) 14 апреля 2025 года.',
      'narrative «В ноябре»: ',
      'event 2025-11: Конференция «Байкал – мост в Азию».',
    ]);
    const { listStyle, ownMarkers } = report.answers['international.achievements'] ?? {};
    expect(listStyle).toMatchObject({ marker: '1.', continuous: true });
    expect(Object.values(ownMarkers ?? {})).toEqual(['6.']);
  });

  it('parts a question from the answer in the same line', () => {
    expect(answers['international.problems']).toEqual([
      'problem: Не хватает переводчиков с монгольского языка.',
    ]);
    expect(report.headings['international.problems']).toBeUndefined();
  });

  it('reads records under themes', () => {
    expect(answers['international.tasks']).toEqual([
      'narrative «КУЛЬТУРА»: ',
      'task: Провести Дни Улан-Удэ в Улан-Баторе.',
      'narrative «ЭКОНОМИКА»: ',
      'task: Открыть торговое представительство в г. Маньчжурии (КНР).',
    ]);
  });

  it('finds the new partner and its date', () => {
    expect(partners).toEqual(['Манали IN sister new']);
  });
});

describe('Smolensk: hardly a report', () => {
  const { report, answers, missing } = parsed('smolensk-2020-minimal.txt');

  it('asks for what the text does not say, and marks what it could not place', () => {
    expect(report).toMatchObject({ city: 'Смоленск', year: 1999 });
    expect(missing).toEqual(['year']);
    expect(answers).toEqual({
      'international.achievements': [
        'unclear: Заключён договор о побратимских связях с городом Витебском (Республика Беларусь).',
      ],
      'international.problems': ['problem: Нет.'],
    });
  });
});

describe.each([
  'omsk-2022.txt',
  'tomsk-2024-crlf.txt',
  'novosibirsk-2023-wrapped.txt',
  'perm-2021.txt',
  'ulan-ude-2025.txt',
  'smolensk-2020-minimal.txt',
])('%s', (name) => {
  it('is written again with the same words', () => {
    const { written, read: words } = wordsThereAndBack(fixture(name));
    expect(written).toBe(words);
  });
});

describe('a text that is no report', () => {
  it.each([
    ['a letter that speaks of tasks and problems', fixture('not-a-report.txt'), 'noReport'],
    ['a single word', 'Красноярск', 'noReport'],
    ['a recipe', 'Взять 2 яйца.\nВзбить.\n1) Жарить.\n2) Подавать.', 'noReport'],
    ['nothing', '', 'empty'],
    ['white space of all kinds', ' \r\n\t\u{A0}\u{FEFF}\u{200B}\n\n', 'empty'],
  ])('is refused: %s', (_name, text, reason) => {
    expect(read(text)).toEqual({ kind: 'refused', reason });
  });
});
