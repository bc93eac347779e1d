import { conflict } from '#kernel';
import { placeLate } from '#matching';
import type { Board, BoardChange } from '../board.js';
import { seatIn } from './move.js';

/**
 * Gives those without a group the free seats that suit them best. Nobody who has a group moves, and no
 * group gets another mentor or hour.
 *
 * @throws DomainError `proposal.no_seat_free` where none of them can have one
 */
export const placeRest = (board: Board): BoardChange => {
  const waiting = board.problem.persons
    .map(({ id }) => id)
    .filter((id) => !board.seatOf.get(id)?.groupId);
  const { placed } = placeLate(board.problem, board.drafts, waiting);
  if (waiting.length > 0 && placed.length === 0) throw conflict('proposal.no_seat_free');
  return {
    seats: placed.map(({ personId, groupKey }) => ({
      ...seatIn(board, personId),
      groupId: groupKey,
    })),
    groups: [],
  };
};
