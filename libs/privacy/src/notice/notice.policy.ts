import type { Actor } from '#kernel';

/** Everybody reads it; the administrators write it. */
export const canWriteNotice = (actor: Actor): boolean => actor.isAdministrator;
