import { recordAudit } from '#access';
import { Clock, conflict, isId, notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database, dayOf, type Tx } from '#platform';
import { isArchived, roundToRun, type Round } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { Presence } from '../attendance.entity.js';
import { holdTalk } from '../talks/talk-rows.js';
import { AbsenceDecision, type AbsenceDecided } from './absence-decision.entity.js';
import { attendanceFacts } from './attendance-facts.js';
import { attendanceRule, countsTalks } from './attendance-rule.js';
import type {
  AttendanceExport,
  DecideAbsence as Decide,
  DecideTalkAbsence,
  StudentAttendance,
} from './attendance.views.js';
import { marksOf } from './marks-of.js';
import { studentsOf } from './read-attendance.service.js';
import { talliesOf } from './tallies.js';

/** A coordinator reads one student's attendance, says what an absence counts for, and takes a file. */
@Injectable()
export class DecideAbsence {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  show(actor: Actor, enrolmentId: string): Promise<StudentAttendance> {
    return this.db.run(actor, (tx) => this.studentIn(tx, enrolmentId));
  }

  /**
   * @throws DomainError `not_found` where the student was not on the roll; `absence.was_present`;
   *   `absence.not_excused` for an absence that nobody gave word of, which cannot be approved
   */
  decide(
    actor: Actor,
    meetingId: string,
    { enrolmentId, decision }: Decide,
  ): Promise<StudentAttendance> {
    return this.db.run(actor, async (tx) => {
      await studentToChange(tx, enrolmentId);
      const { institutionId, actor: by } = tx;
      const key = { institutionId, meetingId, enrolmentId };
      const [mark] = await tx.query<{ presence: Presence }>(
        `select presence from attendances
         where institution_id = $1 and meeting_id = $2 and enrolment_id = $3 for update`,
        [institutionId, meetingId, enrolmentId],
      );
      if (!mark) throw notFound();
      if (decision && mark.presence === 'present') throw conflict('absence.was_present');
      if (decision === 'approved' && mark.presence !== 'excused')
        throw conflict('absence.not_excused');
      const decisions = tx.repository(AbsenceDecision);
      if (decision)
        await decisions.upsert(
          { ...key, decision, decidedBy: by.personId!, decidedAt: this.clock.now() },
          ['institutionId', 'meetingId', 'enrolmentId'],
        );
      else await decisions.delete(key);
      await writeDown(tx, enrolmentId, { meetingId, decision });
      return this.studentIn(tx, enrolmentId);
    });
  }

  /**
   * Nobody gives word of not coming to a talk: its student gives the time back. So any that they did not come
   * to can be approved.
   *
   * @throws DomainError `not_found` also where talks do not count, and before one is logged;
   *   `absence.was_present`
   */
  decideOnTalk(
    actor: Actor,
    talkId: string,
    { decision }: DecideTalkAbsence,
  ): Promise<StudentAttendance> {
    return this.db.run(actor, async (tx) => {
      const talk = await holdTalk(tx, talkId);
      if (!talk?.student) throw notFound();
      const { enrolmentId } = talk.student;
      const { settings } = await studentToChange(tx, enrolmentId);
      const isLogged = talk.state === 'held' || talk.state === 'nobody_came';
      if (!isLogged || !countsTalks(settings.meetings)) throw notFound();
      if (decision && talk.state === 'held') throw conflict('absence.was_present');
      await tx.execute(
        `update talks set absence_decision = $3, absence_decided_by = $4, absence_decided_at = $5
         where institution_id = $1 and id = $2`,
        decision
          ? [tx.institutionId, talkId, decision, tx.actor.personId, this.clock.now()]
          : [tx.institutionId, talkId, null, null, null],
      );
      await writeDown(tx, enrolmentId, { talkId, decision });
      return this.studentIn(tx, enrolmentId);
    });
  }

  /** A file leaves Kull, and so whoever's address is protected is not in it. */
  export(actor: Actor, roundId: string): Promise<AttendanceExport> {
    return this.db.run(actor, async (tx) => {
      const today = await dayOf(tx, this.clock.now());
      const all = await studentsOf(tx, await roundToRun(tx, roundId), today);
      const told = all.filter(({ isProtected }) => !isProtected);
      await recordAudit(tx, {
        ...{ act: 'attendance.exported', about: { kind: 'round', id: roundId } },
        details: { people: told.length },
      });
      const students = told.map(({ isProtected: _, ...one }) => one);
      return { students, leftOut: all.length - told.length };
    });
  }

  private async studentIn(tx: Tx, enrolmentId: string): Promise<StudentAttendance> {
    const { round, name, groupNumber } = await studentToRun(tx, enrolmentId);
    const today = await dayOf(tx, this.clock.now());
    const rule = attendanceRule(round.settings.meetings, round, today);
    const [tally] = rule ? await talliesOf(tx, round.id, rule.stretch, { enrolmentId }) : [];
    return {
      ...{ enrolmentId, name, groupNumber },
      facts: rule && tally ? attendanceFacts(tally, rule) : null,
      marks: await marksOf(tx, enrolmentId, round.settings.meetings),
    };
  }
}

interface Found {
  readonly roundId: string;
  readonly name: string;
  readonly groupNumber: number | null;
}

/** @throws DomainError `not_found` also for a student of a round that somebody else runs */
const studentToRun = async (tx: Tx, id: string): Promise<Found & { readonly round: Round }> => {
  const [found] = isId(id)
    ? await tx.query<Found>(
        `select e.round_id as "roundId", ${fullName('p')} as name,
                (select g.number from memberships m
                 join groups g on g.institution_id = m.institution_id and g.id = m.group_id
                 where m.institution_id = e.institution_id and m.enrolment_id = e.id
                   and m.role = 'mentee' and m.left_at is null limit 1) as "groupNumber"
         from enrolments e
         join persons p on p.institution_id = e.institution_id and p.id = e.person_id
         where e.institution_id = $1 and e.id = $2 and e.role = 'mentee' and p.erased_at is null`,
        [tx.institutionId, id],
      )
    : [];
  if (!found) throw notFound();
  return { ...found, round: await roundToRun(tx, found.roundId) };
};

/** The student's round. @throws DomainError `not_found`; `round.closed` once it is put away */
const studentToChange = async (tx: Tx, id: string): Promise<Round> => {
  const { round } = await studentToRun(tx, id);
  if (isArchived(round.state)) throw conflict('round.closed');
  return round;
};

const writeDown = (
  tx: Tx,
  enrolmentId: string,
  {
    decision,
    ...of
  }: ({ meetingId: string } | { talkId: string }) & { decision: AbsenceDecided | null },
): Promise<void> =>
  recordAudit(tx, {
    act: decision ? 'absence.decided' : 'absence.reopened',
    about: { kind: 'enrolment', id: enrolmentId },
    details: decision ? { ...of, decision } : of,
  });
