import { notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { canDecideOnIdentities } from '../identities/identity.policy.js';
import type { AllowedByEmail } from './email.views.js';

/** Whom an administrator lets sign in by e-mail, besides those who may by what they are. */
@Injectable()
export class AllowEmail {
  constructor(private readonly db: Database) {}

  list(actor: Actor): Promise<AllowedByEmail[]> {
    if (!canDecideOnIdentities(actor)) throw notFound();
    return this.db.run(actor, (tx) =>
      tx.query<AllowedByEmail>(
        `select p.id as "personId", p.given_name || ' ' || p.family_name as name,
                case when not p.is_protected then p.email end as email, m.created_at as since
         from email_permissions m
         join persons p on p.institution_id = m.institution_id and p.id = m.person_id
         where m.institution_id = $1
         order by p.family_name, p.given_name, p.id`,
        [tx.institutionId],
      ),
    );
  }

  /** Twice is as good as once. */
  async allow(actor: Actor, personId: string): Promise<void> {
    if (!canDecideOnIdentities(actor)) throw notFound();
    await this.db.run(actor, async (tx) => {
      const [person] = await tx.query<{ id: string }>(
        `select id from persons where institution_id = $1 and id = $2 and erased_at is null`,
        [tx.institutionId, personId],
      );
      if (!person) throw notFound();
      const isNew = await tx.execute(
        `insert into email_permissions (institution_id, person_id) values ($1, $2)
         on conflict on constraint email_permissions_pkey do nothing`,
        [tx.institutionId, personId],
      );
      if (!isNew) return;
      const about = { kind: 'person', id: personId } as const;
      await recordAudit(tx, { act: 'email_sign_in.allowed', about });
    });
  }

  /** Sessions that are open go on: they can be ended by whoever they are of. */
  async forbid(actor: Actor, personId: string): Promise<void> {
    if (!canDecideOnIdentities(actor)) throw notFound();
    await this.db.run(actor, async (tx) => {
      const gone = await tx.execute(
        `delete from email_permissions where institution_id = $1 and person_id = $2`,
        [tx.institutionId, personId],
      );
      if (!gone) throw notFound();
      const about = { kind: 'person', id: personId } as const;
      await recordAudit(tx, { act: 'email_sign_in.forbidden', about });
    });
  }
}
