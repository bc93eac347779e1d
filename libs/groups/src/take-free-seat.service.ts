import { Clock, conflict, DomainError, isId, newId, notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { openGroup, tryOpenGroup } from './find-group.js';
import {
  findRound,
  findSeeker,
  groupsWithSeats,
  suitsByRule,
  type RoundOfSeats,
  type Seeker,
} from './free-seats.js';
import { offersFreeSeats } from './group.policy.js';
import type { GroupView } from './group.views.js';
import { endWait, liveWaitOf } from './waiting/seats.js';
import { Membership } from './membership.entity.js';
import { viewOfGroup } from './show-group.service.js';

/**
 * A student without a group takes a free seat in one. The last seat goes to one: the group's row is
 * locked by the update, and `groups_seats_check` refuses the one too many. Doing it again in the
 * same group has no second effect.
 */
@Injectable()
export class TakeFreeSeat {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `not_found` for who is no student of the round; `group.closed_to_joining`,
   *   `group.does_not_fit`, `group.kept_for_waiting`, `enrolment.has_group`, `group.full`
   */
  run(actor: Actor, groupId: string): Promise<GroupView> {
    return this.db.run(actor, async (tx) => {
      const round = await roundOf(tx, groupId);
      const seeker = round && (await findSeeker(tx, round.id, { lock: true }));
      if (!round || !seeker) throw await notAStudent(tx, groupId);
      if (seeker.groupId !== groupId) {
        if (!offersFreeSeats(round.state, round.settings))
          throw conflict('group.closed_to_joining');
        if (seeker.groupId) throw conflict('enrolment.has_group');
        const fits = await groupsWithSeats(tx, round, seeker, groupId);
        if (fits.length === 0) throw await whyNot(tx, round, seeker, groupId);
        await takeSeat(tx, groupId, seeker, this.clock.now());
      }
      return viewOfGroup(tx, await openGroup(tx, groupId, 'mentee'));
    });
  }
}

const whyNot = async (
  tx: Tx,
  round: RoundOfSeats,
  seeker: Seeker,
  groupId: string,
): Promise<DomainError> => {
  const suits = await suitsByRule(tx, round, seeker, groupId);
  return conflict(suits ? 'group.kept_for_waiting' : 'group.does_not_fit');
};

const takeSeat = async (
  tx: Tx,
  groupId: string,
  { enrolmentId }: Seeker,
  now: Date,
): Promise<void> => {
  const { institutionId } = tx;
  const wait = await liveWaitOf(tx, enrolmentId);
  if (wait) await leaveQueueFor(tx, wait, groupId, now);
  await tx.execute(
    `update groups set seats_taken = seats_taken + 1, version = version + 1
     where institution_id = $1 and id = $2 and closed_at is null`,
    [institutionId, groupId],
  );
  await tx
    .repository(Membership)
    .insert({ institutionId, id: newId(), groupId, enrolmentId, role: 'mentee' });
  await tx.outbox.add({ type: 'group.joined', groupId, enrolmentId });
};

/** The group, and the one where a seat is held for the student, in the order of their ids. */
const leaveQueueFor = async (tx: Tx, waitId: string, groupId: string, now: Date): Promise<void> => {
  await tx.query(
    `select g.id from groups g
     where g.institution_id = $1 and (g.id = $2 or g.id in (
       select o.group_id from seat_offers o
       where o.institution_id = $1 and o.wait_id = $3 and o.ended_at is null))
     order by g.id for update`,
    [tx.institutionId, groupId, waitId],
  );
  await endWait(tx, waitId, 'placed', now);
};

const roundOf = async (tx: Tx, groupId: string) => {
  const [group] = isId(groupId)
    ? await tx.query<{ round_id: string }>(
        `select round_id from groups where institution_id = $1 and id = $2`,
        [tx.institutionId, groupId],
      )
    : [];
  return group && findRound(tx, group.round_id);
};

/** A group the actor knows gives a true refusal; any other is not there. */
const notAStudent = async (tx: Tx, groupId: string): Promise<DomainError> =>
  (await tryOpenGroup(tx, groupId)) ? new DomainError('group.students_only', 403) : notFound();
