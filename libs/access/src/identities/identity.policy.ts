import type { Actor } from '#kernel';

/** Which sign-in is whose is the administrators' to see and to undo. */
export const canDecideOnIdentities = (actor: Actor): boolean => actor.isAdministrator;
