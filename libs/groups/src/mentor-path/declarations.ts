import type { Tx } from '#platform';
import { Declaration } from './declaration.entity.js';

/** The one that holds now; null: none has been written. */
export const latestDeclaration = (tx: Tx, schemeId: string): Promise<Declaration | null> =>
  tx.repository(Declaration).findOne({
    where: { institutionId: tx.institutionId, schemeId },
    order: { version: 'DESC' },
  });
