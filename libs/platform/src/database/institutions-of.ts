import type { Database } from './database.js';
import { Institution } from './institution.entity.js';

/** The ids of all there are: whose daily duties are done, and whose erasures are held against the journal. */
export const institutionsOf = (db: Database): Promise<string[]> =>
  db.system(async (tx) => {
    const all = await tx
      .repository(Institution)
      .find({ select: { id: true }, order: { id: 'ASC' } });
    return all.map(({ id }) => id);
  });
