import { createHash, randomInt } from 'node:crypto';

/** Six digits, each as likely as any other. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** A code is hashed with the sign-in it is of, so that equal codes do not look alike. */
export const hashOfCode = (signInId: string, code: string): Buffer =>
  createHash('sha256').update(`${signInId} ${code}`).digest();
