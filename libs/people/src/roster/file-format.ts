/** Formats that coordinators send in place of CSV, so that the answer can say what to do instead. */
export type ForeignFormat = 'xlsx' | 'xls' | 'pdf' | 'image' | 'html' | 'xml' | 'json' | 'rtf';

const MAGIC: readonly (readonly [ForeignFormat, readonly number[]])[] = [
  // Every zip: .xlsx, .ods and .docx are zips, and a zipped CSV is answered the same way.
  ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const TEXTUAL: readonly (readonly [ForeignFormat, RegExp])[] = [
  ['html', /^\s*<(?:!doctype html|html|table)\b/i],
  ['xml', /^\s*<\?xml\b/i],
  ['json', /^\s*(?:\{\s*"|\[\s*[{["])/],
];

/** Recognises a file that is no text at all by its first bytes; null: it may be CSV. */
export const foreignBytes = (bytes: Uint8Array): ForeignFormat | null =>
  MAGIC.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte))?.[0] ?? null;

/** Recognises a text that is something other than CSV by its first characters. */
export const foreignText = (text: string): ForeignFormat | null => {
  const start = text.slice(0, 200);
  return TEXTUAL.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
};
