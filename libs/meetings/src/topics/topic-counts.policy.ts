import type { Actor } from '#kernel';

/** Who coordinates a scheme, and who reads its numbers. */
export const canReadTopicCounts = (actor: Actor, schemeId: string): boolean =>
  actor.coordinates(schemeId) || actor.readsInsight(schemeId);
