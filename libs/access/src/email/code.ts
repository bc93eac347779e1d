import { randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const BYTES = 32;
const stretched = promisify<string, string, number, Buffer>(scrypt);

/** Six digits, each as likely as any other. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/**
 * A code is short, so it is hashed slowly (scrypt, RFC 7914), with the sign-in it is of as salt: who
 * reads the table finds it out too late.
 */
export const hashOfCode = (signInId: string, code: string): Promise<Buffer> =>
  stretched(code, signInId, BYTES);
