import type { Actor } from '#kernel';
import { fullName } from '#people';
import { Database } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { RosterImports, RosterImportView } from './roster-import.views.js';

/** The round's imports, the newest first. */
@Injectable()
export class ListRosterImports {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string): Promise<RosterImports> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      const rows = await tx.query<Omit<RosterImportView, 'importedAt'> & { importedAt: Date }>(
        `select i.id, i.role, i.file_name as "fileName", i.created_at as "importedAt",
           nullif(${fullName('p')}, ' ') as "importedBy", i.counts
         from roster_imports i
         join persons p on p.institution_id = i.institution_id and p.id = i.imported_by
         where i.institution_id = $1 and i.round_id = $2
         order by i.created_at desc limit 100`,
        [tx.institutionId, round.id],
      );
      return {
        items: rows.map((row) => ({ ...row, importedAt: row.importedAt.toISOString() })),
      };
    });
  }
}
