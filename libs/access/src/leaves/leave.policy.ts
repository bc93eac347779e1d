import type { Actor } from '#kernel';

/** One's own leave, where one has something to leave to a deputy; or anybody's, as administrator. */
export const canSetLeaveOf = (actor: Actor, holderId: string): boolean =>
  actor.isAdministrator ||
  (actor.personId === holderId && (actor.has('coordinator') || actor.has('insight')));

/** The holder may come back early, and an administrator may call it off. */
export const canEndLeaveOf = (actor: Actor, holderId: string): boolean =>
  actor.isAdministrator || actor.personId === holderId;

/** Only an administrator may take somebody's own access away for the time of a leave. */
export const canTakeAccess = (actor: Actor): boolean => actor.isAdministrator;

export const canChooseDeputy = (actor: Actor): boolean =>
  actor.isAdministrator || actor.has('coordinator') || actor.has('insight');
