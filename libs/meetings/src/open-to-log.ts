import { DomainError } from '#kernel';
import type { Tx } from '#platform';
import { takesLogs } from '#schemes';
import { partInLog } from './log.policy.js';
import { openGroupOfMeetings, openMeeting, type OpenedMeeting } from './open-meeting.js';
import type { OpenedGroup } from '#groups';

type PartInLog = NonNullable<ReturnType<typeof partInLog>>;
/** What is opened to write its log, in the part in which its log is written. */
export type OpenToLog<T> = T & { readonly part: PartInLog };

/**
 * Opens a meeting to write its log, as its mentor or for the mentor.
 *
 * @throws DomainError `not_found`; `meeting.mentor_only` to those who see it and do not log;
 *   `round.not_running` where nobody does any more
 */
export const openToLog = async (tx: Tx, id: string): Promise<OpenToLog<OpenedMeeting>> => {
  const opened = await openMeeting(tx, id);
  const part = partOf(opened);
  return { ...(part === opened.standing ? opened : await openMeeting(tx, id, part)), part };
};

/** The same of a group, for a meeting that it had. */
export const openGroupToLog = async (tx: Tx, id: string): Promise<OpenToLog<OpenedGroup>> => {
  const opened = await openGroupOfMeetings(tx, id);
  const part = partOf(opened);
  return { ...(part === opened.standing ? opened : await openGroupOfMeetings(tx, id, part)), part };
};

const partOf = (opened: OpenedGroup): PartInLog => {
  const part = partInLog(opened);
  if (part) return part;
  const would = opened.standings.some((held) => held === 'mentor' || held === 'coordinator');
  if (would && !takesLogs(opened.group.roundState)) throw new DomainError('round.not_running', 409);
  throw new DomainError('meeting.mentor_only', 403);
};
