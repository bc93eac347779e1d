import type { Actor } from '#kernel';

/** Who has which role is the administrators' to decide. */
export const canDecideOnGrants = (actor: Actor): boolean => actor.isAdministrator;
