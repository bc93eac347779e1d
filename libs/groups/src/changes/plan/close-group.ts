import type { Apart } from '../../not-again/not-again.js';
import type { CloseReason } from '../group-change.entity.js';
import type { Scene } from '../scene.js';
import { fieldFault, groupNamed, NOTHING, type ChangePlan } from './change-plan.js';

interface Wanted {
  readonly groupId?: string | null | undefined;
  readonly reason?: CloseReason | null | undefined;
  readonly notAgain?: readonly Apart[] | null | undefined;
}

/**
 * A group or a pair ends before its time: all who are in it leave it. Two who were in it may be kept
 * apart from then on. @throws on fields
 */
export const closeGroup = (scene: Scene, { groupId, reason, notAgain }: Wanted): ChangePlan => {
  const { id, members, leaders } = groupNamed(scene, 'groupId', groupId);
  if (!reason) throw fieldFault('reason', 'field.required');
  const there = [...members, ...leaders.map(({ enrolmentId }) => enrolmentId)];
  const apart = notAgain ?? [];
  for (const { oneId, otherId } of apart)
    if (oneId === otherId || !there.includes(oneId) || !there.includes(otherId))
      throw fieldFault('notAgain', 'field.unknown');
  return {
    ...NOTHING,
    kind: 'close',
    moves: members.map((enrolmentId) => ({ enrolmentId, from: id, to: null })),
    leaders: leaders.map((leader) => ({ ...leader, from: id, to: null })),
    closes: [id],
    ...{ reason, apart },
  };
};
