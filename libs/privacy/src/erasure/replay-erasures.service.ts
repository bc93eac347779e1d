import { Actor } from '#kernel';
import { Database, Institution } from '#platform';
import { Injectable } from '@nestjs/common';
import { erase, remember, type ErasureRecord } from './erase.js';

/**
 * After a restore: erases anew whoever has been erased since the backup was taken. Nothing hinders,
 * and doing it again does nothing.
 */
@Injectable()
export class ReplayErasures {
  constructor(private readonly db: Database) {}

  /** @returns how many there were to erase once more */
  async run(records: readonly ErasureRecord[]): Promise<number> {
    let erased = 0;
    for (const { institutionId, id, personId, erasedAt } of records) {
      const isAgain = await this.db.run(Actor.institution(institutionId), async (tx) => {
        if (!(await tx.repository(Institution).existsBy({ id: institutionId }))) return false;
        if (await erase(tx, personId, { id, erasedAt })) return true;
        // Somebody the backup never knew: the next restore may.
        await remember(tx, { institutionId, id, personId, erasedAt });
        return false;
      });
      if (isAgain) erased += 1;
    }
    return erased;
  }
}
