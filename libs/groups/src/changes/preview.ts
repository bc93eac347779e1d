import type { ChangedGroup, ChangePreview, GroupFigures } from './changes.views.js';
import { answered, bestHour, canAt } from './group-hour.js';
import { touchedBy, type ChangePlan } from './plan/change-plan.js';
import { warningsOf } from './plan/warnings.js';
import type { GroupInScene, Scene } from './scene.js';

/** What a plan comes to, group by group, in the words a coordinator decides by. */
export const previewOf = (before: Scene, later: Scene, plan: ChangePlan): ChangePreview => {
  const groups = touchedBy(plan)
    .map((id): ChangedGroup => {
      const was = before.groups.get(id);
      const becomes = later.groups.get(id);
      const { number, campus } = (becomes ?? was)!;
      const named = (ids: readonly string[]): string[] =>
        ids.flatMap((each) => before.people.get(each)?.name ?? []);
      const ids = (of: 'from' | 'to'): string[] =>
        [...plan.leaders, ...plan.moves]
          .filter((move) => move[of] === id)
          .map(({ enrolmentId }) => enrolmentId);
      return {
        ...{ number, campus, opens: !was, closes: !becomes },
        pair: before.rules.format === 'pairs' ? named(idsIn((was ?? becomes)!)) : null,
        before: was ? figuresOf(before, was) : null,
        after: becomes ? figuresOf(later, becomes) : null,
        joins: named(ids('to')),
        leaves: named(ids('from')),
      };
    })
    .sort((a, b) => a.number - b.number);
  return { groups, warnings: warningsOf(before, later, plan), seen: seenOf(before, plan) };
};

/** Mentors first. */
const idsIn = ({ members, leaders }: GroupInScene): string[] => [
  ...leaders.map(({ enrolmentId }) => enrolmentId),
  ...members,
];

const figuresOf = (scene: Scene, group: GroupInScene): GroupFigures => {
  const { members, leaders, seats, slot } = group;
  const leaderIds = leaders.map(({ enrolmentId }) => enrolmentId);
  return {
    members: members.length,
    ...{ seats, slot },
    mentors: leaderIds.flatMap((id) => scene.people.get(id)?.name ?? []),
    answered: answered(scene, members),
    canAtHour: canAt(scene, members, slot),
    best: bestHour(scene, members, leaderIds, slot),
  };
};

/** The groups as they were when the plan was made, by their versions. */
const seenOf = (before: Scene, plan: ChangePlan): string =>
  touchedBy(plan)
    .flatMap((id) => before.groups.get(id) ?? [])
    .map(({ number, version }) => `${number}.${version}`)
    .sort()
    .join(' ');
