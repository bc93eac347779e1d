import { areAlike } from '../are-alike.js';

/** What must be alike in a group, of what a queue knows. */
export interface SeatRules {
  readonly campus: boolean;
  readonly programme: boolean;
}

/** Somebody who waits, in the order of the queue. Null is unknown, and no obstacle. */
export interface Waiter {
  readonly id: string;
  readonly campus: string | null;
  readonly programmeId: string | null;
  /** Takes a seat there alone. */
  readonly wantedCampus: string | null;
  /** With somebody whom they are not to be put together with again. */
  readonly barredGroupIds?: readonly string[];
}

export interface Room {
  readonly groupId: string;
  readonly number: number;
  readonly campus: string | null;
  /** What its members study. */
  readonly programmeIds: readonly string[];
  /** Neither taken nor held. */
  readonly free: number;
}

/** Whether the student may sit there, by the scheme's rules and by what the student wants. */
export const fits = (waiter: Waiter, room: Room, rules: SeatRules): boolean =>
  !waiter.barredGroupIds?.includes(room.groupId) &&
  areAlike(waiter.wantedCampus, room.campus) &&
  (!rules.campus || areAlike(waiter.campus, room.campus)) &&
  (!rules.programme || room.programmeIds.every((id) => areAlike(waiter.programmeId, id)));

export interface ChosenSeat {
  readonly waiterId: string;
  readonly groupId: string;
}

/**
 * Which free seat is for whom: each in the order of the queue gets the group with most room among
 * those that suit. Whom none suits is passed over, and stays where they are in the queue.
 */
export const chooseSeats = (
  waiters: readonly Waiter[],
  rooms: readonly Room[],
  rules: SeatRules,
): ChosenSeat[] => {
  const left = new Map(rooms.map(({ groupId, free }) => [groupId, free]));
  const leftIn = ({ groupId }: Room): number => left.get(groupId) ?? 0;
  return waiters.flatMap((waiter) => {
    const [best] = rooms
      .filter((room) => leftIn(room) > 0 && fits(waiter, room, rules))
      .sort((a, b) => leftIn(b) - leftIn(a) || a.number - b.number);
    if (!best) return [];
    left.set(best.groupId, leftIn(best) - 1);
    return [{ waiterId: waiter.id, groupId: best.groupId }];
  });
};
