import { conflict, notFound } from '#kernel';
import type { BoardChange, BoardSeat } from '../review/board.js';
import { mentorIn, takenBy, type PairBoard } from './pair-board.js';
import { isAllowed, pairReasons, placesIn } from './pair-reasons.js';
import type { Market } from './read-market.js';

export interface WantedPair {
  readonly menteeId: string;
  readonly mentorId: string | null;
  readonly exchangeWith: string | null;
}

const NOT_ALLOWED = ['pair.vetoed', 'pair.not_again', 'pair.rule'];

const refuseForbidden = (market: Market, menteeId: string, mentorId: string): void => {
  if (isAllowed(market, menteeId, mentorId)) return;
  const [why] = pairReasons(market, menteeId, mentorId);
  throw NOT_ALLOWED.includes(why!.code) ? conflict(why!.code) : notFound();
};

const seatIn = (board: PairBoard, enrolmentId: string): BoardSeat =>
  board.seatOf.get(enrolmentId) ?? { enrolmentId, groupId: null, isPinned: false };

/** A pair that has lost its student, or was made for this. */
export const emptyGroup = (board: PairBoard): string | undefined => {
  const taken = new Set([...board.seatOf.values()].map(({ groupId }) => groupId));
  return board.groups.find(({ id }) => !taken.has(id))?.id;
};

/** The student has no seat yet, and is to get one. */
export const needsGroup = (board: PairBoard, { menteeId, mentorId, exchangeWith }: WantedPair) =>
  mentorId !== null && exchangeWith === null && seatIn(board, menteeId).groupId === null;

/**
 * Gives a student another mentor, or none. A no and the scheme's rules hold for a coordinator, too.
 *
 * @throws DomainError `pair.vetoed`, `pair.rule`, `pair.not_again`, `pair.mentor_full`,
 *   `pair.as_it_is`; `not_found` for who is not to be matched
 */
export const pairUp = (market: Market, board: PairBoard, wanted: WantedPair): BoardChange => {
  const { menteeId, mentorId, exchangeWith } = wanted;
  if (!market.mentees.has(menteeId)) throw notFound();
  const seat = seatIn(board, menteeId);
  if (mentorIn(board, menteeId) === mentorId) throw conflict('pair.as_it_is');
  if (mentorId === null) return { seats: [{ ...seat, groupId: null }], groups: [] };
  refuseForbidden(market, menteeId, mentorId);
  if (exchangeWith !== null) return exchanged(market, board, wanted, exchangeWith);
  if (takenBy(board, mentorId) >= placesIn(market, mentorId)) throw conflict('pair.mentor_full');
  const groupId = seat.groupId ?? emptyGroup(board)!;
  return {
    seats: seat.groupId === null ? [{ ...seat, groupId }] : [],
    groups: [{ id: groupId, leaderId: mentorId, slot: null }],
  };
};

const exchanged = (
  market: Market,
  board: PairBoard,
  { menteeId, mentorId }: WantedPair,
  otherId: string,
): BoardChange => {
  if (mentorIn(board, otherId) !== mentorId) throw conflict('pair.not_with_mentor');
  const given = mentorIn(board, menteeId);
  if (given !== null) refuseForbidden(market, otherId, given);
  const [seat, other] = [seatIn(board, menteeId), seatIn(board, otherId)];
  return {
    seats: [
      { ...seat, groupId: other.groupId },
      { ...other, groupId: given === null ? null : seat.groupId },
    ],
    groups: [],
  };
};
