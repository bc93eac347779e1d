import type { WeeklySlot } from '#kernel';
import type { PersonInScene, Scene } from './scene.js';

/** An hour of the week, and how many of a group's students can then. */
export interface HourOfMany {
  readonly slot: WeeklySlot;
  readonly members: number;
}

const peopleOf = (scene: Scene, ids: readonly string[]): PersonInScene[] =>
  ids.flatMap((id) => scene.people.get(id) ?? []);

/** How many have said when they can; the others are unknown, not busy. */
export const answered = (scene: Scene, members: readonly string[]): number =>
  peopleOf(scene, members).filter(({ slots }) => slots !== null).length;

export const canAt = (
  scene: Scene,
  members: readonly string[],
  slot: WeeklySlot | null,
): number | null =>
  slot === null
    ? null
    : peopleOf(scene, members).filter(({ slots }) => slots?.includes(slot)).length;

/**
 * The hour that suits most students, of those that suit every mentor who has said when they can; the
 * usual one where it is as good as any. Null: nobody can at any.
 */
export const bestHour = (
  scene: Scene,
  members: readonly string[],
  leaders: readonly string[],
  usual: WeeklySlot | null,
): HourOfMany | null => {
  const suits = peopleOf(scene, leaders).flatMap(({ slots }) => (slots ? [slots] : []));
  const counts = new Map<WeeklySlot, number>();
  for (const slot of peopleOf(scene, members).flatMap(({ slots }) => slots ?? []))
    counts.set(slot, (counts.get(slot) ?? 0) + 1);
  const [best] = [...counts]
    .filter(([slot]) => suits.every((slots) => slots.includes(slot)))
    .sort(
      ([a, many], [b, more]) => more - many || Number(b === usual) - Number(a === usual) || a - b,
    );
  return best ? { slot: best[0], members: best[1] } : null;
};
