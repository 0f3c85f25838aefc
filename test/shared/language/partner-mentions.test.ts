import { describe, expect, it } from 'vitest';
import { findPartnerCities } from '../../../shared/language/partner-mentions';

/** `Name CC relation status since` of each city found. */
const found = (text: string, home = 'Омск') =>
  findPartnerCities(text, home).map(({ name, country, relation, status, since }) =>
    [name, country ?? '?', relation, status, since].filter(Boolean).join(' '),
  );

describe('findPartnerCities', () => {
  it.each([
    [
      'Городами-побратимами Омска являются Лодзь (Польша), Пхеньян (КНДР), Павлодар.',
      ['Лодзь PL sister kept', 'Пхеньян KP sister kept', 'Павлодар KZ sister kept'],
    ],
    [
      'Омск имеет 3 города-побратима: Милуоки (США), Пуэрто-Ла-Крус (Венесуэла), Карловы Вары.',
      ['Милуоки US sister kept', 'Пуэрто-Ла-Крус VE sister kept', 'Карловы Вары CZ sister kept'],
    ],
    [
      'Города-побратимы:\n– Харбин (КНР, с 2003 года)\n– г. Ниигата (Япония)',
      ['Харбин CN sister kept 2003', 'Ниигата JP sister kept'],
    ],
    [
      'Продолжилось сотрудничество с городами-побратимами: Харбином, Ниигатой, Бельско-Бялой (Польша).',
      ['Харбин CN sister kept', 'Ниигата JP sister kept', 'Бельско-Бяла PL sister kept'],
    ],
    [
      'Активно сотрудничаем с китайскими городами: Шэньян, Лянфан.',
      ['Шэньян CN partner kept', 'Лянфан ? partner kept'],
    ],
    [
      'Развиваются дружественные связи с городом Витебском Республики Беларусь.',
      ['Витебск BY friendly kept'],
    ],
    [
      'Поддерживаются контакты с Гомелем, Республика Беларусь, и г. Брестом.',
      ['Гомель BY partner kept', 'Брест BY partner kept'],
    ],
  ])('finds the partners that are kept: %j', (text, cities) => {
    expect(found(text)).toEqual(cities);
  });

  it.each([
    [
      'В октябре 2023 года появился новый город-побратим – Джалал-Абад (Киргизская Республика).',
      ['Джалал-Абад KG sister new 2023-10'],
    ],
    ['Подписано Соглашение о сотрудничестве с городом Чэнду (КНР).', ['Чэнду CN partner new']],
    [
      'Заключён Меморандум об установлении побратимских связей между Омском и городом Манали (Индия) 4 мая 2024 года.',
      ['Манали IN sister new 2024-05'],
    ],
    [
      'Новый город-партнёр – Фергана (Узбекистан) – появился в 2024 году.',
      ['Фергана UZ partner new 2024'],
    ],
  ])('finds the new ones: %j', (text, cities) => {
    expect(found(text)).toEqual(cities);
  });

  it('leaves plans to the user', () => {
    expect(found('Планируется подписать соглашение с городом-побратимом Ошем.')).toEqual([
      'Ош KG sister kept',
    ]);
    expect(
      found('Поддерживались контакты с г. Брестом.\nПланируется визит в город-побратим Ош.'),
    ).toEqual(['Брест BY partner kept', 'Ош KG sister mentioned']);
  });

  it('leaves a city called a sister in passing to the user where the report lists its partners', () => {
    const list = 'Поддерживались контакты с городами: г. Харбином (КНР).';
    const event = 'Гастроли в честь 756-летия города-побратима Могилева.';
    expect(found(event)).toEqual(['Могилев BY sister kept']);
    expect(found(`${list}\n${event}`)).toEqual([
      'Харбин CN partner kept',
      'Могилев BY sister mentioned',
    ]);
  });

  it('takes the closest relation that is stated anywhere', () => {
    expect(
      found('Поддерживались контакты с г. Кокшетау.\nДелегация посетила город-побратим Кокшетау.'),
    ).toEqual(['Кокшетау KZ sister kept']);
  });

  it('chooses the nominative that explains most of the forms', () => {
    const text =
      'Поддерживались контакты с г. Лянфаном.\nДелегация г. Лянфана развивала связи с Омском.';
    expect(found(text)).toEqual(['Лянфан ? partner kept']);
  });

  it('leaves out the city that reports', () => {
    expect(found('Развивались связи городов Омска и Павлодара.', 'Омск')).toEqual([
      'Павлодар KZ partner kept',
    ]);
  });

  it.each([
    'Подача заявки на соискание Премии Гуанчжоу (КНР) за городские инновации.',
    'Участие в 13-м Форуме городов-побратимов Беларуси и России в г. Москве.',
    'Гастроли в городах Слуцк, Вилейка, Любань, посвящённые дню города-побратима.',
    'Главой города Логиновым В.А. продолжено сотрудничество с вузами.',
    'Визит мэра Локтя А.Е. в город Шымкент (Республика Казахстан).',
    'Поддерживались контакты с Посольством в г. Москве.',
  ])('finds no partner in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
