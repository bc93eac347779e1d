import { conflict, newId } from '#kernel';
import type { Tx } from '#platform';
import { recordAudit } from '../audit/record-audit.js';
import { COVERS, UNITS_ABOVE } from './coverage.js';
import { GrantRow } from './grant.entity.js';

/** Whose loss is asked about: a person's grants all, or nobody's (null). */
type Gone = string | null;

/** What the institution would lack. Deputies count for nothing: they are there for a time. */
export interface Lack {
  readonly administrator: boolean;
  /** Schemes that have nobody who coordinates them. */
  readonly schemes: number;
}

/**
 * Until the transaction ends, nobody else decides who is responsible for what: two who take each
 * other's role away at once would otherwise both succeed.
 */
export const oneAtATime = (tx: Tx): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended('grants ' || $1, 0))`, [
    tx.institutionId,
  ]);

/** What is lacking now, or would be if the person were gone. */
export const lackWithout = async (tx: Tx, gone: Gone = null): Promise<Lack> => {
  const [lack] = await tx.query<Lack>(
    `with recursive ${UNITS_ABOVE},
     g as materialized (
       select * from grants where institution_id = $1 and person_id is distinct from $2::uuid)
     select not exists (select from g where g.role = 'administrator') as administrator,
            (select count(*)::int from schemes s where s.institution_id = $1 and not exists (
               select from g where g.role = 'coordinator' and ${COVERS})) as schemes`,
    [tx.institutionId, gone],
  );
  return lack ?? { administrator: true, schemes: 0 };
};

/**
 * Does something that may cost the institution its last administrator or a scheme its last
 * coordinator, and refuses it if it did. What was lacking before is no reason to keep anybody.
 *
 * @throws DomainError `grant.last_administrator`; `grant.last_coordinator` (with `schemes`, how
 *   many would have none)
 */
export const neverWithout = async <T>(tx: Tx, work: () => Promise<T>): Promise<T> => {
  await oneAtATime(tx);
  const before = await lackWithout(tx);
  const result = await work();
  refuseMore(before, await lackWithout(tx));
  return result;
};

/**
 * For the erasure of a person, before it begins: holds the roles of the institution still until the
 * transaction ends.
 *
 * @throws DomainError as `neverWithout`
 */
export const refuseLossOf = async (tx: Tx, personId: string): Promise<void> => {
  await oneAtATime(tx);
  refuseMore(await lackWithout(tx), await lackWithout(tx, personId));
};

const refuseMore = (before: Lack, after: Lack): void => {
  if (after.administrator && !before.administrator) throw conflict('grant.last_administrator');
  const schemes = after.schemes - before.schemes;
  if (schemes > 0) throw conflict('grant.last_coordinator', { schemes });
};

/** Whoever makes a scheme coordinates it, where nobody else does. To be called before it is made. */
export const coordinatedFromTheStart = async (tx: Tx, make: () => Promise<string>) => {
  await oneAtATime(tx);
  const { schemes } = await lackWithout(tx);
  const schemeId = await make();
  const { personId } = tx.actor;
  if (personId === null || (await lackWithout(tx)).schemes <= schemes) return;
  const { institutionId } = tx;
  const role = 'coordinator';
  await tx.repository(GrantRow).insert({ institutionId, id: newId(), personId, role, schemeId });
  await recordAudit(tx, {
    act: 'grant.given',
    about: { kind: 'person', id: personId },
    details: { role, schemeId },
  });
};
