import { Actor, Clock, newId } from '#kernel';
import { Person } from '#people';
import { Database, Institution, type Tx } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { demoCalendar } from './demo-calendar.js';
import { addConcern } from './demo-concern.js';
import { addMessages } from './demo-messages.js';
import { addReflections, seedMidTerm } from './seed-mid-term.js';
import { seedNeighbour } from './seed-neighbour.js';

const DEMO = { slug: 'demo', name: 'Demo universitet', isDemo: true };
const NEIGHBOUR = { slug: 'demo-nabo', name: 'Nabouniversitetet (demo)', isDemo: false };

/** Held while seeding, so that two processes that start at once do it one after the other. */
const SEED_LOCK = 1_263_881_293;

/**
 * Fills an empty database with the demo: one institution in the middle of a term, and one beside it
 * that is never seen from the first. A database with institutions of its own is left alone, and so
 * is a demo that is there already.
 *
 * @returns whether anything was written
 */
export const seedDemo = async (app: INestApplicationContext): Promise<boolean> => {
  const db = app.get(Database);
  if (await hasOthers(db)) return false;
  const calendar = demoCalendar(app.get(Clock).now());
  const demo = await institution(db, DEMO);
  const neighbour = await institution(db, NEIGHBOUR);
  const held = await onceIn(db, demo, (tx) => seedMidTerm(tx, calendar));
  if (held) {
    await addReflections(db, demo, held);
    await addConcern(db, demo, held);
    await addMessages(db, demo, calendar, held);
  }
  const next = await onceIn(db, neighbour, (tx) => seedNeighbour(tx, calendar));
  return held !== null || next !== null;
};

const hasOthers = (db: Database): Promise<boolean> =>
  db.system(async (tx) => {
    const [row] = await tx.query<{ others: number }>(
      `select count(*)::int as others from institutions where not slug = any($1)`,
      [[DEMO.slug, NEIGHBOUR.slug]],
    );
    return (row?.others ?? 0) > 0;
  });

const institution = (db: Database, wanted: typeof DEMO): Promise<string> =>
  db.system(async (tx) => {
    await tx.query(`select pg_advisory_xact_lock($1)`, [SEED_LOCK]);
    const there = await tx.repository(Institution).findOneBy({ slug: wanted.slug });
    if (there) return there.id;
    const id = newId();
    await tx.repository(Institution).insert({ id, ...wanted });
    return id;
  });

/** All of an institution's demo or nothing of it; null where it has people already. */
const onceIn = <T>(
  db: Database,
  institutionId: string,
  seed: (tx: Tx) => Promise<T>,
): Promise<T | null> =>
  db.run(Actor.institution(institutionId), async (tx) => {
    await tx.query(`select pg_advisory_xact_lock($1)`, [SEED_LOCK]);
    if (await tx.repository(Person).existsBy({ institutionId })) return null;
    return seed(tx);
  });
