import type { Scene } from '../scene.js';
import { groupNamed, NOTHING, type ChangePlan } from './change-plan.js';

interface Wanted {
  readonly groupId?: string | null | undefined;
}

/** A group or a pair ends before its time: all who are in it leave it. @throws on fields */
export const closeGroup = (scene: Scene, { groupId }: Wanted): ChangePlan => {
  const { id, members, leaders } = groupNamed(scene, 'groupId', groupId);
  return {
    ...NOTHING,
    kind: 'close',
    moves: members.map((enrolmentId) => ({ enrolmentId, from: id, to: null })),
    leaders: leaders.map((leader) => ({ ...leader, from: id, to: null })),
    closes: [id],
  };
};
