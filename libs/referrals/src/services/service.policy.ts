import type { Actor } from '#kernel';

/**
 * Making cards and naming their owners: administrators, and whoever coordinates a unit or the whole
 * institution. A single scheme's coordinator reads the directory like everybody else.
 */
export const canArrangeServices = (actor: Actor): boolean =>
  actor.isAdministrator ||
  actor.coordinatesAll ||
  actor.unitRoles.some(({ role }) => role === 'coordinator');

/** Keeping a card true: its owner while that role is held, and whoever arranges the directory. */
export const canKeepService = (
  actor: Actor,
  { ownerId }: { readonly ownerId: string | null },
): boolean => canArrangeServices(actor) || (actor.ownsServices && ownerId === actor.personId);

/** Cards to keep at all: everybody's, or own ones. */
export const canKeepSome = (actor: Actor): boolean =>
  canArrangeServices(actor) || actor.ownsServices;
