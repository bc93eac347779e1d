import { recordAudit } from '#access';
import { conflict, type Actor } from '#kernel';
import { Database, onceKey, type Tx } from '#platform';
import { roundToRun, takesInvitations } from '#schemes';
import { Injectable } from '@nestjs/common';
import { announceInvited } from '../announce-invited.js';
import type { LinksSent } from '../invitations.views.js';

/** Asks the mentors who are on the list, and have not been asked, whether they come (back). */
@Injectable()
export class InviteMentors {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `round.closed` */
  run(actor: Actor, roundId: string, key: string | undefined): Promise<LinksSent> {
    return this.db.once(actor, onceKey(key, 'mentors.invite', [roundId]), async (tx) => {
      const round = await roundToRun(tx, roundId);
      if (!takesInvitations(round.state)) throw conflict('round.closed');
      const ids = await ask(tx, roundId);
      await announceInvited(tx, roundId, ids);
      const about = { kind: 'round', id: roundId } as const;
      const details = { invited: ids.length, reminded: 0 };
      await recordAudit(tx, { act: 'invitations.sent', about, details });
      return { sent: ids.length };
    });
  }
}

const ask = async (tx: Tx, roundId: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `update enrolments e set state = 'invited', version = e.version + 1
     from persons p
     where e.institution_id = $1 and e.round_id = $2 and e.role = 'mentor' and e.state = 'listed'
       and p.institution_id = e.institution_id and p.id = e.person_id and p.erased_at is null
     returning e.id`,
    [tx.institutionId, roundId],
  );
  return rows.map(({ id }) => id);
};
