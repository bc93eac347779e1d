import { canKeepMeetings, openGroup, sightOf, type OpenedGroup, type Standing } from '#groups';
import { DomainError, notFound } from '#kernel';
import type { Tx } from '#platform';
import { findMeeting, type MeetingRow } from './meeting-rows.js';

export interface OpenedMeeting extends OpenedGroup {
  readonly meeting: MeetingRow;
}

/**
 * A group, for the sake of its meetings.
 *
 * @throws DomainError `not_found` also for a role that sees the group and not its meetings
 */
export const openGroupOfMeetings = async (
  tx: Tx,
  groupId: string,
  as?: Standing,
): Promise<OpenedGroup> => {
  const opened = await openGroup(tx, groupId, as);
  if (!sightOf(opened.standing).meetings) throw notFound();
  return opened;
};

/** @throws DomainError `not_found` */
export const openMeeting = async (tx: Tx, id: string, as?: Standing): Promise<OpenedMeeting> => {
  const meeting = await findMeeting(tx, id);
  if (!meeting) throw notFound();
  return { meeting, ...(await openGroupOfMeetings(tx, meeting.groupId, as)) };
};

/**
 * @throws DomainError `meeting.mentor_only` to those who see the meetings and do not keep them;
 *   `round.not_running` where nobody does any more
 */
export const mustKeepMeetings = ({ standing, group }: OpenedGroup): void => {
  if (standing !== 'mentor') throw new DomainError('meeting.mentor_only', 403);
  if (!canKeepMeetings(standing, group.roundState)) throw new DomainError('round.not_running', 409);
};
