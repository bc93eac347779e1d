import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** SQL that holds for a person `p` of the institution `$1`. */
type Condition = string;

/**
 * Who signs in by e-mail: service owners, whom an administrator has allowed it, and those whom the
 * libs that know of mentors add. Students and employees have the institution's own sign-in, which
 * ends when they leave; a mailbox does not.
 */
@Injectable()
export class WhoMayUseEmail {
  private readonly conditions: Condition[] = [
    `exists (select from grants g where g.institution_id = $1 and g.person_id = p.id
       and g.role = 'service_owner')`,
    `exists (select from email_permissions m where m.institution_id = $1 and m.person_id = p.id)`,
  ];

  add(condition: Condition): void {
    this.conditions.push(condition);
  }

  /**
   * The one person who has the address and may use it. Where several do, none: whoever reads the
   * mailbox would choose who to be.
   */
  async personAt(tx: Tx, address: string): Promise<string | null> {
    const found = await tx.query<{ id: string }>(
      `select p.id from persons p
       where p.institution_id = $1 and lower(p.email) = lower($2) and p.erased_at is null
         and (${this.conditions.join(' or ')})
       limit 2`,
      [tx.institutionId, address.trim()],
    );
    return found.length === 1 ? found[0]!.id : null;
  }
}
