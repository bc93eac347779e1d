import { Clock, conflict, DomainError, isId, notFound, type Actor } from '#kernel';
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
import { viewOfGroup } from './show-group.service.js';
import { leaveQueueFor, sitDown } from './waiting/seats.js';

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
  await leaveQueueFor(tx, enrolmentId, groupId, now);
  await sitDown(tx, { groupId, enrolmentId }, now);
  await tx.outbox.add({ type: 'group.joined', groupId, enrolmentId });
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
