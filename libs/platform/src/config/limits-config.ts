import { compile } from 'proxy-addr';

/** How many requests are taken; see `libs/access/src/limits`. */
export interface Limits {
  /** From one address, a minute. */
  readonly perAddress: number;
  /** With one session, a minute. */
  readonly perSession: number;
  /** Asking for and trying codes, from one address, an hour. */
  readonly guessesPerAddress: number;
}

type Given = (name: string) => string | null;

export const readLimits = (given: Given, faults: string[]): Limits => {
  const read = (name: string, usual: number): number => {
    const text = given(name);
    if (text === null) return usual;
    const limit = Number(text);
    if (Number.isSafeInteger(limit) && limit > 0) return limit;
    faults.push(`${name} is "${text}": give a whole number above 0`);
    return usual;
  };
  return {
    perAddress: read('KULL_LIMIT_PER_ADDRESS', 10_000),
    perSession: read('KULL_LIMIT_PER_SESSION', 600),
    guessesPerAddress: read('KULL_LIMIT_CODES', 100),
  };
};

/** Addresses and networks (`10.0.0.0/8`) with commas between, or `loopback`, `uniquelocal`. */
export const readProxies = (text: string | null, faults: string[]): string[] => {
  const proxies = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  try {
    compile(proxies);
    return proxies;
  } catch {
    faults.push(
      `KULL_TRUSTED_PROXIES is "${text ?? ''}": give addresses or networks with commas between`,
    );
    return [];
  }
};
