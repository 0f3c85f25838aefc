import { bindSpaces } from '../language/typography';
import { type Picture, picturesOf } from '../model/picture';
import type { DocumentLanguage } from '../model/report';
import type { Look } from './look';
import type { Block, BlockSource, FigureBlock } from './tree';

/** The pictures of a record that its document shows; their numbers are not known yet. */
export const figuresOf = (
  item: object,
  source: BlockSource,
  language: DocumentLanguage,
): FigureBlock[] =>
  picturesOf(item)
    .filter(({ included }) => included)
    .map((picture) => {
      const { file, width, height, alt } = picture;
      const shown = { file, width, height, alt: alt.trim() };
      return { kind: 'figure', text: wordsUnder(picture, language), picture: shown, source };
    });

const FIGURE: Record<DocumentLanguage, string> = { ru: 'Рисунок', en: 'Figure' };
const PHOTO: Record<DocumentLanguage, string> = { ru: 'Фото', en: 'Photo' };

const ENDED = /[.!?…]$/u;

/** The caption, and whose the picture is. */
function wordsUnder({ caption, author, rights }: Picture, language: DocumentLanguage): string {
  const said = oneLine(caption);
  const credit = [author, rights].map(oneLine).filter(Boolean).join(', ');
  if (credit === '') return said;
  const own = said === '' || ENDED.test(said) ? said : `${said}.`;
  return `${own} ${PHOTO[language]}: ${credit}`.trim();
}

const oneLine = (text: string): string => text.trim().replace(/\s+/gu, ' ');

/** The figures of a document numbered from its first to its last: «Рисунок 1 – …», as ГОСТ does. */
export function numberedFigures(language: DocumentLanguage, blocks: Block[]): Block[] {
  let count = 0;
  return blocks.map((block) => {
    if (block.kind !== 'figure') return block;
    count += 1;
    const name = `${FIGURE[language]} ${count}`;
    const text = block.text === '' ? name : `${name} – ${block.text}`;
    return { ...block, text: bindSpaces(text) };
  });
}

/** CSS, and screens with it, count so many pixels to the inch: no picture is shown larger. */
const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** How large a picture stands on paper, in millimetres. */
export function figureSize(
  { width, height }: Pick<FigureBlock['picture'], 'width' | 'height'>,
  { figure }: Look,
): { width: number; height: number } {
  const scale = Math.min(figure.width / width, figure.height / height, 1 / PIXELS_PER_MILLIMETRE);
  const round = (length: number) => Math.round(length * scale * 100) / 100;
  return { width: round(width), height: round(height) };
}
