import { conflict } from '#kernel';
import type { Scene } from '../scene.js';
import { fieldFault, groupNamed, NOTHING, type ChangePlan } from './change-plan.js';

interface Wanted {
  readonly groupId?: string | null | undefined;
  readonly intoId?: string | null | undefined;
}

/**
 * All students of a group into another, which keeps its mentors and its hour; the one they leave
 * closes. @throws DomainError `change.pairs`; on fields
 */
export const merge = (scene: Scene, { groupId, intoId }: Wanted): ChangePlan => {
  const from = groupNamed(scene, 'groupId', groupId);
  const into = groupNamed(scene, 'intoId', intoId);
  if (from === into) throw fieldFault('intoId', 'change.same_group');
  if (scene.rules.format === 'pairs') throw conflict('change.pairs');
  return {
    ...NOTHING,
    kind: 'merge',
    moves: from.members.map((enrolmentId) => ({ enrolmentId, from: from.id, to: into.id })),
    leaders: from.leaders.map((leader) => ({ ...leader, from: from.id, to: null })),
    closes: [from.id],
  };
};
