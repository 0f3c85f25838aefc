import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../main/spelling/taught-words';
import { emptyContactPerson } from '../../shared/model/contact';
import { emptyPartnerCity } from '../../shared/model/partner-city';
import { emptyRegistry } from '../../shared/model/registry';
import { knownNames } from '../../shared/spelling/known-names';
import { dictionaryText, dictionaryWords, withWords } from '../../shared/spelling/words';
import { ZOOMS, zoomedBy } from '../../shared/zoom';

describe('the names that the spelling checker knows', () => {
  const city = {
    ...emptyPartnerCity('c'),
    name: 'Жмыхбург',
    cases: { genitive: 'Жмыхбурха' },
    latinName: 'Zhmykhburg',
    contactPersons: [{ ...emptyContactPerson('p'), name: 'Щукарёв Иван' }],
  };
  const registry = {
    ...emptyRegistry(),
    partnerCities: [city],
    names: [{ id: 'n', preferred: 'Сибтур', allowed: ['СТ-Центр'] }],
  };

  it('are those of the registry in all cases, and of countries', () => {
    const known = knownNames(registry, null);
    for (const word of ['Жмыхбург', 'Жмыхбургом', 'Жмыхбурха', 'Zhmykhburg', 'Щукарёв', 'Сибтур'])
      expect(known).toContain(word);
    expect(known).toEqual(expect.arrayContaining(['СТ-Центр', 'Центр', 'Кыргызстаном']));
  });

  it('go with what they stood for', () => {
    const known = knownNames(emptyRegistry(), null);
    expect(known).not.toContain('Жмыхбург');
    expect(changesOf(new Set(['а', 'б']), new Set(['б', 'в']))).toEqual({
      added: ['в'],
      removed: ['а'],
    });
  });
});

describe('the personal dictionary', () => {
  it('holds each word once, in the order of the alphabet', () => {
    expect(withWords(['яр'], ['бор', ' яр ', '', 'два слова'])).toEqual(['бор', 'яр']);
  });

  it('comes back from its file as it was', () => {
    const words = fc
      .array(fc.stringMatching(/^[а-яёa-z-]{1,20}$/))
      .map((all) => withWords([], all));
    fc.assert(
      fc.property(words, (all) => {
        expect(dictionaryWords(dictionaryText(all))).toEqual(all);
      }),
    );
  });
});

describe('the size of the window', () => {
  it('goes up and down by steps, and stops at the ends', () => {
    expect(zoomedBy(1, 1)).toBe(1.1);
    expect(zoomedBy(1.1, -1)).toBe(1);
    expect(zoomedBy(1.3, 1)).toBe(1.5);
    expect(zoomedBy(3, 1)).toBe(3);
    expect(zoomedBy(0.5, -1)).toBe(0.5);
    expect(ZOOMS).toContain(1);
  });
});
