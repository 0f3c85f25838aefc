import { z } from 'zod';
import { optionalDateSchema } from './partial-date';
import { idSchema, textSchema } from './record';

/** The file of a picture in the library: its bytes' SHA-256, and what they are. */
export const PICTURE_FILE = /^[0-9a-f]{64}\.(?:jpg|png)$/;

/** What is kept of a picture is never larger: a page shows no more. */
export const PICTURE_SIDE = 2400;

export const MOST_PICTURES = 50;

/**
 * A picture of a record. Its bytes lie in the library under their own hash, so that history, bin,
 * copies and other reports may all name them and nothing that is undone has to bring them back.
 */
export const pictureSchema = z.object({
  id: idSchema,
  file: z.string().regex(PICTURE_FILE),
  /** In pixels. */
  width: z.number().int().min(1).max(PICTURE_SIDE),
  height: z.number().int().min(1).max(PICTURE_SIDE),
  caption: textSchema,
  /** What is to be seen, for those who do not see it. */
  alt: textSchema,
  author: textSchema,
  /** By what right it may be shown: a licence, an agreement, whose it is. */
  rights: textSchema,
  taken: optionalDateSchema,
  /** False when the document leaves it out. */
  included: z.boolean(),
});
export type Picture = z.infer<typeof pictureSchema>;

export const picturesSchema = z.array(pictureSchema).max(MOST_PICTURES);

export const emptyPicture = (
  id: string,
  { file, width, height }: Pick<Picture, 'file' | 'width' | 'height'>,
): Picture => ({
  ...{ id, file, width, height },
  caption: '',
  alt: '',
  author: '',
  rights: '',
  taken: '',
  included: true,
});

/** The pictures of a record, of whatever kind it is. */
export const picturesOf = (item: object): readonly Picture[] =>
  'pictures' in item && Array.isArray(item.pictures) ? (item.pictures as Picture[]) : [];
