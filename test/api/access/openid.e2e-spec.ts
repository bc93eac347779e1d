import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { Sessions } from '#access';
import type { Person } from '#people';
import type { Institution } from '#platform';
import type { TestClient } from '../../support/client.js';
import { TestIdentityProvider } from '../../support/identity-provider.js';
import { TestKull } from '../../support/kull.js';
import { signInAtProvider, signInThroughProvider } from '../../support/sign-in.js';

const KULL = 'http://localhost:3000';
const USERID_SEC = 'https://n.feide.no/claims/userid_sec';

interface Shown {
  readonly person: { id: string } | null;
  readonly newcomer: { name: string } | null;
  readonly institution: { name: string } | null;
  readonly demo: boolean;
  readonly provider: string | null;
}

describe('signing in at an OpenID provider', () => {
  let provider: TestIdentityProvider;
  let groups: Server;
  /** What the groups API answers next; null: nothing, ever. */
  let groupsAnswer: { status: number; body: string } | null;
  let kull: TestKull;
  let institution: Institution;

  beforeAll(async () => {
    provider = await TestIdentityProvider.start(KULL);
    groups = createServer((request, response) => {
      if (!groupsAnswer || !request.headers.authorization?.startsWith('Bearer ')) return;
      response.writeHead(groupsAnswer.status, { 'content-type': 'application/json' });
      response.end(groupsAnswer.body);
    });
    await new Promise<void>((resolve) => groups.listen(0, '127.0.0.1', resolve));
    const { port } = groups.address() as AddressInfo;
    const env = { ...provider.env, OIDC_GROUPS_URL: `http://127.0.0.1:${port}/groups/me/groups` };
    kull = await TestKull.start({ env });
    institution = await kull.a.institution({ name: 'Høgskolen', isDemo: false });
    await realm('hs.example', institution);
  });
  afterAll(async () => {
    await kull.stop();
    await provider.stop();
    groups.closeAllConnections();
    groups.close();
  });
  beforeEach(() => {
    groupsAnswer = { status: 200, body: '[]' };
  });

  const realm = (name: string, { id }: Institution): Promise<unknown> =>
    kull.owner.query(`insert into realms values ($1, $2)`, [name, id]);

  const account = (login: string, claims: Record<string, unknown> = {}): string => {
    provider.accounts.set(login, {
      name: 'Aisha Karim Khan',
      email: 'aisha@hs.example',
      [USERID_SEC]: [`feide:${login}@hs.example`],
      ...claims,
    });
    return login;
  };

  const person = (given: Partial<Person>): Promise<Person> =>
    kull.a.person({ in: institution, ...given });

  const shown = async (client: TestClient): Promise<Shown> =>
    (await client.get('/session')).as<Shown>();

  const enter = async (login: string): Promise<TestClient> => {
    const client = kull.client();
    expect((await signInThroughProvider(client, login)).status).toBe(200);
    return client;
  };

  const rowOf = async (id: string): Promise<Record<string, unknown>> => {
    const { rows } = await kull.owner.query<Record<string, unknown>>(
      `select p.*, pr.code as programme from persons p
       left join programmes pr on pr.id = p.programme_id where p.id = $1`,
      [id],
    );
    return rows[0]!;
  };

  it('is offered by name, and there is no demo beside it', async () => {
    expect(await shown(kull.client())).toMatchObject({ demo: false, provider: 'Test-Feide' });
    const { id } = await person({});
    expect((await kull.client().get('/demo/people')).status).toBe(404);
    expect((await kull.client().post('/demo/session', { personId: id })).status).toBe(404);
  });

  it('lets a person in by the Feide name of the roster, and by `sub` from then on', async () => {
    const { id } = await person({ feideId: 'kari@hs.example' });
    const login = account('kari');
    expect((await shown(await enter(login))).person).toMatchObject({ id });
    // A new Feide name is no new person.
    account('kari', { [USERID_SEC]: ['feide:kari.ny@hs.example'] });
    expect((await shown(await enter(login))).person).toMatchObject({ id });
    const { rows } = await kull.owner.query(
      `select linked_by from identities where person_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ linked_by: 'feide_id' }]);
  });

  it('lets nobody in whose link is undone while they sign in', async () => {
    const { id } = await person({ feideId: 'siri@hs.example' });
    const login = account('siri');
    await enter(login);
    const sessions = kull.app.get(Sessions);
    const open = jest.spyOn(sessions, 'open').mockImplementationOnce(async (...asked) => {
      await kull.owner.query(
        `update identities set person_id = null, linked_by = null, linked_at = null
         where person_id = $1`,
        [id],
      );
      await kull.owner.query(`delete from sessions where person_id = $1`, [id]);
      return sessions.open(...asked);
    });
    const client = kull.client();
    expect((await signInThroughProvider(client, login)).body).toMatchObject({
      code: 'sign_in.refused',
    });
    open.mockRestore();
    expect((await shown(client)).person).toBeNull();
    const { rows } = await kull.owner.query(`select from sessions where person_id = $1`, [id]);
    expect(rows).toEqual([]);
  });

  it('never takes an e-mail address or a name for who somebody is', async () => {
    await person({ givenName: 'Aisha Karim', familyName: 'Khan', email: 'aisha@hs.example' });
    const client = await enter(account('aisha'));
    expect(await shown(client)).toMatchObject({
      person: null,
      newcomer: { name: 'Aisha Karim Khan' },
      institution: { name: 'Høgskolen' },
    });
    expect((await client.get('/me/enrolments')).status).toBe(401);
  });

  it('does not let a Feide name that is used again take a linked person', async () => {
    const { id } = await person({ feideId: 'ola@hs.example' });
    expect((await shown(await enter(account('ola')))).person).toMatchObject({ id });
    const second = account('ola-the-second', { [USERID_SEC]: ['feide:ola@hs.example'] });
    expect((await shown(await enter(second))).person).toBeNull();
  });

  it('decides the institution by the realm, and says so where it knows none', async () => {
    const other = await kull.a.institution({ isDemo: false });
    await realm('other.example', other);
    const theirs = await kull.a.person({ in: other, feideId: 'per@other.example' });
    await person({ feideId: 'per@hs.example' });
    const login = account('per', { [USERID_SEC]: ['feide:per@other.example'] });
    expect((await shown(await enter(login))).person).toMatchObject({ id: theirs.id });

    const stranger = account('stranger', { [USERID_SEC]: ['feide:x@nowhere.example'] });
    const { status, body } = await signInThroughProvider(kull.client(), stranger);
    expect([status, body]).toMatchObject([403, { code: 'sign_in.unknown_institution' }]);
    const nameless = account('nameless', { [USERID_SEC]: undefined });
    expect((await signInThroughProvider(kull.client(), nameless)).status).toBe(403);
  });

  it('brings affiliation, programme and cohort up to date, and leaves what was corrected', async () => {
    const data = await kull.a.programme({ institutionId: institution.id }, { code: 'DATA' });
    await kull.a.programme({ institutionId: institution.id }, { code: 'BYGG' });
    const fresh = await person({ feideId: 'fresh@hs.example', cohort: '2025-HØST' });
    const corrected = await person({
      feideId: 'corrected@hs.example',
      programmeId: data.id,
      correctedFields: ['programmeId'],
    });
    const membership = { basic: 'member', notAfter: '2099-01-01T00:00:00Z' };
    const groupsOf = [
      { id: 'fc:org:hs.example', membership: { affiliation: ['student', 'member'] } },
      { id: 'fc:fs:fs:prg:hs.example:BYGG', membership },
      { id: 'fc:fs:fs:kull:hs.example:BYGG:2026H', membership },
      // Over, unknown here, and another institution's.
      { id: 'fc:fs:fs:prg:hs.example:DATA', membership: { notAfter: '2024-01-01T00:00:00Z' } },
      { id: 'fc:fs:fs:prg:hs.example:NONE', membership },
      { id: 'fc:fs:fs:prg:elsewhere.example:DATA', membership },
      null,
      7,
      { id: 12, membership: 'x' },
      { id: 'fc:fs:fs:kull:hs.example:%E0%A4%A:2026H' },
    ];
    groupsAnswer = { status: 200, body: JSON.stringify(groupsOf) };
    await enter(account('fresh'));
    expect(await rowOf(fresh.id)).toMatchObject({
      affiliations: ['student', 'member'],
      programme: 'BYGG',
      cohort: '2026-HØST',
    });
    await enter(account('corrected'));
    expect(await rowOf(corrected.id)).toMatchObject({ programme: 'DATA', cohort: null });
  });

  it.each([
    ['an error', { status: 500, body: '' }],
    ['no JSON', { status: 200, body: '<html>' }],
    ['an object', { status: 200, body: '{"groups": {}}' }],
    ['nothing at all', null],
  ])('lets in where the groups API answers %s', async (what, answer) => {
    const login = account(`anyway-${what.replaceAll(' ', '-').toLowerCase()}`);
    const { id } = await person({ feideId: `${login}@hs.example`, cohort: '2025-HØST' });
    groupsAnswer = answer;
    expect((await shown(await enter(login))).person).toMatchObject({ id });
    expect(await rowOf(id)).toMatchObject({ cohort: '2025-HØST' });
  });

  it('takes an answer once, to the attempt it belongs to and in the browser that began it', async () => {
    const login = account('once');
    await person({ feideId: 'once@hs.example' });
    const client = kull.client();
    const begin = async (): Promise<string> =>
      (await client.post('/sign-in/openid')).as<{ address: string }>().address;
    const [one, two] = [await begin(), await begin()];
    const first = await signInAtProvider(one, { login });
    const second = await signInAtProvider(two, { login });
    const back = (who: TestClient, parameters: string) =>
      who.post('/sign-in/openid/return', { parameters });
    expect(await back(kull.client(), first)).toMatchObject({
      status: 409,
      body: { code: 'sign_in.not_begun' },
    });
    // Two tabs: both come back.
    expect((await back(client, first)).status).toBe(200);
    expect((await back(client, second)).status).toBe(200);
    expect((await back(client, first)).status).toBe(409);
    const third = await signInAtProvider(await begin(), { login });
    expect((await back(client, third.replace(/code=[^&]+/, 'code=another'))).status).toBe(400);
  });

  it('says so when somebody gives up', async () => {
    const client = kull.client();
    const { address } = (await client.post('/sign-in/openid')).as<{ address: string }>();
    const parameters = await signInAtProvider(address, { cancel: 'yes' });
    const { body } = await client.post('/sign-in/openid/return', { parameters });
    expect(body).toMatchObject({ code: 'sign_in.cancelled' });
  });

  it('ends the provider’s session with ours, and ours with the provider’s', async () => {
    const { id } = await person({ feideId: 'leaver@hs.example' });
    const login = account('leaver');
    const out = await enter(login);
    const { address } = (await out.delete('/session')).as<{ address: string }>();
    const told = new URL(address);
    expect(told.origin).toBe(provider.issuer);
    expect(told.searchParams.get('post_logout_redirect_uri')).toBe(`${KULL}/sign-in`);
    expect(told.searchParams.get('id_token_hint')).toMatch(/^ey/);
    expect((await shown(out)).person).toBeNull();

    const [phone, laptop] = [await enter(login), await enter(login)];
    const { rows } = await kull.owner.query<{ sid: string }>(
      `select provider_session as sid from sessions where person_id = $1 order by created_at`,
      [id],
    );
    const tell = (token: string) =>
      kull
        .client()
        .sendRaw(
          'POST',
          '/sign-in/openid/back-channel-logout',
          new URLSearchParams({ logout_token: token }).toString(),
          { 'content-type': 'application/x-www-form-urlencoded' },
        );
    const forged = await provider.logoutToken({ sub: login, sid: rows[0]!.sid }, 'another-client');
    expect((await tell(forged)).status).toBe(400);
    expect((await tell('ey.ey.ey')).status).toBe(400);
    expect((await shown(phone)).person).toMatchObject({ id });
    expect((await tell(await provider.logoutToken({ sub: login, sid: rows[0]!.sid }))).status).toBe(
      200,
    );
    expect((await shown(phone)).person).toBeNull();
    expect((await shown(laptop)).person).toMatchObject({ id });
  });

  it('is not stopped by a provider that is down, and goes on when it is back', async () => {
    const down = await TestIdentityProvider.start(KULL);
    await down.stop();
    const alone = await TestKull.start({ work: false, env: down.env });
    try {
      expect((await alone.client().get('/session')).status).toBe(200);
      expect(await alone.client().post('/sign-in/openid')).toMatchObject({
        status: 503,
        body: { code: 'sign_in.provider_unreachable' },
      });
    } finally {
      await alone.stop();
    }
  });
});
