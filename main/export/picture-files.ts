import type { DocumentTree, FigureBlock } from '../../shared/document/tree';

/** The bytes of a document's pictures by their files; one that is not there can't be shown. */
export type PictureFiles = ReadonlyMap<string, Uint8Array>;
export type ReadPicture = (file: string) => Promise<Uint8Array | null>;

export const NO_PICTURES: PictureFiles = new Map();

/** Reads what a document shows, each file once and one after another. */
export async function pictureFilesOf(
  { blocks }: DocumentTree,
  read: ReadPicture | undefined,
): Promise<PictureFiles> {
  const files = new Set(
    blocks.flatMap((block) => (block.kind === 'figure' ? [block.picture.file] : [])),
  );
  const found = new Map<string, Uint8Array>();
  if (!read) return found;
  for (const file of files) {
    const bytes = await read(file);
    if (bytes) found.set(file, bytes);
  }
  return found;
}

export const pictureType = ({ picture }: Pick<FigureBlock, 'picture'>): 'jpg' | 'png' =>
  picture.file.endsWith('.png') ? 'png' : 'jpg';

export const PICTURE_MIME = { jpg: 'image/jpeg', png: 'image/png' } as const;
