import { describe, expect, it } from 'vitest';
import { compose } from '../../../shared/document/compose';
import { linesOf } from '../../../shared/document/tree';
import { reportSchema } from '../../../shared/model/report';
import { readReport, SAMPLE } from './reading';

/** Texts that no city sends and that must neither be lost nor make a report that can't be stored. */

const ASKED = '1. Что наиболее значительное удалось сделать в 2023 году?\n';
const PROBLEMS = 'Какие наиболее трудные проблемы не удалось решить в 2023 году:\n';
const characters = (text: string) => text.replace(/\s+/g, '');

const HUGE: Record<string, string> = {
  'one word': 'а'.repeat(450_000),
  'one paragraph': 'городской форум '.repeat(40_000),
  'one event of many paragraphs': `ФЕВРАЛЬ\n➤ Форум\n${'Ещё один абзац события.\n'.repeat(20_000)}`,
  'paragraphs that no sign tells apart': 'Ещё один абзац без знака.\n'.repeat(20_000),
  'broken sentences': `➤ Начало\n${'и продолжение\nНовое предложение.\n'.repeat(10_000)}`,
  semicolons: ';'.repeat(300_000),
  'cities without end': `Поддерживаются связи с городами-побратимами: ${'г. Минском (Беларусь), '.repeat(8_000)}`,
  'months without end': 'ФЕВРАЛЬ\nМАРТ\n'.repeat(10_000),
};

describe.each(Object.entries(HUGE))('%s', (_name, text) => {
  it.each([ASKED, PROBLEMS])(
    'is kept whole in a report that can be stored, after %j',
    (question) => {
      const { report } = readReport(question + text);
      expect(reportSchema.safeParse(report).success).toBe(true);
      expect(characters(linesOf(compose(report)).join(''))).toBe(characters(question + text));
    },
  );
});

it('the sample is a report that can be stored', () => {
  const { report } = readReport(SAMPLE);
  expect(reportSchema.parse(report)).toEqual(report);
});
