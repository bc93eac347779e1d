import { conflict } from '#kernel';
import { bestHour } from '../group-hour.js';
import type { GroupInScene, Scene } from '../scene.js';
import {
  fieldFault,
  groupNamed,
  NOTHING,
  personNamed,
  type ChangePlan,
  type LeaderMove,
} from './change-plan.js';

interface Wanted {
  readonly groupId?: string | null | undefined;
  /** Who goes to the new group. */
  readonly enrolmentIds?: readonly string[] | null | undefined;
  /** Who leads it; left out: nobody yet. */
  readonly successorId?: string | null | undefined;
}

/**
 * Some of a group's students to a new one beside it. One who leads the group already and has a
 * co-mentor there, who leads it from then on, goes along; else the mentor of the new group leads both.
 *
 * @param newId of the new group
 * @throws DomainError `change.pairs`; on fields
 */
export const split = (scene: Scene, wanted: Wanted, newId: string): ChangePlan => {
  const group = groupNamed(scene, 'groupId', wanted.groupId);
  if (scene.rules.format === 'pairs') throw conflict('change.pairs');
  const going = [...new Set(wanted.enrolmentIds ?? [])];
  if (going.length === 0) throw fieldFault('enrolmentIds', 'field.required');
  if (going.some((id) => !group.members.includes(id)))
    throw fieldFault('enrolmentIds', 'field.unknown');
  if (going.length === group.members.length) throw fieldFault('enrolmentIds', 'change.leaves_none');
  const leaderId = wanted.successorId
    ? personNamed(scene, 'successorId', wanted.successorId, 'mentor').enrolmentId
    : null;
  return {
    ...NOTHING,
    kind: 'split',
    moves: going.map((enrolmentId) => ({ enrolmentId, from: group.id, to: newId })),
    leaders: leaderId === null ? [] : leading(group, leaderId, newId),
    opens: [
      {
        id: newId,
        number: scene.nextNumber,
        campus: group.campus,
        slot: bestHour(scene, going, leaderId === null ? [] : [leaderId], group.slot)?.slot ?? null,
      },
    ],
  };
};

const leading = ({ id, leaders }: GroupInScene, leaderId: string, newId: string): LeaderMove[] => {
  const goesAlong =
    leaders.length > 1 && leaders.some(({ enrolmentId }) => enrolmentId === leaderId);
  return [{ enrolmentId: leaderId, role: 'mentor', from: goesAlong ? id : null, to: newId }];
};
