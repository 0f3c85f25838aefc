/**
 * Characters that only govern how lines break: soft hyphen, zero-width space, word joiner. They
 * come along when text is pasted from the web or a PDF and hide words from every search. The
 * joiners U+200C and U+200D stay, since some scripts and emoji are spelt with them.
 */
const BREAK_CONTROLS = /[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu;

/** Most texts are clean, and to see that takes less than to replace each space by itself. */
const UNCLEAN = /[\u{AD}\u{200B}\u{2060}\u{FEFF}\u{85}]|[^\S ]|^ | $| {2}/u;

/** Runs of any white space, line breaks and non-breaking spaces among them, as one plain space. */
export const normalizeWhitespace = (text: string): string =>
  UNCLEAN.test(text)
    ? text
        .replace(BREAK_CONTROLS, '')
        .replace(/[\s\u{85}]+/gu, ' ')
        .trim()
    : text;
