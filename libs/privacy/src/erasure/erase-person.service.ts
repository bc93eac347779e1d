import { recordAudit, refuseLossOf } from '#access';
import { invalid, notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { erase } from './erase.js';
import { canErase } from './erasure.policy.js';
import { plainName } from './plain-name.js';
import { personToErase } from './preview-erasure.service.js';

/** An administrator erases somebody. It cannot be undone. */
@Injectable()
export class ErasePerson {
  constructor(private readonly db: Database) {}

  /**
   * @param typed the person's full name, so that it is no slip
   * @throws DomainError `grant.last_administrator`; `grant.last_coordinator` (with `schemes`, how many
   *   would have none)
   */
  async run(actor: Actor, personId: string, typed: string): Promise<void> {
    if (!canErase(actor)) throw notFound();
    await this.db.run(actor, async (tx) => {
      const { name } = await personToErase(tx, personId);
      if (plainName(typed) !== plainName(name))
        throw invalid('request.invalid', {
          fields: [{ pointer: '/name', code: 'field.not_the_name' }],
        });
      await refuseLossOf(tx, personId);
      const erased = await erase(tx, personId);
      if (!erased) throw notFound();
      await recordAudit(tx, { act: 'person.erased', about: { kind: 'person', id: personId } });
    });
  }
}
