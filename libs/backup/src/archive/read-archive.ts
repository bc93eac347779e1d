import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { BackupRefused } from '../backup-refused.js';
import { openedWith } from './seal.js';
import { LONGEST_ENTRY } from './parts.js';

export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The entries of an archive, one after the other, without ever holding more than one.
 *
 * @throws BackupRefused in one line, whatever is wrong with the file
 */
export async function* readArchive(file: string, key: string | null): AsyncGenerator<ArchiveEntry> {
  const entries = extract();
  const reading = pipeline(createReadStream(file), openedWith(key), createGunzip(), entries).catch(
    (error: unknown) => {
      entries.destroy(error instanceof Error ? error : undefined);
      throw error;
    },
  );
  reading.catch(() => undefined);
  try {
    for await (const entry of entries) {
      if (entry.header.size > LONGEST_ENTRY) throw new Error('an entry is too long');
      const chunks: Buffer[] = [];
      for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
      yield { name: entry.header.name, bytes: Buffer.concat(chunks) };
    }
    await reading;
  } catch (error) {
    throw await refusal(file, error, reading);
  } finally {
    entries.destroy();
    await reading.catch(() => undefined);
  }
}

/** The first fault says more than those that follow from it. */
const refusal = async (
  file: string,
  error: unknown,
  reading: Promise<void>,
): Promise<BackupRefused> => {
  const first = await Promise.race([reading.then(() => error), Promise.resolve(error)]).catch(
    (cause: unknown) => cause,
  );
  if (first instanceof BackupRefused) return first;
  const { code, message } = first as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new BackupRefused(`There is no file ${file}.`);
  if (code === 'EACCES' || code === 'EISDIR')
    return new BackupRefused(`${file} cannot be read: ${message}.`);
  return new BackupRefused(`The backup is damaged or cut off (${message}).`);
};
