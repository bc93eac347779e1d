import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import {
  type ColumnMapping,
  isLikelyProgramme,
  isMendedFile,
  RosterComparison,
  type RosterNotice,
  RosterRows,
  type RosterTable,
  type UnknownProgramme,
  unknownProgrammes,
} from '#people';
import type { Tx } from '#platform';
import type { Round } from '#schemes';
import { type ComparedRow, compareRows } from './compare-rows.js';
import { RosterFingerprint } from './fingerprint.js';
import type { KnownEnrollee } from './known-persons.js';
import { missingPersons, type MissingPerson } from './missing-persons.js';
import type { RosterUpload } from './open-roster.js';

/** What is known once every row has been compared. */
export interface RosterFindings {
  readonly fingerprint: string;
  readonly missing: readonly MissingPerson[];
  readonly notices: readonly RosterNotice[];
  /** Names by code, of programmes that the import will create. */
  readonly newProgrammes: ReadonlyMap<string, string>;
  readonly unknownProgrammes: readonly ProgrammeToDecideOn[];
}

/** A programme the institution lacks, and whether it is created. */
export interface ProgrammeToDecideOn extends UnknownProgramme {
  readonly create: boolean;
}

/** A file whose columns are known well enough to read its rows. */
export interface ReadableRoster {
  readonly table: RosterTable;
  readonly mapping: ColumnMapping;
}

/**
 * Reads a roster and compares it with the round: the same for the preview and for the import, so
 * that the two can't disagree. It writes nothing.
 */
@Injectable()
export class FindInRoster {
  constructor(private readonly clock: Clock) {}

  /** @param onRows gets the compared rows, in the file's order */
  async run(
    tx: Tx,
    round: Round,
    upload: RosterUpload,
    { table, mapping }: ReadableRoster,
    onRows: (rows: readonly ComparedRow[]) => void | Promise<void>,
  ): Promise<RosterFindings> {
    const { role } = upload;
    const { rows, programmes } = await this.readRows(tx, upload, { table, mapping });
    const comparison = new RosterComparison<KnownEnrollee>(role);
    const fingerprint = new RosterFingerprint(upload.bytes, [
      round.id,
      role,
      mapping.columnOf,
      programmes.filter(({ create }) => create).map(({ code }) => code),
    ]);
    const cohorts = new Set<string>();
    let accepted = 0;
    for await (const batch of compareRows(tx, round, role, rows, comparison)) {
      fingerprint.addRows(batch);
      for (const { category, row } of batch) {
        if (category === 'refused') continue;
        accepted++;
        if (row.cohort !== null) cohorts.add(row.cohort);
      }
      await onRows(batch);
    }
    // A mended file, or one of which nothing was understood, says nothing of those it doesn't name.
    const tellsWhoIsMissing = accepted > 0 && !isMendedFile(table.header);
    // A mentor's cohort is when the mentor began to study, and divides no roster.
    const whose = role === 'mentor' || cohorts.size === 0 ? null : cohorts;
    const missing = tellsWhoIsMissing
      ? await missingPersons(tx, round, role, whose, comparison.present)
      : [];
    fingerprint.addMissing(missing);
    return {
      fingerprint: fingerprint.digest(),
      missing,
      notices: rows.notices(),
      newProgrammes: rows.newProgrammes,
      unknownProgrammes: programmes,
    };
  }

  /** The file's rows, good and bad, as this institution reads them. */
  async readRows(
    tx: Tx,
    { role, createProgrammes: told }: RosterUpload,
    { table, mapping }: ReadableRoster,
  ): Promise<{ rows: RosterRows; programmes: ProgrammeToDecideOn[] }> {
    const known = await programmeNames(tx);
    const programmes = unknownProgrammes(table, mapping, known).map((programme) => ({
      ...programme,
      create: told ? told.includes(programme.code) : isLikelyProgramme(programme),
    }));
    const createProgrammes = new Set(
      programmes.filter(({ create }) => create).map(({ code }) => code),
    );
    const year = this.clock.now().getUTCFullYear();
    const options = { year, role, programmes: known, createProgrammes };
    return { rows: new RosterRows(table, mapping, options), programmes };
  }
}

const programmeNames = async (tx: Tx): Promise<Map<string, string>> => {
  const programmes = await tx.query<{ code: string; name: string }>(
    `select code, name from programmes where institution_id = $1`,
    [tx.institutionId],
  );
  return new Map(programmes.map(({ code, name }) => [code.toUpperCase(), name]));
};
