import { areAlike } from '../are-alike.js';
import { apartFrom, type GroupInScene, type PersonInScene, type Scene } from './scene.js';

/** A group as a place for a student. */
export interface Place {
  readonly groupId: string;
  readonly number: number;
  readonly campus: string | null;
  readonly slot: number | null;
  readonly members: number;
  readonly seats: number;
  /** Neither taken nor held. */
  readonly free: number;
  readonly mentors: string[];
  /** No rule of the scheme is in the way. */
  readonly fits: boolean;
  /** Somebody is there whom the student is not to be put together with again. */
  readonly notAgain: boolean;
  /** At the group's hour. Null: unknown. */
  readonly canAtHour: boolean | null;
}

/**
 * The open groups for a student, the one first that is disturbed least: no rule broken, a seat that is
 * free, an hour when the student can, and then the smallest.
 */
export const placesFor = (scene: Scene, person: PersonInScene): Place[] =>
  [...scene.groups.values()]
    .filter(({ members }) => !members.includes(person.enrolmentId))
    .filter(({ members, held }) => scene.rules.format !== 'pairs' || members.length + held === 0)
    .map((group) => placeIn(scene, group, person))
    .sort(
      (a, b) => disturbance(a) - disturbance(b) || a.members - b.members || a.number - b.number,
    );

const HOUR = new Map([
  [true, 0],
  [null, 1],
  [false, 2],
]);

const disturbance = ({ fits, free, canAtHour, notAgain }: Place): number =>
  (notAgain ? 1000 : 0) + (fits ? 0 : 100) + (free > 0 ? 0 : 10) + (HOUR.get(canAtHour) ?? 1);

const placeIn = (scene: Scene, group: GroupInScene, person: PersonInScene): Place => {
  const { sameWithin } = scene.rules.matching;
  const { id: groupId, number, campus, slot, seats, held, members, leaders } = group;
  const studiesAlike = members.every((id) =>
    areAlike(scene.people.get(id)?.programmeId ?? null, person.programmeId),
  );
  return {
    ...{ groupId, number, campus, slot, seats, members: members.length },
    free: Math.max(0, seats - held - members.length),
    mentors: leaders.flatMap(({ enrolmentId }) => scene.people.get(enrolmentId)?.name ?? []),
    fits:
      (!sameWithin.includes('campus') || areAlike(campus, person.campus)) &&
      (!sameWithin.includes('programme') || studiesAlike),
    notAgain: apartFrom(scene, group, person.enrolmentId).length > 0,
    canAtHour: slot === null || !person.slots ? null : person.slots.includes(slot),
  };
};
