import { takesPart } from '#enrolment';
import { timeZoneOf, type Tx } from '#platform';
import type { RoundState, RoundTerm } from '#schemes';
import type { ApprovedLine, Work } from './timesheet-lines.js';
import type { SheetState } from './work-entry.entity.js';

/** A mentor whose hours are paid, in one round. */
export interface Worker {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly studentNumber: string | null;
  readonly isProtected: boolean;
  /** Hours agreed for a term. Null: none are. */
  readonly hours: number | null;
  readonly roundId: string;
  readonly roundName: string;
  readonly schemeId: string;
  readonly schemeName: string;
  readonly roundState: RoundState;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly terms: readonly RoundTerm[];
}

/** Work with what it is called by. */
export interface NamedWork extends Work {
  readonly enrolmentId: string;
  readonly groupNumber: number | null;
  readonly note: string | null;
  /** The mentor has said that they were not at this meeting. */
  readonly isUnworked: boolean;
  /** The mentor was there, and nobody else. Not said of shifts: at them that is as it should be, too. */
  readonly nobodyCame: boolean;
}

export interface KnownSheet {
  readonly id: string;
  readonly enrolmentId: string;
  readonly month: string;
  readonly state: SheetState;
  readonly word: string | null;
  readonly decidedAt: Date | null;
}

export interface KnownLine extends ApprovedLine {
  readonly enrolmentId: string;
}

type Whose =
  | { readonly roundId: string }
  | { readonly enrolmentIds: readonly string[] }
  | { readonly personId: string };

export const byMentor = <T extends { readonly enrolmentId: string }>(
  rows: readonly T[],
): Map<string, T[]> => Map.groupBy(rows, ({ enrolmentId }) => enrolmentId);

/** The mentors whose kind is paid in their round, by name: of a round, of a person, or of those who are named. */
export const workersOf = (tx: Tx, whose: Whose): Promise<Worker[]> =>
  tx.query<Worker>(WORKERS, [
    tx.institutionId,
    'roundId' in whose ? whose.roundId : null,
    'enrolmentIds' in whose ? whose.enrolmentIds : null,
    'personId' in whose ? whose.personId : null,
  ]);

/**
 * What they have worked: the meetings of their groups at the time, their own talks and drop-in shifts, and what
 * they have entered.
 */
export const workOf = async (tx: Tx, enrolmentIds: readonly string[]): Promise<NamedWork[]> =>
  tx.query<NamedWork>(WORK, [tx.institutionId, enrolmentIds, await timeZoneOf(tx)]);

export const sheetsOf = (tx: Tx, enrolmentIds: readonly string[]): Promise<KnownSheet[]> =>
  tx.query<KnownSheet>(
    `select id, enrolment_id as "enrolmentId", month, state, word, decided_at as "decidedAt"
     from timesheets where institution_id = $1 and enrolment_id = any($2) order by month`,
    [tx.institutionId, enrolmentIds],
  );

export const linesOf = (tx: Tx, enrolmentIds: readonly string[]): Promise<KnownLine[]> =>
  tx.query<KnownLine>(
    `select s.enrolment_id as "enrolmentId", s.month, l.kind, l.subject_id as "subjectId",
            l.day::text, l.minutes, l.is_correction as "isCorrection"
     from timesheet_lines l
     join timesheets s on s.institution_id = l.institution_id and s.id = l.timesheet_id
     where l.institution_id = $1 and s.enrolment_id = any($2) and s.state = 'approved'
     order by s.month, l.day, l.subject_id`,
    [tx.institutionId, enrolmentIds],
  );

const WORKERS = `
  select e.id as "enrolmentId", p.id as "personId", p.given_name as "givenName",
         p.family_name as "familyName", p.email, p.student_number as "studentNumber",
         p.is_protected as "isProtected", (kind_of.kind ->> 'hours')::int as hours,
         r.id as "roundId", r.name as "roundName", s.id as "schemeId", s.name as "schemeName",
         r.state as "roundState", r.starts_on::text as "startsOn", r.ends_on::text as "endsOn", r.terms
  from enrolments e
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
  join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
  join lateral (
    select kind from jsonb_array_elements(r.settings -> 'mentors') with ordinality k (kind, n)
    order by kind ->> 'kind' = e.mentor_kind desc nulls last, n limit 1) kind_of
    on (kind_of.kind ->> 'paid')::boolean
  where e.institution_id = $1 and e.role = 'mentor' and p.erased_at is null
    and ($2::uuid is null or e.round_id = $2) and ($3::uuid[] is null or e.id = any($3))
    and ($4::uuid is null or e.person_id = $4)
    and (${takesPart('e')} or exists (select from timesheets sheet
      where sheet.institution_id = e.institution_id and sheet.enrolment_id = e.id))
  order by p.family_name, p.given_name, e.id`;

/** How long a meeting was: as its log says, else as it was planned. */
const MINUTES = `coalesce(t.minutes, (extract(epoch from t.ends_at - t.starts_at) / 60)::int)`;

const WORK = `
  with led as (
    select m.enrolment_id, t.id as meeting_id
    from memberships m
    join groups g on g.institution_id = m.institution_id and g.id = m.group_id
    join meetings t on t.institution_id = g.institution_id and t.group_id = g.id
      and m.joined_at <= greatest(t.ends_at, g.created_at + interval '1 day')
      and (m.left_at is null or m.left_at > t.starts_at)
    where m.institution_id = $1 and m.enrolment_id = any($2) and m.role <> 'mentee'
      and t.state in ('held', 'nobody_came')
    union
    select sub.enrolment_id, t.id
    from substitutions sub
    join meetings t on t.institution_id = sub.institution_id and t.group_id = sub.group_id
      and (t.starts_at at time zone $3)::date between sub.starts_on and sub.ends_on
    where sub.institution_id = $1 and sub.enrolment_id = any($2)
      and t.state in ('held', 'nobody_came'))
  select led.enrolment_id as "enrolmentId", 'meeting' as kind, t.id as "subjectId",
         (t.starts_at at time zone $3)::date::text as day, ${MINUTES} as minutes,
         g.number as "groupNumber", null as note, un.meeting_id is not null as "isUnworked",
         t.state = 'nobody_came' as "nobodyCame"
  from led
  join meetings t on t.institution_id = $1 and t.id = led.meeting_id
  join groups g on g.institution_id = $1 and g.id = t.group_id
  left join unworked_meetings un on un.institution_id = $1 and un.meeting_id = t.id
    and un.enrolment_id = led.enrolment_id
  union all
  select t.mentor_id, 'talk', t.id, (t.starts_at at time zone $3)::date::text,
         (extract(epoch from t.ends_at - t.starts_at) / 60)::int, g.number, null, false,
         t.state = 'nobody_came'
  from talks t
  join groups g on g.institution_id = t.institution_id and g.id = t.group_id
  where t.institution_id = $1 and t.mentor_id = any($2) and t.state in ('held', 'nobody_came')
  union all
  select t.enrolment_id, 'shift', t.id, (t.starts_at at time zone $3)::date::text,
         (extract(epoch from t.ends_at - t.starts_at) / 60)::int, null, null, false, false
  from drop_in_shifts t
  where t.institution_id = $1 and t.enrolment_id = any($2) and t.state = 'held'
  union all
  select w.enrolment_id, w.kind, w.id, w.day::text, w.minutes, null, w.note, false, false
  from work_entries w where w.institution_id = $1 and w.enrolment_id = any($2)
  order by day, "subjectId"`;
