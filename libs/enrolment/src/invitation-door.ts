import type { Newcomer } from '#access';
import type { Actor } from '#kernel';
import type { InvitationDoor } from './invitations.views.js';

/** Who looks at an invitation. */
export interface InvitationReader {
  readonly actor: Actor | null;
  readonly newcomer: Newcomer | null;
}

interface Invited {
  /** There is nobody to sign in with: the invitation itself lets in. */
  readonly isDemo: boolean;
  readonly personId: string;
  /** Another sign-in is the person's already. */
  readonly isTaken: boolean;
}

/** How the reader gets to a yes. */
export const doorOf = (
  { isDemo, personId, isTaken }: Invited,
  { actor, newcomer }: InvitationReader,
): InvitationDoor => {
  if (isDemo || actor?.personId === personId) return 'open';
  if (actor) return 'other';
  if (newcomer) return isTaken ? 'taken' : 'confirm';
  return 'sign_in';
};
