import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const PREFIX = 'kull_';
const SHAPE = /^kull_([0-9a-f]{32})[0-9a-f]{64}([0-9a-f]{8})$/;

/**
 * A new token: `kull_`, the institution's id, 256 bits of chance and a checksum of all that, in
 * hexadecimal. A secret scanner knows it by `kull_[0-9a-f]{104}`, and by the checksum that it is no
 * accident.
 */
export const newTokenSecret = (institutionId: string): string => {
  const open = PREFIX + institutionId.replaceAll('-', '') + randomBytes(32).toString('hex');
  return open + checksumOf(open);
};

/** The institution a token names, which may not exist; null for what cannot be a token. */
export const institutionOfToken = (secret: string): string | null => {
  const [, hex, checksum] = SHAPE.exec(secret) ?? [];
  if (!hex || checksumOf(secret.slice(0, -8)) !== checksum) return null;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** All that is kept of it. SHA-256 is enough for a secret that nobody chose. */
export const tokenHashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const checksumOf = (text: string): string => crc32(text).toString(16).padStart(8, '0');
