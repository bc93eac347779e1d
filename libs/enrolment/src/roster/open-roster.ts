import { DomainError } from '#kernel';
import {
  type ColumnGuess,
  type ColumnMapping,
  type ColumnOverrides,
  decodeRoster,
  guessColumns,
  mapColumns,
  type RosterEncoding,
  type RosterTable,
  readTable,
} from '#people';
import type { EnrolmentRole } from '../enrolment.entity.js';

/** A roster file as it was sent, with what the coordinator says about it. */
export interface RosterUpload {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly role: EnrolmentRole;
  /** Corrections of the guessed columns. */
  readonly columns: ColumnOverrides;
  /** Codes of programmes to create. Undefined: those that stand in several rows, with a name. */
  readonly createProgrammes: readonly string[] | undefined;
}

/** A roster file that was recognised as a table. */
export interface OpenedRoster {
  readonly encoding: RosterEncoding;
  readonly table: RosterTable;
  readonly guesses: readonly ColumnGuess[];
  /** Null while no column is known to tell or to name the persons. */
  readonly mapping: ColumnMapping | null;
  /** The fields that some column has to fill before the rows can be read. */
  readonly missingFields: readonly string[];
}

/** @throws DomainError what `decodeRoster`, `readTable` and `mapColumns` throw, but missing fields */
export const openRoster = ({ bytes, columns, role }: RosterUpload): OpenedRoster => {
  const { text, encoding } = decodeRoster(bytes);
  const table = readTable(text);
  const guesses = guessColumns(table);
  const opened = { encoding, table, guesses };
  try {
    return { ...opened, mapping: mapColumns(guesses, columns, role), missingFields: [] };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'roster.missing_fields') throw error;
    return { ...opened, mapping: null, missingFields: error.details['missing'] as string[] };
  }
};
