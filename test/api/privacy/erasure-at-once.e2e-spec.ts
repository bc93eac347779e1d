import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Actor } from '#kernel';
import { holdOffErasures } from '#platform';
import { erase } from '#privacy';
import type { ProposalView } from '#placement';
import { TestIdentityProvider } from '../../support/identity-provider.js';
import { TestKull } from '../../support/kull.js';
import { signInAtProvider } from '../../support/sign-in.js';
import { finished, smallRoster } from '../placement/placing.js';

const NAMED = { givenName: 'Aisha', familyName: 'Khanzada' };
const AT_ONCE = 8;

describe('an erasure while something else goes on', () => {
  let provider: TestIdentityProvider;
  let groups: Server;
  let kull: TestKull;

  beforeAll(async () => {
    provider = await TestIdentityProvider.start('http://localhost:3000');
    groups = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
    });
    await new Promise<void>((resolve) => groups.listen(0, '127.0.0.1', resolve));
    const { port } = groups.address() as AddressInfo;
    const env = {
      LOG_LEVEL: 'error',
      ...provider.env,
      OIDC_GROUPS_URL: `http://127.0.0.1:${port}/`,
    };
    kull = await TestKull.start({ env });
  });
  afterAll(async () => {
    await kull.stop();
    await provider.stop();
    groups.closeAllConnections();
    groups.close();
  });

  const erased = (institutionId: string, personId: string) =>
    kull.db.run(Actor.institution(institutionId), (tx) => erase(tx, personId));

  const rowsOf = async (personId: string): Promise<number> => {
    const { rows } = await kull.owner.query<{ left: number }>(
      `select ((select count(*) from sessions where person_id = $1)
             + (select count(*) from identities where person_id = $1))::int as left`,
      [personId],
    );
    return rows[0]!.left;
  };

  it('leaves no session to whoever is signing in', async () => {
    const institution = await kull.a.institution({ isDemo: false });
    await kull.owner.query(`insert into realms values ('hs.example', $1)`, [institution.id]);
    for (let round = 0; round < 12; round += 1) {
      const login = `aisha${round}`;
      const feideId = `${login}@hs.example`;
      provider.accounts.set(login, {
        name: 'Aisha Khanzada',
        'https://n.feide.no/claims/userid_sec': [`feide:${feideId}`],
      });
      const { id } = await kull.a.person({ in: institution, ...NAMED, feideId });
      const returning = [];
      for (let i = 0; i < AT_ONCE; i += 1) {
        const client = kull.client();
        const { address } = (await client.post('/sign-in/openid')).as<{ address: string }>();
        const parameters = await signInAtProvider(address, { login });
        returning.push(() => client.post('/sign-in/openid/return', { parameters }));
      }
      // One is in, so that there is an identity to erase; the others come as it goes on.
      await returning.pop()!();
      const [, ...answers] = await Promise.all([
        setTimeout(4 * (round % 6)).then(() => erased(institution.id, id)),
        ...returning.map((come) => come()),
      ]);
      expect(answers.filter(({ status }) => status >= 500).map(({ text }) => text)).toEqual([]);
      expect(await rowsOf(id)).toBe(0);
      const { rows } = await kull.owner.query<{ name: string }>(
        `select given_name || family_name as name from persons where id = $1`,
        [id],
      );
      expect(rows).toEqual([{ name: '' }]);
    }
  });

  it('lets a run in progress end, and the proposal says that one is gone', async () => {
    const round = await kull.a.round();
    const { institutionId } = round;
    const coordinator = await kull.as(await kull.a.coordinator({ institutionId }));
    await smallRoster(kull, round, { students: 40, mentors: 4 });
    const { rows } = await kull.owner.query<{ id: string; enrolmentId: string }>(
      `select person_id as id, id as "enrolmentId" from enrolments
       where round_id = $1 and role = 'mentee' limit 1`,
      [round.id],
    );
    const { id, enrolmentId } = rows[0]!;
    const started = await coordinator.post(`/rounds/${round.id}/matching-runs`, {});
    await erased(institutionId, id);
    const run = await finished(coordinator, started.as<{ id: string }>().id);
    expect(run.state).toBe('done');
    const board = (await coordinator.get(`/proposals/${run.proposalId}`)).as<ProposalView>();
    const there = board.groups
      .flatMap(({ members }) => members)
      .filter((member) => member.enrolmentId === enrolmentId);
    expect(there.every(({ name, isGone }) => isGone && name === '–')).toBe(true);
  });

  it('waits for whoever copies names, and finds what they have copied', async () => {
    const { institutionId, id } = await kull.a.person(NAMED);
    const holds = Promise.withResolvers<null>();
    const goesOn = Promise.withResolvers<null>();
    let isErased = false;
    const copying = kull.db.run(Actor.institution(institutionId), async (tx) => {
      await holdOffErasures(tx);
      holds.resolve(null);
      await goesOn.promise;
      await tx.execute(
        `insert into mails (institution_id, id, to_address, subject, text, key)
         values ($1, gen_random_uuid(), 'coach@kull.example', 'Gruppa', 'Aisha Khanzada', 'k')`,
        [institutionId],
      );
    });
    await holds.promise;
    const erasing = erased(institutionId, id).then(() => (isErased = true));
    await setTimeout(300);
    expect(isErased).toBe(false);
    goesOn.resolve(null);
    await Promise.all([copying, erasing]);
    const { rows } = await kull.owner.query(`select text from mails where key = 'k'`);
    expect(rows).toEqual([{ text: '–' }]);
  });
});
