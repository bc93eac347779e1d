import { nameOf, OPERATIONS } from '../../../support/operations.js';
import { ROLES, WHOSE } from './roles.js';
import { Stage } from './stage.js';
import { printTables } from './table-prints.js';

/**
 * Mail scanners open every link, browsers fetch ahead, and proxies ask again: whatever is read, by
 * whomever, the database is the same afterwards.
 */
describe('GET and HEAD', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open({ undone: false });
    // Long enough ago for a session to be noted as in use.
    await stage.kull.owner.query(`update sessions set seen_at = now() - interval '1 hour'`);
  });
  afterAll(() => stage.close());

  const read = OPERATIONS.filter(({ method }) => method === 'GET');

  it.each(read.map((operation) => [nameOf(operation), operation] as const))(
    'change nothing: %s',
    async (_, operation) => {
      const before = await printTables(stage.kull);
      for (const whose of WHOSE.filter((one) => stage.has(operation, one))) {
        const got = await stage.askAs(ROLES, operation, whose);
        const headed = await stage.askAs(ROLES, operation, whose, 'HEAD');
        for (const role of ROLES)
          expect([role, headed.get(role)![0].status]).toEqual([role, got.get(role)![0].status]);
      }
      expect(await printTables(stage.kull)).toEqual(before);
    },
  );

  it('are held to it by prints that tell a change', async () => {
    const before = await printTables(stage.kull);
    const creating = OPERATIONS.find((operation) => nameOf(operation) === 'POST /units')!;
    await stage.askAs(['administrator'], creating, 'own');
    const after = await printTables(stage.kull);
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(changed.toSorted()).toEqual(['audit_events', 'units']);
  });
});
