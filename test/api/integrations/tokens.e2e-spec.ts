import { readFileSync } from 'node:fs';
import { newTokenSecret } from '#access';
import { newId } from '#kernel';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import type { Answer, TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { OPERATIONS } from '../../support/operations.js';

interface Token {
  readonly id: string;
  readonly state: string;
  readonly expiresAt: string;
  readonly lastUsedOn: string | null;
  readonly maker: { readonly name: string | null; readonly isAdministrator: boolean };
}
interface Made {
  readonly token: Token;
  readonly secret: string;
}
interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
const SCOPES = ['rounds:read', 'participants:read', 'groups:read'];
const DAY_MS = 86_400_000;

describe('API tokens', () => {
  let kull: TestKull;
  let cast: Cast;
  let administrator: TestClient;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    cast = await castOf(kull);
    administrator = cast.as.administrator;
  });
  afterAll(() => kull.stop());

  const make = async (given: object = {}, by = administrator): Promise<Made> => {
    const answer = await by.post('/api-tokens', { name: 'FS', scopes: SCOPES, ...given });
    if (answer.status !== 201) throw new Error(`Making a token answered ${answer.status}`);
    return answer.as<Made>();
  };
  /** As another system asks: no cookie, no header of ours. */
  const ask = async (path: string, secret: string | null, method = 'GET'): Promise<Answer> => {
    const headers = secret === null ? {} : { authorization: `Bearer ${secret}` };
    const response = await fetch(`${kull.baseUrl}/api/v1${path}`, { method, headers });
    const text = await response.text();
    const body: unknown = text ? JSON.parse(text) : undefined;
    return {
      ...{ status: response.status, headers: response.headers, text, body },
      as: <T>() => body as T,
    };
  };
  const listed = async (id: string): Promise<Token | undefined> =>
    (await administrator.get('/api-tokens'))
      .as<{ tokens: Token[] }>()
      .tokens.find((token) => token.id === id);
  const codeOf = ({ status, body }: Answer) => [status, (body as { code: string }).code];
  const pathsOf = (roundId: string): string[] => [
    `/integration/rounds/${roundId}`,
    `/integration/rounds/${roundId}/participants`,
    `/integration/rounds/${roundId}/groups`,
  ];

  it('are the administrators’ to see, make and revoke, nobody else’s', async () => {
    const expected = (status: number) => ({
      ...Object.fromEntries(Object.keys(cast.as).map((role) => [role, 404])),
      administrator: status,
    });
    const body = { name: 'FS', scopes: ['rounds:read'] };
    expect(await statuses(cast, (c) => c.get('/api-tokens'))).toEqual(expected(200));
    expect(await statuses(cast, (c) => c.post('/api-tokens', body))).toEqual(expected(201));
    const { token } = await make();
    for (const [role, client] of Object.entries(cast.as).filter(([r]) => r !== 'administrator'))
      expect([role, (await client.delete(`/api-tokens/${token.id}`)).status]).toEqual([role, 404]);
    const theirs = await kull.a.person({ grants: [{ role: 'administrator', schemeId: null }] });
    const elsewhere = await kull.as(theirs);
    expect((await elsewhere.delete(`/api-tokens/${token.id}`)).status).toBe(404);
    expect((await elsewhere.get('/api-tokens')).body).toEqual({ tokens: [], schemes: [] });
    for (const answer of [
      await kull.client().get('/api-tokens'),
      await kull.client().post('/api-tokens', body),
      await kull.client().delete(`/api-tokens/${token.id}`),
    ])
      expect(codeOf(answer)).toEqual([401, 'session.required']);
    expect((await listed(token.id))?.state).toBe('active');
  });

  it('are refused where they make no sense', async () => {
    const elsewhere = await kull.a.scheme();
    for (const wrong of [
      { name: '' },
      { name: '   ' },
      { name: 'x'.repeat(101) },
      { scopes: [] },
      { scopes: ['rounds:write'] },
      { scopes: ['rounds:read', 'rounds:read'] },
      { expiresInDays: 0 },
      { expiresInDays: 366 },
      { expiresInDays: 1.5 },
      { schemeId: elsewhere.id },
      { schemeId: 'none' },
      { tokenHash: 'mine' },
    ]) {
      const body = { name: 'FS', scopes: SCOPES, ...wrong };
      expect([wrong, (await administrator.post('/api-tokens', body)).status]).toEqual([wrong, 422]);
    }
  });

  it('are shown once, and only their hash is kept; they last for 90 days, or as long as is said', async () => {
    const { token, secret } = await make();
    expect(secret).toMatch(/^kull_[0-9a-f]{104}$/);
    expect((await administrator.get('/api-tokens')).text).not.toContain(secret.slice(37, 101));
    const { rows } = await kull.owner.query<{ row: string }>(
      `select row_to_json(t)::text as row from api_tokens t where id = $1`,
      [token.id],
    );
    expect(rows[0]!.row).not.toContain(secret.slice(37, 101));
    const days = (made: Made) =>
      Math.round((new Date(made.token.expiresAt).getTime() - Date.now()) / DAY_MS);
    expect(days({ token, secret })).toBe(90);
    expect(days(await make({ expiresInDays: 365 }))).toBe(365);
  });

  it('read rounds, participants and groups, each by its own scope', async () => {
    const paths = ['/integration/rounds', ...pathsOf(cast.round.id)];
    const scopeOf = [SCOPES[0], SCOPES[0], SCOPES[1], SCOPES[2]];
    for (const scope of SCOPES) {
      const { secret } = await make({ scopes: [scope] });
      for (const [i, path] of paths.entries()) {
        const answer = await ask(path, secret);
        if (scopeOf[i] === scope) expect([path, answer.status]).toEqual([path, 200]);
        else {
          expect(codeOf(answer)).toEqual([403, 'token.scope']);
          expect(answer.headers.get('www-authenticate')).toContain('insufficient_scope');
        }
      }
    }
  });

  it('give ids, keys, states and numbers: no name, no contact, nothing that somebody wrote', async () => {
    const { institutionId } = cast.round;
    const programme = await kull.a.programme({ institutionId }, { code: 'BDATA' });
    const person = { studentNumber: '654321', feideId: 'aisha@uni.example' };
    const aisha = await kull.a.enrolment({
      in: cast.round,
      person: { ...person, programmeId: programme.id, campus: 'Grimstad', phone: '+4790000001' },
      interests: ['seiling'],
    });
    const hidden = { isProtected: true, studentNumber: '111222' };
    const { group, mentees } = await kull.a.group({ in: cast.round, of: 1 });
    await kull.a.group({ in: cast.round, mentor: cast.mentor });
    const concealed = await kull.a.enrolment({ in: cast.round, person: hidden });
    await kull.owner.query(
      `insert into memberships (institution_id, id, group_id, enrolment_id, role)
       values ($1, $2, $3, $4, 'mentee')`,
      [institutionId, newId(), group.id, concealed.id],
    );
    const { secret } = await make();
    const [round, participants, groups] = await Promise.all(
      pathsOf(cast.round.id).map((path) => ask(path, secret)),
    );
    expect(round!.body).toMatchObject({
      id: cast.round.id,
      scheme: { id: cast.round.schemeId },
      state: 'running',
      startsOn: '2026-01-01',
      numbers: { groups: 4, meetingsHeld: 0 },
    });
    const people = participants!.as<Page<{ id: string }>>().items;
    expect(people.find(({ id }) => id === aisha.id)).toEqual({
      ...{ id: aisha.id, role: 'mentee', state: 'joined', answeredAt: null },
      ...{ ...person, programmeCode: 'BDATA', cohort: null, campus: 'Grimstad' },
    });
    const { rows } = await kull.owner.query<{ id: string }>(
      `select e.id from enrolments e join persons p on p.id = e.person_id
       where e.round_id = $1 and not p.is_protected order by e.id`,
      [cast.round.id],
    );
    expect(people.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const listedGroup = groups!
      .as<Page<{ id: string; members: { participantId: string; role: string }[] }>>()
      .items.find(({ id }) => id === group.id)!;
    expect(listedGroup.members.map(({ role }) => role)).toEqual(['mentor', 'mentee']);
    expect(listedGroup.members[1]!.participantId).toBe(mentees[0]!.id);
    const all = [round, participants, groups].map((answer) => answer!.text).join();
    for (const secretly of ['Given', 'Family', '@kull.example', '+479', 'seiling', '111222'])
      expect(all).not.toContain(secretly);
    expect(all).not.toContain(concealed.id);
  });

  it('open no other operation, whatever it is, and get no cookie', async () => {
    const { secret } = await make();
    const forTokens = OPERATIONS.filter(({ path }) => path.startsWith('/integration/'));
    expect(forTokens.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET']);
    const opened: string[] = [];
    for (const { name, method, path, isForm } of OPERATIONS.filter((o) => !forTokens.includes(o))) {
      const headers = { authorization: `Bearer ${secret}`, 'x-kull': '1', 'if-match': '"1"' };
      const body = method === 'GET' || method === 'DELETE' ? null : isForm ? new FormData() : '{}';
      const type = { 'content-type': 'application/json' };
      const response = await fetch(
        `${kull.baseUrl}/api/v1${path.replace(/\{\w+\}/g, cast.round.id)}`,
        { method, body, headers: body === '{}' ? { ...headers, ...type } : headers },
      );
      const { code } = (await response.json()) as { code: string };
      const cookies = response.headers.getSetCookie();
      if (response.status !== 403 || code !== 'token.scope' || cookies.length > 0)
        opened.push(`${name}: ${response.status} ${code} ${cookies.join()}`);
    }
    expect(opened).toEqual([]);
  });

  it('are themselves, whatever cookie comes along; and a person’s session opens nothing of theirs', async () => {
    const cookie = administrator.cookieSent!;
    const { secret } = await make();
    const url = `${kull.baseUrl}/api/v1`;
    const both = { cookie, authorization: `Bearer ${secret}` };
    expect((await fetch(`${url}/api-tokens`, { headers: both })).status).toBe(403);
    const broken = { cookie, authorization: 'Bearer' };
    expect((await fetch(`${url}/api-tokens`, { headers: broken })).status).toBe(401);
    for (const path of ['/integration/rounds', ...pathsOf(cast.round.id)]) {
      expect(codeOf(await administrator.get(path))).toEqual([404, 'not_found']);
      expect(codeOf(await ask(path, null))).toEqual([401, 'token.required']);
    }
  });

  it('hold until they are revoked or expire, and no request longer', async () => {
    const { token, secret } = await make();
    expect((await ask('/integration/rounds', secret)).status).toBe(200);
    expect((await listed(token.id))?.lastUsedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect((await administrator.delete(`/api-tokens/${token.id}`)).status).toBe(204);
    const refused = await ask('/integration/rounds', secret);
    expect(codeOf(refused)).toEqual([401, 'token.invalid']);
    expect(refused.headers.get('www-authenticate')).toContain('invalid_token');
    expect((await listed(token.id))?.state).toBe('revoked');
    // Once more changes nothing, and is written down once.
    expect((await administrator.delete(`/api-tokens/${token.id}`)).status).toBe(204);

    const old = await make();
    await kull.owner.query(
      `update api_tokens set created_at = created_at - interval '90 days',
         expires_at = now() - interval '1 second' where id = $1`,
      [old.token.id],
    );
    expect(codeOf(await ask('/integration/rounds', old.secret))).toEqual([401, 'token.invalid']);
    expect((await listed(old.token.id))?.state).toBe('expired');
    const { rows } = await kull.owner.query(
      `select act, actor_id, details from audit_events
       where details ->> 'tokenId' = $1 order by id`,
      [token.id],
    );
    const actor_id = cast.people.administrator.id;
    const scopes = SCOPES.join(' ');
    expect(rows).toEqual([
      { act: 'token.made', actor_id, details: { tokenId: token.id, scopes, days: 90 } },
      { act: 'token.revoked', actor_id, details: { tokenId: token.id } },
    ]);
  });

  it('are refused alike where they are altered, made up, or of an institution that is none', async () => {
    const { secret } = await make();
    const other = await kull.a.person({ grants: [{ role: 'administrator', schemeId: null }] });
    const theirs = (await make({}, await kull.as(other))).secret;
    const mixed = secret.slice(0, 37) + theirs.slice(37);
    const known = [newTokenSecret(cast.round.institutionId), newTokenSecret(newId())];
    for (const wrong of [...known, `${secret}0`, secret.slice(0, -1), mixed, 'kull_', 'x', '%00'])
      expect(codeOf(await ask('/integration/rounds', wrong))).toEqual([401, 'token.invalid']);
  });

  it('see their own institution alone, and where they are limited their own scheme', async () => {
    const { institutionId } = cast.round;
    const beside = await kull.a.round({ of: await kull.a.scheme({ institutionId }) });
    const foreign = await kull.a.round();
    const whole = (await make()).secret;
    const limited = (await make({ schemeId: cast.round.schemeId })).secret;
    const roundsOf = async (secret: string) =>
      (await ask('/integration/rounds', secret))
        .as<Page<{ id: string }>>()
        .items.map(({ id }) => id)
        .toSorted();
    expect(await roundsOf(whole)).toEqual([cast.round.id, beside.id].toSorted());
    expect(await roundsOf(limited)).toEqual([cast.round.id]);
    for (const path of [
      ...pathsOf(foreign.id).map((p) => [p, whole] as const),
      ...pathsOf(newId()).map((p) => [p, whole] as const),
      ...pathsOf('none').map((p) => [p, whole] as const),
      ...pathsOf(beside.id).map((p) => [p, limited] as const),
    ])
      expect(codeOf(await ask(...path))).toEqual([404, 'not_found']);
    for (const path of pathsOf(beside.id)) expect((await ask(path, whole)).status).toBe(200);
  });

  it('stay the institution’s when whoever made them is an administrator no more', async () => {
    const grants = [{ role: 'administrator', schemeId: null }] as const;
    const maker = await kull.a.person({ institutionId: cast.round.institutionId, grants });
    const { token, secret } = await make({}, await kull.as(maker));
    expect((await listed(token.id))?.maker.isAdministrator).toBe(true);
    await kull.owner.query(`delete from grants where person_id = $1`, [maker.id]);
    expect((await ask('/integration/rounds', secret)).status).toBe(200);
    expect((await listed(token.id))?.maker).toEqual({
      name: `${maker.givenName} ${maker.familyName}`,
      isAdministrator: false,
    });
  });

  it('read long lists a page at a time, each once', async () => {
    const { secret } = await make();
    const [, participants, groups] = pathsOf(cast.round.id);
    for (const path of ['/integration/rounds', participants!, groups!]) {
      const whole = (await ask(path, secret)).as<Page<{ id: string }>>().items;
      const ids: string[] = [];
      for (let next: string | null = ''; next !== null;) {
        const query: string = `?size=1${next ? `&cursor=${next}` : ''}`;
        const page: Page<{ id: string }> = (await ask(path + query, secret)).as();
        ids.push(...page.items.map(({ id }) => id));
        next = page.next;
      }
      expect(ids).toEqual(whole.map(({ id }) => id));
      for (const wrong of ['size=0', 'size=501', 'cursor=x', 'cursor=WyJ4Il0', 'more=1'])
        expect([wrong, (await ask(`${path}?${wrong}`, secret)).status]).toEqual([wrong, 422]);
    }
  });

  it('are described where they are accepted, and nowhere else', () => {
    const file = new URL('../../../dist/openapi.json', import.meta.url);
    const { paths } = JSON.parse(readFileSync(file, 'utf8')) as {
      paths: Record<string, Record<string, { security?: object[] }>>;
    };
    const bearer = Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap(({ security = [] }) =>
        security.some((way) => 'bearer' in way) ? [path] : [],
      ),
    );
    expect(bearer).toEqual(Object.keys(paths).filter((path) => path.includes('/integration/')));
    expect(bearer).toHaveLength(4);
  });
});
