import type { Look } from '../../shared/document/look';

/**
 * The fonts that PDF and HTML carry, so that a document looks the same on every machine: Tinos, a
 * free twin of Times New Roman with the same widths, and a dozen bullets. Each part is loaded only
 * when the document has a character of it.
 */

interface FontPart {
  font: 'text' | 'bullets';
  weight: number;
  /** As in CSS. */
  unicodeRange: string;
  load: () => Promise<{ default: string }>;
}

/** The parts into which the package `@fontsource/tinos` is cut (its unicode.json). */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const CYRILLIC = 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116';
const CYRILLIC_EXT =
  'U+0460-048F,U+0492-04AF,U+04B2-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F';
const LATIN_EXT =
  'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
const BULLETS = 'U+2219,U+25A0-25FF,U+2713-2714,U+2794,U+27A2-27A4';

const PARTS: FontPart[] = [
  {
    font: 'text',
    weight: 400,
    unicodeRange: LATIN,
    load: () => import('@fontsource/tinos/files/tinos-latin-400-normal.woff?inline'),
  },
  {
    font: 'text',
    weight: 700,
    unicodeRange: LATIN,
    load: () => import('@fontsource/tinos/files/tinos-latin-700-normal.woff?inline'),
  },
  {
    font: 'text',
    weight: 400,
    unicodeRange: CYRILLIC,
    load: () => import('@fontsource/tinos/files/tinos-cyrillic-400-normal.woff?inline'),
  },
  {
    font: 'text',
    weight: 700,
    unicodeRange: CYRILLIC,
    load: () => import('@fontsource/tinos/files/tinos-cyrillic-700-normal.woff?inline'),
  },
  {
    font: 'text',
    weight: 400,
    unicodeRange: CYRILLIC_EXT,
    load: () => import('@fontsource/tinos/files/tinos-cyrillic-ext-400-normal.woff?inline'),
  },
  {
    font: 'text',
    weight: 700,
    unicodeRange: CYRILLIC_EXT,
    load: () => import('@fontsource/tinos/files/tinos-cyrillic-ext-700-normal.woff?inline'),
  },
  {
    font: 'text',
    weight: 400,
    unicodeRange: LATIN_EXT,
    load: () => import('@fontsource/tinos/files/tinos-latin-ext-400-normal.woff?inline'),
  },
  {
    font: 'text',
    weight: 700,
    unicodeRange: LATIN_EXT,
    load: () => import('@fontsource/tinos/files/tinos-latin-ext-700-normal.woff?inline'),
  },
  {
    font: 'bullets',
    weight: 400,
    unicodeRange: BULLETS,
    load: () => import('../../resources/fonts/bullets.woff2?inline'),
  },
];

/** The `@font-face` rules for the characters of this text. */
export async function fontFaces(text: string, look: Look): Promise<string> {
  const needed = PARTS.filter(({ unicodeRange }) => rangePattern(unicodeRange).test(text));
  const rules = await Promise.all(needed.map((part) => fontFace(part, look)));
  return rules.join('\n');
}

async function fontFace(part: FontPart, look: Look): Promise<string> {
  const { font, weight, unicodeRange, load } = part;
  const { default: address } = await load();
  const family = font === 'text' ? look.embeddedFontName : look.embeddedBulletFontName;
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${address});unicode-range:${unicodeRange}}`;
}

/** `U+2713-2714,U+2794` → a pattern that finds one of these characters. */
function rangePattern(unicodeRange: string): RegExp {
  const ranges = unicodeRange.split(',').map((range) => {
    const [from, to = from] = range.slice(2).split('-');
    return `\\u{${from}}-\\u{${to}}`;
  });
  return new RegExp(`[${ranges.join('')}]`, 'u');
}
