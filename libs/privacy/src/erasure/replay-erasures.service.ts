import { Actor } from '#kernel';
import { Database, Institution, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { erase, type ErasureRecord } from './erase.js';

/**
 * Whoever the table of erasures names and is there all the same has come back with a restore: they are
 * erased anew. Nothing hinders, and doing it again does nothing.
 */
@Injectable()
export class ReplayErasures {
  constructor(private readonly db: Database) {}

  /** @returns how many there were to erase once more */
  async run(): Promise<number> {
    const institutions = await this.db.system((tx) =>
      tx.repository(Institution).find({ select: { id: true } }),
    );
    let erased = 0;
    for (const { id } of institutions)
      for (const record of await this.db.run(Actor.institution(id), whoIsBack)) {
        const { personId } = record;
        if (await this.db.run(Actor.institution(id), (tx) => erase(tx, personId, record)))
          erased += 1;
      }
    return erased;
  }
}

const whoIsBack = (tx: Tx): Promise<ErasureRecord[]> =>
  tx.query<ErasureRecord>(
    `select distinct on (e.person_id) e.institution_id as "institutionId", e.id,
       e.person_id as "personId", e.erased_at as "erasedAt"
     from erasures e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where e.institution_id = $1 and p.erased_at is null
     order by e.person_id, e.erased_at`,
    [tx.institutionId],
  );
