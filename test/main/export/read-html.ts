/** The paragraphs that a browser shows, each with the marker that it draws. */
export function linesOfHtml(html: string): string[] {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (!main) throw new Error('No document');
  return [...main.children].flatMap((element) => {
    switch (element.tagName) {
      case 'UL':
        return items(element).flatMap((item) => linesOfItem(item, bulletOf(element)));
      case 'OL':
        return items(element).flatMap((item, index) => linesOfItem(item, numberOf(element, index)));
      case 'TABLE':
        return [...element.querySelectorAll('tr')].map((row) =>
          items(row)
            .map(({ textContent }) => textContent ?? '')
            .join('\t'),
        );
      default:
        return [element.textContent ?? ''];
    }
  });
}

const items = (list: Element): Element[] => [...list.children];

function linesOfItem(item: Element, marker: string): string[] {
  const [first, ...others] = [...item.childNodes]
    .map(({ textContent }) => (textContent ?? '').trim())
    .filter((text) => text !== '');
  return [`${marker} ${first}`, ...others];
}

/** `list-style-type:"➤ "`, with the escapes of CSS. */
function bulletOf(list: Element): string {
  const string = /^list-style-type:"((?:[^"\\]|\\.)*)"$/.exec(list.getAttribute('style') ?? '');
  return (string?.[1] ?? '').replace(/\\(.)/g, '$1').trim();
}

function numberOf(list: Element, index: number): string {
  const start = Number(list.getAttribute('start') ?? 1);
  const style = list.getAttribute('style');
  return `${start + index}${style === 'list-style-type:parenthesis' ? ')' : '.'}`;
}
