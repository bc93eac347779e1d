import { Actor, newId } from '#kernel';
import { CONFIG, Database, holdOffErasures, type Config, type Tx } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { institutionOf } from '../openid/institution-of.js';
import type { SignedIn } from '../openid/identity-provider.js';
import type { WhoEnters } from '../sessions/sessions.js';
import { linkIdentity } from './link-identity.js';
import { bringUpToDate } from './bring-up-to-date.js';

/** Finds out which person somebody is who has signed in at the provider. */
@Injectable()
export class Meet {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The identity's person; else whoever the roster gives this Feide name, linked from now on; else
   * nobody yet. Never by e-mail address or name.
   *
   * @throws DomainError `sign_in.unknown_institution`
   */
  async run(signedIn: SignedIn): Promise<WhoEnters> {
    const { vouched, belonging, providerSession, idToken } = signedIn;
    const standIn = this.config.openid?.institution ?? null;
    const institutionId = await institutionOf(this.db, vouched.realm, standIn);
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      await holdOffErasures(tx);
      const identity = await keepIdentity(tx, signedIn);
      const personId = identity.personId ?? (await linkByFeideId(tx, identity.id, vouched.feideId));
      if (personId && belonging) await bringUpToDate(tx, personId, belonging);
      const { subject } = vouched;
      const from = { identityId: identity.id, subject, providerSession, idToken };
      return { institutionId, personId, from };
    });
  }
}

const keepIdentity = async (
  tx: Tx,
  { issuer, vouched }: SignedIn,
): Promise<{ id: string; personId: string | null }> => {
  const [identity] = await tx.query<{ id: string; personId: string | null }>(
    `insert into identities (institution_id, id, issuer, subject, given_name, family_name, email,
       feide_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict on constraint identities_subject_key do update
       set given_name = excluded.given_name, family_name = excluded.family_name,
           email = excluded.email, feide_id = excluded.feide_id, seen_at = now()
     returning id, person_id as "personId"`,
    [
      tx.institutionId,
      newId(),
      issuer,
      vouched.subject,
      vouched.givenName,
      vouched.familyName,
      vouched.email,
      vouched.feideId,
    ],
  );
  return identity!;
};

/** A Feide name whose person is somebody else's already proves nothing: names are used again. */
const linkByFeideId = async (
  tx: Tx,
  identityId: string,
  feideId: string | null,
): Promise<string | null> => {
  const [free] = await tx.query<{ id: string }>(
    `select p.id from persons p
     where p.institution_id = $1 and p.feide_id = $2 and not exists (
       select from identities i where i.institution_id = p.institution_id and i.person_id = p.id)
     for update of p`,
    [tx.institutionId, feideId],
  );
  if (!free) return null;
  await linkIdentity(tx, { identityId, personId: free.id, by: 'feide_id' });
  return free.id;
};
