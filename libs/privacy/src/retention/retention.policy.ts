import type { Actor } from '#kernel';

/** What is kept for how long, and when it goes, is the administrators' to see to. */
export const canForget = (actor: Actor): boolean => actor.isAdministrator;
