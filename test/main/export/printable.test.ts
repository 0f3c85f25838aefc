import { describe, expect, it } from 'vitest';
import { printable, printableTree } from '../../../main/export/printable';
import { bullet, tree } from './trees';

describe('printable text', () => {
  it.each([
    ['слово слово', 'слово слово'],
    ['№ 5 «Ё» – 12 000 🏙️ ё́', '№ 5 «Ё» – 12 000 🏙️ ё́'],
    ['а\tб\nв\r\nг\u{85}д\u{2028}е\fж', 'а б в г д е ж'],
    ['а\u{0}б\u{1B}в\u{9F}г', 'абвг'],
    ['а\u{D83C}б\u{DFD9}в', 'абв'],
    ['а\u{FFFE}б\u{FDD0}в\u{10FFFF}г', 'абвг'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each([
    ['\u{F0B7}', '•'],
    ['\u{F0A7}', '▪'],
    ['\u{F0D8}', '➢'],
    ['\u{F0FC}', '✔'],
    ['\u{F099}', '•'],
    ['\u{1}', '•'],
    ['➤', '➤'],
  ])('the bullet %j is shown as %s', (character, shown) => {
    expect(printableTree(tree(bullet(character, 'а'))).blocks).toEqual([bullet(shown, 'а')]);
  });
});
