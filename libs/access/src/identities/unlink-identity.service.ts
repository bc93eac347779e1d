import { notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { Sessions } from '../sessions/sessions.js';
import { canDecideOnIdentities } from './identity.policy.js';

interface Unlinked {
  readonly personId: string;
  readonly linkedBy: string;
}

/** An administrator undoes that a sign-in is a person's: it was the wrong one. */
@Injectable()
export class UnlinkIdentity {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
  ) {}

  /**
   * What the sign-in had opened ends. A Feide name that led to the wrong person is taken off that
   * person, or the next sign-in would lead there again.
   */
  async run(actor: Actor, id: string): Promise<void> {
    if (!canDecideOnIdentities(actor)) throw notFound();
    await this.db.run(actor, async (tx) => {
      const { personId, linkedBy } = await unlinked(tx, id);
      if (linkedBy === 'feide_id') await forgetFeideId(tx, personId);
      const about = { kind: 'person', id: personId } as const;
      await recordAudit(tx, { act: 'identity.unlinked', about });
    });
    await this.sessions.closeOfIdentity(actor.institutionId, id);
  }
}

const unlinked = async (tx: Tx, id: string): Promise<Unlinked> => {
  const [was] = await tx.query<Unlinked>(
    `with found as (
       select id, person_id, linked_by from identities
       where institution_id = $1 and id = $2 and person_id is not null
       for update)
     update identities i set person_id = null, linked_by = null, linked_at = null
     from found where i.institution_id = $1 and i.id = found.id
     returning found.person_id as "personId", found.linked_by as "linkedBy"`,
    [tx.institutionId, id],
  );
  if (!was) throw notFound();
  return was;
};

const forgetFeideId = (tx: Tx, personId: string): Promise<number> =>
  tx.execute(
    `update persons
     set feide_id = null, version = version + 1,
         corrected_fields = array(select distinct unnest(corrected_fields || '{feideId}'::text[]))
     where institution_id = $1 and id = $2`,
    [tx.institutionId, personId],
  );
