import type { FailureReason } from '../failure';
import { pictureHeader } from './header';

/** What is taken in: more is no picture for a report, and decoding it would take all memory. */
export const MOST_PICTURE_BYTES = 20 * 1024 * 1024;
const MOST_PIXELS = 50_000_000;

/** Why a file can't become a picture, by its first bytes alone; null when it may. */
export function pictureFlaw(bytes: Uint8Array): FailureReason | null {
  if (bytes.length > MOST_PICTURE_BYTES) return 'pictureTooLarge';
  const header = pictureHeader(bytes);
  if (!header) return 'noPicture';
  return header.width * header.height > MOST_PIXELS ? 'pictureTooLarge' : null;
}
