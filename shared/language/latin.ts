import { CITY_TABLE } from './city-table';
import { fold } from './fold';
import { normalizeWhitespace } from './whitespace';

/** Names of cities in Latin letters: the customary English ones, others letter by letter. */

const CUSTOMARY = new Map(
  `
  Москва Moscow, Санкт-Петербург Saint Petersburg, Ростов-на-Дону Rostov-on-Don,
  Комсомольск-на-Амуре Komsomolsk-on-Amur, Славянск-на-Кубани Slavyansk-on-Kuban,
  Улан-Батор Ulaanbaatar, Эрдэнэт Erdenet, Пекин Beijing, Харбин Harbin, Чанчунь Changchun,
  Шанхай Shanghai, Шэньян Shenyang, Далянь Dalian, Циндао Qingdao, Тяньцзинь Tianjin,
  Гуанчжоу Guangzhou, Шэньчжэнь Shenzhen, Ухань Wuhan, Чэнду Chengdu, Чунцин Chongqing,
  Нанкин Nanjing, Сиань Xi’an, Хух-Хото Hohhot, Хэйхэ Heihe, Суйфэньхэ Suifenhe, Мяньян Mianyang,
  Хуньчунь Hunchun, Цзилинь Jilin, Цзинань Jinan, Урумчи Ürümqi, Маньчжурия Manzhouli,
  Токио Tokyo, Киото Kyoto, Сеул Seoul, Пусан Busan, Инчхон Incheon, Тэджон Daejeon, Тэгу Daegu,
  Ханой Hanoi, Дели Delhi, Нью-Дели New Delhi, Джалал-Абад Jalal-Abad, Алма-Ата Almaty,
  Могилёв Mogilev, Варшава Warsaw, Прага Prague, Вена Vienna, Рим Rome, Милан Milan, Турин Turin,
  Венеция Venice, Неаполь Naples, Флоренция Florence, Париж Paris, Берлин Berlin, Гамбург Hamburg,
  Мюнхен Munich, Кёльн Cologne, Афины Athens, Салоники Thessaloniki, Белград Belgrade,
  Бухарест Bucharest, Будапешт Budapest, Копенгаген Copenhagen, Хельсинки Helsinki,
  Стокгольм Stockholm, Брюссель Brussels, Женева Geneva, Цюрих Zurich, Лиссабон Lisbon,
  Мадрид Madrid, Барселона Barcelona, Лондон London, Нью-Йорк New York, Гавана Havana,
  Стамбул Istanbul, Каир Cairo, Иерусалим Jerusalem, Тель-Авив Tel Aviv, Тегеран Tehran,
  Исфахан Isfahan
  `
    .split(',')
    .map((entry): [string, string] => {
      const [russian = '', ...latin] = entry.trim().split(/\s+/u);
      return [fold(russian), latin.join(' ')];
    }),
);

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
const WORD = /\p{Script=Cyrillic}+/gu;
const VOWELS_AND_SIGNS = /[аеёиоуыэюяьъ]/u;

const isCapital = (char: string): boolean => char !== char.toLocaleLowerCase('ru');

function wordInLatin(word: string): string {
  const isUpper = word.length > 1 && word === word.toLocaleUpperCase('ru');
  const lower = word.toLocaleLowerCase('ru');
  const made = [...lower]
    .map((char, at) => {
      const before = lower.charAt(at - 1);
      if (char === 'е' && (at === 0 || VOWELS_AND_SIGNS.test(before))) return 'ye';
      // Nizhny, Grozny: one letter for the ending of adjectives.
      if (char === 'й' && at === lower.length - 1 && /[иы]/u.test(before)) return '';
      if (char === 'и' && at === lower.length - 2 && lower.endsWith('ий')) return 'y';
      return LETTERS[char] ?? char;
    })
    .join('');
  if (isUpper) return made.toUpperCase();
  return isCapital(word.charAt(0)) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

/** A city's name as an English document writes it: `Красноярск` → `Krasnoyarsk`. */
export function latinCityName(name: string): string {
  const plain = normalizeWhitespace(name);
  return CUSTOMARY.get(fold(plain)) ?? plain.replace(WORD, wordInLatin);
}

/** Latin names of the cities that write reports and of those beside them. Built at the first use. */
let russianNames: Map<string, string> | undefined;

/** The Russian name of a well-known city; any other name stays as it is. */
export function russianCityName(latin: string): string {
  if (!russianNames) {
    russianNames = new Map();
    for (const names of Object.values(CITY_TABLE)) {
      for (const name of names.split(',').map((each) => normalizeWhitespace(each))) {
        const key = latinCityName(name).toLowerCase();
        if (!russianNames.has(key)) russianNames.set(key, name);
      }
    }
  }
  return russianNames.get(normalizeWhitespace(latin).toLowerCase()) ?? latin;
}
