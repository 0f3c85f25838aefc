import { describe, expect, it } from 'vitest';
import { declineCity } from '../../../shared/language/cities';
import { mentionFinder } from '../../../shared/language/mentions';

const NAMES = ['Ош', 'Минск', 'Улан-Батор', 'Нижний Новгород', 'Нижний'].map((name) => ({
  id: name,
  forms: declineCity(name),
}));
const mentionsIn = mentionFinder(NAMES);
const mentioned = (text: string) => mentionsIn(text).map(({ id }) => id);

describe('mentionFinder', () => {
  it('finds names in any form, in the order of the text', () => {
    expect(mentioned('из Улан-Батора в Минск, с Минском и Ошем')).toEqual([
      'Улан-Батор',
      'Минск',
      'Минск',
      'Ош',
    ]);
  });

  it('says where they stand', () => {
    const text = 'в «Нижнем Новгороде»';
    const [mention] = mentionsIn(text);
    expect(text.slice(mention?.start, mention?.end)).toBe('Нижнем Новгороде');
  });

  it('takes the longer of two names, across any white space', () => {
    expect(mentioned('Нижний\u{A0}Новгород и Нижний')).toEqual(['Нижний Новгород', 'Нижний']);
  });

  it('takes no part of a word and no lower case', () => {
    expect(mentioned('Минский район, Нью-Минск, ош, Новоминск')).toEqual([]);
    expect(mentioned('МИНСК')).toEqual(['Минск']);
  });

  it('finds nothing without names, and nothing for a name without letters', () => {
    expect(mentionFinder([])('Минск')).toEqual([]);
    expect(mentionFinder([{ id: 'x', forms: ['!', ''] }])('Минск !')).toEqual([]);
  });
});
