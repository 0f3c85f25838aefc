import { stem, WORD } from '../../shared/language/stem';
import { facet, type SearchDocument } from '../../shared/search/search-document';
import { SearchIndex } from '../../shared/search/search-index';

/** The real index over a generated library, for `npm run bench`. */

const WORDS =
  'делегация визит форум соглашение меморандум сотрудничество развитие культура туризм выставка фестиваль школьник студент университет библиотека музей встреча переговоры администрация руководитель мероприятие проект программа обмен партнёр город регион международный городской молодёжный спортивный культурный подписание открытие проведение участие приём поездка гастроли театр оркестр ансамбль турнир чемпионат конференция семинар конкурс презентация маршрут гостиница набережная парк экскурсия турист инфраструктура бизнес предприниматель предприятие производство торговля экспорт посольство консульство дипломат посол представитель общественный организация объединение ветеран память победа праздник день неделя месяц специалист врач больница педагог учитель воспитанник'.split(
    ' ',
  );
const PLACES =
  'Харбин Пекин Минск Астана Ташкент Улан-Батор Белград Дели Стамбул Ереван Баку Бишкек Душанбе Сеул Токио Ханой Куньмин Чанчунь Маньчжурия Хух-Хото'.split(
    ' ',
  );
const ENDINGS = ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'];
const RECORDS_OF_REPORT = 200;
export const LIMIT = 40;

/** The same numbers each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Few words are frequent and many are rare, as in any language. */
function wordMaker(next: () => number): () => string {
  const rare = Array.from({ length: 30_000 }, (_, index) => rareWord(random(index + 1)));
  return () => {
    const common = next() < 0.6;
    const list = common ? WORDS : next() < 0.15 ? PLACES : rare;
    const word = list[Math.floor(next() ** 1.3 * list.length)] ?? '';
    return common ? stem(word) + (ENDINGS[Math.floor(next() * ENDINGS.length)] ?? '') : word;
  };
}

/** Syllables in a row: rare words begin in as many ways as those of a language do. */
function rareWord(next: () => number): string {
  const one = (letters: string) => letters[Math.floor(next() * letters.length)] ?? '';
  const syllables = Array.from({ length: 3 }, () => one('бвгджзклмнпрстфхц') + one('аеиоуыя'));
  return `${syllables.join('')}${one('кнлрстх')}`;
}

export function generate(count: number): SearchDocument[] {
  const next = random(7);
  const word = wordMaker(next);
  return Array.from({ length: count }, (_, index) => {
    const report = Math.floor(index / RECORDS_OF_REPORT);
    const year = 2000 + (report % 25);
    const city = `Город${Math.floor(report / 25)}`;
    const text = Array.from({ length: 20 + Math.floor(next() * 40) }, word).join(' ');
    return {
      target: {
        kind: 'record',
        reportId: `r${report}`,
        questionId: 'international.achievements',
        recordId: `i${index}`,
      },
      type: 'event',
      city,
      year,
      date: `${year}-0${1 + (index % 9)}`,
      fields: [{ text, weight: 1 }],
      facets: [facet('type', 'event'), facet('year', String(year)), facet('city', city)],
    };
  });
}

export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = new SearchIndex();
  for (let at = 0; at < documents.length; at += RECORDS_OF_REPORT) {
    index.put(`report ${at}`, documents.slice(at, at + RECORDS_OF_REPORT));
  }
  return index;
}

/** What people type, letter by letter at the end, from the words of the library. */
export function queries(count: number): string[] {
  const next = random(11);
  const word = wordMaker(next);
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 1 + Math.floor(next() * 3) }, word);
    const last = words.at(-1) ?? '';
    words[words.length - 1] = last.slice(0, 2 + Math.floor(next() * last.length));
    return words.join(' ');
  });
}

/** The same texts in MiniSearch, by its own ways with the stems of this program; null where it is absent. */
export async function buildPeer(
  documents: readonly SearchDocument[],
): Promise<((text: string) => unknown) | null> {
  const module = await import('minisearch').catch(() => null);
  if (!module) return null;
  const peer = new module.default<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: stem,
  });
  peer.addAll(documents.map(({ fields }, id) => ({ id, text: fields[0]?.text ?? '' })));
  return (text) => {
    const last = text.match(WORD)?.length ?? 0;
    return peer
      .search(text, { combineWith: 'AND', prefix: (_term, index) => index === last - 1 })
      .slice(0, LIMIT);
  };
}
