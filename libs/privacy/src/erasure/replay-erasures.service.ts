import { Actor } from '#kernel';
import { CONFIG, Database, institutionsOf, type Config, type Tx } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { erase, remember, type ErasureRecord } from './erase.js';
import { readJournal } from './erasure-journal.js';

/**
 * Whoever the table of erasures or the journal names, and is there all the same, has come back with a
 * restore: they are erased anew. Nothing hinders, and doing it again does nothing.
 */
@Injectable()
export class ReplayErasures {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns how many there were to erase once more */
  async run(): Promise<number> {
    const journal = readJournal(this.config.erasureJournal)?.records ?? [];
    let erased = 0;
    for (const id of await institutionsOf(this.db)) {
      const institution = Actor.institution(id);
      const noted = journal.filter(({ institutionId }) => institutionId === id);
      const back = await this.db.run(institution, async (tx) => {
        await remember(tx, noted);
        return whoIsBack(tx);
      });
      for (const record of back)
        if (await this.db.run(institution, (tx) => erase(tx, record.personId, record))) erased += 1;
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
