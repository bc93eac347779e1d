import type { Actor } from '#kernel';
import type { RoundState } from './round.entity.js';
import { takesClearing } from './round-states.js';

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

/** Locks settings, and changes what is locked: whoever coordinates the whole institution. */
export const canLock = (actor: Actor): boolean => actor.coordinatesAll;

/** Templates of the institution's own are there for those who set schemes up. */
export const canSeeOwnTemplates = (actor: Actor): boolean =>
  canCreateScheme(actor) || actor.coordinatesAny;

/** Renames a template and takes it away: who made it, the centre, or an administrator. */
export const canChangeTemplate = (actor: Actor, { madeBy }: { readonly madeBy: string }): boolean =>
  canLock(actor) || actor.isAdministrator || (actor.coordinatesAny && actor.personId === madeBy);

/** Sets up rounds, of some scheme. */
export const canSetUpRounds = (actor: Actor): boolean =>
  actor.isAdministrator || actor.coordinatesAny;

/** How long what a scheme's rounds hold is kept: the institution answers for it, not the scheme. */
export const canSetRetention = (actor: Actor): boolean => actor.isAdministrator;

/** The days without meetings are the institution's: an administrator says which. */
export const canChangeClosedDays = (actor: Actor): boolean => actor.isAdministrator;

/** Reads, invites and corrects a round's people: those who coordinate it, and nobody else. */
export const canRunRound = (actor: Actor, schemeId: string): boolean => actor.coordinates(schemeId);

/** Reads which of a round's groups meet, or how many. */
export const canReadProgress = (actor: Actor, schemeId: string): boolean =>
  canRunRound(actor, schemeId) || actor.readsInsight(schemeId);

/** Removes all people from a round, and what they did, and keeps its set-up. */
export const canClearRound = (
  actor: Actor,
  { schemeId, state }: { readonly schemeId: string; readonly state: RoundState },
): boolean => canRunRound(actor, schemeId) && takesClearing(state);
