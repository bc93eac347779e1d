import { readFileSync } from 'node:fs';
import { newTokenSecret } from '#access';
import { newId } from '#kernel';
import type { Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import type { TestKull } from '../../support/kull.js';
import { OPERATIONS } from '../../support/operations.js';
import { codeOf, pathsOf, SCOPES, Tokens, type Page } from './tokens.js';

describe('what API tokens open', () => {
  const tokens = new Tokens();
  const { make, ask } = tokens;
  let kull: TestKull;
  let cast: Cast;
  let administrator: TestClient;

  beforeAll(async () => {
    ({ kull, cast, administrator } = await tokens.start());
  });
  afterAll(() => tokens.stop());

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
