import type { Actor } from '#kernel';

/** What other systems may read is the administrators' to decide. */
export const canDecideOnTokens = (actor: Actor): boolean => actor.isAdministrator;
