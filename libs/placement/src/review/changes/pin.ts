import { conflict } from '#kernel';
import type { Board, BoardChange } from '../board.js';
import { seatIn } from './move.js';

/**
 * Pins students to their groups, or lets them go. Those who are so already are left as they are.
 *
 * @throws DomainError `proposal.pin_unplaced` for somebody without a group
 */
export const pin = (
  board: Board,
  enrolmentIds: readonly string[],
  isPinned: boolean,
): BoardChange => {
  const seats = enrolmentIds.map((id) => seatIn(board, id));
  const without = seats.filter((s) => s.groupId === null).map((s) => s.enrolmentId);
  if (isPinned && without.length > 0) throw conflict('proposal.pin_unplaced', { ids: without });
  return {
    seats: seats.filter((s) => s.isPinned !== isPinned).map((s) => ({ ...s, isPinned })),
    groups: [],
  };
};
