/** Tells headings by their looks, for authors who know no styles. */

const MAX_HEADING = 150;
/** A style meant for headings also serves to make text large. */
const MAX_STYLED_HEADING = 300;
const SENTENCE_PART = /[.,;]$/u;

export interface Looks {
  bold: boolean;
  centred: boolean;
  /** Shown in capitals, however it was typed. */
  capitals: boolean;
}

/** Two of bold, centred and upper case: one alone is often meant for something else. */
export function looksLikeHeading(text: string, { bold, centred, capitals }: Looks): boolean {
  const line = text.trim();
  if (line === '' || line.length > MAX_HEADING || line.includes('\n')) return false;
  if (SENTENCE_PART.test(line) || !/\p{L}/u.test(line)) return false;
  const upper = capitals || line === line.toLocaleUpperCase('ru');
  return [bold, centred, upper].filter(Boolean).length >= 2;
}

export const mayBeHeading = (text: string): boolean => text.trim().length <= MAX_STYLED_HEADING;

/** The names of styles as office suites show them, in English and in Russian. */
const HEADING_STYLE = /^(?:heading|заголовок)[\s_]*(\d)/iu;
const TITLE_STYLE = /^(?:title|subtitle|название|подзаголовок|заголовок)$/iu;
const CONTENTS_STYLE =
  /^(?:toc(?:[\s_]|\d|$)|contents|оглавление|содержание|заголовок (?:оглавления|содержания)|table of contents)/iu;
const CONTINUE_STYLE = /^(?:list(?:[\s_]\d)?[\s_]cont|продолжение списка)/iu;
const LIST_STYLE = /^(?:list|список|абзац списка|маркированный|нумерованный)/iu;

export type StyleRole = 'heading' | 'contents' | 'listContinuation' | 'list' | null;

/** What a style is for, as its name says. */
export function roleOfStyle(name: string): StyleRole {
  if (CONTENTS_STYLE.test(name)) return 'contents';
  if (HEADING_STYLE.test(name) || TITLE_STYLE.test(name)) return 'heading';
  if (CONTINUE_STYLE.test(name)) return 'listContinuation';
  return LIST_STYLE.test(name) ? 'list' : null;
}
