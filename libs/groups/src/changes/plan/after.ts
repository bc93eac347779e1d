import type { GroupInScene, Scene } from '../scene.js';
import type { ChangePlan, Move } from './change-plan.js';

/** The scene once a plan is done. A group that gets more members than it has seats gets more seats. */
export const after = (scene: Scene, plan: ChangePlan): Scene => {
  const opened = plan.opens.map((group): GroupInScene => ({
    ...group,
    ...{ seats: scene.rules.group.maximum, held: 0, version: 1, members: [], leaders: [] },
  }));
  const groups = [...scene.groups.values(), ...opened]
    .filter(({ id }) => !plan.closes.includes(id))
    .map((group): GroupInScene => {
      const { id } = group;
      const members = [
        ...group.members.filter((member) => !leaves(plan.moves, id, member)),
        ...plan.moves.filter(({ to }) => to === id).map(({ enrolmentId }) => enrolmentId),
      ];
      const leaders = [
        ...group.leaders.filter(({ enrolmentId }) => !leaves(plan.leaders, id, enrolmentId)),
        ...plan.leaders.filter(({ to }) => to === id),
      ];
      return {
        ...group,
        members,
        leaders,
        seats: Math.max(group.seats, members.length + group.held),
      };
    });
  return { ...scene, groups: new Map(groups.map((group) => [group.id, group])) };
};

const leaves = (moves: readonly Move[], groupId: string, enrolmentId: string): boolean =>
  moves.some((move) => move.from === groupId && move.enrolmentId === enrolmentId);
