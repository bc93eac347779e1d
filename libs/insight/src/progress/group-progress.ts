import { takesPart } from '#enrolment';
import { pairNames } from '#groups';
import { openName } from '#people';
import type { Tx } from '#platform';
import type { Stretch } from '#schemes';
import type { GroupProgress } from './progress.views.js';

/** A group that has not met after so many days is late. */
export const DAYS_TO_FIRST_MEETING = 10;

export interface GroupProgressRow extends GroupProgress {
  readonly roundId: string;
}

interface Row extends Omit<GroupProgressRow, 'isLate' | 'lastMetAt' | 'nextMeetingAt' | 'hasMet'> {
  readonly createdAt: Date;
  readonly lastMetAt: Date | null;
  readonly nextMeetingAt: Date | null;
}

/**
 * How far the groups of some rounds are, in one query.
 *
 * @param stretch the days in which `heldNow` counts; null: all
 * @param scope the person whose mentors' groups alone are meant; null: every group
 */
export const groupProgress = async (
  tx: Tx,
  roundIds: readonly string[],
  now: Date,
  leadPersonId: string | null = null,
  stretch: Stretch | null = null,
): Promise<GroupProgressRow[]> => {
  if (roundIds.length === 0) return [];
  const rows = await tx.query<Row>(SELECT, [
    tx.institutionId,
    roundIds,
    now,
    leadPersonId,
    stretch?.startsOn,
    stretch?.endsOn,
    tx.actor.personId,
  ]);
  return rows.map((row) => asProgress(row, now));
};

const asProgress = ({ createdAt, lastMetAt, nextMeetingAt, ...row }: Row, now: Date) => {
  const hasMet = row.meetingsHeld > 0;
  const age = (now.getTime() - createdAt.getTime()) / 86_400_000;
  return {
    ...row,
    hasMet,
    lastMetAt: lastMetAt?.toISOString() ?? null,
    nextMeetingAt: nextMeetingAt?.toISOString() ?? null,
    isLate: !hasMet && age >= DAYS_TO_FIRST_MEETING,
  };
};

const SELECT = `
  select g.id, g.round_id as "roundId", g.number, ${pairNames('$7')} as pair, g.campus, g.seats_taken as members, g.seats,
         g.created_at as "createdAt", met.*,
         (select coalesce(jsonb_agg(jsonb_build_object('name',
                   ${openName('p')},
                   'isFormer', p.erased_at is not null)
                   order by m.role <> 'mentor', p.family_name), '[]')
          from memberships m
          join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
          join persons p on p.institution_id = e.institution_id and p.id = e.person_id
          where m.institution_id = g.institution_id and m.group_id = g.id
            and m.left_at is null and m.role <> 'mentee') as mentors
  from groups g
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  join institutions here on here.id = g.institution_id
  cross join lateral (
    select count(*) filter (where mt.state = 'held')::int as "meetingsHeld",
           count(*) filter (where mt.state = 'held'
             and (mt.starts_at at time zone here.time_zone)::date >= coalesce($5::date, '-infinity')
             and (mt.starts_at at time zone here.time_zone)::date <= coalesce($6::date, 'infinity'))::int as "heldNow",
           count(*) filter (where mt.state = 'planned'
             and (mt.starts_at at time zone here.time_zone)::date >= coalesce($5::date, '-infinity')
             and (mt.starts_at at time zone here.time_zone)::date <= coalesce($6::date, 'infinity'))::int as "plannedNow",
           max(mt.starts_at) filter (where mt.state = 'held') as "lastMetAt",
           min(mt.starts_at) filter (where mt.state = 'planned' and mt.ends_at >= $3)
             as "nextMeetingAt",
           coalesce(jsonb_agg(jsonb_build_object('id', mt.id, 'startsAt', mt.starts_at) order by mt.starts_at)
             filter (where mt.state = 'planned' and mt.ends_at < $3), '[]') as "logsMissing"
    from meetings mt where mt.institution_id = g.institution_id and mt.group_id = g.id
  ) met
  where g.institution_id = $1 and g.round_id = any($2) and g.closed_at is null
    and ($4::uuid is null or exists (
      select from memberships m
      join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
      join enrolments l on l.institution_id = e.institution_id and l.id = e.lead_id
      where m.institution_id = g.institution_id and m.group_id = g.id and m.left_at is null
        and m.role <> 'mentee' and l.person_id = $4 and ${takesPart('l')}
        and e.person_id <> $4))
  order by g.round_id, g.number`;
