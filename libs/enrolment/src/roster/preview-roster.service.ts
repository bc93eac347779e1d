import type { Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { openRoster, type RosterUpload } from './open-roster.js';
import { PreviewBuilder } from './preview-builder.js';
import { roundToImportInto } from './round-to-import-into.js';
import { columnsOf } from './roster-columns.js';
import { FindInRoster, type RosterFindings } from './roster-findings.js';
import type { RosterMissingPerson, RosterPreview } from './roster-preview.views.js';
import { SeatFinder } from './seat-finder.js';

/** As many as can be decided on one by one. */
const MISSING_SHOWN = 1_000;

/** Says what an import of a file would do, and does none of it. */
@Injectable()
export class PreviewRoster {
  constructor(
    private readonly db: Database,
    private readonly findInRoster: FindInRoster,
    private readonly seats: SeatFinder,
  ) {}

  run(actor: Actor, roundId: string, upload: RosterUpload): Promise<RosterPreview> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToImportInto(tx, roundId);
      const opened = openRoster(upload);
      const { mapping } = opened;
      const built = new PreviewBuilder();
      if (!mapping) built.counts.rows = opened.table.rows().reduce((count) => count + 1, 0);
      const found = mapping
        ? await this.findInRoster.run(tx, round, upload, { ...opened, mapping }, (rows) =>
            built.add(rows),
          )
        : null;
      const { protectedLines, ...shown } = built;
      return {
        fileName: upload.fileName,
        encoding: opened.encoding,
        separator: opened.table.separator,
        columns: columnsOf(opened, upload.columns, protectedLines),
        missingFields: [...opened.missingFields],
        unknownProgrammes: [...(found?.unknownProgrammes ?? [])],
        notices: [...(found?.notices ?? [])],
        ...shown,
        counts: { ...shown.counts, missing: found?.missing.length ?? 0 },
        missing: found ? await this.withSeats(tx, found) : [],
        fingerprint: found?.fingerprint ?? null,
      };
    });
  }

  private async withSeats(tx: Tx, { missing }: RosterFindings): Promise<RosterMissingPerson[]> {
    const shown = missing.slice(0, MISSING_SHOWN);
    const seats = await this.seats.run(
      tx,
      shown.map(({ enrolmentId }) => enrolmentId),
    );
    return shown.map((person) => ({
      ...person,
      groupNumber: seats.get(person.enrolmentId) ?? null,
    }));
  }
}
