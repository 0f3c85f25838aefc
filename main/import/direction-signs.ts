/** Characters that turn the direction of writing: they can make a text look other than it is. */
const DIRECTION_SIGNS = /[\u{61C}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

export const withoutDirectionSigns = (text: string): string => text.replace(DIRECTION_SIGNS, '');
