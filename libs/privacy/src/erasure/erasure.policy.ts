import type { Actor } from '#kernel';

/** Erasing is the administrators' to carry out; asking for it is everybody's. */
export const canErase = (actor: Actor): boolean => actor.isAdministrator;
