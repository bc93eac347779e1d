import type { Standing } from '#groups';
import { readsWhoLogged } from '../who-logged.js';
import type { StudentCount, TalkRow } from './talk-rows.js';
import type { TalkAbilities, TalkPerson, TalksOfStudent, TalkView } from './talks.views.js';

/** Who reads a talk, when, and what may be done in its group then. */
export interface ReadingTalk {
  readonly me: string | null;
  readonly now: Date;
  /** Its group and round go on. */
  readonly goesOn: boolean;
  /** A coordinator may log for its mentor. */
  readonly logsFor: boolean;
}

/** What became of a booked one is said of these. */
const LOGGED_OR_TO_BE: readonly string[] = ['booked', 'held', 'nobody_came'];

/** A mentor sees own talks, a student own ones and what is open, a coordinator what is or should be logged. */
export const isSeen = (
  row: TalkRow,
  standing: Standing,
  { me, now }: Pick<ReadingTalk, 'me' | 'now'>,
): boolean => {
  if (standing === 'coordinator') return row.startsAt <= now && LOGGED_OR_TO_BE.includes(row.state);
  if (standing === 'mentor') return row.mentor.personId === me;
  if (row.student) return row.student.personId === me;
  return row.isLed && row.startsAt > now;
};

/** When and whose it was is a coordinator's to know, and whether it was held; where it was is the two's. */
export const viewTalk = (row: TalkRow, standing: Standing, reading: ReadingTalk): TalkView => {
  const { id, startsAt, endsAt, place, link, state, mentor, student, topicsCounted } = row;
  const isTheTwos = standing !== 'coordinator';
  const isNamed = !isTheTwos || student?.personId === reading.me;
  return {
    id,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    place: isTheTwos ? place : null,
    link: isTheTwos ? link : null,
    state,
    topicsCounted: standing === 'mentor' && topicsCounted,
    mentor: nameOf(mentor),
    student: student && nameOf({ ...student, isProtected: student.isProtected && !isNamed }),
    logged: whoLogged(row, standing),
    corrections: row.corrections,
    can: abilities(row, standing, reading),
  };
};

const whoLogged = (
  { loggedAt, loggedAs, loggedBy }: TalkRow,
  standing: Standing,
): TalkView['logged'] =>
  loggedAt &&
  loggedAs && {
    as: loggedAs,
    name: readsWhoLogged(standing) ? loggedBy : null,
    at: loggedAt.toISOString(),
  };

const abilities = (
  { state, startsAt }: TalkRow,
  standing: Standing,
  { now, goesOn, logsFor }: ReadingTalk,
): TalkAbilities => {
  const isAhead = startsAt > now;
  const isMentor = standing === 'mentor';
  const isStudent = standing === 'mentee';
  const mayLog = isMentor ? goesOn : logsFor;
  return {
    book: goesOn && isStudent && state === 'open' && isAhead,
    free: goesOn && isStudent && state === 'booked' && isAhead,
    remove: goesOn && isMentor && (state === 'open' || (state === 'booked' && isAhead)),
    log: mayLog && !isAhead && LOGGED_OR_TO_BE.includes(state),
  };
};

/** As plain values, which may be spread. */
type Person = Pick<TalkPerson, keyof TalkPerson>;
type Student = Pick<TalksOfStudent, keyof TalksOfStudent>;

export const nameOf = (one: {
  enrolmentId: string;
  name: string;
  isProtected: boolean;
  isFormer: boolean;
}): Person => ({
  enrolmentId: one.enrolmentId,
  name: one.isFormer || one.isProtected ? null : one.name,
  isFormer: one.isFormer,
});

/** A student as those who see how many talks each has had; what absences count for is the coordinators' to know. */
export const ofStudent = (one: StudentCount, count: number, standing: Standing): Student => {
  const { held, booked } = one;
  const excused = standing === 'coordinator' ? one.excused : 0;
  return { ...nameOf(one), held, booked, excused, isComplete: held + booked + excused >= count };
};
