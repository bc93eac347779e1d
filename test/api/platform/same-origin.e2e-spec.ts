import { TestKull } from '../../support/kull.js';

/** Another site can make a browser send our cookie, but not this header, nor our origin. */
describe('a write from another site', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  const write = async (method: string, headers: Record<string, string>): Promise<Response> => {
    const cookie = (await kull.as(await kull.a.person())).cookieSent!;
    const json = { 'content-type': 'application/json', cookie, ...headers };
    const path = method === 'PATCH' ? '/me' : '/me/sessions';
    const body = method === 'PATCH' ? '{"locale":"nn"}' : null;
    return fetch(`${kull.baseUrl}/api/v1${path}`, { method, headers: json, body });
  };

  /** How many have chosen a language, and how many sessions have been ended. */
  const changed = async (): Promise<number> => {
    const { rows } = await kull.owner.query<{ number: number }>(
      `select (select count(*) from persons where locale is not null)::int
            + (select count(*) from audit_events where act = 'session.closed_everywhere')::int
              as number`,
    );
    return rows[0]!.number;
  };

  it.each(['PATCH', 'DELETE'])('%s is refused, and changes nothing', async (method) => {
    const before = await changed();
    const own = new URL(kull.baseUrl).origin;
    for (const headers of [
      {},
      { origin: own },
      { 'x-kull': '1', origin: 'https://elsewhere.example' },
      { 'x-kull': '1', origin: own.replace('http:', 'https:').replace(/\d+$/, '1') },
      { 'x-kull': '1', origin: 'null' },
    ]) {
      const response = await write(method, headers as Record<string, string>);
      expect([response.status, await response.json()]).toMatchObject([
        403,
        { code: 'request.foreign' },
      ]);
    }
    expect(await changed()).toBe(before);
    expect((await write(method, { 'x-kull': '1', origin: own })).ok).toBe(true);
    expect((await write(method, { 'x-kull': '1' })).ok).toBe(true);
  });
});
