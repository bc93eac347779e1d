import type { Actor } from '#kernel';

/** Whether the institution's mail goes out is the administrators' to see to. */
export const canSeeToMails = (actor: Actor): boolean => actor.isAdministrator;
