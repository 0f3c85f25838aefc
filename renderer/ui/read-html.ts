import { cleanParagraph, paragraphsOfText } from '../../shared/edit/pasted-text';

/**
 * The paragraphs of HTML from the clipboard, as Word, LibreOffice, Excel and browsers write it.
 * Only text is taken: the page is parsed without being shown, so nothing in it runs or loads.
 */

/** More than a long report; what is longer is pasted as plain text. */
const MAX_HTML_LENGTH = 20_000_000;

const SKIPPED = 'head, script, style, template, noscript, svg, object, iframe, xml';
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD UL'.split(
    ' ',
  ),
);
const BETWEEN_CELLS = ' – ';

/** Null for HTML that is too long to be read here. */
export function paragraphsOfHtml(html: string): string[] | null {
  if (html.length > MAX_HTML_LENGTH) return null;
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  for (const element of body.querySelectorAll(SKIPPED)) element.remove();
  removeListSigns(body);
  const lines: string[] = [''];
  const add = (text: string) => lines.push((lines.pop() ?? '') + text);
  const end = () => lines.push('');
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      add((node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    } else if (node instanceof HTMLBRElement) {
      // One break goes on in the paragraph, two begin a new one.
      if (node.previousSibling instanceof HTMLBRElement) end();
      else add(' ');
    } else if (node instanceof HTMLTableRowElement) {
      end();
      add(cellsOf(node).join(BETWEEN_CELLS));
      end();
    } else if (node instanceof Element) {
      const isBlock = BLOCKS.has(node.tagName);
      if (isBlock) end();
      for (const child of node.childNodes) walk(child);
      if (isBlock) end();
    }
  };
  walk(body);
  return paragraphsOfText(lines.join('\n'));
}

/**
 * The styles under another name: a page that is only parsed counts as part of the window, whose
 * policy refuses styles of a text and complains of each.
 */
const withoutStyles = (html: string): string =>
  html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/gi, '$1data-style$2'));

const cellsOf = (row: HTMLTableRowElement): string[] =>
  [...row.cells]
    .map((cell) => cleanParagraph((cell.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ')))
    .filter((cell) => cell !== '');

/**
 * Word writes the sign of a list as text, between comments that only other programs than browsers
 * heed: `<![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>`.
 */
function removeListSigns(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('[data-style]')) {
    if (/mso-list:\s*ignore/i.test(element.dataset.style ?? '')) element.remove();
  }
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const starts: Node[] = [];
  for (let node = comments.nextNode(); node; node = comments.nextNode()) {
    if (/^\[if !supportLists\]/i.test(node.textContent ?? '')) starts.push(node);
  }
  for (const start of starts) {
    let node = start.nextSibling;
    while (node && !(node.nodeType === Node.COMMENT_NODE && node.textContent === '[endif]')) {
      const next = node.nextSibling;
      node.parentNode?.removeChild(node);
      node = next;
    }
  }
}
