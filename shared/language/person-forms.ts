/** The forms in which texts name a person: surname in every case, initials on either side. */

const PATRONYMIC = /(?:вич|вна|ична|инична|оглы|кызы)$/iu;
const INITIAL = /^\p{Lu}\.?$/u;
const UNCHANGED = /(?:ко|их|ых|[оеэиую]|оглы|кызы)$/iu;

/** The forms of a word, the nominative first, then in the order of the cases. */
export type Row = readonly string[];

/**
 * Endings of the cases beside the nominative, by the ending of the nominative. What the ending does
 * not tell (Лина and Галкина, Цой and Толстой, a man and a woman called Гусь) has several rows.
 */
const ENDINGS: readonly [RegExp, string, readonly string[]][] = [
  [/(?:[оеё]в|[иы]н)а$/iu, 'а', ['ой ой у ой ой', 'ы е у ой е']],
  [/(?:[оеё]в|[иы]н)$/iu, '', ['а у а ым е', 'а у а ом е']],
  [/[гкх]ий$/iu, 'ий', ['ого ому ого им ом', 'ия ию ия ием ии']],
  [/[жшщчн]ий$/iu, 'ий', ['его ему его им ем', 'ия ию ия ием ии']],
  [/ий$/iu, 'ий', ['ия ию ия ием ии', 'ого ому ого им ом']],
  [/ый$/iu, 'ый', ['ого ому ого ым ом']],
  [/ой$/iu, 'ой', ['ого ому ого ым ом', 'оя ою оя оем ое']],
  [/ая$/iu, 'ая', ['ой ой ую ой ой', 'аи ае аю аей ае']],
  [/[жшщч]а$/iu, 'а', ['и е у ей е', 'и е у ой е']],
  [/ца$/iu, 'а', ['ы е у ей е', 'ы е у ой е']],
  [/[гкх]а$/iu, 'а', ['и е у ой е']],
  [/а$/iu, 'а', ['ы е у ой е']],
  [/ия$/iu, 'я', ['и и ю ей и']],
  [/я$/iu, 'я', ['и е ю ей е']],
  [/ь$/iu, 'ь', ['я ю я ем е', 'и и ь ью и']],
  [/й$/iu, 'й', ['я ю я ем е']],
  [/(?<=[лн])ец$/iu, 'ец', ['ьца ьцу ьца ьцом ьце', 'ца цу ца цом це', 'ца цу ца цем це']],
  [/ец$/iu, 'ец', ['ца цу ца цом це', 'ца цу ца цем це', 'еца ецу еца ецем еце']],
  [/яц$/iu, 'яц', ['йца йцу йца йцем йце', 'яца яцу яца яцем яце']],
  [/[жцчшщ]$/iu, '', ['а у а ем е', 'а у а ом е']],
  [/[бвгдзклмнпрстфх]$/iu, '', ['а у а ом е']],
];

/** First names that lose a vowel. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  лев: 'Льва Льву Льва Львом Льве',
  любовь: 'Любови Любови Любовь Любовью Любови',
  павел: 'Павла Павлу Павла Павлом Павле',
  пётр: 'Петра Петру Петра Петром Петре',
  петр: 'Петра Петру Петра Петром Петре',
};

const CASE_COUNT = 6;
/** A patronymic is of one word or, as in «Али оглы», of two. */
const MAX_PATRONYMIC = 2;
/** A word that has but one form. */
export const sameInAllCases = (word: string): Row => Array<string>(CASE_COUNT).fill(word);

/** The ways in which a word of a person's name may be declined, the likeliest of a surname first. */
export function rowsOfNameWord(word: string): Row[] {
  const exception = EXCEPTIONS[word.toLocaleLowerCase('ru')];
  if (exception !== undefined) return [[word, ...exception.split(' ')]];
  const [, cut, rows] =
    (UNCHANGED.test(word) ? undefined : ENDINGS.find(([ending]) => ending.test(word))) ?? [];
  if (cut === undefined || rows === undefined) return [sameInAllCases(word)];
  const stem = word.slice(0, word.length - cut.length);
  return rows.map((row) => [word, ...row.split(' ').map((ending) => stem + ending)]);
}

/** Of a double surname both parts are declined, or the second alone; a woman's may stay as it is. */
function surnameDeclensions(surname: string): Row[] {
  const parts = surname.split('-');
  const declined =
    parts.length === 2
      ? [...rowsOfNameWord(parts[0] ?? ''), sameInAllCases(parts[0] ?? '')].flatMap((first) =>
          rowsOfNameWord(parts[1] ?? '').map((second) =>
            first.map((form, index) => `${form}-${second[index]}`),
          ),
        )
      : rowsOfNameWord(surname);
  return [...declined, sameInAllCases(surname)];
}

export interface NameParts {
  surname: string;
  /** First name and patronymic, in full or as initials. */
  given: string[];
}

/** Which of the words is the surname: what is neither an initial, nor beside a patronymic. */
export function partsOf(name: string): NameParts[] {
  const words = name
    .replace(/(\p{Lu}\.)(?=\p{L})/gu, '$1 ')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [];
  if (INITIAL.test(first)) return [{ surname: last, given: words.slice(0, -1) }];
  if (INITIAL.test(last)) return [{ surname: first, given: rest }];
  // Мамедов Рашид Али оглы
  if (words.length === 4 && PATRONYMIC.test(last)) return [{ surname: first, given: rest }];
  if (words.length === 3 && PATRONYMIC.test(words[1] ?? '')) {
    return [{ surname: last, given: words.slice(0, -1) }];
  }
  if (words.length === 3 && PATRONYMIC.test(last)) return [{ surname: first, given: rest }];
  return [
    { surname: first, given: rest },
    { surname: last, given: words.slice(0, -1) },
  ];
}

/** `Логинов Владислав` → also `В. Логинова`, `Логиновым В.А.`; nothing for a single word. */
export function personForms(name: string): string[] {
  const forms = partsOf(name).flatMap(({ surname, given }) => {
    const initials = given.map((word) => `${word.charAt(0)}.`);
    const [first = '', ...others] = given.some((word) => !INITIAL.test(word)) ? given : [];
    const firstNames = first === '' ? [] : rowsOfNameWord(first);
    // A longer text is no name, and its forms would multiply.
    const patronymics = others
      .slice(0, MAX_PATRONYMIC)
      .reduce<Row[]>(
        (rows, word) =>
          rows.flatMap((row) =>
            rowsOfNameWord(word).map((next) => row.map((form, index) => `${form} ${next[index]}`)),
          ),
        [sameInAllCases('')],
      );
    return surnameDeclensions(surname).flatMap((row) =>
      row.flatMap((form, index) => [
        ...[initials, initials.slice(0, 1)].flatMap((each) => [
          `${form} ${each.join(' ')}`,
          `${each.join(' ')} ${form}`,
        ]),
        ...firstNames.flatMap((firstName) => [
          `${form} ${firstName[index]}`,
          `${firstName[index]} ${form}`,
          ...(others.length === 0
            ? []
            : patronymics.flatMap((patronymic) => [
                `${form} ${firstName[index]}${patronymic[index]}`,
                `${firstName[index]}${patronymic[index]} ${form}`,
              ])),
        ]),
      ]),
    );
  });
  return [...new Set([name, ...forms])];
}

/** One word of a name in all cases, whichever part of the name it is. */
export const formsOfNameWord = (word: string): string[] => [
  ...new Set(surnameDeclensions(word).flat()),
];

/** A word that can only be a patronymic. */
export const isPatronymic = (word: string): boolean => PATRONYMIC.test(word);
