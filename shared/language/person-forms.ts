/** The forms in which texts name a person: surname in every case, initials on either side. */

const PATRONYMIC = /(?:вич|вна|ична|инична|оглы|кызы)$/iu;
const INITIAL = /^\p{Lu}\.?$/u;
const UNCHANGED = /(?:ко|их|ых|[оеэиую])$/iu;

/** Endings of the cases beside the nominative, by the ending of the nominative. */
const ENDINGS: readonly [RegExp, string, readonly string[]][] = [
  [/(?<=[оеё]в|[иы]н)а$/iu, '', ['ой', 'у']],
  [/(?<=[оеё]в|[иы]н)$/iu, '', ['а', 'у', 'ым', 'е']],
  [/[сц]кий$/iu, 'ий', ['ого', 'ому', 'им', 'ом']],
  [/[ыо]й$/iu, '..', ['ого', 'ому', 'ым', 'ом']],
  [/ая$/iu, 'ая', ['ой', 'ую']],
  [/а$/iu, 'а', ['ы', 'и', 'е', 'у', 'ой', 'ей']],
  [/я$/iu, 'я', ['и', 'е', 'ю', 'ей']],
  [/[йь]$/iu, '.', ['я', 'ю', 'ем', 'е', 'и', 'ью']],
  [/[бвгджзклмнпрстфхцчшщ]$/iu, '', ['а', 'у', 'ом', 'ем', 'е']],
];

/** Every form of a word of a person's name, the nominative first. */
export function personWordForms(word: string): string[] {
  if (UNCHANGED.test(word)) return [word];
  for (const [ending, cut, forms] of ENDINGS) {
    if (!ending.test(word)) continue;
    const isFemale = ending.source.endsWith('а$') && cut === '';
    const stem = word.slice(0, word.length - (isFemale ? 1 : cut.length));
    return [word, ...forms.map((form) => stem + form)];
  }
  return [word];
}

interface NameParts {
  surname: string;
  /** First name and patronymic, in full or as initials. */
  given: string[];
}

/** Which of the words is the surname: what is neither an initial, nor beside a patronymic. */
function partsOf(name: string): NameParts[] {
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
    const isFull = given.some((word) => !INITIAL.test(word));
    return personWordForms(surname).flatMap((form) => {
      const short = [initials, initials.slice(0, 1)].flatMap((each) => [
        `${form} ${each.join(' ')}`,
        `${each.join(' ')} ${form}`,
      ]);
      if (!isFull) return short;
      // First names are declined as surnames of their ending are.
      const first = personWordForms(given[0] ?? '');
      const full = first.flatMap((each) => [`${form} ${each}`, `${each} ${form}`]);
      return [...short, ...full];
    });
  });
  return [...new Set([name, ...forms])];
}
