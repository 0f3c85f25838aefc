import { type DocumentTree, linesOf } from '../../shared/document/tree';
import { printableTree } from './printable';

/** The document as plain text: a blank line between paragraphs, as cities send it by mail. */
export function renderText(tree: DocumentTree): string {
  const lines = linesOf(printableTree(tree));
  return lines.length === 0 ? '' : `${lines.join('\n\n')}\n`;
}
