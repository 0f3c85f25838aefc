import { type PartialDate, yearMonth } from '../model/partial-date';
import { parseMonth } from './months';
import { sentencesOf } from './sentences';

/** A sentence with its place in the text. */
export interface PlacedSentence {
  sentence: string;
  start: number;
  end: number;
}

/** The sentences of a text, line by line, where they stand. */
export function placedSentences(text: string): PlacedSentence[] {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    let at = from;
    from += line.length + 1;
    return sentencesOf(line).flatMap((sentence) => {
      const start = text.indexOf(sentence, at);
      if (sentence === '' || start < 0 || start > from) return [];
      at = start + sentence.length;
      return [{ sentence, start, end: at }];
    });
  });
}

/** A sentence that says what will be rather than what was. */
export interface PlanSentence extends PlacedSentence {
  /** When, if it says so: a year or month after the reported year. */
  due: PartialDate | '';
}

const WILL =
  /(?<!\p{L})(?:будет|будут|пройд[её]т|пройдут|состоится|состоятся|откро[её]тся|откроются|появится|появятся|начн[её]тся|начнутся|посетит|посетят|примет участие|примут участие|заверш[иа]тся|станет|приедет|приедут)(?!\p{L})/iu;
const PLANNED =
  /(?<!\p{L})(?:планируется|планируются|планируем|запланирован\p{L}*|намечен[оыа]?|предстоит|в планах)(?!\p{L})/iu;
const MAY_HOLD =
  /(?<!\p{L})(?:буд[еу]т|пройд|состоя|откро|появ|начн|посет|прим[еу]т|заверш|станет|приед|планиру|запланир|намечен|предстоит|планах)/iu;
const LATER = /(?<!\d)(?<year>20\d\d)(?!\d)\s*(?:-?й|-?го|-?м)?\s*(?:г\.|гг\.|год)/gu;

/** The sentences of an account of a year that speak of a time after it. */
export function planSentences(text: string, year: number): PlanSentence[] {
  if (!MAY_HOLD.test(text)) return [];
  return placedSentences(text).flatMap((placed) => {
    const { sentence } = placed;
    const due = laterDate(sentence, year);
    const isPlan = PLANNED.test(sentence) || (due !== '' && WILL.test(sentence));
    return isPlan ? [{ ...placed, due }] : [];
  });
}

function laterDate(sentence: string, year: number): PartialDate | '' {
  for (const { index, groups } of sentence.matchAll(LATER)) {
    const named = Number(groups?.year);
    if (named <= year) continue;
    const word = /(?<month>\p{L}+)\s+$/u.exec(sentence.slice(0, index))?.groups?.month ?? '';
    const month = parseMonth(word);
    return month === null ? String(named) : yearMonth(named, month);
  }
  return '';
}
