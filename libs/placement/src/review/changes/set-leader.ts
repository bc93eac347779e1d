import { conflict, invalid, isWeeklySlot, notFound, type WeeklySlot } from '#kernel';
import { scorecards, type ScoreCode } from '#matching';
import { reasonView } from '../../reasons.views.js';
import { canLead } from '../../roster/participants.js';
import { changed, type Board, type BoardChange } from '../board.js';

/** What nobody can do, or the scheme forbids. A mentor who 'cannot' then may have said so since. */
const REFUSED: readonly ScoreCode[] = [
  'group.leader_double_booked',
  'group.leader_too_many_groups',
  'group.leader_not_same',
  'group.never_led_by',
];

/**
 * Gives a group another mentor or hour, or none.
 *
 * @throws DomainError `proposal.change_refused` with the reasons: two groups at one hour, more
 *   groups than the mentor takes, another campus; `proposal.mentor_gone`, `proposal.mentor_not_ready`
 */
export const setLeader = (
  board: Board,
  groupId: string,
  leaderId: string | null,
  slot: WeeklySlot | null,
): BoardChange => {
  const group = board.groups.find((g) => g.id === groupId);
  if (!group) throw notFound();
  if (slot !== null && !isWeeklySlot(slot)) {
    const fields = [{ pointer: '/slot', code: 'field.isWeeklySlot' }];
    throw invalid('request.invalid', { fields });
  }
  if (leaderId !== null && leaderId !== group.leaderId) {
    const mentor = board.people.get(leaderId);
    if (mentor?.role !== 'mentor') throw notFound();
    if (mentor.state !== 'joined') throw conflict('proposal.mentor_gone');
    if (!canLead(mentor)) throw conflict('proposal.mentor_not_ready');
  }
  const change: BoardChange = { seats: [], groups: [{ id: groupId, leaderId, slot }] };
  const after = changed(board, change);
  const card = scorecards(after.problem, after.drafts).find((c) => c.key === groupId);
  const reasons = (card?.reasons ?? []).filter((r) => REFUSED.includes(r.code));
  if (reasons.length > 0) {
    throw conflict('proposal.change_refused', { reasons: reasons.map(reasonView) });
  }
  return change;
};
