import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resourcePath } from '../../main/resources';
import { customDictionaryText, customDictionaryWords } from '../../main/spelling/custom-dictionary';
import { countryForms } from '../../shared/spelling/known-names';

describe("Chromium's file of taught words", () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[а-яёa-z’-]{1,20}$/));

  it('comes back as it was', () => {
    fc.assert(
      fc.property(words, (all) => {
        expect(customDictionaryWords(customDictionaryText(all))).toEqual(all);
      }),
    );
  });

  it('has the form that Chromium itself writes', () => {
    const md5OfBothLines = 'ddd1e7a6f89dd93a7a043a90e807b17b';
    expect(customDictionaryText(['Ачинск', 'Енисей'])).toBe(
      `Ачинск\nЕнисей\nchecksum_v1 = ${md5OfBothLines}`,
    );
  });

  it('counts as empty where it was cut off or changed', () => {
    const text = customDictionaryText(['Ачинск', 'Енисей']);
    expect(customDictionaryWords('')).toEqual([]);
    expect(customDictionaryWords(text.slice(0, -1))).toEqual([]);
    expect(customDictionaryWords(text.replace('Ачинск', 'Абакан'))).toEqual([]);
  });

  it('begins with the countries that ship with the program', () => {
    const path = resourcePath('dictionaries/countries.txt');
    const current = `${countryForms().join('\n')}\n`;
    if (process.env.UPDATE_WORDS) writeFileSync(path, current);
    expect(readFileSync(path, 'utf8')).toBe(current);
  });
});
