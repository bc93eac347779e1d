import { conflict } from '#kernel';
import { timeZoneOf, type Tx } from '#platform';
import { clashesIn, holdTimes, type Wanted } from './clashes/bookings.js';
import { localTimeOf } from './meeting-times.js';

/**
 * A meeting that nobody planned, at a time at which there is one: most often it is that one, and is logged
 * there. Whoever knows better says so.
 *
 * @throws DomainError `meeting.overlaps` with the other one: which, where it is the group's own, and when
 */
export const refuseDoubleLog = async (tx: Tx, wanted: Wanted, roundId: string): Promise<void> => {
  await holdTimes(tx, [wanted.groupId]);
  const [clash] = await clashesIn(tx, [wanted]);
  if (!clash) return;
  const { who, other } = clash;
  const isOwn = who === 'group';
  throw conflict('meeting.overlaps', {
    overlap: {
      ...localTimeOf(other.startsAt, await timeZoneOf(tx)),
      meetingId: isOwn ? other.meetingId : null,
      isLogged: isOwn && other.state !== 'planned',
      // Who logs may have no part in another round.
      group: !isOwn && other.roundId === roundId ? other.groupNumber : null,
      isPair: other.isPair,
    },
  });
};
