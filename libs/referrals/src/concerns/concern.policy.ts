import type { Standing } from '#groups';
import type { Actor } from '#kernel';
import { takesLogs, type RoundState } from '#schemes';
import type { Topic } from '../topics.js';
import type { Capacity } from './concern-recipient.entity.js';
import type { ConcernState } from './concern.entity.js';

/** Writing one is the group's own mentors', while the round goes on. */
export const canWriteConcern = (standing: Standing, round: RoundState): boolean =>
  standing === 'mentor' && takesLogs(round);

/**
 * Topics that would by themselves say something of a named student's health, which nobody notes
 * here (DOMAIN.md: no notes about a student's health). The group's may be any.
 */
export const isAboutHealth = (topic: Topic): boolean =>
  topic === 'health' || topic === 'facilitation';

/** A concern as its rules need to know it. */
export interface Ties {
  readonly state: ConcernState;
  readonly isMine: boolean;
  /** The role I was named for; null: I wasn't. */
  readonly capacity: Capacity | null;
  readonly schemeId: string;
  /** None of the recipients has read it yet. */
  readonly isUnread: boolean;
  readonly takenByMe: boolean;
}

/**
 * Its author, and who was named and holds the role for it today. A deputy holds the role and was
 * not named; whoever is away without access was named and doesn't hold it.
 */
export const canOpen = (actor: Actor, { isMine, capacity, schemeId }: Ties): boolean =>
  isMine ||
  (capacity === 'coordinator' && actor.coordinates(schemeId)) ||
  (capacity === 'service_owner' && actor.ownsServices);

/** What may be done with a concern that the actor may open. */
export const abilitiesIn = ({ state, isMine, isUnread, takenByMe }: Ties) => {
  const isOver = state === 'withdrawn' || state === 'done';
  return {
    correct: isMine && isUnread && !isOver,
    withdraw: isMine && isUnread && !isOver,
    add: isMine && !isOver,
    take: !isMine && state !== 'withdrawn' && !(state === 'taken' && takenByMe),
    finish: !isMine && !isOver,
  };
};
