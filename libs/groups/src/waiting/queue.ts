import type { Tx } from '#platform';
import type { SchemeSettings } from '#schemes';
import { BARRED_GROUPS } from '../not-again/not-again.js';
import type { Room, SeatRules, Waiter } from './choose-seats.js';

/** Who comes first, of the waits `w`. */
export const QUEUE_ORDER = 'w.priority, w.since, w.id';

export const rulesOf = ({
  matching: { sameWithin },
}: Pick<SchemeSettings, 'matching'>): SeatRules => ({
  campus: sameWithin.includes('campus'),
  programme: sameWithin.includes('programme'),
});

export interface QueuedWaiter extends Waiter {
  readonly enrolmentId: string;
}

/** Who waits in a round and has no offer, the first first. */
export const queueOf = (tx: Tx, roundId: string): Promise<QueuedWaiter[]> =>
  tx.query<QueuedWaiter>(
    `select w.id, w.enrolment_id as "enrolmentId", w.campus as "wantedCampus", p.campus,
            p.programme_id as "programmeId", ${BARRED_GROUPS} as "barredGroupIds"
     from waits w
     join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where w.institution_id = $1 and e.round_id = $2 and w.ended_at is null
       and not exists (select from seat_offers o where o.institution_id = w.institution_id
                       and o.wait_id = w.id and o.ended_at is null)
     order by ${QUEUE_ORDER}`,
    [tx.institutionId, roundId],
  );

/** The groups of a round with room, by number. */
export const roomsOf = (tx: Tx, roundId: string): Promise<Room[]> =>
  tx.query<Room>(
    `select g.id as "groupId", g.number, g.campus,
            g.seats - g.seats_taken - g.seats_held as free,
            array(select distinct p.programme_id
                  from memberships m
                  join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
                  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
                  where m.institution_id = g.institution_id and m.group_id = g.id
                    and m.left_at is null and m.role = 'mentee'
                    and p.programme_id is not null) as "programmeIds"
     from groups g
     where g.institution_id = $1 and g.round_id = $2 and g.closed_at is null
       and g.seats_taken + g.seats_held < g.seats
     order by g.number, g.id`,
    [tx.institutionId, roundId],
  );
