import { expect, it } from 'vitest';
import { normalizeWhitespace } from '../../../shared/language/whitespace';

it.each([
  ['  two   words \n', 'two words'],
  ['г.\u{A0}Минск\u{202F}–\t1\r\n2', 'г. Минск – 1 2'],
  ['\u{FEFF}текст', 'текст'],
  ['меж\u{AD}ду\u{200B}народный', 'международный'],
  ['a\u{2028}b\u{85}c', 'a b c'],
  [' \u{A0}\n', ''],
])('makes %j one line with plain spaces', (text, normal) => {
  expect(normalizeWhitespace(text)).toBe(normal);
});

it('keeps joiners, which are part of some words and emoji', () => {
  expect(normalizeWhitespace('👩\u{200D}🔬')).toBe('👩\u{200D}🔬');
});
