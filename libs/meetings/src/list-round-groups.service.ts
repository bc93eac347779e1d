import { Clock, invalid, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database, decodeCursor, pageOf } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { RoundGroup, RoundGroups } from './round-groups.views.js';

const PAGE = 200;

type Row = Omit<RoundGroup, 'nextMeeting' | 'lastHeld'> & {
  nextMeeting: Date | null;
  lastHeld: Date | null;
};

/** A round's groups, for its coordinators: who leads each, how full it is, and whether it meets. */
@Injectable()
export class ListRoundGroups {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, roundId: string, cursor: string | undefined): Promise<RoundGroups> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      const after = cursor ? numberIn(cursor) : null;
      const rows = await tx.query<Row>(GROUPS, [
        tx.institutionId,
        roundId,
        this.clock.now(),
        after,
        PAGE + 1,
      ]);
      const page = pageOf(rows, PAGE, (row) => [row.number]);
      return {
        items: page.items.map((row) => ({
          ...row,
          nextMeeting: row.nextMeeting?.toISOString() ?? null,
          lastHeld: row.lastHeld?.toISOString() ?? null,
        })),
        next: page.next,
      };
    });
  }
}

/** @throws DomainError `page.cursor` for what is no place in this list */
const numberIn = (cursor: string): number => {
  const [number] = decodeCursor(cursor);
  if (!Number.isSafeInteger(number)) throw invalid('page.cursor');
  return number as number;
};

const GROUPS = `
  select g.id, g.number, g.campus, g.slot, g.seats, g.seats_taken as "seatsTaken",
         array(select ${fullName('p')}
               from memberships m
               join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
               join persons p on p.institution_id = e.institution_id and p.id = e.person_id
               where m.institution_id = g.institution_id and m.group_id = g.id
                 and m.left_at is null and m.role <> 'mentee'
               order by m.role <> 'mentor', p.given_name, p.family_name) as mentors,
         case when r.settings ->> 'format' = 'pairs' then array(
           select ${fullName('p')}
           from memberships m
           join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
           join persons p on p.institution_id = e.institution_id and p.id = e.person_id
           where m.institution_id = g.institution_id and m.group_id = g.id
             and m.left_at is null and m.role = 'mentee'
           order by p.given_name, p.family_name) end as students,
         case when r.settings @> '{"format": "pairs", "agreement": true}' then exists (
           select from agreements a
           join memberships one on one.institution_id = a.institution_id
             and one.group_id = a.group_id and one.enrolment_id = a.mentor_id and one.left_at is null
           join memberships other on other.institution_id = a.institution_id
             and other.group_id = a.group_id and other.enrolment_id = a.mentee_id
             and other.left_at is null
           where a.institution_id = g.institution_id and a.group_id = g.id
             and a.mentor_accepted_at is not null and a.mentee_accepted_at is not null)
         end as "hasAgreement",
         met.*
  from groups g
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  cross join lateral (
    select min(t.starts_at) filter (where t.state = 'planned' and t.ends_at > $3) as "nextMeeting",
           max(t.starts_at) filter (where t.state = 'held') as "lastHeld",
           count(*) filter (where t.state = 'held')::int as held,
           count(*) filter (where t.state = 'planned' and t.ends_at <= $3)::int as unlogged
    from meetings t where t.institution_id = g.institution_id and t.group_id = g.id) met
  where g.institution_id = $1 and g.round_id = $2 and g.closed_at is null
    and ($4::bigint is null or g.number > $4)
  order by g.number
  limit $5`;
