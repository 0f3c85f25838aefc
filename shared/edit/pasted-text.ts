/**
 * Text from the clipboard as the editor wants it: one line a paragraph, without the signs that
 * other programs leave in it. Words are never changed, and no-break spaces stay.
 */

/** Zero-width characters, soft hyphens and byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** A break inside a paragraph: Word's vertical tab, and Unicode's line separator. */
const SOFT_BREAK = /[\v\u2028]/g;
const PARAGRAPH_END = /\r\n?|[\n\u2029\f]/;
/** Signs of lists: bullets as they are drawn or as Symbol and Wingdings encode them, and numbers. */
const BULLET =
  /^[ \t\u00a0]*(?:[•·▪▫◦●○■□◆❖➤➢►▶▸‣∙✓✔\uf0b7\uf0a7\uf0d8\uf076\uf0fc–—−*-]|[o§ØvüÜ](?=[\t\u00a0])|\d{1,3}[.)]|[a-zа-яё]\))[ \t\u00a0]+/iu;

/** One paragraph without what can't be seen; '' when nothing is left. */
export const cleanParagraph = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(SOFT_BREAK, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/^[ \u00a0]+|[ \u00a0]+$/g, '');

export const withoutBullet = (paragraph: string): string => paragraph.replace(BULLET, '');

/** The paragraphs of a plain text; signs of lists go when several lines have them. */
export function paragraphsOfText(text: string): string[] {
  const lines = text.split(PARAGRAPH_END).filter((line) => cleanParagraph(line) !== '');
  const isList = lines.filter((line) => BULLET.test(line)).length > 1;
  return lines
    .map((line) => cleanParagraph(isList ? withoutBullet(line) : line))
    .filter((line) => line !== '');
}
