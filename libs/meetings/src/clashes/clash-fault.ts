import { invalid, type FieldError } from '#kernel';
import { timeZoneOf, type Tx } from '#platform';
import { localTimeOf } from '../meeting-times.js';
import { clashesIn, holdTimes, type Booked, type Wanted } from './bookings.js';
import type { Clash } from './clashes.js';

/**
 * What is said of a clash: which group, and when. Of a mentor's meeting in another round only when,
 * since whoever reads this may have no part in that one.
 */
export const clashFault = (
  { who, other }: Clash<Booked>,
  { roundId, timeZone, pointer }: { roundId: string; timeZone: string; pointer: string },
): FieldError => {
  const when = { ...localTimeOf(other.startsAt, timeZone) };
  if (who === 'group') return { pointer, code: 'field.group_meets', params: when };
  if (other.roundId !== roundId) return { pointer, code: 'field.mentor_busy', params: when };
  const code = other.isPair ? 'field.mentor_meets_pair' : 'field.mentor_meets';
  return { pointer, code, params: { ...when, group: other.groupNumber } };
};

/**
 * Holds the times of a group and refuses meetings that overlap another one of it, or of its mentors.
 *
 * @param pointer where the meeting at an index has its time in the request
 * @param but a meeting that is itself moved
 */
export const refuseClashes = async (
  tx: Tx,
  wanted: readonly Wanted[],
  { roundId, pointer, but }: { roundId: string; pointer: (index: number) => string; but?: string },
): Promise<void> => {
  await holdTimes(tx, [...new Set(wanted.map(({ groupId }) => groupId))]);
  const clashes = await clashesIn(tx, wanted, but ?? null);
  if (clashes.length === 0) return;
  const timeZone = await timeZoneOf(tx);
  throw invalid('request.invalid', {
    fields: clashes.map((clash) =>
      clashFault(clash, { roundId, timeZone, pointer: pointer(clash.index) }),
    ),
  });
};
