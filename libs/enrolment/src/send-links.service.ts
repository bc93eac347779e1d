import { recordAudit } from '#access';
import { conflict, type Actor } from '#kernel';
import { Database, onceKey, type Tx } from '#platform';
import { roundToRun, takesInvitations } from '#schemes';
import { Injectable } from '@nestjs/common';
import { announceInvited } from './announce-invited.js';
import type { LinksSent } from './invitations.views.js';

/**
 * The mentors of a roster have joined without being asked. A personal link lets those come in whom
 * no sign-in is known to be: opened signed in, it asks whether it is them.
 */
@Injectable()
export class SendLinks {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `round.closed` */
  run(actor: Actor, roundId: string, key: string | undefined): Promise<LinksSent> {
    return this.db.once(actor, onceKey(key, 'links.create', [roundId]), async (tx) => {
      const round = await roundToRun(tx, roundId);
      if (!takesInvitations(round.state)) throw conflict('round.closed');
      const ids = await unlinkedMentors(tx, roundId);
      await announceInvited(tx, roundId, ids);
      const about = { kind: 'round', id: roundId } as const;
      const details = { invited: ids.length, reminded: 0 };
      await recordAudit(tx, { act: 'invitations.sent', about, details });
      return { sent: ids.length };
    });
  }
}

/** Mentors who have joined, can be written to, and have never signed in at a provider. */
export const unlinkedMentors = async (tx: Tx, roundId: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select e.id
     from enrolments e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
      and p.email is not null
     where e.institution_id = $1 and e.round_id = $2 and e.role = 'mentor' and e.state = 'joined'
       and not exists (select from identities i
                       where i.institution_id = p.institution_id and i.person_id = p.id)
     order by e.id`,
    [tx.institutionId, roundId],
  );
  return rows.map(({ id }) => id);
};
