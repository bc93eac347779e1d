import { Clock, notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { SHIFTS_TO_LOG } from './shifts-to-log.js';
import type { RoundShifts, ShiftsByMentor, ShiftsByMonth } from './shifts.views.js';

/** How a round's drop-in shifts go, for who runs it. */
@Injectable()
export class ListRoundShifts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` where nobody drops in */
  run(actor: Actor, roundId: string): Promise<RoundShifts> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      if (round.settings.format !== 'drop_in') throw notFound();
      const where = [tx.institutionId, this.clock.now(), roundId];
      return {
        schemeId: round.schemeId,
        mentors: await tx.query<ShiftsByMentor>(BY_MENTOR, where),
        months: await tx.query<ShiftsByMonth>(BY_MONTH, where),
      };
    });
  }
}

const ALL = `
  with shifts as (
    select t.enrolment_id, t.starts_at, t.state, t.visitors
    from drop_in_shifts t
    join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
    where t.institution_id = $1 and e.round_id = $3
    union all
    select missing.enrolment_id, missing.starts_at, 'not_logged', null
    from (${SHIFTS_TO_LOG} and r.id = $3) missing)`;

const NUMBERS = `
  count(*) filter (where shifts.state = 'held')::int as held,
  count(*) filter (where shifts.state = 'not_held')::int as "notHeld",
  count(*) filter (where shifts.state = 'not_logged')::int as "notLogged",
  coalesce(sum(shifts.visitors), 0)::int as visitors`;

const BY_MENTOR = `${ALL}
  select e.id as "enrolmentId", ${fullName('p')} as name, ${NUMBERS}
  from enrolments e
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
   and p.erased_at is null
  left join shifts on shifts.enrolment_id = e.id
  where e.institution_id = $1 and e.round_id = $3 and e.role = 'mentor'
    and (e.state = 'joined' or shifts.enrolment_id is not null)
  group by e.institution_id, e.id, p.institution_id, p.id
  order by p.given_name, p.family_name, e.id`;

const BY_MONTH = `${ALL}
  select to_char(shifts.starts_at at time zone i.time_zone, 'YYYY-MM') as month, ${NUMBERS}
  from shifts
  join institutions i on i.id = $1
  group by 1 order by 1 desc`;
