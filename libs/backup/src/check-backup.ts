import { ABOUT, MANIFEST, notABackup, readAbout, readManifest } from './archive/manifest.js';
import type { About, Manifest } from './archive/manifest.js';
import { Measure, tableOfPart } from './archive/parts.js';
import { readArchive, type ArchiveEntry } from './archive/read-archive.js';
import { BackupRefused } from './backup-refused.js';

/** What is done with each part of a table. */
export type TakePart = (table: string, bytes: Buffer) => Promise<void>;

/**
 * Reads an archive through, and holds it against its manifest.
 *
 * @throws BackupRefused where it is damaged, cut off, or not what its manifest says
 */
export const readThrough = async (
  file: string,
  key: string | null,
  take: TakePart,
): Promise<Manifest> => {
  const found = new Map<string, Measure>();
  let about: About | null = null;
  let manifest: Manifest | null = null;
  for await (const { name, bytes } of readArchive(file, key)) {
    const table = tableOfPart(name);
    const measure = table === null ? undefined : found.get(table);
    if (manifest) throw altered('something follows its manifest');
    if (!about) {
      about = aboutOf({ name, bytes });
      for (const { name: of } of about.tables) found.set(of, new Measure());
    } else if (name === MANIFEST) manifest = readManifest(bytes);
    else if (table !== null && measure) {
      measure.add(bytes);
      await take(table, bytes);
    } else throw altered(`it holds ${name}`);
  }
  if (!about) throw notABackup();
  if (!manifest) throw new BackupRefused('The backup is cut off: its manifest is missing.');
  compare(manifest, found);
  return manifest;
};

/** Is the archive whole, and can the key open it? Needs no database. */
export const checkBackup = (file: string, key: string | null): Promise<Manifest> =>
  readThrough(file, key, () => Promise.resolve());

/** What an archive says of itself at its beginning. */
export const aboutBackup = async (file: string, key: string | null): Promise<About> => {
  for await (const entry of readArchive(file, key)) return aboutOf(entry);
  throw notABackup();
};

const aboutOf = ({ name, bytes }: ArchiveEntry): About => {
  if (name !== ABOUT) throw notABackup();
  return readAbout(bytes);
};

const compare = (manifest: Manifest, found: ReadonlyMap<string, Measure>): void => {
  if (manifest.tables.length !== found.size) throw altered('it has other tables');
  for (const { name, rows, bytes, sha256 } of manifest.tables) {
    const figures = found.get(name)?.figures;
    if (figures?.rows !== rows || figures.bytes !== bytes || figures.sha256 !== sha256)
      throw altered(`${name} is another`);
  }
};

const altered = (how: string): BackupRefused =>
  new BackupRefused(`The backup is not what its manifest says: ${how}.`);
