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
