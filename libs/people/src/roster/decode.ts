import { isUtf8, transcode } from 'node:buffer';
import { invalid } from '#kernel';
import iconv from 'iconv-lite';
import { foreignBytes, foreignText } from './file-format.js';
import { MAX_ROSTER_BYTES } from './limits.js';

export type RosterEncoding =
  'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252' | 'ISO-8859-1' | 'macintosh';

export interface DecodedRoster {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: RosterEncoding;
}

/**
 * Turns the bytes of an uploaded roster into text.
 *
 * What is valid UTF-8 is UTF-8: Norwegian text in another encoding is practically never valid by
 * accident. Statistical detectors are wrong too often on a file of names (they read them as
 * Danish, Turkish or Romanian), so the single-byte encodings are told apart by where each keeps
 * the Norwegian letters.
 *
 * @throws DomainError `roster.empty`, `roster.too_large`, `roster.not_csv` (with `kind`) or
 *   `roster.nul`
 */
export const decodeRoster = (bytes: Uint8Array): DecodedRoster => {
  if (bytes.length === 0) throw invalid('roster.empty');
  if (bytes.length > MAX_ROSTER_BYTES) throw invalid('roster.too_large', { max: MAX_ROSTER_BYTES });
  const foreign = foreignBytes(bytes);
  if (foreign) throw invalid('roster.not_csv', { kind: foreign });

  const encoding = encodingOf(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoded =
    encoding === 'UTF-8'
      ? decodeUtf8(withoutMark(buffer))
      : iconv.decode(buffer, encoding).toWellFormed();
  const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;

  if (text.includes('\0')) throw invalid('roster.nul');
  if (text.trim() === '') throw invalid('roster.empty');
  const kind = foreignText(text);
  if (kind) throw invalid('roster.not_csv', { kind });
  return { text, encoding };
};

/**
 * V8 keeps a text that Latin-1 can hold in one byte a letter, its cells too; but what it decodes
 * from UTF-8 with a single letter beyond ASCII takes two. So such a text goes by way of Latin-1.
 */
const decodeUtf8 = (buffer: Buffer): string =>
  isUtf8(buffer) && buffer.every((byte) => byte <= LATIN1_LEAD)
    ? transcode(buffer, 'utf8', 'latin1').toString('latin1')
    : buffer.toString('utf8');

/** The first byte of a letter of Latin-1 is at most this, any later letter's is higher. */
const LATIN1_LEAD = 0xc3;

/** The mark goes before decoding: as a character it is beyond Latin-1. */
const withoutMark = (buffer: Buffer): Buffer =>
  buffer.subarray(0, 3).toString('hex') === 'efbbbf' ? buffer.subarray(3) : buffer;

const encodingOf = (bytes: Uint8Array): RosterEncoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  return isUtf8(bytes) ? 'UTF-8' : likeliestEncoding(bytes);
};

/** æøå ÆØÅ and the é, ö, ä of Nordic names, as Windows and as the old Macintosh wrote them. */
const WINDOWS_LETTERS = new Set(
  [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5, 0xe9, 0xf6, 0xe4], //
);
const MACINTOSH_LETTERS = new Set([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81, 0x8e, 0x9a, 0x8a]);

/** The first byte of æøå in UTF-8, and the range of the second. */
const UTF8_LEAD = 0xc3;
const isUtf8Tail = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x80 && byte < 0xc0;

const likeliestEncoding = (bytes: Uint8Array): RosterEncoding => {
  let windows = 0;
  let macintosh = 0;
  let utf8 = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    if (byte === UTF8_LEAD && isUtf8Tail(bytes[i + 1])) {
      utf8++;
      i++;
    } else if (WINDOWS_LETTERS.has(byte)) windows++;
    else if (MACINTOSH_LETTERS.has(byte)) macintosh++;
  }
  // UTF-8 with a fault in it: the letters at fault become \uFFFD, and their rows are refused.
  if (utf8 > windows + macintosh) return 'UTF-8';
  // ISO-8859-1 is Windows-1252 without 0x80–0x9F, so one name serves both (as on the web).
  return macintosh > windows ? 'macintosh' : 'windows-1252';
};
