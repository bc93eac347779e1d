import { hasBlanks, STARTING_TEXTS } from '#privacy';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';

const TEXTS = { nb: '## Formål\n\nMentorgrupper.', nn: null, en: 'Purpose' };

describe('the privacy notice', () => {
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    cast = await castOf(kull);
  });
  afterAll(() => kull.stop());

  const home = async () =>
    (await cast.as.administrator.get('/home')).as<{
      administrator: { lacksPrivacyNotice: boolean };
    }>().administrator;

  it('starts from a text with blanks, and is not published with one in it', async () => {
    expect(await home()).toMatchObject({ lacksPrivacyNotice: true });
    const draft = await cast.as.administrator.get('/privacy-notice/draft');
    expect(draft.body).toEqual({ version: 0, texts: STARTING_TEXTS });
    expect(Object.values(STARTING_TEXTS).every(hasBlanks)).toBe(true);
    const refused = await cast.as.administrator.put('/privacy-notice', {
      after: 0,
      texts: STARTING_TEXTS,
    });
    expect(refused.status).toBe(422);
    expect(refused.as<{ fields: { code: string }[] }>().fields).toHaveLength(3);
    expect((await cast.as.mentee.get('/privacy-notice')).body).toMatchObject({
      version: 0,
      texts: null,
      can: { write: false },
    });
  });

  it('is written by an administrator, versioned, and each version stays', async () => {
    const write = (after: number, nb: string) =>
      cast.as.administrator.put('/privacy-notice', { after, texts: { ...TEXTS, nb } });
    expect((await write(0, ' \n ')).body).toMatchObject({ fields: [{ pointer: '/texts/nb' }] });
    expect((await write(0, TEXTS.nb)).status).toBe(204);
    expect((await write(0, 'Et annet utkast')).as<{ code: string }>().code).toBe(
      'privacy_notice.written_meanwhile',
    );
    expect((await write(1, 'Nyere')).status).toBe(204);
    expect((await cast.as.mentee.get('/privacy-notice')).body).toMatchObject({
      version: 2,
      isEarlier: false,
      texts: { nb: 'Nyere', nn: null, en: 'Purpose' },
    });
    expect((await cast.as.mentee.get('/privacy-notice?version=1')).body).toMatchObject({
      version: 1,
      isEarlier: true,
      texts: TEXTS,
    });
    expect((await cast.as.mentee.get('/privacy-notice?version=3')).status).toBe(404);
    expect(await home()).toMatchObject({ lacksPrivacyNotice: false });
    const racing = await Promise.all([write(2, 'En'), write(2, 'To')]);
    expect(racing.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    const { rows } = await kull.owner.query(
      `select details from audit_events where act = 'privacy_notice.written' order by id`,
    );
    expect(rows).toEqual([1, 2, 3].map((version) => ({ details: { version } })));
  });

  it('says how long things are kept in the schemes one is in, and of no others', async () => {
    const { schemeId } = cast.round;
    const { rows } = await kull.owner.query<{ name: string }>(
      `update schemes set retention_months = 12 where id = $1 returning name`,
      [schemeId],
    );
    const keepsFor = async (role: 'mentee' | 'otherCoordinator') =>
      (await cast.as[role].get('/privacy-notice')).as<{ keeps: unknown }>().keeps;
    expect(await keepsFor('mentee')).toEqual([{ scheme: rows[0]!.name, months: 12 }]);
    expect(await keepsFor('otherCoordinator')).toEqual([]);
    const open = await kull.client().get(`/privacy-notice?institution=${cast.round.institutionId}`);
    expect(open.body).toMatchObject({ keeps: [] });
  });

  it('is open to whoever knows the institution, each its own', async () => {
    const { institutionId } = cast.round;
    const open = await kull.client().get(`/privacy-notice?institution=${institutionId}`);
    expect(open.body).toMatchObject({ version: 3, can: { write: false } });
    const nobodys = '01900000-0000-7000-8000-000000000000';
    expect((await kull.client().get(`/privacy-notice?institution=${nobodys}`)).status).toBe(404);
    // Whoever is signed in reads their own institution's, whichever they ask for.
    expect(
      (await cast.as.otherInstitution.get(`/privacy-notice?institution=${institutionId}`)).body,
    ).toMatchObject({ version: 0 });
    expect((await kull.client().get('/privacy-notice')).status).toBe(200);
  });

  it('is the administrators’ to write', async () => {
    const allowed = { ...Object.fromEntries(Object.keys(cast.as).map((role) => [role, 404])) };
    expect(await statuses(cast, (client) => client.get('/privacy-notice/draft'))).toEqual({
      ...allowed,
      administrator: 200,
    });
    const body = { after: 99, texts: TEXTS };
    expect(await statuses(cast, (client) => client.put('/privacy-notice', body))).toEqual({
      ...allowed,
      administrator: 409,
    });
    expect((await kull.client().put('/privacy-notice', body)).status).toBe(401);
    expect((await cast.as.administrator.put('/privacy-notice', { after: 0 })).status).toBe(422);
  });
});

describe('the privacy notice where there is one institution, and no demo', () => {
  it('is that one’s', async () => {
    const kull = await TestKull.start({
      work: false,
      env: {
        OIDC_ISSUER: 'http://127.0.0.1:9',
        OIDC_CLIENT_ID: 'kull',
        OIDC_CLIENT_SECRET: 'secret-for-the-test',
        SMTP_URL: 'smtp://127.0.0.1:9',
      },
    });
    const { name } = await kull.a.institution({ isDemo: false });
    expect((await kull.client().get('/privacy-notice')).body).toMatchObject({
      institutionName: name,
      texts: null,
    });
    await kull.a.institution({ isDemo: false });
    expect((await kull.client().get('/privacy-notice')).status).toBe(404);
    await kull.stop();
  });
});
