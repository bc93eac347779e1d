import type { Person } from '#people';
import { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

interface Listed {
  readonly sessions: readonly {
    id: string;
    browser: string | null;
    system: string | null;
    isThis: boolean;
  }[];
}

describe('a person’s sessions', () => {
  let kull: TestKull;
  let person: Person;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    const institution = await kull.a.institution();
    person = await kull.a.person({ in: institution });
  });

  const sessionsOf = async (client: TestClient): Promise<Listed['sessions']> =>
    (await client.get('/me/sessions')).as<Listed>().sessions;
  const sessionsKept = async (): Promise<number> => {
    const { rows } = await kull.owner.query<{ n: number }>(
      `select count(*)::int as n from sessions where person_id = $1`,
      [person.id],
    );
    return rows[0]?.n ?? 0;
  };
  const age = (set: string): Promise<unknown> =>
    kull.owner.query(`update sessions set ${set} where person_id = $1`, [person.id]);

  it('are listed with what the device is known by, and which one asks', async () => {
    const phone = await kull.as(person);
    await kull.as(await kull.a.person({ institutionId: person.institutionId }));
    const { rows } = await kull.owner.query<{ id: string }>(
      `select id from institutions where is_demo order by created_at limit 1`,
    );
    const demo = await kull.a.person({ institutionId: rows[0]!.id });
    const entered = kull.client();
    const signedIn = await entered.post(
      '/demo/session',
      { personId: demo.id },
      { 'user-agent': FIREFOX },
    );
    expect(signedIn.status).toBe(204);
    expect(await sessionsOf(entered)).toMatchObject([
      { browser: 'Firefox', system: 'Linux', isThis: true },
    ]);
    expect(await sessionsOf(phone)).toMatchObject([{ browser: null, isThis: true }]);
  });

  it('are ended one by one, by nobody else', async () => {
    const phone = await kull.as(person);
    const desk = await kull.as(person);
    const id = (await sessionsOf(phone)).find(({ isThis }) => !isThis)!.id;
    const stranger = await kull.as(await kull.a.person({ institutionId: person.institutionId }));
    expect((await stranger.delete(`/me/sessions/${id}`)).status).toBe(404);
    expect((await desk.get('/me/sessions')).status).toBe(200);
    expect((await phone.delete(`/me/sessions/${id}`)).status).toBe(204);
    expect((await desk.get('/me/sessions')).status).toBe(401);
    expect((await phone.delete(`/me/sessions/${id}`)).status).toBe(404);
    expect((await phone.delete('/me/sessions/nonsense')).status).toBe(404);
  });

  it('are ended everywhere at once', async () => {
    const phone = await kull.as(person);
    const desk = await kull.as(person);
    expect((await phone.delete('/me/sessions')).status).toBe(204);
    for (const device of [phone, desk]) expect((await device.get('/me/sessions')).status).toBe(401);
    expect(await sessionsKept()).toBe(0);
  });

  it('are nobody’s who is signed out', async () => {
    const nobody = kull.client();
    expect((await nobody.get('/me/sessions')).status).toBe(401);
    expect((await nobody.delete('/me/sessions')).status).toBe(401);
  });

  it('are ended by an administrator of the same institution, and it is written down', async () => {
    const { institutionId } = person;
    const grants = [{ role: 'administrator', schemeId: null }] as const;
    const administrator = await kull.a.person({ institutionId, grants });
    const elsewhere = await kull.a.person({ grants });
    const [phone, laptop] = [await kull.as(person), await kull.as(person)];
    const path = `/persons/${person.id}/sessions`;
    expect((await phone.delete(path)).status).toBe(404);
    expect((await (await kull.as(elsewhere)).delete(path)).status).toBe(404);
    expect((await kull.client().delete(path)).status).toBe(401);
    expect((await laptop.get('/me/sessions')).status).toBe(200);
    const desk = await kull.as(administrator);
    expect((await desk.delete(path)).status).toBe(204);
    for (const client of [phone, laptop])
      expect((await client.get('/me/sessions')).status).toBe(401);
    expect((await desk.get('/me/sessions')).status).toBe(200);
    expect((await (await kull.as(person)).get('/me/sessions')).status).toBe(200);
    const { rows } = await kull.owner.query(
      `select actor_id, subject_id from audit_events where act = 'session.ended'`,
    );
    expect(rows).toEqual([{ actor_id: administrator.id, subject_id: person.id }]);
  });

  it('end after a fortnight without use, and after three months at most', async () => {
    const client = await kull.as(person);
    await age(`seen_at = now() - interval '13 days 23 hours'`);
    expect((await client.get('/me/sessions')).status).toBe(200);
    await age(`seen_at = now() - interval '14 days 1 minute'`);
    expect((await client.get('/me/sessions')).status).toBe(401);
    await age(`seen_at = now(), created_at = now() - interval '90 days 1 minute'`);
    expect((await client.get('/me/sessions')).status).toBe(401);
  });

  it('are written once a minute of use, not at every request', async () => {
    const client = await kull.as(person);
    const written = async (): Promise<string | undefined> => {
      const { rows } = await kull.owner.query<{ xmin: string }>(
        `select xmin::text from sessions where person_id = $1`,
        [person.id],
      );
      return rows[0]?.xmin;
    };
    const before = await written();
    await client.get('/me/sessions');
    expect(await written()).toBe(before);
    await age(`seen_at = now() - interval '2 minutes'`);
    const aged = await written();
    await client.get('/me/sessions');
    expect(await written()).not.toBe(aged);
  });

  it('get a new token at each sign-in, and the one before is worth nothing', async () => {
    const { rows } = await kull.owner.query<{ id: string }>(
      `select id from institutions where is_demo order by created_at limit 1`,
    );
    const demo = await kull.a.person({ institutionId: rows[0]!.id });
    const planted = await kull.as(demo);
    const cookie = planted.cookieSent;
    expect((await planted.post('/demo/session', { personId: demo.id })).status).toBe(204);
    expect(planted.cookieSent).not.toBe(cookie);
    expect((await new TestClient(kull.baseUrl, cookie).get('/me/sessions')).status).toBe(401);
    expect((await planted.get('/me/sessions')).status).toBe(200);
  });
});

describe('over https', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false, env: { KULL_BASE_URL: 'https://kull.example' } });
  });
  afterAll(() => kull.stop());

  it('is insisted on from the first answer on; without it, it is not', async () => {
    const said = async (from: TestKull): Promise<string | null> =>
      (await from.client().get('/session')).headers.get('strict-transport-security');
    expect(await said(kull)).toBe('max-age=31536000; includeSubDomains');
    const plain = await TestKull.start({ work: false });
    expect(await said(plain)).toBeNull();
    await plain.stop();
  });

  it('the session’s cookie is this host’s alone, unread by scripts', async () => {
    const person = await kull.a.person({ in: await kull.a.institution() });
    const answer = await kull.client().post('/demo/session', { personId: person.id });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-kull_session=[\w-]{43};/);
    expect(cookie.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      'Path=/',
      'SameSite=Lax',
      'Secure',
    ]);
    const [pair = ''] = cookie.split(';');
    expect((await new TestClient(kull.baseUrl, pair).get('/me/sessions')).status).toBe(200);
    // What a neighbouring site could plant is not read.
    const plain = pair.replace('__Host-', '');
    expect((await new TestClient(kull.baseUrl, plain).get('/me/sessions')).status).toBe(401);
  });
});
