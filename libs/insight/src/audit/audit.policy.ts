import type { Actor } from '#kernel';

/** Who did what is the administrators' to read: a coordinator is one of those it is about. */
export const canReadAudit = (actor: Actor): boolean => actor.isAdministrator;
