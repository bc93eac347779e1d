import type { Standing } from '#groups';
import { pairNames } from '#groups';
import { Clock, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { takesLogs } from '#schemes';
import { Injectable } from '@nestjs/common';
import { countTalks, talksOfGroup, type StudentCount, type TalkRow } from './talk-rows.js';
import { openGroupOfTalks, type GroupOfTalks } from './talks-of-group.js';
import type { TalkAbilities, TalkPerson, Talks, TalksOfStudent, TalkView } from './talks.views.js';

/** The talks of a group: to a student own and open ones, to a mentor own ones, to a coordinator how many. */
@Injectable()
export class ShowTalks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, groupId: string, as?: Standing): Promise<Talks> {
    return this.db.run(actor, async (tx) =>
      viewTalks(tx, await openGroupOfTalks(tx, groupId, as), this.clock.now()),
    );
  }
}

export const viewTalks = async (tx: Tx, opened: GroupOfTalks, now: Date): Promise<Talks> => {
  const { group, standing, settings, stretch } = opened;
  const me = tx.actor.personId;
  const rows = standing === 'coordinator' ? [] : await talksOfGroup(tx, group.id);
  const goesOn = takesLogs(group.roundState) && group.closedAt === null;
  const counts = await countTalks(tx, { groupId: group.id }, stretch);
  const own = counts.find(({ personId }) => personId === me);
  const mine =
    standing === 'mentee' && own ? { ...ofStudent(own, settings.count), name: null } : null;
  const [pair] = await tx.query<{ pair: string[] | null }>(
    `select ${pairNames('$3')} as pair from groups g
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     where g.institution_id = $1 and g.id = $2`,
    [tx.institutionId, group.id, me],
  );
  return {
    groupId: group.id,
    groupNumber: group.number,
    pair: pair?.pair ?? null,
    openedAs: standing,
    count: settings.count,
    minutes: settings.minutes,
    topics: standing === 'mentor' ? [...group.settings.meetings.topics] : [],
    ...stretch,
    talks: rows
      .filter((row) => isSeen(row, standing, { me, now }))
      .map((row) => viewTalk(row, standing, { me, now, goesOn })),
    mine,
    students: standing === 'mentee' ? null : counts.map((one) => ofStudent(one, settings.count)),
    can: { open: standing === 'mentor' && goesOn },
  };
};

interface Reading {
  readonly me: string | null;
  readonly now: Date;
}

const isSeen = (row: TalkRow, standing: Standing, { me, now }: Reading): boolean => {
  if (standing === 'mentor') return row.mentor.personId === me;
  if (row.student) return row.student.personId === me;
  return row.isLed && row.startsAt > now;
};

const viewTalk = (
  row: TalkRow,
  standing: Standing,
  { me, now, goesOn }: Reading & { goesOn: boolean },
): TalkView => {
  const { id, startsAt, endsAt, place, link, state, mentor, student, topicsCounted } = row;
  return {
    id,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    place,
    link,
    state,
    topicsCounted: standing === 'mentor' && topicsCounted,
    mentor: nameOf(mentor),
    student: student && nameOf({ ...student, isProtected: student.isProtected && student.personId !== me }), // prettier-ignore
    can: abilities(row, standing, { now, goesOn }),
  };
};

const abilities = (
  { state, startsAt }: TalkRow,
  standing: Standing,
  { now, goesOn }: { now: Date; goesOn: boolean },
): TalkAbilities => {
  const isAhead = startsAt > now;
  const isMentor = standing === 'mentor';
  return {
    book: goesOn && !isMentor && state === 'open' && isAhead,
    free: goesOn && !isMentor && state === 'booked' && isAhead,
    remove: goesOn && isMentor && (state === 'open' || (state === 'booked' && isAhead)),
    log: goesOn && isMentor && !isAhead && ['booked', 'held', 'nobody_came'].includes(state),
  };
};

/** As plain values, which may be spread. */
type Person = Pick<TalkPerson, keyof TalkPerson>;
type Student = Pick<TalksOfStudent, keyof TalksOfStudent>;

const nameOf = (one: {
  enrolmentId: string;
  name: string;
  isProtected: boolean;
  isFormer: boolean;
}): Person => ({
  enrolmentId: one.enrolmentId,
  name: one.isFormer || one.isProtected ? null : one.name,
  isFormer: one.isFormer,
});

/** A student as those who see how many talks each has had. */
export const ofStudent = (one: StudentCount, count: number): Student => ({
  ...nameOf(one),
  held: one.held,
  booked: one.booked,
  isComplete: one.held + one.booked >= count,
});
