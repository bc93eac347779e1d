import { newId } from '#kernel';
import type { Tx } from '#platform';
import { endOffer, endWait } from './seats.js';
import { keepsQueue, type InRound } from './waiting.policy.js';

/**
 * What has happened since somebody last looked at a round's queue: who has left or has a group waits no
 * more, an offer that ran out is over and so is one in a group that has closed, and whoever is in
 * without a group waits. The caller holds the round, its students without a group, and its groups.
 */
export const bringUpToDate = async (
  tx: Tx,
  round: InRound & { readonly id: string },
  now: Date,
): Promise<void> => {
  const { id: roundId } = round;
  await endWhatIsOver(tx, roundId, now);
  await endOffers(tx, roundId, now);
  if (keepsQueue(round)) await letWait(tx, roundId, now);
};

const endWhatIsOver = async (tx: Tx, roundId: string, now: Date): Promise<void> => {
  const over = await tx.query<{ id: string; isIn: boolean }>(
    `select w.id, e.state = 'joined' as "isIn"
     from waits w
     join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
     where w.institution_id = $1 and e.round_id = $2 and w.ended_at is null
       and (e.state <> 'joined' or exists (
         select from memberships m where m.institution_id = e.institution_id
           and m.enrolment_id = e.id and m.role = 'mentee' and m.left_at is null))
     order by w.id`,
    [tx.institutionId, roundId],
  );
  for (const { id, isIn } of over) await endWait(tx, id, isIn ? 'placed' : 'withdrawn', now);
};

const endOffers = async (tx: Tx, roundId: string, now: Date): Promise<void> => {
  const over = await tx.query<{ id: string; waitId: string; groupId: string; isClosed: boolean }>(
    `select o.id, o.wait_id as "waitId", o.group_id as "groupId", g.closed_at is not null as "isClosed"
     from seat_offers o
     join groups g on g.institution_id = o.institution_id and g.id = o.group_id
     where o.institution_id = $1 and g.round_id = $2 and o.ended_at is null
       and (o.expires_at <= $3 or g.closed_at is not null)
     order by o.group_id, o.id`,
    [tx.institutionId, roundId, now],
  );
  for (const { id, waitId, groupId, isClosed } of over) {
    const how = isClosed ? 'withdrawn' : 'expired';
    await endOffer(tx, { id, groupId }, how, now);
    // A group that closed is no fault of whoever was asked: they are the first again.
    if (!isClosed) await endWait(tx, waitId, 'lapsed', now);
    await tx.outbox.add({ type: 'seat_offer.ended', offerId: id, how });
  }
};

/**
 * Whoever said no to a seat, let an offer run out or was taken out of the queue comes back by asking
 * alone. Who never had a group waits since they came in; who had one, since now.
 */
const letWait = async (tx: Tx, roundId: string, now: Date): Promise<void> => {
  const come = await tx.query<{ id: string; since: Date | null }>(
    `select e.id, case when last.state is null and not exists (
              select from memberships m where m.institution_id = e.institution_id
                and m.enrolment_id = e.id and m.role = 'mentee')
            then coalesce(e.answered_at, e.created_at) end as since
     from enrolments e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
      and p.erased_at is null
     left join lateral (
       select w.state from waits w where w.institution_id = e.institution_id
         and w.enrolment_id = e.id order by w.ended_at desc nulls first, w.id desc limit 1) last on true
     where e.institution_id = $1 and e.round_id = $2 and e.role = 'mentee' and e.state = 'joined'
       and (last.state is null or last.state in ('placed', 'withdrawn'))
       and not exists (select from memberships m where m.institution_id = e.institution_id
         and m.enrolment_id = e.id and m.role = 'mentee' and m.left_at is null)
     order by e.id`,
    [tx.institutionId, roundId],
  );
  await enterQueue(
    tx,
    come.map(({ id, since }) => ({ enrolmentId: id, since: since ?? now })),
  );
};

/** Somebody who begins to wait. */
export interface Comer {
  readonly enrolmentId: string;
  readonly since: Date;
  readonly campus?: string | null;
  readonly toldAt?: Date | null;
}

/** Each at the end of those of the ordinary priority who came before their `since`. */
export const enterQueue = async (tx: Tx, comers: readonly Comer[]): Promise<void> => {
  await tx.execute(
    `insert into waits (institution_id, id, enrolment_id, since, campus, told_at)
     select $1, c.id, c."enrolmentId", c.since, c.campus, c."toldAt"
     from jsonb_to_recordset($2) as c (id uuid, "enrolmentId" uuid, since timestamptz,
                                       campus text, "toldAt" timestamptz)`,
    [tx.institutionId, JSON.stringify(comers.map((comer) => ({ id: newId(), ...comer })))],
  );
};
