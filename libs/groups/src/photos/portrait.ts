import { invalid } from '#kernel';
import sharp from 'sharp';

/** Of what is uploaded. */
export const MAX_PHOTO_BYTES = 10_000_000;
/** Pixels, width and height. */
export const PORTRAIT_SIDE = 320;

const MAX_PIXELS = 50_000_000;
const LONGEST_SECONDS = 10;
/** What phones and cameras make. Formats that can hold scripts or fetch things are not among them. */
const FORMATS = new Set(['jpeg', 'png', 'webp']);

/**
 * A square portrait in WebP, drawn anew from the pixels of a picture. Nothing else of the file is
 * left: no place where it was taken, no text, no second file hidden in it.
 *
 * @throws DomainError `photo.unreadable` at `/file`, by content and whatever the file is called
 */
export const portraitOf = async (bytes: Buffer): Promise<Buffer> => {
  const options = { limitInputPixels: MAX_PIXELS, failOn: 'error' } as const;
  try {
    const { format } = await sharp(bytes, options).metadata();
    if (!FORMATS.has(format)) throw new Error(format);
    return await sharp(bytes, options)
      .rotate()
      .resize(PORTRAIT_SIDE, PORTRAIT_SIDE, { fit: 'cover', position: 'attention' })
      .flatten({ background: '#ffffff' })
      .webp({ quality: 80 })
      .timeout({ seconds: LONGEST_SECONDS })
      .toBuffer();
  } catch {
    throw refusedPhoto('photo.unreadable');
  }
};

export const refusedPhoto = (code: string) =>
  invalid(code, { fields: [{ pointer: '/file', code }] });
