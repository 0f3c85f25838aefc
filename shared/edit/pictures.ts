import type { Picture } from '../model/picture';

/** What is done to the pictures of a record. Nothing is changed where there is nothing to change. */

export const changePicture = (
  pictures: readonly Picture[],
  id: string,
  change: Partial<Omit<Picture, 'id' | 'file'>>,
): Picture[] =>
  pictures.map((picture) => (picture.id === id ? { ...picture, ...change } : picture));

export const removePicture = (pictures: readonly Picture[], id: string): Picture[] =>
  pictures.filter((picture) => picture.id !== id);

/** Puts a picture in the place of another one, which makes room. */
export function movePicture(pictures: readonly Picture[], id: string, to: number): Picture[] {
  const from = pictures.findIndex((picture) => picture.id === id);
  const moved = pictures[from];
  if (!moved || to < 0 || to >= pictures.length) return [...pictures];
  return pictures.toSpliced(from, 1).toSpliced(to, 0, moved);
}
