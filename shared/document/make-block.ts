import { type ComposedText, inOneLine } from '../forms/composed-text';
import { bindSpaces } from '../language/typography';
import type { BlockSource, HeadingBlock, HeadingKind, ParagraphBlock } from './tree';

/** Blocks of text in which spaces that must not break are bound. */

export const heading = (kind: HeadingKind, text: string, source: BlockSource): HeadingBlock => ({
  kind,
  text: bindSpaces(text),
  source,
});

export const paragraph = (text: string, source: BlockSource): ParagraphBlock => ({
  kind: 'paragraph',
  text: bindSpaces(text),
  source,
});

/** A heading that was worked out; none where its author has left it empty. */
export function composedHeading(
  kind: HeadingKind,
  composed: ComposedText,
  source: BlockSource,
): HeadingBlock[] {
  const text = inOneLine(composed.text);
  return text === '' ? [] : [heading(kind, text, { ...source, composed: [composed] })];
}

/** The same of a paragraph. */
export function composedParagraph(composed: ComposedText, source: BlockSource): ParagraphBlock[] {
  const text = inOneLine(composed.text);
  return text === '' ? [] : [paragraph(text, { ...source, composed: [composed] })];
}
