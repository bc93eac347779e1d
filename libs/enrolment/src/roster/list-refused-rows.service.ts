import { recordAudit } from '#access';
import type { Actor } from '#kernel';
import { isRefused, type RefusedRow, refusedTable } from '#people';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { openRoster, type RosterUpload } from './open-roster.js';
import { FindInRoster } from './roster-findings.js';
import type { RosterRefusedRows } from './roster-preview.views.js';
import { roundToImportInto } from './round-to-import-into.js';

/** Every refused row of a file, without national identity numbers, to be mended and sent again. */
@Injectable()
export class ListRefusedRows {
  constructor(
    private readonly db: Database,
    private readonly findInRoster: FindInRoster,
  ) {}

  run(actor: Actor, roundId: string, upload: RosterUpload): Promise<RosterRefusedRows> {
    return this.db.run(actor, async (tx) => {
      await roundToImportInto(tx, roundId);
      const opened = openRoster(upload);
      const refused: RefusedRow[] = [];
      if (opened.mapping) {
        const { mapping } = opened;
        const { rows } = await this.findInRoster.readRows(tx, upload, { ...opened, mapping });
        for (const row of rows) if (isRefused(row)) refused.push(row);
      }
      const about = { kind: 'round', id: roundId } as const;
      const details = { rows: refused.length };
      await recordAudit(tx, { act: 'roster.refused_read', about, details });
      const { header, rows } = refusedTable(opened.table.header, refused);
      return {
        header: [...header],
        rows: rows.map(({ cells, problems }) => ({
          cells: [...cells],
          problems: problems.map(({ field, code, params }) => ({ field, code, params })),
        })),
      };
    });
  }
}
