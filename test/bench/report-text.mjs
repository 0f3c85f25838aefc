/**
 * Reports of any size as cities write them. The words come from a large vocabulary by a seeded
 * generator: repeating a sample would compress twenty to one and flatter what is measured.
 */

const SYLLABLES =
  'ба ве го ди жу зы ка ло ме ни про ру сто тра фи хо це чу шо ща эк ю я ра ско го ван ни е'.split(
    ' ',
  );
const MONTHS =
  'ЯНВАРЬ ФЕВРАЛЬ МАРТ АПРЕЛЬ МАЙ ИЮНЬ ИЮЛЬ АВГУСТ СЕНТЯБРЬ ОКТЯБРЬ НОЯБРЬ ДЕКАБРЬ'.split(' ');
const VOCABULARY = 20_000;
const WORDS_AN_EVENT = 60;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {number} events @param {number} [seed] */
export function reportText(events, seed = 1) {
  const random = generator(seed);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const word = () =>
    Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
  const vocabulary = Array.from({ length: VOCABULARY }, word);
  const sentence = () =>
    `Состоялся ${Array.from({ length: WORDS_AN_EVENT }, () => vocabulary[below(VOCABULARY)]).join(' ')}.`;

  const months = MONTHS.map((month, index) => {
    const count = Math.floor((events * (index + 1)) / 12) - Math.floor((events * index) / 12);
    return [month, ...Array.from({ length: count }, () => `➤ ${sentence()}`)].join('\n\n');
  });
  return [
    'ГОРОД',
    '1. Что наиболее значительное удалось сделать в 2023 году?',
    ...months,
    '2. Какие наиболее трудные проблемы не удалось решить в прошедшем году?',
    sentence(),
    '3. Какие задачи стоят в 2024 году?',
    sentence(),
    '',
  ].join('\n\n');
}
