import { PICTURE_SIDE } from '../../shared/model/picture';
import { pictureHeader } from '../../shared/pictures/header';

/** A PNG larger than this is a photo, and a quarter as large as JPEG. */
const LARGEST_PNG = 1_500_000;
const QUALITY = 0.9;

/**
 * A picture as reports keep it: no larger than a page can show, upright, in the colours of screens,
 * and painted anew, so that nothing else of the file is left. It is decoded here, in the window's
 * sandbox. Throws for a file that is no picture after all.
 */
export async function prepared(bytes: Uint8Array): Promise<Uint8Array> {
  // A copy whose memory is no one else's: what a blob asks for.
  const bitmap = await createImageBitmap(new Blob([bytes.slice()]), {
    imageOrientation: 'from-image',
  });
  try {
    const scale = Math.min(1, PICTURE_SIDE / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas');
    context.imageSmoothingQuality = 'high';
    if (pictureHeader(bytes)?.type === 'png') {
      context.drawImage(bitmap, 0, 0, width, height);
      const png = await canvas.convertToBlob({ type: 'image/png' });
      if (png.size <= LARGEST_PNG) return bytesOf(png);
    }
    // JPEG knows no transparency: paper shows through.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    return bytesOf(await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY }));
  } finally {
    bitmap.close();
  }
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
