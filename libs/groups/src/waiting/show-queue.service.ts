import type { Actor } from '#kernel';
import { fullName } from '#people';
import { Database, iso, type Tx } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { pairNames } from '../pair-names.js';
import { OFFER_HOURS } from './give-seats.service.js';
import { QUEUE_ORDER, roomsOf } from './queue.js';
import { keepsQueue } from './waiting.policy.js';
import type { PastEntry, QueueEntry, RoundQueue } from './waiting.views.js';

/** A round's queue for its coordinators: who comes first, who was asked, and who waits no more. */
@Injectable()
export class ShowQueue {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string): Promise<RoundQueue> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      const { giveAtOnce = false, offerHours = OFFER_HOURS } = round.settings.waysIn;
      const rooms = await roomsOf(tx, roundId);
      const called = await pairsIn(tx, roundId);
      return {
        isOpen: keepsQueue(round),
        giveAtOnce,
        offerHours,
        waiting: await waitingIn(tx, roundId),
        past: await pastIn(tx, roundId),
        groups: rooms.map(({ groupId, number, campus, free }) => ({
          ...{ groupId, number, campus, free },
          pair: called.get(groupId) ?? null,
        })),
      };
    });
  }
}

/** By whom the pairs of a round are known; none in a round of groups. */
const pairsIn = async (tx: Tx, roundId: string): Promise<ReadonlyMap<string, string[] | null>> => {
  const rows = await tx.query<{ id: string; pair: string[] | null }>(
    `select g.id, ${pairNames('$3')} as pair
     from groups g
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     where g.institution_id = $1 and g.round_id = $2 and g.closed_at is null
       and r.settings ->> 'format' = 'pairs'`,
    [tx.institutionId, roundId, tx.actor.personId],
  );
  return new Map(rows.map(({ id, pair }) => [id, pair]));
};

const waitingIn = (tx: Tx, roundId: string): Promise<QueueEntry[]> =>
  tx.query<QueueEntry>(
    `select w.id, e.id as "enrolmentId", ${fullName('p')} as name,
            pr.name as programme, p.campus, w.campus as "wantedCampus",
            p.is_protected as "isProtected", w.since, w.priority, w.reason,
            (select jsonb_build_object('id', o.id, 'groupNumber', g.number, 'pair', ${pairNames('$3')},
                                       'expiresAt', ${iso('o.expires_at')})
             from seat_offers o
             join groups g on g.institution_id = o.institution_id and g.id = o.group_id
             where o.institution_id = w.institution_id and o.wait_id = w.id
               and o.ended_at is null) as offer
     from waits w
     join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
     where w.institution_id = $1 and e.round_id = $2 and w.ended_at is null
     order by ${QUEUE_ORDER}`,
    [tx.institutionId, roundId, tx.actor.personId],
  );

/** Of those who are still in the round without a group, how they left the queue last. */
const pastIn = (tx: Tx, roundId: string): Promise<PastEntry[]> =>
  tx.query<PastEntry>(
    `select e.id as "enrolmentId", ${fullName('p')} as name, w.state,
            w.ended_at as "endedAt"
     from enrolments e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
      and p.erased_at is null
     join lateral (
       select w.state, w.ended_at from waits w
       where w.institution_id = e.institution_id and w.enrolment_id = e.id
       order by w.ended_at desc nulls first, w.id desc limit 1) w on w.ended_at is not null
     where e.institution_id = $1 and e.round_id = $2 and e.role = 'mentee' and e.state = 'joined'
       and not exists (select from memberships m where m.institution_id = e.institution_id
         and m.enrolment_id = e.id and m.role = 'mentee' and m.left_at is null)
     order by w.ended_at desc, e.id`,
    [tx.institutionId, roundId],
  );
