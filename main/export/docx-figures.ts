import { ImageRun, type ParagraphChild } from 'docx';
import { figureSize } from '../../shared/document/figures';
import type { Look } from '../../shared/document/look';
import type { FigureBlock } from '../../shared/document/tree';
import { SLOT } from './docx-template';
import { type PictureFiles, pictureType } from './picture-files';

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** A picture that stands in its paragraph as a letter does; null for one whose file is not there. */
export function figureRun(
  block: FigureBlock,
  index: number,
  look: Look,
  pictures: PictureFiles,
): ParagraphChild | null {
  const { picture } = block;
  const data = pictures.get(picture.file);
  if (!data) return null;
  const { width, height } = figureSize(picture, look);
  return new ImageRun({
    type: pictureType(block),
    data,
    transformation: {
      width: width * PIXELS_PER_MILLIMETRE,
      height: height * PIXELS_PER_MILLIMETRE,
    },
    altText: {
      id: String(index + 1),
      name: `Picture ${index + 1}`,
      // The template's own sign would part it there; it stands for no character that anybody sees.
      description: picture.alt.replaceAll(SLOT, ''),
      title: '',
    },
  });
}
