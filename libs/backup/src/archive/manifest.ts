import { BackupRefused } from '../backup-refused.js';

/** Raised where an older Kull could not read what a newer one has written. */
export const FORMAT = 1;

/** The archive's first entry: what has to be known before the first row. */
export const ABOUT = 'about.json';
/** The last: an archive without it was cut off. */
export const MANIFEST = 'manifest.json';

/** A table as it stands in the archive. */
export interface TableOfBackup {
  /** `persons`, or with its schema: `jobs.job`. */
  readonly name: string;
  /** In the order of the fields of its lines. */
  readonly columns: readonly string[];
}

export interface About {
  readonly format: number;
  /** The version of Kull that made it. */
  readonly kull: string;
  /** When its transaction began: nothing that was committed later is in it. */
  readonly madeAt: string;
  /** Names of the migrations that the database had. */
  readonly migrations: readonly string[];
  readonly tables: readonly TableOfBackup[];
  /** Tables whose rows are not in it, and why. */
  readonly leftOut: Readonly<Record<string, string>>;
}

/** Of the bytes of all of a table's parts, one after the other. */
export interface Measured {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Manifest extends About {
  readonly tables: readonly (TableOfBackup & Measured)[];
}

/** @throws BackupRefused where it is none, or of a format that is not known yet */
export const readAbout = (bytes: Buffer): About => {
  const about = parse(bytes) as Partial<About> | null;
  if (typeof about?.format !== 'number') throw notABackup();
  if (about.format > FORMAT)
    throw new BackupRefused(`The backup was made by a newer Kull (${String(about.kull)}).`);
  if (!Array.isArray(about.migrations) || !Array.isArray(about.tables)) throw notABackup();
  return about as About;
};

export const readManifest = (bytes: Buffer): Manifest => readAbout(bytes) as Manifest;

export const notABackup = (): BackupRefused =>
  new BackupRefused('The file is no backup of Kull’s.');

const parse = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
};
