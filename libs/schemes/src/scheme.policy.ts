import type { Actor } from '#kernel';

/** Sets a new scheme up: whoever coordinates the whole institution, or administers it. */
export const canCreateScheme = (actor: Actor): boolean =>
  actor.coordinatesAll || actor.isAdministrator;

/** Knows that the scheme and its rounds are there, and how they are set up. */
export const canSeeScheme = (actor: Actor, schemeId: string): boolean =>
  canChangeScheme(actor, schemeId) || actor.readsInsight(schemeId);

export const canChangeScheme = (actor: Actor, schemeId: string): boolean =>
  actor.coordinates(schemeId) || actor.isAdministrator;

/** Reads, invites and corrects a round's people: those who coordinate it, and nobody else. */
export const canRunRound = (actor: Actor, schemeId: string): boolean => actor.coordinates(schemeId);
