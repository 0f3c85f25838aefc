import { isInTextFont } from '../../shared/document/bullets';
import type { Look } from '../../shared/document/look';

/**
 * Bullets pasted from a word processor are often signs of Wingdings or Symbol, which sit in
 * Unicode's private area and show as an empty box elsewhere. These are the ones in use.
 */
const SIGNS_OF_SYMBOL_FONTS: Record<string, string> = {
  '\u{F02D}': '–',
  '\u{F06C}': '●',
  '\u{F06E}': '■',
  '\u{F06F}': '□',
  '\u{F076}': '◆',
  '\u{F0A7}': '▪',
  '\u{F0A8}': '□',
  '\u{F0B7}': '•',
  '\u{F0D8}': '➢',
  '\u{F0FC}': '✔',
};

const PRIVATE = /[\u{F000}-\u{F0FF}]/gu;

/** The same bullet as a sign that every font may have. */
export const publicBullet = (bullet: string): string =>
  bullet.replace(PRIVATE, (sign) => SIGNS_OF_SYMBOL_FONTS[sign] ?? '•');

/** The font that a word processor should take for this bullet. */
export const bulletFont = (bullet: string, look: Look): string =>
  isInTextFont(bullet) ? look.fontName : look.bulletFontName;
