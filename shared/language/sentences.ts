/** Cuts running text into sentences; full stops of abbreviations and initials end none. */

const ABBREVIATION =
  /(?:^|[\s(«"])(?:г\.\s?г|гг?|в|вв|ул|пр|пл|пер|наб|им|т\.\s?[едпк]|др|тыс|млн|млрд|руб|чел|стр|п|ст|д|\p{Lu}|\p{Lu}\.\s?\p{Lu})$/u;
const STARTS_SENTENCE = /^\s+["«„(]?[\p{Lu}\p{N}–—•➤-]/u;

/** The sentences of a text that has a paragraph a line. A list after a colon stays with its lead. */
export const sentencesOf = (text: string): string[] =>
  paragraphsWithLists(text.split('\n')).flatMap(sentencesOfParagraph);

function sentencesOfParagraph(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index } of paragraph.matchAll(/[.!?…](?=\s)/gu)) {
    const isEnd =
      STARTS_SENTENCE.test(paragraph.slice(index + 1, index + 6)) &&
      !(
        paragraph[index] === '.' &&
        ABBREVIATION.test(paragraph.slice(Math.max(start, index - 12), index))
      );
    if (isEnd) {
      sentences.push(paragraph.slice(start, index + 1).trim());
      start = index + 1;
    }
  }
  const rest = paragraph.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** A line of a list of names; a longer one tells a story of its own. */
const MAX_LIST_LINE = 80;

const LIST_SIGN = /^(?:[–—•➤*-]|\d{1,2}[.)])\s/u;

function paragraphsWithLists(lines: string[]): string[] {
  const paragraphs: string[] = [];
  let list: 'none' | 'begins' | 'signed' | 'goesOn' = 'none';
  for (const line of lines) {
    const text = line.trim();
    const signed = LIST_SIGN.test(text);
    const listed = list !== 'none' && (list !== 'signed' || signed);
    if (listed && text !== '' && text.length <= MAX_LIST_LINE) {
      const last = paragraphs.length - 1;
      paragraphs[last] = `${paragraphs[last]} ${text.replace(LIST_SIGN, '')}`;
      if (/[,;]$/u.test(text)) list = 'goesOn';
      else list = signed ? 'signed' : 'none';
    } else {
      paragraphs.push(text);
      list = text.endsWith(':') ? 'begins' : 'none';
    }
  }
  return paragraphs;
}
