import { randomBytes } from 'node:crypto';

const INSTITUTION_BYTES = 16;
const SECRET_BYTES = 32;
const LENGTH = ((INSTITUTION_BYTES + SECRET_BYTES) * 4) / 3;

/**
 * What stands in the address of a link in a mail: which institution, in the open, since nobody is
 * signed in who would say, and a secret of 256 bits. Only its hash is kept (`hashOf`): SHA-256 is
 * enough for a secret that nobody chose.
 */
export const newLinkToken = (institutionId: string): string =>
  Buffer.concat([
    Buffer.from(institutionId.replaceAll('-', ''), 'hex'),
    randomBytes(SECRET_BYTES),
  ]).toString('base64url');

/** The institution a token names, which may not exist; null for what cannot be a token. */
export const institutionOfLink = (token: string): string | null => {
  if (token.length !== LENGTH || !/^[\w-]+$/.test(token)) return null;
  const hex = Buffer.from(token, 'base64url').subarray(0, INSTITUTION_BYTES).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
