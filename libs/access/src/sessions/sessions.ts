import { createHash, randomBytes } from 'node:crypto';
import { Actor, DEFAULT_LOCALE, newId, type Locale } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { rolesHeldBy } from '../grants/held-roles.js';
import type { Device } from './device.js';
import { Session } from './session.entity.js';

/** A session lasts for a fortnight without use, and three months at most. */
export const STILL_OPEN = `seen_at > now() - interval '14 days'
  and created_at > now() - interval '90 days'`;

const UNKNOWN_DEVICE: Device = { browser: null, system: null };

/** Who gets a session: a person, or a newcomer with an identity alone. */
export interface WhoEnters {
  readonly institutionId: string;
  readonly personId: string | null;
  /** The sign-in at a provider behind it. */
  readonly from?: {
    readonly identityId: string;
    readonly subject: string;
    readonly providerSession: string | null;
    readonly idToken: string;
  };
}

/** Signed in, and no person of the institution's yet. May say who it is, and nothing else. */
export interface Newcomer {
  readonly institutionId: string;
  readonly identityId: string;
}

export interface Recognised {
  readonly actor: Actor | null;
  readonly newcomer: Newcomer | null;
}

const NOBODY: Recognised = { actor: null, newcomer: null };

/** Opens, recognises and ends sessions. */
@Injectable()
export class Sessions {
  constructor(private readonly db: Database) {}

  /** @returns the token for the cookie; only its hash is kept */
  async open(
    { institutionId, personId, from }: WhoEnters,
    { browser, system } = UNKNOWN_DEVICE,
  ): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.db.system(async (tx) => {
      const session = { id: newId(), tokenHash: hashOf(token), institutionId, personId };
      await tx.repository(Session).insert({ ...session, ...from, browser, system });
    });
    return token;
  }

  /** Who the token stands for, with the grants of this moment. */
  async recognise(token: string): Promise<Recognised> {
    const [session] = await this.db.system((tx) =>
      tx.query<{ institutionId: string; personId: string | null; identityId: string | null }>(
        `with found as (
           select id, institution_id, person_id, identity_id, seen_at from sessions
           where token_hash = $1 and ${STILL_OPEN}),
         seen as (
           update sessions set seen_at = now()
           where id = (select id from found where seen_at < now() - interval '1 minute'))
         select institution_id as "institutionId", person_id as "personId",
                identity_id as "identityId"
         from found`,
        [hashOf(token)],
      ),
    );
    if (!session) return NOBODY;
    const { institutionId, personId, identityId } = session;
    if (personId) return { actor: await this.actorOf(institutionId, personId), newcomer: null };
    return { actor: null, newcomer: identityId ? { institutionId, identityId } : null };
  }

  private actorOf(institutionId: string, personId: string): Promise<Actor | null> {
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      const [person] = await tx.query<{ locale: Locale | null }>(
        `select p.locale from persons p where p.institution_id = $1 and p.id = $2
           and p.erased_at is null`,
        [institutionId, personId],
      );
      if (!person) return null;
      const { grants, unitRoles } = await rolesHeldBy(tx, personId);
      const locale = person.locale ?? DEFAULT_LOCALE;
      return Actor.person(institutionId, personId, grants, locale, unitRoles);
    });
  }

  /** @returns what the provider gave at this sign-in, where there was one: null for any other */
  async close(token: string): Promise<{ idToken: string | null }> {
    const [closed] = await this.db.system((tx) =>
      tx.query<{ idToken: string | null }>(
        `delete from sessions where token_hash = $1 returning id_token as "idToken"`,
        [hashOf(token)],
      ),
    );
    return closed ?? { idToken: null };
  }

  /** Those that have run out of time open nothing, and go. */
  async forgetOver(): Promise<void> {
    await this.db.system((tx) => tx.execute(`delete from sessions where not (${STILL_OPEN})`));
  }

  /** Ends what was opened by signing in at the provider: one session of its, or all of somebody's. */
  async closeFromProvider(
    which: { readonly providerSession: string } | { readonly subject: string },
  ): Promise<void> {
    await this.db.system((tx) => tx.repository(Session).delete(which));
  }

  async closeOfPerson(institutionId: string, personId: string): Promise<void> {
    await this.db.system((tx) => tx.repository(Session).delete({ institutionId, personId }));
  }

  /** Ends every session that the identity opened. */
  async closeOfIdentity(institutionId: string, identityId: string): Promise<void> {
    await this.db.system((tx) => tx.repository(Session).delete({ institutionId, identityId }));
  }

  /** What the provider gave with this session, so that another one can be opened in its place. */
  async fromOf(token: string): Promise<WhoEnters['from'] | null> {
    const session = await this.db.system((tx) =>
      tx.repository(Session).findOneBy({ tokenHash: hashOf(token) }),
    );
    if (!session?.identityId || session.subject === null || session.idToken === null) return null;
    const { identityId, subject, providerSession, idToken } = session;
    return { identityId, subject, providerSession, idToken };
  }
}

/** What is kept of a token: whoever reads the table cannot use it. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
