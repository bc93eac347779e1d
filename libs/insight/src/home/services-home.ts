import type { Tx } from '#platform';
import { canKeepSome, keptServices } from '#referrals';
import type { ServicesHome } from './home.views.js';

/** The actor's part in the directory of services: own cards, and those that are due; null: no part. */
export const servicesHome = async (tx: Tx): Promise<ServicesHome | null> => {
  const { actor } = tx;
  if (!canKeepSome(actor)) return null;
  const kept = await keptServices(tx);
  const own = kept.filter(({ owner }) => owner?.id === actor.personId).length;
  const due = kept.filter(({ isDue }) => isDue).length;
  const ownerless = kept.filter(({ isActive, owner }) => isActive && !owner?.holdsRole).length;
  return actor.ownsServices || due + ownerless > 0 ? { own, due, ownerless } : null;
};
