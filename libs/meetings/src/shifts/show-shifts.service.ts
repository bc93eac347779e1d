import { Clock, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { localTimeOf } from '../meeting-times.js';
import { openShifts, type DropInMentorOfRound } from './open-shifts.js';
import { SHIFTS_TO_LOG, takesShifts } from './shifts-to-log.js';
import type { LoggedShift, ShiftsOfMentor, ShiftToLog } from './shifts.views.js';
import { WHO_LOGGED_SHIFT, whoLoggedShift, type LoggedShiftRow } from './who-logged-shift.js';

/** One mentor's drop-in shifts: what is to be logged, and what has been. */
@Injectable()
export class ShowShifts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, enrolmentId: string): Promise<ShiftsOfMentor> {
    return this.db.run(actor, async (tx) =>
      viewShifts(tx, await openShifts(tx, enrolmentId), this.clock.now()),
    );
  }
}

export const viewShifts = async (
  tx: Tx,
  mentor: DropInMentorOfRound,
  now: Date,
): Promise<ShiftsOfMentor> => ({
  enrolmentId: mentor.enrolmentId,
  name: mentor.name,
  isOwn: mentor.personId === tx.actor.personId,
  roundId: mentor.roundId,
  roundName: mentor.roundName,
  schemeName: mentor.schemeName,
  startsOn: mentor.startsOn,
  endsOn: mentor.endsOn,
  topics: [...mentor.settings.topics],
  toLog: await toLog(tx, mentor, now),
  logged: await logged(tx, mentor),
  can: { log: takesShifts(mentor.roundState) },
});

interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const byClock = ({ startsAt, endsAt }: Times, timeZone: string) => ({
  ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
  ...localTimeOf(startsAt, timeZone),
  endTime: localTimeOf(endsAt, timeZone).time,
});

const toLog = async (
  tx: Tx,
  { enrolmentId, timeZone }: DropInMentorOfRound,
  now: Date,
): Promise<ShiftToLog[]> => {
  const rows = await tx.query<Times & { place: string }>(
    `select shift.starts_at as "startsAt", shift.ends_at as "endsAt", shift.place
     from (${SHIFTS_TO_LOG} and e.id = $3) shift order by shift.starts_at desc, shift.ends_at`,
    [tx.institutionId, now, enrolmentId],
  );
  return rows.map((row) => ({ ...byClock(row, timeZone), place: row.place }));
};

type LoggedRow = Pick<
  LoggedShift,
  'id' | 'place' | 'state' | 'visitors' | 'topicsCounted' | 'version'
> &
  Times &
  LoggedShiftRow;

const logged = async (
  tx: Tx,
  { enrolmentId, personId, timeZone }: DropInMentorOfRound,
): Promise<LoggedShift[]> => {
  const rows = await tx.query<LoggedRow>(
    `select t.id, t.starts_at as "startsAt", t.ends_at as "endsAt", t.place, t.state, t.visitors,
            t.topics_counted as "topicsCounted", t.version, ${WHO_LOGGED_SHIFT}
     from drop_in_shifts t
     where t.institution_id = $1 and t.enrolment_id = $2
     order by t.starts_at desc`,
    [tx.institutionId, enrolmentId],
  );
  return rows.map(({ loggedAt, loggedBy, logger, ...row }) => ({
    ...row,
    ...byClock(row, timeZone),
    logged: whoLoggedShift({ loggedAt, loggedBy, logger }, personId),
  }));
};
