import { openGroup } from '#groups';
import { notFound } from '#kernel';
import type { Tx } from '#platform';
import { holdTalk, type TalkRow } from './talk-rows.js';
import { openGroupOfTalks, type GroupOfTalks } from './talks-of-group.js';

export interface OpenedTalk extends GroupOfTalks {
  readonly talk: TalkRow;
}

/**
 * A talk, held until the transaction ends, for its mentor or its student: to anybody else of the group it
 * is as if there were none.
 *
 * @throws DomainError `not_found`
 */
export const openTalk = async (
  tx: Tx,
  id: string,
  as: 'mentor' | 'mentee',
): Promise<OpenedTalk> => {
  const talk = await holdTalk(tx, id);
  if (!talk) throw notFound();
  const opened = await openGroupOfTalks(tx, talk.groupId);
  const whose = as === 'mentor' ? talk.mentor : talk.student;
  if (opened.standing !== as || whose?.personId !== tx.actor.personId) throw notFound();
  return { ...opened, talk };
};

/**
 * The same to say whether it was held: for its mentor, and for a coordinator, who does it for the mentor.
 * Who is both does so as the mentor of own talks, and as the coordinator of another mentor's.
 *
 * @throws DomainError `not_found`
 */
export const openTalkToLog = async (
  tx: Tx,
  id: string,
): Promise<OpenedTalk & { readonly part: 'mentor' | 'coordinator' }> => {
  const talk = await holdTalk(tx, id);
  if (!talk) throw notFound();
  const { standings } = await openGroup(tx, talk.groupId);
  const isOwn = talk.mentor.personId === tx.actor.personId;
  const part = isOwn && standings.includes('mentor') ? 'mentor' : 'coordinator';
  return { ...(await openGroupOfTalks(tx, talk.groupId, part)), talk, part };
};
