import { isArchived } from '#schemes';
import type { FoundThread } from './find-thread.js';
import type { MessageSide } from './message.entity.js';

type Looked = Pick<
  FoundThread,
  | 'kind'
  | 'state'
  | 'roundState'
  | 'isMine'
  | 'isGroupClosed'
  | 'leads'
  | 'hasStudent'
  | 'hasAllMentors'
  | 'takenBy'
>;

/**
 * Writes in it. In a group's own thread its mentors do, and nobody else. A student goes on with the
 * mentors there are: with another among them, a new thread begins.
 */
export const canWrite = (thread: Looked): boolean => {
  const { kind, roundState, isMine, isGroupClosed, leads, hasStudent, hasAllMentors } = thread;
  if (isArchived(roundState) || isGroupClosed) return false;
  if (kind === 'inbox') return true;
  if (kind === 'group') return leads;
  return hasStudent && (isMine ? hasAllMentors : leads);
};

/** As what the actor would write in it. */
export const sideIn = ({ kind, isMine }: Pick<Looked, 'kind' | 'isMine'>): MessageSide => {
  if (isMine) return 'member';
  return kind === 'inbox' ? 'coordinator' : 'mentor';
};

/** Whoever coordinates the round sees to it, but for what they have written themselves. */
const isKept = ({ kind, isMine, state }: Looked): boolean =>
  kind === 'inbox' && !isMine && state === 'open';

export const canTake = (thread: Looked): boolean => isKept(thread) && !thread.takenBy?.isMe;
export const canRelease = (thread: Looked): boolean =>
  isKept(thread) && thread.takenBy?.isMe === true;
export const canClose = isKept;
