import type { Actor } from '#kernel';

/** Which faculties and departments there are is the administrators' to say. */
export const canArrangeUnits = (actor: Actor): boolean => actor.isAdministrator;
