import { figureSize } from '../../shared/document/figures';
import type { Look } from '../../shared/document/look';
import type { FigureBlock } from '../../shared/document/tree';
import { attributes, paragraph, words } from './odt-markup';
import { STYLE } from './odt-style-names';
import { PICTURE_MIME, type PictureFiles, pictureType } from './picture-files';

/** Pictures as frames that stand in their paragraph as a letter does, and the lines below them. */
export class OdtFigures {
  readonly #look: Look;
  readonly #pictures: PictureFiles;
  /** Frames are told apart by their names. */
  #count = 0;
  readonly #used = new Map<string, { bytes: Uint8Array; type: string }>();

  constructor(look: Look, pictures: PictureFiles) {
    this.#look = look;
    this.#pictures = pictures;
  }

  /** The files that the package has to hold, with their media types. */
  get used(): ReadonlyMap<string, { bytes: Uint8Array; type: string }> {
    return this.#used;
  }

  /** `line` is the markup of the words below it. */
  figure(block: FigureBlock, line: string): string {
    const caption = paragraph(STYLE.figureCaption, line);
    const { picture } = block;
    const bytes = this.#pictures.get(picture.file);
    if (!bytes) return caption;
    const type = PICTURE_MIME[pictureType(block)];
    const path = `Pictures/${picture.file}`;
    this.#used.set(path, { bytes, type });
    this.#count += 1;
    const { width, height } = figureSize(picture, this.#look);
    const frame = attributes({
      'draw:name': `Picture ${this.#count}`,
      'text:anchor-type': 'as-char',
      'svg:width': `${width}mm`,
      'svg:height': `${height}mm`,
    });
    const image = attributes({
      'xlink:href': path,
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
      'draw:mime-type': type,
    });
    const told = picture.alt === '' ? '' : `<svg:desc>${words(picture.alt)}</svg:desc>`;
    return `${paragraph(STYLE.figure, `<draw:frame${frame}><draw:image${image}/>${told}</draw:frame>`)}${caption}`;
  }
}
