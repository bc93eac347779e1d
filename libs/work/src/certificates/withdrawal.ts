import { hasFallenAway, type KnownGround } from './certificate-facts.js';
import type { Certificate } from './certificate.entity.js';

/** A coordinator has decided it, for good; or less is known than it says, for as long as that is so. */
export const WITHDRAWN_BECAUSE = ['decided', 'ground_gone'] as const;
export type WithdrawnBecause = (typeof WITHDRAWN_BECAUSE)[number];

export interface Withdrawal {
  /** Null: it is valid. */
  readonly withdrawnBecause: WithdrawnBecause | null;
  /** ISO 8601 instant. Null also where the ground has gone since the last night, which dates it. */
  readonly withdrawnAt: string | null;
}

/** Whether a certificate is withdrawn, as of now: it needs nobody to look first. */
export const withdrawalOf = (
  { facts, withdrawnAt, groundGoneAt }: Pick<Certificate, 'facts' | 'withdrawnAt' | 'groundGoneAt'>,
  ground: KnownGround | null,
): Withdrawal => {
  if (withdrawnAt) return { withdrawnBecause: 'decided', withdrawnAt: withdrawnAt.toISOString() };
  if (hasFallenAway(facts, ground))
    return { withdrawnBecause: 'ground_gone', withdrawnAt: groundGoneAt?.toISOString() ?? null };
  return { withdrawnBecause: null, withdrawnAt: null };
};
