import { Clock, conflict, isId, newId, notFound, type Actor } from '#kernel';
import { Database, timeZoneOf, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { localTimeOf } from '../meeting-times.js';
import { openTalk, type OpenedTalk } from './open-talk.js';
import { viewTalks } from './show-talks.service.js';
import { countTalks, holdTalk } from './talk-rows.js';
import {
  mustBookTalks,
  openGroupOfTalks,
  ownSeat,
  stretchOf,
  type GroupOfTalks,
} from './talks-of-group.js';
import { tellOfTalks } from './tell-of-talks.js';
import type { Talks } from './talks.views.js';

/** A student takes an open time, moves to another one, or gives it back. */
@Injectable()
export class BookTalk {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @param instead the student's own booked talk, which becomes open again
   * @throws DomainError `talk.taken` where another was first; `talk.past`; `talk.has_one` beside another
   *   that is booked; `talk.enough` where there are to be no more in that part of the round
   */
  book(actor: Actor, id: string, instead: string | null): Promise<Talks> {
    return this.db.run(actor, async (tx) => {
      const now = this.clock.now();
      const { group } = await openToBook(tx, id);
      const studentId = await ownSeat(tx, group.id);
      await holdInOrder(tx, instead === null ? [id] : [id, instead]);
      const before = instead === null ? null : await this.giveBack(tx, instead, now);
      const opened = await this.openFree(tx, id, now);
      await mayHaveOneMore(tx, opened, studentId);
      // In calendars a talk that is moved stays the same one.
      await tx.execute(
        `update talks set state = 'booked', student_id = $3, booking_id = $4, sequence = $5,
           revised_at = $6 where institution_id = $1 and id = $2`,
        [
          ...[tx.institutionId, id, studentId, before?.bookingId ?? newId()],
          ...[before ? before.sequence + 1 : 0, now],
        ],
      );
      const groupIds = new Set([opened.group.id, ...(before ? [before.groupId] : [])]);
      await tellOfTalks(tx, before === null ? 'booked' : 'moved', [...groupIds]);
      return viewTalks(tx, opened, now);
    });
  }

  /** The time is open to others again. @throws DomainError `talk.past` once it has begun */
  free(actor: Actor, id: string): Promise<Talks> {
    return this.db.run(actor, async (tx) => {
      const now = this.clock.now();
      const { groupId } = await this.giveBack(tx, id, now);
      await tellOfTalks(tx, 'freed', [groupId]);
      return viewTalks(tx, await openToBook(tx, id), now);
    });
  }

  private async giveBack(tx: Tx, id: string, now: Date): Promise<OpenedTalk['talk']> {
    const opened = await openTalk(tx, id, 'mentee');
    mustBookTalks(opened);
    const { talk } = opened;
    if (talk.state !== 'booked') throw notFound();
    if (talk.startsAt <= now) throw conflict('talk.past');
    await tx.execute(
      `update talks set state = 'open', student_id = null, booking_id = null
       where institution_id = $1 and id = $2`,
      [tx.institutionId, id],
    );
    return talk;
  }

  private async openFree(tx: Tx, id: string, now: Date): Promise<OpenedTalk> {
    const talk = await holdTalk(tx, id);
    if (!talk) throw notFound();
    const opened = { ...(await openGroupOfTalks(tx, talk.groupId)), talk };
    mustBookTalks(opened);
    const isMine = talk.student?.personId === tx.actor.personId;
    if (isMine && talk.state === 'booked') throw conflict('talk.has_one');
    if (talk.state !== 'open' || !talk.isLed) throw conflict('talk.taken');
    if (talk.startsAt <= now) throw conflict('talk.past');
    return opened;
  }
}

/** The group that a talk is of, for a student in it. */
const openToBook = async (tx: Tx, id: string): Promise<GroupOfTalks> => {
  const [talk] = isId(id)
    ? await tx.query<{ groupId: string }>(
        `select group_id as "groupId" from talks where institution_id = $1 and id = $2`,
        [tx.institutionId, id],
      )
    : [];
  if (!talk) throw notFound();
  const opened = await openGroupOfTalks(tx, talk.groupId);
  mustBookTalks(opened);
  return opened;
};

/** Two students who want each other's time wait for one another, and not both for ever. */
const holdInOrder = (tx: Tx, ids: readonly string[]): Promise<unknown> =>
  tx.query(
    `select id from talks where institution_id = $1 and id = any($2)
     order by id for no key update`,
    [tx.institutionId, ids],
  );

const mayHaveOneMore = async (
  tx: Tx,
  { group, settings, talk }: OpenedTalk,
  studentId: string,
): Promise<void> => {
  const { date } = localTimeOf(talk.startsAt, await timeZoneOf(tx));
  const counts = await countTalks(tx, { groupId: group.id }, stretchOf(group, settings, date));
  const own = counts.find(({ enrolmentId }) => enrolmentId === studentId);
  if (own && own.held + own.booked >= settings.count)
    throw conflict(own.booked > 0 ? 'talk.has_one' : 'talk.enough');
};
