import type { Actor } from '#kernel';

/** What is open for somebody's roles is theirs to read, their deputy's while there is one, and the administrators'. */
export const canReadHandover = (
  actor: Actor,
  holder: { readonly id: string; readonly hasActorAsDeputy: boolean },
): boolean => actor.personId === holder.id || holder.hasActorAsDeputy || actor.isAdministrator;
