import { isId } from '#kernel';
import type { Tx } from '#platform';
import type { Scheme } from '../scheme.entity.js';
import { canSeeOwnTemplates } from '../scheme.policy.js';
import { templateOf } from '../templates/templates.js';
import { OwnTemplate } from './own-template.entity.js';

/** What a scheme takes from its template, one of Kull's or the institution's own. */
export const templateToUse = async (
  tx: Tx,
  key: string,
): Promise<Pick<Scheme, 'settings' | 'locks' | 'lockedBy'> | null> => {
  const template = templateOf(key);
  if (template) return { settings: template.settings, locks: [], lockedBy: null };
  if (!isId(key) || !canSeeOwnTemplates(tx.actor)) return null;
  const { institutionId } = tx;
  return tx.repository(OwnTemplate).findOneBy({ institutionId, id: key });
};
