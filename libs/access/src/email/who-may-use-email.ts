import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** SQL that holds for a person `p` of the institution `$1`. */
type Condition = string;

/**
 * Who signs in by e-mail: service owners, whom an administrator has allowed it, and those whom the
 * libs that know of mentors add. Students and employees have the institution's own sign-in, which
 * ends when they leave; a mailbox does not. A mentor from outside keeps it for as long as their rounds
 * are kept: whom something is held about may come and see it.
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
   * The one person who has the address, if they may use it. Where several have it, none: whoever reads
   * the mailbox would be one of them, and it is not known which.
   */
  async personAt(tx: Tx, address: string): Promise<string | null> {
    const found = await tx.query<{ id: string; may: boolean }>(
      `select p.id, (${this.conditions.join(' or ')}) as may from persons p
       where p.institution_id = $1 and lower(p.email) = lower($2) and p.erased_at is null
       limit 2`,
      [tx.institutionId, address.trim()],
    );
    const [one, another] = found;
    return one?.may && !another ? one.id : null;
  }
}
