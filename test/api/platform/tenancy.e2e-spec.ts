import { Actor, newId } from '#kernel';
import { Person } from '#people';
import { Institution } from '#platform';
import { TestKull } from '../../support/kull.js';

describe('the door to the data', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  it('shows one institution its own rows, with no condition in the query', async () => {
    const here = await kull.a.person();
    const there = await kull.a.person();
    const seen = await kull.db.run(Actor.institution(here.institutionId), (tx) =>
      tx.repository(Person).find(),
    );
    expect(seen.map((p) => p.id)).toEqual([here.id]);
    expect(seen.map((p) => p.id)).not.toContain(there.id);
  });

  it('refuses a row written into another institution', async () => {
    const here = await kull.a.institution();
    const there = await kull.a.institution();
    const foreign = { institutionId: there.id, id: newId(), givenName: 'A', familyName: 'B' };
    await expect(
      kull.db.run(Actor.institution(here.id), (tx) => tx.repository(Person).insert(foreign)),
    ).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('runs one of two that wait for each other again, so that both are done', async () => {
    const { institutionId, id: first } = await kull.a.person();
    const { id: second } = await kull.a.person({ institutionId });
    let tries = 0;
    let both = 0;
    const { promise: bothHold, resolve: holds } = Promise.withResolvers<null>();
    const crosswise = (ids: readonly string[]) =>
      kull.db.run(Actor.institution(institutionId), async (tx) => {
        tries += 1;
        for (const [i, id] of ids.entries()) {
          await tx.execute(
            `update persons set family_name = family_name || '+' where institution_id = $1 and id = $2`,
            [institutionId, id],
          );
          if (i === 0 && ++both === 2) holds(null);
          await bothHold;
        }
      });
    await Promise.all([crosswise([first, second]), crosswise([second, first])]);
    const people = await kull.db.run(Actor.institution(institutionId), (tx) =>
      tx.repository(Person).find(),
    );
    expect(people.map((person) => person.familyName.endsWith('++'))).toEqual([true, true]);
    // Once more than two, or oftener where the machine is so busy that the pause is too short.
    expect(tries).toBeGreaterThan(2);
  });

  it('keeps no institution on the connection when the transaction is over', async () => {
    const person = await kull.a.person();
    const institution = Actor.institution(person.institutionId);
    for (let i = 0; i < 50; i += 1) {
      await kull.db.run(institution, (tx) => tx.query('select 1'));
      const rows = await kull.db.system((tx) => tx.repository(Person).find());
      expect(rows).toEqual([]);
    }
  });

  it('shows an institution to itself alone', async () => {
    const [here] = [await kull.a.institution(), await kull.a.institution()];
    const seen = await kull.db.run(Actor.institution(here.id), (tx) =>
      tx.repository(Institution).find(),
    );
    expect(seen.map((i) => i.id)).toEqual([here.id]);
  });

  it('commits nothing of a transaction that fails, its events included', async () => {
    const { institutionId } = await kull.a.person();
    const institution = Actor.institution(institutionId);
    const failed = kull.db.run(institution, async (tx) => {
      await tx
        .repository(Person)
        .insert({ institutionId, id: newId(), givenName: 'A', familyName: 'B' });
      await tx.outbox.add({ type: 'test.happened' });
      throw new Error('on purpose');
    });
    await expect(failed).rejects.toThrow('on purpose');
    const people = await kull.db.run(institution, (tx) => tx.repository(Person).count());
    const { rows } = await kull.owner.query(`select from jobs.job where name = 'outbox'`);
    expect([people, rows.length]).toEqual([1, 0]);
  });

  it('does the work of one key once, also when both come at the same time', async () => {
    const person = await kull.a.person();
    const actor = kull.actor(person);
    const key = { key: 'k1', operation: 'test.create', fingerprint: 'same' };
    let works = 0;
    const create = () =>
      kull.db.once(actor, key, async (tx) => {
        works += 1;
        await tx.query('select pg_sleep(0.05)');
        return { id: newId() };
      });
    const [first, second] = await Promise.all([create(), create()]);
    expect(second).toEqual(first);
    expect(works).toBe(1);
    await expect(
      kull.db.once(actor, { ...key, fingerprint: 'other' }, () => Promise.resolve(null)),
    ).rejects.toMatchObject({ code: 'idempotency.key_reused' });
  });
});
