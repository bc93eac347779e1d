import { statuses, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import type { TestKull } from '../../support/kull.js';
import { codeOf, SCOPES, Tokens, type Made } from './tokens.js';

const DAY_MS = 86_400_000;

describe('API tokens', () => {
  const tokens = new Tokens();
  const { make, ask, listed } = tokens;
  let kull: TestKull;
  let cast: Cast;
  let administrator: TestClient;

  beforeAll(async () => {
    ({ kull, cast, administrator } = await tokens.start());
  });
  afterAll(() => tokens.stop());

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
});
