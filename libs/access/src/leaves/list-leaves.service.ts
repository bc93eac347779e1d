import type { Actor } from '#kernel';
import { fullName } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { TODAY } from '../grants/held.js';
import { canEndLeaveOf, canSetLeaveOf } from './leave.policy.js';
import type { Leaves, LeaveView } from './leaves.views.js';

/** Who is on leave or will be, and who stands in: one's own part in it, or everybody's. */
@Injectable()
export class ListLeaves {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<Leaves> {
    const { personId } = actor;
    return this.db.run(actor, async (tx) => ({
      leaves: await leavesOf(tx),
      can: {
        setOwn: personId !== null && canSetLeaveOf(actor, personId),
        setForOthers: actor.isAdministrator,
      },
    }));
  }
}

interface Row extends Omit<LeaveView, 'holder' | 'deputy' | 'can'> {
  readonly holderId: string;
  readonly holderName: string;
  readonly deputyId: string;
  readonly deputyName: string;
}

/** The leaves in which the actor stands in today. */
export const standingIn = async (tx: Tx): Promise<LeaveView[]> =>
  (await leavesOf(tx)).filter(
    ({ deputy, state }) => state === 'on' && deputy.id === tx.actor.personId,
  );

/** @param id one of them alone */
export const leavesOf = async (tx: Tx, id: string | null = null): Promise<LeaveView[]> => {
  const { actor } = tx;
  const rows = await tx.query<Row>(
    `select l.id, l.starts_on::text as "startsOn", l.ends_on::text as "endsOn",
            case when ${TODAY} >= l.starts_on then 'on' else 'coming' end as state,
            l.keeps_access as "keepsAccess", h.id as "holderId", d.id as "deputyId",
            ${fullName('h')} as "holderName",
            ${fullName('d')} as "deputyName"
     from leaves l
     join persons h on h.institution_id = l.institution_id and h.id = l.holder_id
     join persons d on d.institution_id = l.institution_id and d.id = l.deputy_id
     where l.institution_id = $1 and l.ended_at is null and l.ends_on >= ${TODAY}
       and ($2::uuid is null or l.id = $2)
       and ($3 or l.holder_id = $4 or l.deputy_id = $4)
     order by l.starts_on, l.id`,
    [tx.institutionId, id, actor.isAdministrator, actor.personId],
  );
  return rows.map(({ holderId, holderName, deputyId, deputyName, ...leave }) => ({
    ...leave,
    holder: { id: holderId, name: holderName },
    deputy: { id: deputyId, name: deputyName },
    can: { end: canEndLeaveOf(actor, holderId) },
  }));
};
