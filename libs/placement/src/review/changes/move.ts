import { conflict, notFound } from '#kernel';
import { moveEffects, swapEffect, type Reason } from '#matching';
import { reasonView } from '../../reasons.views.js';
import type { Board, BoardChange, BoardSeat } from '../board.js';

/** Says why not; what the change would do besides is of no interest then. */
const refused = (reasons: readonly Reason[]): never => {
  const why = reasons.filter((reason) => reason.code.startsWith('move.'));
  throw conflict('proposal.change_refused', { reasons: why.map(reasonView) });
};

/** @throws DomainError `not_found` for somebody whom the proposal does not place */
export const seatIn = (board: Board, enrolmentId: string): BoardSeat => {
  if (!board.problem.persons.some((p) => p.id === enrolmentId)) throw notFound();
  return board.seatOf.get(enrolmentId) ?? { enrolmentId, groupId: null, isPinned: false };
};

/**
 * Moves a student to another group, or out of every group.
 *
 * @throws DomainError `proposal.change_refused` with the reasons, where a rule forbids it
 */
export const move = (board: Board, enrolmentId: string, groupId: string | null): BoardChange => {
  const seat = seatIn(board, enrolmentId);
  if (groupId === null) {
    if (seat.isPinned) refused([{ code: 'move.pinned' }]);
    if (seat.groupId === null) refused([{ code: 'move.already_there' }]);
  } else {
    const effect = moveEffects(board.problem, board.drafts, enrolmentId).find(
      (e) => e.groupKey === groupId,
    );
    if (!effect) throw notFound();
    if (!effect.allowed) refused(effect.reasons);
  }
  return { seats: [{ ...seat, groupId }], groups: [] };
};

/**
 * Lets two students change places.
 *
 * @throws DomainError `proposal.change_refused` with the reasons, where a rule forbids it
 */
export const swap = (board: Board, a: string, b: string): BoardChange => {
  const [one, other] = [seatIn(board, a), seatIn(board, b)];
  const effect = swapEffect(board.problem, board.drafts, a, b);
  if (!effect.allowed) refused(effect.reasons);
  return {
    seats: [
      { ...one, groupId: other.groupId },
      { ...other, groupId: one.groupId },
    ],
    groups: [],
  };
};
