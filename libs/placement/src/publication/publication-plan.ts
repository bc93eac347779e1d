import { newId } from '#kernel';
import type { Board } from '../review/board.js';
import { canLead } from '../roster/participants.js';
import { coMentorsOf } from './co-mentors.js';

export interface PlannedGroup {
  readonly id: string;
  readonly number: number;
  readonly campus: string | null;
  readonly slot: number | null;
  readonly seats: number;
  readonly seatsTaken: number;
}

export interface PlannedMembership {
  readonly id: string;
  readonly groupId: string;
  readonly enrolmentId: string;
  readonly role: 'mentee' | 'mentor' | 'co_mentor';
}

/** What publishing makes of a proposal. */
export interface PublicationPlan {
  readonly groups: readonly PlannedGroup[];
  readonly memberships: readonly PlannedMembership[];
  readonly placed: number;
  readonly unplaced: number;
  /** Members who have declined or withdrawn since. */
  readonly leftOut: number;
  /** Numbers of the groups that nobody leads. */
  readonly withoutLeader: readonly number[];
  /** Numbers of the groups that somebody leads, with fewer mentors than a whole group has. */
  readonly fewMentors: readonly number[];
}

/**
 * Groups with their members and mentors. Who has left since is left out, a group that is empty is
 * not made, and a group has as many seats as the settings allow, so that late arrivals find room.
 */
export const publicationPlan = (board: Board): PublicationPlan => {
  const stays = (id: string): boolean => {
    const state = board.people.get(id)?.state;
    return state !== undefined && state !== 'declined' && state !== 'withdrawn';
  };
  const leads = (id: string | null): id is string => {
    const mentor = id === null ? undefined : board.people.get(id);
    return mentor !== undefined && canLead(mentor);
  };
  const further = coMentorsOf(board);
  const drafts = board.groups
    .map((group, i) => ({ group, memberIds: board.drafts[i]!.memberIds.filter(stays) }))
    .filter(({ memberIds }) => memberIds.length > 0)
    .map((draft) => ({ ...draft, id: newId() }));
  const seated = board.drafts.flatMap((d) => d.memberIds);
  const placed = drafts.reduce((sum, d) => sum + d.memberIds.length, 0);
  return {
    groups: drafts.map(({ id, group: { number, campus, slot }, memberIds }) => ({
      id,
      number,
      campus,
      slot,
      seats: Math.max(board.settings.group.maximum, memberIds.length),
      seatsTaken: memberIds.length,
    })),
    memberships: drafts.flatMap(({ id: groupId, group: { id: key, leaderId }, memberIds }) => [
      ...(leads(leaderId)
        ? [
            { id: newId(), groupId, enrolmentId: leaderId, role: 'mentor' as const },
            ...(further.get(key) ?? []).map((enrolmentId) => ({
              ...{ id: newId(), groupId, enrolmentId, role: 'co_mentor' as const },
            })),
          ]
        : []),
      ...memberIds.map((enrolmentId) => ({
        id: newId(),
        groupId,
        enrolmentId,
        role: 'mentee' as const,
      })),
    ]),
    placed,
    unplaced: board.problem.persons.length - seated.length,
    leftOut: seated.length - placed,
    fewMentors: drafts
      .filter(({ group: { id, leaderId } }) => {
        const mentors = 1 + (further.get(id)?.length ?? 0);
        return leads(leaderId) && mentors < board.settings.mentorsPerGroup;
      })
      .map((d) => d.group.number),
    withoutLeader: drafts.filter((d) => !leads(d.group.leaderId)).map((d) => d.group.number),
  };
};
