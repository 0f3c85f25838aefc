import { type Node, Parser } from 'commonmark';

/** The paragraphs of a Markdown text as the reference reader finds them, with their markers. */
export function linesOfMarkdown(markdown: string): string[] {
  // The reference reader knows no tables: their lines are the only ones that begin with a bar.
  return markdown.split(/((?:^\|.*\n?)+)/m).flatMap((part) => {
    if (part.startsWith('|')) return linesOfTable(part);
    return linesOfBlocks(childrenOf(new Parser().parse(part)));
  });
}

function linesOfTable(table: string): string[] {
  const [head = '', , ...rows] = table.trimEnd().split('\n');
  return [...(/[^|\s]/.test(head) ? [head] : []), ...rows].map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!(?<!\\)(?:\\\\)*\\)\|/)
      .map((cell) => linesOfBlocks(childrenOf(new Parser().parse(`я${cell.trim()}`))).join())
      .map((cell) => cell.slice(1))
      .join('\t'),
  );
}

const childrenOf = (node: Node): Node[] => {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.next) children.push(child);
  return children;
};

const linesOfBlocks = (blocks: Node[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type !== 'list') return isSeparator(block) ? [] : [textOf(block)];
    return childrenOf(block).flatMap((item, index) => {
      const [first = '', ...others] = linesOfBlocks(childrenOf(item));
      return [`${markerOf(block, index)} ${first}`, ...others];
    });
  });

/** An empty comment, which shows nothing, parts one list from the next. */
const isSeparator = ({ type, literal }: Node): boolean =>
  type === 'html_block' && literal === '<!-- -->';

function markerOf(list: Node, index: number): string {
  if (list.listType === 'bullet') return '-';
  return `${list.listStart + index}${list.listDelimiter}`;
}

/** Of code, links and the like only what a reader would see: their signs are lost. */
function textOf(node: Node): string {
  if (node.type === 'softbreak' || node.type === 'linebreak') return ' ';
  return `${node.literal ?? ''}${childrenOf(node).map(textOf).join('')}`;
}
