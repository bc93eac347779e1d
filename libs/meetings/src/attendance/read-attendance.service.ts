import { takesPart } from '#enrolment';
import { sightOf, type Standing } from '#groups';
import { Clock, invalid, notFound, type Actor } from '#kernel';
import { Database, dayOf, decodeCursor, encodeCursor, type Tx } from '#platform';
import { roundToRun, type MeetingSettings, type Round, type RoundTerm } from '#schemes';
import { Injectable } from '@nestjs/common';
import { openGroupOfMeetings } from '../open-meeting.js';
import { attendanceFacts, type AttendanceRule } from './attendance-facts.js';
import { attendanceRule } from './attendance-rule.js';
import type {
  AttendanceShown,
  AttendingStudent,
  GroupAttendance,
  MyAttendances,
  RoundAttendance,
  RoundAttendanceQuery,
} from './attendance.views.js';
import { marksOf } from './marks-of.js';
import { talliesOf, type TalliedStudent } from './tallies.js';

const PAGE = 200;

/** How students stand to what a round asks of attendance: oneself, one's group, one's round. */
@Injectable()
export class ReadAttendance {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  mine(actor: Actor): Promise<MyAttendances> {
    return this.db.run(actor, async (tx) => {
      const today = await dayOf(tx, this.clock.now());
      const rounds = [];
      // Somebody is a student in one round at a time, seldom in two.
      for (const { enrolmentId, roundId, meetings, ...days } of await ownRounds(tx)) {
        const rule = attendanceRule(meetings, days, today);
        const [own] = rule ? await talliesOf(tx, roundId, rule.stretch, { enrolmentId }) : [];
        if (rule && own)
          rounds.push({
            ...{ enrolmentId, groupId: own.groupId, facts: attendanceFacts(own, rule) },
            marks: await marksOf(tx, enrolmentId, meetings, rule.stretch),
          });
      }
      return { rounds };
    });
  }

  /** @throws DomainError `not_found` also for who sees the group and no names on its rolls */
  ofGroup(actor: Actor, groupId: string, as?: Standing): Promise<GroupAttendance> {
    return this.db.run(actor, async (tx) => {
      const { group, standing } = await openGroupOfMeetings(tx, groupId, as);
      const { attendance, protectedPeople } = sightOf(standing);
      if (attendance !== 'by_name') throw notFound();
      const rule = attendanceRule(group.settings.meetings, group, group.today);
      if (!rule) return { students: null };
      const students = await talliesOf(tx, group.roundId, rule.stretch, { groupId });
      const isNamed = protectedPeople === 'named';
      return { students: students.map((one) => attending(one, rule, isNamed)) };
    });
  }

  ofRound(
    actor: Actor,
    roundId: string,
    { show = 'all', cursor }: RoundAttendanceQuery,
  ): Promise<RoundAttendance> {
    return this.db.run(actor, async (tx) => {
      const students = await studentsOf(
        tx,
        await roundToRun(tx, roundId),
        await dayOf(tx, this.clock.now()),
      );
      const after = cursor ? idIn(cursor) : null;
      const shown = students.filter(IS_SHOWN[show]);
      const from = after === null ? 0 : shown.findIndex((one) => one.enrolmentId === after) + 1;
      const items = shown.slice(from, from + PAGE);
      const count = (of: AttendanceShown): number => students.filter(IS_SHOWN[of]).length;
      return {
        numbers: {
          ...{ all: students.length, below: count('below') },
          ...{ out_of_reach: count('out_of_reach'), undecided: count('undecided') },
        },
        items,
        next: shown.length > from + PAGE ? encodeCursor([items.at(-1)!.enrolmentId]) : null,
      };
    });
  }
}

/** Everybody of a round, as its coordinators see them; nobody where it asks for nothing. */
export const studentsOf = async (
  tx: Tx,
  { id, settings, ...round }: Round,
  today: string,
): Promise<(AttendingStudent & { isProtected: boolean })[]> => {
  const rule = attendanceRule(settings.meetings, round, today);
  if (!rule) return [];
  const students = await talliesOf(tx, id, rule.stretch);
  return students.map((one) =>
    Object.assign(attending(one, rule, true), { isProtected: one.isProtected }),
  );
};

const IS_SHOWN: Readonly<Record<AttendanceShown, (one: AttendingStudent) => boolean>> = {
  all: () => true,
  below: ({ facts }) => facts.isBelow || facts.outlook === 'out_of_reach',
  out_of_reach: ({ facts }) => facts.outlook === 'out_of_reach',
  undecided: ({ undecided }) => undecided > 0,
};

const attending = (
  one: TalliedStudent,
  rule: AttendanceRule,
  isNamed: boolean,
): AttendingStudent => {
  const { enrolmentId, name, isProtected, groupId, groupNumber, undecided } = one;
  const facts = attendanceFacts(one, rule);
  const said = isProtected && !isNamed ? null : name;
  return { enrolmentId, name: said, groupId, groupNumber, facts, undecided };
};

const idIn = (cursor: string): string => {
  const [id] = decodeCursor(cursor);
  if (typeof id !== 'string') throw invalid('page.cursor');
  return id;
};

interface OwnRound {
  readonly enrolmentId: string;
  readonly roundId: string;
  readonly meetings: MeetingSettings;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly terms: readonly RoundTerm[];
}

const ownRounds = (tx: Tx): Promise<OwnRound[]> =>
  tx.query<OwnRound>(
    `select e.id as "enrolmentId", r.id as "roundId", r.settings -> 'meetings' as meetings,
            r.starts_on::text as "startsOn", r.ends_on::text as "endsOn", r.terms
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     where e.institution_id = $1 and e.person_id = $2 and e.role = 'mentee' and ${takesPart('e')}
       and r.settings #> '{meetings,threshold}' <> 'null'
     order by r.starts_on desc, e.id`,
    [tx.institutionId, tx.actor.personId],
  );
