import { randomBytes } from 'node:crypto';
import { LEFT_OUT, makeKey } from '#backup';
import { Actor, newId } from '#kernel';
import { Person } from '#people';
import { Mailer, migrate } from '#platform';
import { seedDemo } from '../../../apps/cli/src/seed/seed-demo.js';
import { MIGRATIONS } from '../../../migrations/index.js';
import { castOf, type Cast } from '../../support/cast.js';
import { pictureOf, schemaOf } from '../../support/database-picture.js';
import { TestKull } from '../../support/kull.js';
import { Backups, lookInto } from './backups.js';

/** A demo and a cast, with pictures, odd texts and mails that wait: what a real database may hold. */
describe('a backup that is restored', () => {
  const backups = new Backups();
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    await seedDemo(kull.app);
    cast = await castOf(kull);
    const { institutionId } = cast.round;
    await kull.owner.query(
      `insert into photos (institution_id, person_id, image) values ($1, $2, $3)`,
      [
        institutionId,
        cast.people.mentor.id,
        Buffer.concat([Buffer.from([0, 10, 13, 92, 255]), randomBytes(400_000)]),
      ],
    );
    await kull.a.person({ institutionId, givenName: 'Ba\\ck\tslash', familyName: 'Lin\ne\\N 🎓' });
    await cast.as.mentor.post(
      `/groups/${cast.group.id}/meetings`,
      { date: '2026-09-01', time: '12:15' },
      { 'idempotency-key': 'once' },
    );
    await kull.db.run(Actor.institution(institutionId), (tx) =>
      kull.app
        .get(Mailer)
        .post(tx, [
          { personId: null, to: 'a@kull.example', subject: 's', text: 't', html: 'h', key: 'k' },
        ]),
    );
  });
  afterAll(async () => {
    await kull.stop();
    await backups.stop();
  });

  it('is the same in every row of every table, and in all that guards them', async () => {
    const { file, manifest } = await backups.make(kull.addresses.owner);
    const { addresses } = await backups.empty();
    await backups.restore(addresses, file);
    const [before, after] = [await pictureOf(kull.owner), await lookInto(addresses, pictureOf)];
    expect(after).toEqual(before);
    expect(Object.keys(before).length).toBeGreaterThan(30);
    expect(before['jobs']).toMatch(/^[1-9]/);
    expect(await lookInto(addresses, schemaOf)).toEqual(await schemaOf(kull.owner));
    // The manifest says the same of how much there is as the database itself.
    const counted = Object.fromEntries(
      manifest.tables
        .filter(({ name }) => !name.includes('.'))
        .map(({ name, rows }) => [name, String(rows)]),
    );
    const { jobs: _, ...tables } = before;
    expect(counted).toEqual(
      Object.fromEntries(Object.entries(tables).map(([name, says]) => [name, says.split(' ')[0]])),
    );
  });

  it('lets people sign in, though nobody is signed in by it, and work goes on where it was', async () => {
    // A letter that lets somebody in, and waits.
    const letter = [cast.round.institutionId, 'email_sign_in:0199'];
    await kull.owner.query(
      `insert into mails (institution_id, id, to_address, subject, text, html, key)
       values ($1, gen_random_uuid(), 'eva@kull.example', 'Kode', 'Kode: 123456', 'x', $2)`,
      letter,
    );
    const { file } = await backups.make(kull.addresses.owner);
    await kull.owner.query(`delete from mails where institution_id = $1 and key = $2`, letter);
    const database = await backups.empty();
    await backups.restore(database.addresses, file);
    const { rows } = await kull.owner.query('select from sessions');
    expect(rows.length).toBeGreaterThan(0);
    await lookInto(database.addresses, async (client) => {
      expect((await client.query('select from sessions')).rows).toEqual([]);
      const { rows } = await client.query(`select key from mails where subject = 'Kode'`);
      expect(rows).toEqual([]);
    });

    const restored = await TestKull.start({
      database: { ...database, drop: () => Promise.resolve() },
    });
    try {
      const mentor = await restored.as(cast.people.mentor);
      expect((await mentor.get(`/groups/${cast.group.id}`)).status).toBe(200);
      const made = await mentor.post(
        `/groups/${cast.group.id}/meetings`,
        { date: '2026-09-08', time: '12:15' },
        { 'idempotency-key': 'another' },
      );
      expect(made.status).toBe(201);
      await restored.settled();
      const { rows: mails } = await restored.owner.query(`select state from mails where key = 'k'`);
      expect(mails).toEqual([{ state: 'sent' }]);
    } finally {
      await restored.stop();
    }
  });

  it('is of one moment, while others go on writing', async () => {
    const { institutionId } = cast.round;
    // Enough for the backup to take a while.
    await kull.owner.query(
      `insert into audit_events (institution_id, id, act)
       select $1, gen_random_uuid(), 'test.bulk' from generate_series(1, 60000)`,
      [institutionId],
    );
    let [isDone, written] = [false, 0];
    const writing = (async () => {
      while (!isDone) {
        const id = newId();
        // Two tables that the backup reads at different times.
        await kull.db.run(Actor.institution(institutionId), async (tx) => {
          await tx.execute(
            `insert into audit_events (institution_id, id, act, subject_kind, subject_id)
             values ($1, $2, 'test.pair', 'person', $2)`,
            [institutionId, id],
          );
          await tx
            .repository(Person)
            .insert({ institutionId, id, givenName: 'Pair', familyName: 'X' });
        });
        written += 1;
      }
    })();
    while (written < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    const { file } = await backups.make(kull.addresses.owner);
    isDone = true;
    await writing;
    const { addresses } = await backups.empty();
    await backups.restore(addresses, file);
    await lookInto(addresses, async (client) => {
      const { rows } = await client.query<{ events: number; persons: number; pairs: number }>(
        `select (select count(*) from audit_events where act = 'test.pair')::int as events,
           (select count(*) from persons where given_name = 'Pair')::int as persons,
           (select count(*) from audit_events a join persons p on p.id = a.subject_id
            where act = 'test.pair')::int as pairs`,
      );
      const { events, persons, pairs } = rows[0]!;
      expect([persons, pairs]).toEqual([events, events]);
      expect(events).toBeGreaterThan(0);
      expect(events).toBeLessThan(written);
    });
  });

  it('is the same through encryption, and made with the public half alone', async () => {
    const { secret, open } = await makeKey();
    for (const key of [secret, open]) {
      const { file } = await backups.make(kull.addresses.owner, { key });
      const { addresses } = await backups.empty();
      await backups.restore(addresses, file, { key: secret });
      expect(await lookInto(addresses, pictureOf)).toEqual(await pictureOf(kull.owner));
    }
  });

  it('needs of the owner no more than to see every row', async () => {
    const owner = `owner_${randomBytes(4).toString('hex')}`;
    await kull.owner.query(`create role ${owner} login createrole password 'o'`);
    await kull.owner.query(`grant kull_app to ${owner} with admin option`);
    const database = await backups.empty(owner);
    const as = new URL(database.addresses.owner);
    Object.assign(as, { username: owner, password: 'o' });
    const addresses = { owner: as.href, app: as.href };
    const { file } = await backups.make(kull.addresses.owner);
    await expect(backups.restore(addresses, file)).rejects.toThrow(/does not see every row/);
    await kull.owner.query(`alter role ${owner} bypassrls`);
    await backups.restore(addresses, file);
    const again = await backups.make(addresses.owner);
    const other = await backups.empty();
    await backups.restore(other.addresses, again.file);
    expect(await lookInto(other.addresses, pictureOf)).toEqual(await pictureOf(kull.owner));
    await database.drop();
    await kull.owner.query(`drop role ${owner}`);
  });

  it('comes on to the newest schema from an older one', async () => {
    const old = await backups.empty();
    await migrate(old.addresses, MIGRATIONS.slice(0, 11));
    const id = newId();
    await lookInto(old.addresses, (client) =>
      client.query(`insert into institutions (id, slug, name) values ($1, 'old', 'Old')`, [id]),
    );
    const { file, manifest } = await backups.make(old.addresses.owner);
    expect(manifest.migrations).toHaveLength(11);
    const { addresses } = await backups.empty();
    await backups.restore(addresses, file);
    await lookInto(addresses, async (client) => {
      expect((await client.query('select id, slug from institutions')).rows).toEqual([
        { id, slug: 'old' },
      ]);
    });
    expect(await lookInto(addresses, schemaOf)).toEqual(await schemaOf(kull.owner));
  });

  it('holds no secret but those that were thought of', async () => {
    const { rows } = await kull.owner.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and column_name ~ '(hash|token|secret)'
         and not table_name = any($1) order by 1`,
      [Object.keys(LEFT_OUT)],
    );
    // Hashes of what is too long to be guessed: mailed invitations, calendars, certificates and other
    // systems go on. What a run was made from is no secret.
    expect(rows.map(({ name }) => name)).toEqual([
      'api_tokens.token_hash',
      'calendar_feeds.secret_hash',
      'certificates.secret_hash',
      'invitations.secret_hash',
      'matching_runs.input_hash',
      'webhooks.secret_hash',
    ]);
  });

  it('misses nothing that a table cannot tell: no sequence counts anything of ours', async () => {
    const { rows } = await kull.owner.query(
      `select sequencename from pg_sequences where schemaname = 'public'`,
    );
    // The migrations number themselves anew as they run.
    expect(rows).toEqual([{ sequencename: 'migrations_id_seq' }]);
  });
});
