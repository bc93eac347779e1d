import { isId, notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { DropInShift } from './drop-in-shift.entity.js';
import { openShifts } from './open-shifts.js';
import type { ShiftAsItStood, ShiftHistory } from './shifts.views.js';
import { WHO_LOGGED_SHIFT, whoLoggedShift, type LoggedShiftRow } from './who-logged-shift.js';

/** How the log of a drop-in shift has been corrected: to its mentor, and to who runs the round. */
@Injectable()
export class ShowShiftHistory {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string): Promise<ShiftHistory> {
    return this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const shift = isId(id)
        ? await tx.repository(DropInShift).findOneBy({ institutionId, id })
        : null;
      if (!shift) throw notFound();
      const { personId } = await openShifts(tx, shift.enrolmentId);
      const rows = await tx.query<VersionRow>(VERSIONS, [institutionId, id]);
      return {
        versions: rows.map(({ loggedAt, loggedBy, logger, startsAt, endsAt, ...said }) => ({
          ...said,
          startsAt: startsAt.toISOString(),
          endsAt: endsAt.toISOString(),
          written: whoLoggedShift({ loggedAt, loggedBy, logger }, personId),
        })),
      };
    });
  }
}

type Said = Pick<ShiftAsItStood, 'version' | 'place' | 'state' | 'visitors'>;
interface VersionRow extends Said, LoggedShiftRow {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const KEPT = `institution_id, version, starts_at, ends_at, place, state, visitors, logged_at, logged_by`;

const VERSIONS = `
  select t.version, t.starts_at as "startsAt", t.ends_at as "endsAt", t.place, t.state, t.visitors,
         ${WHO_LOGGED_SHIFT}
  from (select ${KEPT} from shift_versions where institution_id = $1 and shift_id = $2
        union all
        select ${KEPT} from drop_in_shifts where institution_id = $1 and id = $2) t
  order by t.version`;
