import { ReadableStream } from 'node:stream/web';
import { SECRET_KEY_PREFIX } from '#platform';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { BackupRefused } from '../backup-refused.js';

type Bytes = AsyncIterable<Uint8Array>;

/** With what every file of age's begins. */
const AGE = Buffer.from('age-encryption.org/v1\n');

/** The two halves of a key. */
export interface MadeKey {
  /** Restores, and makes backups too. */
  readonly secret: string;
  /** Makes backups, and can open none. */
  readonly open: string;
}

export const makeKey = async (): Promise<MadeKey> => {
  const secret = await generateX25519Identity();
  return { secret, open: await identityToRecipient(secret) };
};

/**
 * Encrypts what passes through, in the format of age: pieces of 64 KiB, each authenticated with its
 * place and with whether it is the last, so that none can be altered, moved or cut off unnoticed.
 * Without a key it passes as it is.
 */
export const sealedWith = (key: string | null) =>
  async function* (source: Bytes): Bytes {
    if (key === null) {
      yield* source;
      return;
    }
    const encrypter = new Encrypter();
    encrypter.addRecipient(
      key.startsWith(SECRET_KEY_PREFIX) ? await identityToRecipient(key) : key,
    );
    yield* await encrypter.encrypt(ReadableStream.from(source));
  };

/** @throws BackupRefused where there is no key, or not the right one */
export const openedWith = (key: string | null) =>
  async function* (source: Bytes): Bytes {
    const all = await withStart(source);
    if (!all.start.equals(AGE)) {
      yield* all.bytes;
      return;
    }
    if (key === null)
      throw new BackupRefused('The backup is encrypted: set KULL_BACKUP_KEY to its secret key.');
    if (!key.startsWith(SECRET_KEY_PREFIX))
      throw new BackupRefused(
        'KULL_BACKUP_KEY is a public half, which opens nothing: set the secret key.',
      );
    const decrypter = new Decrypter();
    decrypter.addIdentity(key);
    yield* await decrypter.decrypt(ReadableStream.from(all.bytes)).catch((error: unknown) => {
      if (error instanceof Error && error.message.startsWith('no identity matched'))
        throw new BackupRefused('KULL_BACKUP_KEY is not the key of this backup.');
      throw error;
    });
  };

/** The first bytes, and all of them again. */
const withStart = async (source: Bytes): Promise<{ start: Buffer; bytes: Bytes }> => {
  const iterator = source[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < AGE.length) {
    const next = await iterator.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  const rest = async function* (): Bytes {
    try {
      yield start;
      yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  };
  return { start: start.subarray(0, AGE.length), bytes: rest() };
};
