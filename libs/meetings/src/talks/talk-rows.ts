import { pairNames } from '#groups';
import { isId } from '#kernel';
import { fullName, shownName } from '#people';
import type { Tx } from '#platform';
import type { Stretch } from '#schemes';
import type { LoggedAs } from '../meeting.entity.js';
import { DECISION_ON_TALK } from '../attendance/decision-on-talk.js';
import { IS_LED } from './has-place-sql.js';
import type { TalkState } from './talk.entity.js';
import { TALKS_TO_LOG } from './talks-to-log.js';

/** Somebody of a talk. */
export interface PersonRow {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isFormer: boolean;
}

/** A talk as the database has it, before it is decided what the reader may see. */
export interface TalkRow {
  readonly id: string;
  readonly groupId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly link: string | null;
  readonly state: TalkState;
  readonly bookingId: string | null;
  readonly sequence: number;
  readonly topicsCounted: boolean;
  readonly loggedAt: Date | null;
  readonly loggedAs: LoggedAs | null;
  /** Who logged it; null also where it is nobody any more, or a protected one. */
  readonly loggedBy: string | null;
  readonly corrections: number;
  readonly mentor: PersonRow;
  readonly student: PersonRow | null;
  /** Leads the group still. */
  readonly isLed: boolean;
}

const person = (enrolment: string, of: string): string => `
  json_build_object('enrolmentId', ${enrolment}.id, 'personId', ${of}.id,
    'name', ${fullName(of)}, 'isProtected', ${of}.is_protected,
    'isFormer', ${of}.erased_at is not null)`;

const TALKS = `
  select t.id, t.group_id as "groupId", t.starts_at as "startsAt", t.ends_at as "endsAt", t.place,
         t.link, t.state, t.booking_id as "bookingId", t.sequence,
         t.topics_counted as "topicsCounted", t.logged_at as "loggedAt", t.logged_as as "loggedAs",
         (select ${shownName('logger')} from persons logger
          where logger.institution_id = t.institution_id and logger.id = t.logged_by) as "loggedBy",
         (select count(*)::int from talk_versions v
          where v.institution_id = t.institution_id and v.talk_id = t.id) as corrections,
         ${person('me', 'mp')} as mentor,
         case when t.student_id is not null then ${person('se', 'sp')} end as student,
         ${IS_LED} as "isLed"
  from talks t
  join enrolments me on me.institution_id = t.institution_id and me.id = t.mentor_id
  join persons mp on mp.institution_id = me.institution_id and mp.id = me.person_id
  left join enrolments se on se.institution_id = t.institution_id and se.id = t.student_id
  left join persons sp on sp.institution_id = se.institution_id and sp.id = se.person_id`;

/** By time. */
export const talksOfGroup = (tx: Tx, groupId: string): Promise<TalkRow[]> =>
  tx.query<TalkRow>(
    `${TALKS} where t.institution_id = $1 and t.group_id = $2 order by t.starts_at, t.id`,
    [tx.institutionId, groupId],
  );

/** Of a round: those that are over, and that nobody has logged; by time. */
export const talksToLog = (tx: Tx, roundId: string, now: Date): Promise<TalkRow[]> =>
  tx.query<TalkRow>(
    `${TALKS}
     join (${TALKS_TO_LOG} and r.id = $3) due on due.institution_id = t.institution_id and due.id = t.id
     order by t.starts_at, t.id`,
    [tx.institutionId, now, roundId],
  );

export const findTalk = async (tx: Tx, id: string): Promise<TalkRow | undefined> => {
  if (!isId(id)) return undefined;
  const [row] = await tx.query<TalkRow>(`${TALKS} where t.institution_id = $1 and t.id = $2`, [
    tx.institutionId,
    id,
  ]);
  return row;
};

/** Held until the transaction ends, so that its state is what it is read as. */
export const holdTalk = async (tx: Tx, id: string): Promise<TalkRow | undefined> => {
  if (!isId(id)) return undefined;
  const [row] = await tx.query<TalkRow>(
    `${TALKS} where t.institution_id = $1 and t.id = $2 for no key update of t`,
    [tx.institutionId, id],
  );
  return row;
};

/** Of each student of a group, or of all of a round's: talks held and booked within a stretch. */
export interface StudentCount extends PersonRow {
  readonly groupId: string;
  readonly groupNumber: number;
  /** Who is in it as the actor knows them, of a pair; null: a group. */
  readonly pair: string[] | null;
  readonly held: number;
  readonly booked: number;
  /** Those they did not come to and need not have: the absence is approved, or something else counts. */
  readonly excused: number;
}

/**
 * Whoever is in a group now; a talk counts wherever it was held, since it follows a student who changes
 * groups. By group and name.
 *
 * @param of a group's students, or a round's
 */
export const countTalks = (
  tx: Tx,
  of: { groupId: string } | { roundId: string },
  { startsOn, endsOn }: Stretch,
): Promise<StudentCount[]> =>
  tx.query<StudentCount>(
    `select e.id as "enrolmentId", p.id as "personId", ${fullName('p')} as name,
            p.is_protected as "isProtected", p.erased_at is not null as "isFormer",
            g.id as "groupId", g.number as "groupNumber", ${pairNames('$5')} as pair,
            count(t.id) filter (where t.state = 'held')::int as held,
            count(t.id) filter (where t.state = 'booked')::int as booked,
            count(t.id) filter (
              where ${DECISION_ON_TALK} is not null
                and r.settings @> '{"meetings": {"countsTalks": true}}')::int as excused
     from groups g
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     join institutions i on i.id = g.institution_id
     join memberships m on m.institution_id = g.institution_id and m.group_id = g.id
      and m.left_at is null and m.role = 'mentee'
     join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     left join talks t on t.institution_id = e.institution_id and t.student_id = e.id
      and (t.starts_at at time zone i.time_zone)::date between $3::date and $4::date
     where g.institution_id = $1 and g.closed_at is null
       and ${'groupId' in of ? 'g.id' : 'g.round_id'} = $2
     group by e.institution_id, e.id, p.institution_id, p.id, g.institution_id, g.id,
       r.institution_id, r.id
     order by g.number, p.given_name, p.family_name, e.id`,
    [
      ...[tx.institutionId, 'groupId' in of ? of.groupId : of.roundId, startsOn, endsOn],
      tx.actor.personId,
    ],
  );
