import type { Actor } from '#kernel';
import type { PROGRESS_SCOPES } from './progress.views.js';

export type ProgressScope = (typeof PROGRESS_SCOPES)[number];

/**
 * How much of a round's progress the actor may see: the scheme's coordinator all of it, a lead
 * mentor the groups of those the actor leads, an insight reader the numbers; null: not even that
 * the round is there.
 */
export const progressScope = (
  actor: Actor,
  round: { schemeId: string; leadsMentors: boolean },
): ProgressScope | null => {
  if (actor.coordinates(round.schemeId)) return 'all';
  if (round.leadsMentors) return 'led';
  return actor.readsInsight(round.schemeId) ? 'numbers' : null;
};
