import type { Actor } from '#kernel';

/**
 * Sets a scheme up in a unit, or moves one there (null: the whole institution's): whoever coordinates
 * all of it, or administers the institution.
 */
export const canPlaceScheme = (actor: Actor, unitId: string | null): boolean =>
  actor.isAdministrator || (unitId === null ? actor.coordinatesAll : actor.coordinatesUnit(unitId));

/** Has somewhere to set a new scheme up. */
export const canCreateScheme = (actor: Actor): boolean =>
  canPlaceScheme(actor, null) || actor.unitRoles.some(({ role }) => role === 'coordinator');

/** Knows that the scheme and its rounds are there, and how they are set up. */
export const canSeeScheme = (actor: Actor, schemeId: string): boolean =>
  canChangeScheme(actor, schemeId) || actor.readsInsight(schemeId);

export const canChangeScheme = (actor: Actor, schemeId: string): boolean =>
  actor.coordinates(schemeId) || actor.isAdministrator;

/** Reads, invites and corrects a round's people: those who coordinate it, and nobody else. */
export const canRunRound = (actor: Actor, schemeId: string): boolean => actor.coordinates(schemeId);
