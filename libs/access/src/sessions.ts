import { createHash, randomBytes } from 'node:crypto';
import { Actor, DEFAULT_LOCALE, newId, type Grant, type Locale } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { Session } from './session.entity.js';

/** How long a session lasts without use, and at most. */
const IDLE = '14 days';
const ABSOLUTE = '90 days';

/** Opens, recognises and ends sessions. */
@Injectable()
export class Sessions {
  constructor(private readonly db: Database) {}

  /** @returns the token for the cookie; only its hash is kept */
  async open(institutionId: string, personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.db.system(async (tx) => {
      await tx
        .repository(Session)
        .insert({ id: newId(), tokenHash: hash(token), institutionId, personId });
    });
    return token;
  }

  /** Who the token stands for, with the grants of this moment; null when it stands for nobody. */
  async recognise(token: string): Promise<Actor | null> {
    const [session] = await this.db.system((tx) =>
      tx.query<{ institution_id: string; person_id: string }>(
        `update sessions set seen_at = now()
         where token_hash = $1 and seen_at > now() - $2::interval
           and created_at > now() - $3::interval
         returning institution_id, person_id`,
        [hash(token), IDLE, ABSOLUTE],
      ),
    );
    if (!session) return null;
    const { institution_id: institutionId, person_id: personId } = session;
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      const [person] = await tx.query<{ locale: Locale | null; grants: Grant[] }>(
        `select p.locale, coalesce(
           (select jsonb_agg(jsonb_build_object('role', g.role, 'schemeId', g.scheme_id))
            from grants g where g.institution_id = p.institution_id and g.person_id = p.id),
           '[]') as grants
         from persons p where p.institution_id = $1 and p.id = $2`,
        [institutionId, personId],
      );
      return person
        ? Actor.person(institutionId, personId, person.grants, person.locale ?? DEFAULT_LOCALE)
        : null;
    });
  }

  async close(token: string): Promise<void> {
    await this.db.system((tx) => tx.repository(Session).delete({ tokenHash: hash(token) }));
  }
}

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();
