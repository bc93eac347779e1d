import { Actor, DomainError } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { institutionOfLink } from '../sessions/link-token.js';
import { hashOf, type WhoEnters } from '../sessions/sessions.js';
import type { AskedHere } from './browser-cookie.js';
import { hashOfCode } from './code.js';
import { LASTS_MINUTES, MOST_TRIES, STILL_GOOD } from './lasting.js';

/** Uses up a link or a code: whichever comes first, and once. */
@Injectable()
export class UseEmailSignIn {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `sign_in.spent`: used, too old, or never there */
  async byLink(token: string): Promise<WhoEnters> {
    const institutionId = institutionOfLink(token);
    if (!institutionId) throw spent();
    const personId = await this.use(institutionId, `s.link_hash = $2`, [hashOf(token)]);
    return { institutionId, personId };
  }

  /**
   * Only in the browser that asked. Each try is counted before it is looked at, so that many at once
   * are no more than the few there may be.
   *
   * @throws DomainError `sign_in.spent`; `sign_in.wrong_code` with how many tries are `left`
   */
  async byCode(asked: AskedHere | null, code: string): Promise<WhoEnters> {
    if (!asked) throw spent();
    const { institutionId, id, browserHash } = asked;
    const tried = await this.db.run(Actor.institution(institutionId), (tx) =>
      tx.query<{ tries: number; isGood: boolean }>(
        `update email_sign_ins s set tries = s.tries + 1
         where s.institution_id = $1 and s.id = $2 and s.browser_hash = $3 and s.tries < $4
           and s.used_at is null and s.created_at > now() - interval '${LASTS_MINUTES} minutes'
         returning s.tries`,
        [institutionId, id, browserHash, MOST_TRIES],
      ),
    );
    const left = tried[0] ? MOST_TRIES - tried[0].tries : 0;
    if (!tried[0]) throw spent();
    try {
      const personId = await this.use(institutionId, `s.id = $2 and s.code_hash = $3`, [
        id,
        await hashOfCode(id, code),
      ]);
      return { institutionId, personId };
    } catch (error) {
      if (left > 0 && error instanceof DomainError)
        throw new DomainError('sign_in.wrong_code', 409, { left });
      throw error;
    }
  }

  private async use(
    institutionId: string,
    which: string,
    parameters: readonly unknown[],
  ): Promise<string> {
    const used = await this.db.run(Actor.institution(institutionId), (tx) =>
      tx.query<{ personId: string }>(
        `update email_sign_ins s set used_at = now()
         where s.institution_id = $1 and ${which} and ${STILL_GOOD}
         returning s.person_id as "personId"`,
        [institutionId, ...parameters],
      ),
    );
    if (!used[0]) throw spent();
    return used[0].personId;
  }
}

const spent = (): DomainError => new DomainError('sign_in.spent', 409);
