import { releaseSeat } from '#groups';
import { newId } from '#kernel';
import { whileNobodyCopies, type Tx } from '#platform';
import { roundThat, takesInvitations } from '#schemes';
import type { Held } from '../register/held.js';
import { REGISTER } from '../register/register.js';
import { Erasure } from './erasure.entity.js';
import { identifyingPattern, type Known } from './identifying.js';
import { strikeOut } from './strike-out.js';

/** An erasure as it is remembered, outside the database too. */
export interface ErasureRecord {
  readonly institutionId: string;
  readonly id: string;
  readonly personId: string;
  readonly erasedAt: Date;
}

/**
 * Erases a person in the caller's transaction: all that the register says goes, is emptied or struck
 * out. What is counted stays as it was, but for a seat in a group that still meets, which is free
 * again. Whether it may be done is the caller's to have asked. Doing it twice does it once.
 *
 * @param again an earlier erasure that is done once more, after a restore
 * @returns null where there is no such person, or no longer
 */
export const erase = async (
  tx: Tx,
  personId: string,
  again?: Pick<ErasureRecord, 'id' | 'erasedAt'>,
): Promise<ErasureRecord | null> => {
  const { institutionId } = tx;
  await whileNobodyCopies(tx);
  if (!(await lockPerson(tx, personId))) return null;
  const names = identifyingPattern(await whatIsKnownOf(tx, personId));
  await leaveGroups(tx, personId);
  for (const held of REGISTER) {
    const statement = statementFor(held);
    if (statement) await tx.execute(statement, [institutionId, personId]);
  }
  for (const reach of HIDDEN) await tx.query(`select ${reach}($1, $2)`, [personId, names]);
  if (names) await strikeOut(tx, names);
  const { id, erasedAt } = again ?? { id: newId(), erasedAt: new Date() };
  const record = { institutionId, id, personId, erasedAt };
  await remember(tx, [record]);
  await tx.outbox.add({ type: 'person.erased', erasureId: id, personId });
  return record;
};

/** Once each, however often it is done again. */
export const remember = async (tx: Tx, records: readonly ErasureRecord[]): Promise<void> => {
  if (records.length === 0) return;
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(Erasure)
    .values([...records])
    .orIgnore()
    .execute();
};

/** In the order in which a new session takes them, so that the two wait for each other in turn. */
const lockPerson = async (tx: Tx, id: string): Promise<boolean> => {
  const who = [tx.institutionId, id];
  const found = await tx.query(
    `select from persons where institution_id = $1 and id = $2 and erased_at is null for update`,
    who,
  );
  await tx.query(
    `select from identities where institution_id = $1 and person_id = $2 for update`,
    who,
  );
  return found.length > 0;
};

const whatIsKnownOf = async (tx: Tx, id: string): Promise<Known> => {
  const [known] = await tx.query<Known>(
    `with known as (
       select given_name as given, family_name as family, email, feide_id, student_number, phone
       from persons where institution_id = $1 and id = $2
       union all
       select given_name, family_name, email, feide_id, null, null
       from identities where institution_id = $1 and person_id = $2)
     select jsonb_agg(jsonb_build_object('given', given, 'family', family)) as names,
       array_remove(array_agg(email) || array_agg(feide_id) || array_agg(student_number), null)
         as values,
       array_remove(array_agg(phone), null) as phones
     from known`,
    [tx.institutionId, id],
  );
  return known ?? { names: [], values: [], phones: [] };
};

/** Where groups still meet, the person is no longer there; in rounds that are over, they were. */
const leaveGroups = async (tx: Tx, personId: string): Promise<void> => {
  const enrolments = await tx.query<{ id: string }>(
    `select e.id from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     where e.institution_id = $1 and e.person_id = $2 and ${roundThat(takesInvitations)}
     order by e.id for update of e`,
    [tx.institutionId, personId],
  );
  for (const { id } of enrolments) await releaseSeat(tx, id, new Date());
  await tx.execute(
    `update enrolments set lead_id = null, version = version + 1
     where institution_id = $1 and lead_id in (
       select e.id from enrolments e where e.institution_id = $1 and e.person_id = $2)`,
    [tx.institutionId, personId],
  );
};

/** Functions of the database that see to what the policies hide from whoever erases. */
const HIDDEN = ['erase_hidden', 'erase_concerns', 'erase_in_goals', 'erase_messages'];

const statementFor = ({ table, whose, goes, emptied, isHidden }: Held): string | null => {
  if (!whose || isHidden) return null;
  const rows = `t.institution_id = $1 and (${whose})`;
  if (goes) return `delete from ${table} t where ${rows}`;
  if (!emptied) return null;
  const values = Object.entries(emptied).map(([column, value]) => `${column} = ${value}`);
  return `update ${table} t set ${values.join(', ')} where ${rows}`;
};
