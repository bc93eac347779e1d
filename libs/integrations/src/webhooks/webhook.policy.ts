import type { Actor } from '#kernel';

/** Who is told what of the institution is the administrators' to decide. */
export const canDecideOnWebhooks = (actor: Actor): boolean => actor.isAdministrator;
