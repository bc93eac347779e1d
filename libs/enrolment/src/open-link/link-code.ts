import { randomBytes } from 'node:crypto';

/** Without what can be taken for something else on a poster: 0 and O, 1 and I. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 10;

/** Ten characters to type, 50 bits. */
export const newLinkCode = (): string =>
  [...randomBytes(LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** What stands in a link's address: whose it is, and the code. */
export const linkAddress = (slug: string, code: string): string => `${slug}-${code}`;

/** The parts of an address, however it was typed; null for what cannot be one. */
export const readLinkAddress = (address: string): { slug: string; code: string } | null => {
  const [, slug, code] =
    /^([a-z0-9-]{1,100})-([A-Z0-9]{10})$/.exec(
      address.replace(/-[^-]*$/, (end) => end.toUpperCase()),
    ) ?? [];
  return slug && code ? { slug, code } : null;
};
