import { notFound, type Actor } from '#kernel';
import { fullName, Person } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { canDecideOnIdentities } from '../identities/identity.policy.js';
import { EmailPermission } from './email-permission.entity.js';
import { EmailSignIn } from './email-sign-in.entity.js';
import type { AllowedByEmail } from './email.views.js';

/** Whom an administrator lets sign in by e-mail, besides those who may by what they are. */
@Injectable()
export class AllowEmail {
  constructor(private readonly db: Database) {}

  list(actor: Actor): Promise<AllowedByEmail[]> {
    if (!canDecideOnIdentities(actor)) throw notFound();
    return this.db.run(actor, (tx) =>
      tx.query<AllowedByEmail>(
        `select p.id as "personId", ${fullName('p')} as name,
                case when not p.is_protected then p.email end as email, m.created_at as since
         from email_permissions m
         join persons p on p.institution_id = m.institution_id and p.id = m.person_id
         where m.institution_id = $1
         order by p.family_name, p.given_name, p.id`,
        [tx.institutionId],
      ),
    );
  }

  /** Twice is as good as once, as with `forbid`. */
  allow(actor: Actor, personId: string): Promise<void> {
    return this.change(actor, personId, 'email_sign_in.allowed', (tx) =>
      tx.execute(
        `insert into email_permissions (institution_id, person_id) values ($1, $2)
         on conflict on constraint email_permissions_pkey do nothing`,
        [tx.institutionId, personId],
      ),
    );
  }

  /** Sessions that are open go on: they can be ended by whoever they are of. */
  forbid(actor: Actor, personId: string): Promise<void> {
    return this.change(actor, personId, 'email_sign_in.forbidden', async (tx) => {
      const person = { institutionId: tx.institutionId, personId };
      // What was mailed a moment ago lets nobody in, either.
      await tx.repository(EmailSignIn).delete(person);
      return (await tx.repository(EmailPermission).delete(person)).affected ?? 0;
    });
  }

  private async change(
    actor: Actor,
    personId: string,
    act: 'email_sign_in.allowed' | 'email_sign_in.forbidden',
    write: (tx: Tx) => Promise<number>,
  ): Promise<void> {
    if (!canDecideOnIdentities(actor)) throw notFound();
    await this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const person = await tx.repository(Person).findOneBy({ institutionId, id: personId });
      if (!person || person.erasedAt) throw notFound();
      if ((await write(tx)) === 0) return;
      await recordAudit(tx, { act, about: { kind: 'person', id: personId } });
    });
  }
}
