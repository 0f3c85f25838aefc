import { fold } from './fold';

/**
 * Word forms made comparable: `делегация`, `делегациями` → `делегац`. A light stemmer without a
 * dictionary, for texts in which nouns and adjectives matter: an ending that is as often the end
 * of a noun as that of a verb stays (`визит`, `комитет`, `канал`), so that all forms of the noun
 * meet.
 */

const MIN_STEM = 3;

/** Endings of adjectives, nouns and plain verb forms; the longest that fits is taken off. */
const ENDINGS: ReadonlySet<string> = new Set(
  [
    'иями ями ами его ого ему ому ыми ими ией иям иях ием иев ает яет ует ают яют уют',
    'ая яя ое ее ые ие ый ий ой ей ых их ым им ом ем ую юю',
    'ою ею ов ев ам ям ах ях ия ию ии ье ья ью а я о е ы и у ю й ь',
  ]
    .join(' ')
    .split(' '),
);
const LONGEST_ENDING = 4;

/** Nouns whose stem ends in `е`: their last letter alone is an ending. */
const E_STEMS = ['музе', 'лице', 'юбиле', 'хокке', 'трофе', 'апоге', 'корифе', 'кофе'];

/** Forms that no ending explains. */
const IRREGULAR = new Map(
  ['день дня дню днем дне дни дней дням днями днях', 'люди людей людям людьми людях'].flatMap(
    (forms) => {
      const [first = '', ...others] = forms.split(' ');
      return [first, ...others].map((form): [string, string] => [form, first]);
    },
  ),
);

/** A reflexive verb: `состоялось` as `состояло`. */
const REFLEXIVE = /(?:л|ла|ло|ли|ет|ют|ут|ит|ят|ать|ить|еть|ять)(с[ья])$/u;

/** The vowel of these is in the root: `потока`, `Востока`. */
const STEADY_OK = /(?:восток|исток|поток|урок|срок|блок|шок|клок)$/u;

/** `участок` beside `участка`, `поездок` beside `поездка`, `китаец` beside `китайца`. */
function withoutFleetingVowel(word: string): string {
  if (word.length < 5) return word;
  if (/[бвгджзклмнпрстфхцчшщ]ок$/u.test(word) && !STEADY_OK.test(word))
    return `${word.slice(0, -2)}к`;
  if (/[чшж]ек$/u.test(word)) return `${word.slice(0, -2)}к`;
  if (word.endsWith('аец') || word.endsWith('еец')) return `${word.slice(0, -2)}йц`;
  return word.endsWith('ец') ? `${word.slice(0, -2)}ц` : word;
}

function withoutEnding(word: string): string {
  if (E_STEMS.some((start) => word.startsWith(start) && word.length <= start.length + 3)) {
    return word.replace(/(?:ями|ев|ям|ях|ем|й|я|ю|и|е)$/u, '').replace(/е?$/u, 'е');
  }
  for (let length = Math.min(LONGEST_ENDING, word.length - MIN_STEM); length > 0; length--) {
    if (ENDINGS.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}

export function stem(word: string): string {
  const folded = fold(word);
  const irregular = IRREGULAR.get(folded);
  if (irregular !== undefined) return irregular;
  const plain = folded.replace(REFLEXIVE, (whole, end: string) => whole.slice(0, -end.length));
  const cut = withoutEnding(withoutFleetingVowel(plain));
  // `подписанный` beside `подписан`.
  return cut.length > MIN_STEM + 1 && cut.endsWith('нн') ? cut.slice(0, -1) : cut;
}

export const WORD = /[\p{L}\p{N}]+/gu;

/** The stems of a text's words and numbers. */
export const stemsOf = (text: string): string[] => (text.match(WORD) ?? []).map(stem);
