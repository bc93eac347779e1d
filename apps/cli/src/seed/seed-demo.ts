import { GrantRow } from '#access';
import { Actor, newId, type Grant } from '#kernel';
import { Person } from '#people';
import { Database, Institution, type Tx } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';

/** Fills an empty database with the demo: one institution with life in it, and one beside it. */
export const seedDemo = async (app: INestApplicationContext): Promise<void> => {
  const db = app.get(Database);
  const isEmpty = await db.system(async (tx) => (await tx.repository(Institution).count()) === 0);
  if (!isEmpty) return;
  const demo = await institution(db, 'demo', 'Demo universitet');
  await institution(db, 'nabo', 'Nabouniversitetet (demo)');
  await db.run(Actor.institution(demo), async (tx) => {
    for (const p of PEOPLE) await person(tx, p);
  });
};

const PEOPLE: readonly { name: [string, string]; demoRole: string; role?: Grant['role'] }[] = [
  { name: ['Ingrid', 'Demo'], demoRole: 'coordinator', role: 'coordinator' },
  { name: ['Sara', 'Demo'], demoRole: 'insight', role: 'insight' },
  { name: ['Anders', 'Demo'], demoRole: 'administrator', role: 'administrator' },
];

const institution = async (db: Database, slug: string, name: string): Promise<string> => {
  const id = newId();
  await db.system((tx) => tx.repository(Institution).insert({ id, slug, name, isDemo: true }));
  return id;
};

const person = async (tx: Tx, { name, demoRole, role }: (typeof PEOPLE)[number]): Promise<void> => {
  const { institutionId } = tx;
  const id = newId();
  const [givenName, familyName] = name;
  await tx.repository(Person).insert({ institutionId, id, givenName, familyName, demoRole });
  if (role)
    await tx
      .repository(GrantRow)
      .insert({ institutionId, id: newId(), personId: id, role, schemeId: null });
};
