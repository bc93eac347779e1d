import { createHash, randomBytes } from 'node:crypto';
import { Actor, DEFAULT_LOCALE, newId, type Grant, type Locale } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Device } from './device.js';
import { Session } from './session.entity.js';

/** A session lasts for a fortnight without use, and three months at most. */
export const STILL_OPEN = `seen_at > now() - interval '14 days'
  and created_at > now() - interval '90 days'`;

const UNKNOWN_DEVICE: Device = { browser: null, system: null };

/** Opens, recognises and ends sessions. */
@Injectable()
export class Sessions {
  constructor(private readonly db: Database) {}

  /** @returns the token for the cookie; only its hash is kept */
  async open(
    institutionId: string,
    personId: string,
    { browser, system } = UNKNOWN_DEVICE,
  ): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.db.system(async (tx) => {
      const session = { id: newId(), tokenHash: hashOf(token), institutionId, personId };
      await tx.repository(Session).insert({ ...session, browser, system });
    });
    return token;
  }

  /** Who the token stands for, with the grants of this moment; null when it stands for nobody. */
  async recognise(token: string): Promise<Actor | null> {
    const [session] = await this.db.system((tx) =>
      tx.query<{ institution_id: string; person_id: string }>(
        `with found as (
           select id, institution_id, person_id, seen_at from sessions
           where token_hash = $1 and ${STILL_OPEN}),
         seen as (
           update sessions set seen_at = now()
           where id = (select id from found where seen_at < now() - interval '1 minute'))
         select institution_id, person_id from found`,
        [hashOf(token)],
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
    await this.db.system((tx) => tx.repository(Session).delete({ tokenHash: hashOf(token) }));
  }
}

/** What is kept of a token: whoever reads the table cannot use it. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
