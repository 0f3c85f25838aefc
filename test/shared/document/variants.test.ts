import { describe, expect, it } from 'vitest';
import { normalizeWhitespace } from '../../../shared/language/whitespace';
import { glance, readReport, SAMPLE, wordsThereAndBack } from './reading';

/** The same report as other people's programs and habits would have it. */

const MONTH = /^(?:ФЕВРАЛЬ|ИЮЛЬ|АВГУСТ|СЕНТЯБРЬ|ОКТЯБРЬ|НОЯБРЬ|ДЕКАБРЬ)$/gm;
const titleCase = (month: string) => month.charAt(0) + month.slice(1).toLowerCase();

function numbered(delimiter: string, throughout: boolean): string {
  let count = 0;
  return SAMPLE.split('\n')
    .map((line) => {
      if (!throughout && /^\p{Lu}+$/u.test(line)) count = 0;
      return line.replace(/^➤/, () => `${++count}${delimiter}`);
    })
    .join('\n');
}

function wrapped(width: number): string {
  const lines = SAMPLE.split('\n').flatMap((paragraph) => {
    const broken = [''];
    for (const word of paragraph.split(' ')) {
      const last = broken.at(-1) ?? '';
      if (last === '') broken[broken.length - 1] = word;
      else if (last.length + 1 + word.length <= width)
        broken[broken.length - 1] = `${last} ${word}`;
      else broken.push(word);
    }
    return broken;
  });
  return lines.join('\n');
}

const VARIANTS: Record<string, string> = {
  'months in ordinary case': SAMPLE.replace(MONTH, titleCase),
  'months with a colon': SAMPLE.replace(MONTH, (month) => `${titleCase(month)}:`),
  'months with the year': SAMPLE.replace(MONTH, (month) => `${titleCase(month)} 2023 года`),
  'bullets •': SAMPLE.replaceAll('➤', '•'),
  'bullets –': SAMPLE.replaceAll('➤', '–'),
  'bullets -': SAMPLE.replaceAll('➤', '-'),
  'bullets *': SAMPLE.replaceAll('➤', '*'),
  'bullets without a space': SAMPLE.replaceAll('➤ ', '➤'),
  'numbers 1) in each month': numbered(')', false),
  'numbers 1. throughout': numbered('.', true),
  'no blank lines': SAMPLE.replace(/\n+/g, '\n'),
  'several blank lines': SAMPLE.replaceAll('\n\n', '\n\n\n\n'),
  CRLF: SAMPLE.replaceAll('\n', '\r\n'),
  'CR alone': SAMPLE.replaceAll('\n', '\r'),
  'non-breaking spaces': SAMPLE.replaceAll(' ', '\u{A0}'),
  'a byte order mark': `\u{FEFF}${SAMPLE}`,
  'straight quotes': SAMPLE.replace(/[«»]/g, '"'),
  'indented paragraphs': SAMPLE.replace(/^(?=\S)/gm, '\t'),
  'lines wrapped at 80': wrapped(80),
  'lines wrapped at 64': wrapped(64),
};

const shapeOf = (text: string) => {
  const { report } = readReport(text);
  return {
    city: report.city,
    year: report.year,
    answers: Object.fromEntries(
      Object.entries(report.answers).map(([id, answer]) => [
        id,
        glance(answer).map((line) => line.replace(/[«»]/g, '"').slice(0, 60)),
      ]),
    ),
  };
};

const usual = shapeOf(SAMPLE);

describe.each(Object.entries(VARIANTS))('the sample with %s', (_name, text) => {
  it('reads as the same report', () => {
    expect(shapeOf(text)).toEqual(usual);
  });

  it('is written again with the same words', () => {
    const { written, read } = wordsThereAndBack(text);
    expect(written).toBe(read);
  });

  it('offers the same cities and countries', () => {
    const { proposals } = readReport(text);
    expect(proposals).toEqual(readReport(SAMPLE).proposals);
  });
});

describe('the sample with parts missing', () => {
  const without = (start: string, end?: string) => {
    const from = SAMPLE.indexOf(start);
    return SAMPLE.slice(0, from) + (end === undefined ? '' : SAMPLE.slice(SAMPLE.indexOf(end)));
  };

  it.each([
    [
      'the tourism section',
      without('Развитие туризма.'),
      ['tourism.achievements', 'tourism.problems', 'tourism.tasks'],
    ],
    ['the problems', without('2. Какие', '3. Какие'), ['international.problems']],
    ['the title', without('КРАСНОЯРСК', '1. Что'), []],
  ])('leaves out %s', (_name, text, left) => {
    const { report } = readReport(text);
    const excluded = Object.entries(report.answers).flatMap(([id, { included }]) =>
      included ? [] : [id],
    );
    expect(excluded).toEqual(left);
    const { written, read } = wordsThereAndBack(text);
    expect(written).toBe(read);
  });

  it('asks for the city where no title names it', () => {
    expect(readReport(without('КРАСНОЯРСК', '1. Что')).missing).toEqual(['city']);
  });

  it('reads a month less', () => {
    const { report } = readReport(without('АВГУСТ', 'СЕНТЯБРЬ'));
    const events = glance(report.answers['international.achievements']);
    expect(events.filter((line) => line.startsWith('event'))).toHaveLength(10);
    expect(normalizeWhitespace(events.join(' '))).not.toContain('Гуанчжоу');
  });
});
