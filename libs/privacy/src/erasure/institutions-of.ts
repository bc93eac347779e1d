import { Institution, type Database } from '#platform';

/** The ids of all there are: whose erasures are held against the journal. */
export const institutionsOf = (db: Database): Promise<string[]> =>
  db.system(async (tx) => {
    const all = await tx.repository(Institution).find({ select: { id: true } });
    return all.map(({ id }) => id);
  });
