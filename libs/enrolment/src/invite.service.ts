import { recordAudit } from '#access';
import { conflict, notFound, type Actor } from '#kernel';
import { Database, onceKey, type Tx } from '#platform';
import {
  advanceRound,
  OPENS,
  isPastAnswers,
  roundToRun,
  takesInvitations,
  type InvitationKind,
} from '#schemes';
import { Injectable } from '@nestjs/common';
import { Arrivals } from './arrivals.js';
import { announceInvited } from './announce-invited.js';
import type { InviteBody, Invited } from './invitations.views.js';

/**
 * Invites the students who are on the roster, or some of them; where they are in until they say no, or
 * must take part, it takes them in and tells them. Who has been invited is not invited again: a reminder
 * to those who have not answered is asked for as such. Inviting opens a draft. What a round says of
 * the way in is for those who come after: nobody who was asked is taken in by a change of it.
 */
@Injectable()
export class Invite {
  constructor(
    private readonly db: Database,
    private readonly arrivals: Arrivals,
  ) {}

  run(actor: Actor, roundId: string, body: InviteBody, key: string | undefined): Promise<Invited> {
    const once = onceKey(key, 'invitations.create', [roundId, body]);
    return this.db.once(actor, once, async (tx) => {
      const round = await roundToRun(tx, roundId);
      if (!takesInvitations(round.state)) throw conflict('round.closed');
      const { invitation } = round.settings.waysIn;
      if (invitation === 'none') throw conflict('round.asks_nobody');
      // Who is asked for a yes must be able to give it.
      if (invitation === 'opt_in' && (await isPastAnswers(tx, roundId)))
        throw conflict('round.deadline_passed', { by: round.answerBy });
      const ids = body.enrolmentIds ?? null;
      if (ids) await refuseForeign(tx, roundId, ids);
      const invited = await this.invite(tx, roundId, ids, invitation);
      const reminded = body.remind ? await unanswered(tx, roundId, ids, invited) : [];
      if (invitation !== 'opt_in') await this.arrivals.run(tx, ...invited);
      await advanceRound(tx, round, OPENS);
      await announceInvited(tx, roundId, [...invited, ...reminded]);
      const counts = { invited: invited.length, reminded: reminded.length };
      const about = { kind: 'round', id: roundId } as const;
      await recordAudit(tx, { act: 'invitations.sent', about, details: counts });
      return counts;
    });
  }

  private async invite(
    tx: Tx,
    roundId: string,
    ids: readonly string[] | null,
    kind: Exclude<InvitationKind, 'none'>,
  ): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `update enrolments set version = version + 1,
              state = case when $4 = 'opt_in' then 'invited' else 'joined' end,
              entered_by = nullif($4, 'opt_in')
       where institution_id = $1 and round_id = $2 and role = 'mentee' and state = 'listed'
         and ${IS_SOMEBODY}
         and ($3::uuid[] is null or id = any($3))
       returning id`,
      [tx.institutionId, roundId, ids, kind],
    );
    return rows.map(({ id }) => id);
  }
}

/** Not erased since. */
const IS_SOMEBODY = `exists (select from persons p where p.institution_id = enrolments.institution_id
  and p.id = enrolments.person_id and p.erased_at is null)`;

/** Ids that are not of this round are the ids of nobody. */
const refuseForeign = async (tx: Tx, roundId: string, ids: readonly string[]): Promise<void> => {
  const [{ known } = { known: 0 }] = await tx.query<{ known: number }>(
    `select count(*)::int as known from enrolments
     where institution_id = $1 and round_id = $2 and id = any($3)`,
    [tx.institutionId, roundId, ids],
  );
  if (known !== new Set(ids).size) throw notFound();
};

const unanswered = async (
  tx: Tx,
  roundId: string,
  ids: readonly string[] | null,
  justInvited: readonly string[],
): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select id from enrolments
     where institution_id = $1 and round_id = $2 and role = 'mentee' and state = 'invited'
       and ${IS_SOMEBODY}
       and ($3::uuid[] is null or id = any($3)) and not id = any($4)`,
    [tx.institutionId, roundId, ids, justInvited],
  );
  return rows.map(({ id }) => id);
};
