import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../shared/edit/pasted-records';
import { paragraphsOfText } from '../../../shared/edit/pasted-text';
import { nextPlaceholder } from '../../../shared/edit/placeholders';

const NBSP = '\u00a0';

describe('pasted plain text', () => {
  it('is paragraphs without blank lines, soft breaks and what can’t be seen', () => {
    expect(
      paragraphsOfText(`Пер\u00adвый\u200b абзац.\r\n\r\n\r\n  Второй\vпродолжается.\t\r\n`),
    ).toEqual(['Первый абзац.', 'Второй продолжается.']);
  });

  it('keeps no-break spaces', () => {
    expect(paragraphsOfText(`12${NBSP}000 участников`)).toEqual([`12${NBSP}000 участников`]);
  });

  it('loses the signs of a list, but not a dash or number that opens a text', () => {
    expect(paragraphsOfText('•\tОдин\n•\tДва')).toEqual(['Один', 'Два']);
    expect(paragraphsOfText('1. Один\n2) Два\n- Три')).toEqual(['Один', 'Два', 'Три']);
    expect(paragraphsOfText('– Кто там? – спросил он.')).toEqual(['– Кто там? – спросил он.']);
    expect(paragraphsOfText('12.04.2023 встреча\n15.04.2023 форум')).toEqual([
      '12.04.2023 встреча',
      '15.04.2023 форум',
    ]);
  });

  it('never loses a letter', () => {
    const words = fc.stringMatching(/^[а-я]{2,8}( [а-я]{2,8}){0,4}$/);
    const signs = fc.constantFrom('', '• ', '– ', '1. ', '➤\u00a0', '\t');
    fc.assert(
      fc.property(fc.array(fc.tuple(signs, words), { minLength: 1, maxLength: 6 }), (lines) => {
        const text = lines.map(([sign, line]) => sign + line).join('\r\n');
        const letters = (value: string) => value.replace(/[^а-я]/g, '');
        expect(letters(paragraphsOfText(text).join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('records of pasted paragraphs', () => {
  const context = { year: 2023, today: '2023-12-01' };
  it('are events with the dates that their texts tell', () => {
    const [dated, undated, foreign] = recordsOf(
      ['12–15 апреля состоялся форум.', 'Прошла встреча.', '3 мая 2021 года подписан договор.'],
      'eventsByMonth',
      context,
      () => 'id',
    );
    expect(dated).toMatchObject({ date: { from: '2023-04-12', until: '2023-04-15' } });
    expect(undated).toMatchObject({ type: 'event', date: null, text: 'Прошла встреча.' });
    expect(foreign).toMatchObject({ date: null });
  });

  it('are what the question asks for', () => {
    expect(recordsOf(['Найти средства.'], 'tasks', context, () => 'id')).toMatchObject([
      { type: 'task', text: 'Найти средства.' },
    ]);
  });
});

describe('a placeholder', () => {
  it('is found from a place on, and is no quotation', () => {
    const text = 'Визит в «Енисей» города «… название» с «…».';
    const first = nextPlaceholder(text, 0);
    expect(text.slice(first?.start, first?.end)).toBe('«… название»');
    const second = nextPlaceholder(text, first?.end ?? 0);
    expect(text.slice(second?.start, second?.end)).toBe('«…»');
    expect(nextPlaceholder(text, second?.end ?? 0)).toBeNull();
  });
});
