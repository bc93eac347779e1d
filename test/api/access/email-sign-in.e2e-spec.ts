import type { Person } from '#people';
import type { Institution } from '#platform';
import type { TestClient } from '../../support/client.js';
import { TestIdentityProvider } from '../../support/identity-provider.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings, mentorsOfKind } from '../../support/scheme-settings.js';
import { SmtpSink } from '../notices/smtp-sink.js';

describe('signing in by e-mail', () => {
  let provider: TestIdentityProvider;
  let postbox: SmtpSink;
  let kull: TestKull;
  let institution: Institution;
  let owner: Person;
  let administrator: Person;

  beforeAll(async () => {
    provider = await TestIdentityProvider.start('http://localhost:3000');
    postbox = new SmtpSink();
    kull = await TestKull.start({ env: { ...provider.env, SMTP_URL: await postbox.listen() } });
    institution = await kull.a.institution({ isDemo: false });
    owner = await serviceOwner('eva@velferd.example');
    administrator = await kull.a.person({
      in: institution,
      grants: [{ role: 'administrator', schemeId: null }],
    });
  });
  afterAll(async () => {
    await kull.stop();
    await postbox.close();
    await provider.stop();
  });
  // How often an address is asked for is a test of its own.
  afterEach(() => kull.owner.query(`delete from email_sign_ins`));

  const serviceOwner = (email: string): Promise<Person> =>
    kull.a.person({
      in: institution,
      email,
      grants: [{ role: 'service_owner', schemeId: null }],
    });

  const ask = async (address: string, client = kull.client()): Promise<TestClient> => {
    expect((await client.post('/sign-in/email', { address })).status).toBe(204);
    await kull.settled();
    return client;
  };

  /** What the latest mail holds. */
  const mailed = (): { to: string; token: string; code: string; source: string } => {
    const { to, source } = postbox.received.at(-1)!;
    const text = source.replaceAll('=\r\n', '').replaceAll('=3D', '=');
    const token = /\/sign-in\/email#([\w-]+)/.exec(text)![1]!;
    return { to: to[0]!, token, code: /Kode: (\d{6})/.exec(text)![1]!, source: text };
  };

  const whoIs = async (client: TestClient): Promise<string | null> =>
    (await client.get('/session')).as<{ person: { id: string } | null }>().person?.id ?? null;

  it('is by link in any browser, once', async () => {
    await ask(' Eva@Velferd.example '.trim());
    const { to, token, code } = mailed();
    expect(to).toBe('eva@velferd.example');
    const phone = kull.client();
    expect((await phone.post('/sign-in/email/link', { token })).status).toBe(204);
    expect(await whoIs(phone)).toBe(owner.id);
    const again = await kull.client().post('/sign-in/email/link', { token });
    expect([again.status, again.body]).toMatchObject([409, { code: 'sign_in.spent' }]);
    expect(code).toMatch(/^\d{6}$/);
    const { rows } = await kull.owner.query(
      `select from audit_events where act = 'session.opened' and subject_id = $1`,
      [owner.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('is by code in the browser that asked, and then the link is spent', async () => {
    const laptop = await ask('eva@velferd.example');
    const { token, code } = mailed();
    const elsewhere = await kull.client().post('/sign-in/email/code', { code });
    expect(elsewhere.body).toMatchObject({ code: 'sign_in.spent' });
    expect((await laptop.post('/sign-in/email/code', { code })).status).toBe(204);
    expect(await whoIs(laptop)).toBe(owner.id);
    expect((await laptop.post('/sign-in/email/link', { token })).status).toBe(409);
  });

  it('keeps neither the link, nor the code, nor the address', async () => {
    await ask('eva@velferd.example');
    const { token, code } = mailed();
    const { rows } = await kull.owner.query<{ row: string }>(
      `select s::text as row from email_sign_ins s union all select m::text from mails m
       union all select j::text from jobs.job j`,
    );
    const kept = rows.map(({ row }) => row).join('\n');
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(` ${code}`);
    expect(kept).not.toMatch(/email_sign_ins.*eva@/);
    const { rows: addresses } = await kull.owner.query(`select address from email_sign_ins`);
    expect(addresses).toEqual([{ address: null }]);
  });

  it('keeps neither of them in a letter that does not arrive', async () => {
    postbox.tricks.end.push('552 5.6.0 not ever');
    await ask('eva@velferd.example');
    const { rows } = await kull.owner.query(
      `select state, text, html from mails where state <> 'sent'`,
    );
    expect(rows).toEqual([{ state: 'failed', text: null, html: null }]);
  });

  it('is dead after five wrong codes, however many are tried at once', async () => {
    const laptop = await ask('eva@velferd.example');
    const { code } = mailed();
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    const first = await laptop.post('/sign-in/email/code', { code: wrong });
    expect([first.status, first.body]).toMatchObject([
      409,
      { code: 'sign_in.wrong_code', left: 4 },
    ]);
    await Promise.all(
      Array.from({ length: 20 }, () => laptop.post('/sign-in/email/code', { code: wrong })),
    );
    const right = await laptop.post('/sign-in/email/code', { code });
    expect(right.body).toMatchObject({ code: 'sign_in.spent' });
    expect(await whoIs(laptop)).toBeNull();
  });

  it('is over after a quarter of an hour', async () => {
    const laptop = await ask('eva@velferd.example');
    const { token, code } = mailed();
    await kull.owner.query(
      `update email_sign_ins set created_at = created_at - interval '15 minutes 1 second'`,
    );
    expect((await laptop.post('/sign-in/email/code', { code })).status).toBe(409);
    expect((await laptop.post('/sign-in/email/link', { token })).status).toBe(409);
  });

  it.each([
    ['altered', (token: string) => token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')],
    ['of an institution that is none', (token: string) => 'A'.repeat(22) + token.slice(22)],
    ['cut off', (token: string) => token.slice(0, 40)],
    ['empty', () => ''],
  ])('refuses a link that is %s', async (_what, change) => {
    await ask('eva@velferd.example');
    const answer = await kull.client().post('/sign-in/email/link', {
      token: change(mailed().token),
    });
    expect(answer.body).toMatchObject({ code: 'sign_in.spent' });
  });

  it('lets in nobody by two uses at once', async () => {
    await ask('eva@velferd.example');
    const { token } = mailed();
    const uses = await Promise.all(
      Array.from({ length: 8 }, () => kull.client().post('/sign-in/email/link', { token })),
    );
    expect(uses.filter(({ status }) => status === 204)).toHaveLength(1);
  });

  it('answers alike for an address that nobody has, and for one of those who may not', async () => {
    await kull.a.person({ in: institution, email: 'student@hs.example' });
    await serviceOwner('shared@velferd.example');
    // Who may not sign in by e-mail, and reads the same mailbox.
    await kull.a.person({ in: institution, email: 'Shared@velferd.example' });
    const before = postbox.received.length;
    const known = await kull.client().post('/sign-in/email', { address: 'eva@velferd.example' });
    for (const address of ['nobody@x.example', 'student@hs.example', 'shared@velferd.example']) {
      const client = kull.client();
      const answer = await client.post('/sign-in/email', { address });
      expect([answer.status, answer.text]).toEqual([known.status, known.text]);
      expect([...answer.headers.keys()].sort()).toEqual([...known.headers.keys()].sort());
      await kull.settled();
      const tried = await client.post('/sign-in/email/code', { code: '000000' });
      expect(tried.body).toMatchObject({ code: 'sign_in.wrong_code', left: 4 });
    }
    expect(postbox.received).toHaveLength(before + 1);
  });

  it('is for mentors from outside, and not for students’ mentors', async () => {
    const mentorOf = async (kind: 'alumni' | 'staff', email: string): Promise<Person> => {
      const scheme = await kull.a.scheme({ institutionId: institution.id });
      const settings = { ...fyseLikeSettings, mentors: [mentorsOfKind(kind)] };
      const round = await kull.a.round({ of: scheme, settings });
      const person = await kull.a.person({ in: institution, email });
      await kull.a.enrolment({ in: round, role: 'mentor', personId: person.id });
      return person;
    };
    const alumna = await mentorOf('alumni', 'alumna@x.example');
    await mentorOf('staff', 'staff@x.example');
    const before = postbox.received.length;
    await ask('staff@x.example');
    expect(postbox.received).toHaveLength(before);
    const client = await ask('alumna@x.example');
    await client.post('/sign-in/email/code', { code: mailed().code });
    expect(await whoIs(client)).toBe(alumna.id);
  });

  it('is for whom an administrator allows it, from then on and until it is taken back', async () => {
    const person = await kull.a.person({ in: institution, email: 'guest@x.example' });
    const desk = await kull.as(administrator);
    const path = `/persons/${person.id}/email-permission`;
    expect((await desk.put(path, {})).status).toBe(204);
    expect((await desk.put(path, {})).status).toBe(204);
    expect((await desk.get('/email-permissions')).body).toMatchObject({
      allowed: [{ personId: person.id, email: 'guest@x.example' }],
    });
    const client = await ask('guest@x.example');
    await client.post('/sign-in/email/code', { code: mailed().code });
    expect(await whoIs(client)).toBe(person.id);
    await ask('guest@x.example');
    expect((await desk.delete(path)).status).toBe(204);
    expect((await desk.delete(path)).status).toBe(204);
    const { token } = mailed();
    expect((await kull.client().post('/sign-in/email/link', { token })).status).toBe(409);
    const before = postbox.received.length;
    await ask('guest@x.example');
    expect(postbox.received).toHaveLength(before);
    const { rows } = await kull.owner.query<{ act: string }>(
      `select act from audit_events where subject_id = $1 and act like 'email%' order by at`,
      [person.id],
    );
    expect(rows.map(({ act }) => act)).toEqual([
      'email_sign_in.allowed',
      'email_sign_in.forbidden',
    ]);
  });

  it('is the administrator’s to allow, within the institution', async () => {
    const elsewhere = await kull.a.person({ institutionId: (await kull.a.institution()).id });
    const desk = await kull.as(administrator);
    expect((await desk.put(`/persons/${elsewhere.id}/email-permission`, {})).status).toBe(404);
    const other = await kull.as(owner);
    expect((await other.put(`/persons/${owner.id}/email-permission`, {})).status).toBe(404);
    expect((await other.get('/email-permissions')).status).toBe(404);
    expect((await kull.client().get('/email-permissions')).status).toBe(401);
  });

  it('needs an address, and a code of six digits', async () => {
    for (const address of ['', 'eva', 'a@b', `${'x'.repeat(300)}@x.example`, 7, null]) {
      const answer = await kull.client().post('/sign-in/email', { address });
      expect([answer.status, answer.body]).toMatchObject([
        422,
        { fields: [{ pointer: '/address' }] },
      ]);
    }
    const answer = await kull.client().post('/sign-in/email/code', { code: '12345' });
    expect(answer.body).toMatchObject({ fields: [{ pointer: '/code' }] });
  });

  it('asks which institution where there are several', async () => {
    const another = await kull.a.institution({ isDemo: false, name: 'Ås høgskole' });
    try {
      const doors = (await kull.client().get('/session')).as<{ emailDoors: { id: string }[] }>();
      expect(doors.emailDoors.map(({ id }) => id).sort()).toEqual(
        [institution.id, another.id].sort(),
      );
      const address = 'eva@velferd.example';
      const unsaid = await kull.client().post('/sign-in/email', { address });
      expect(unsaid.body).toMatchObject({ fields: [{ pointer: '/institutionId' }] });
      const before = postbox.received.length;
      const asked = await kull
        .client()
        .post('/sign-in/email', { address, institutionId: another.id });
      expect(asked.status).toBe(204);
      await kull.settled();
      expect(postbox.received).toHaveLength(before);
    } finally {
      await kull.owner.query(`update institutions set is_demo = true where id = $1`, [another.id]);
    }
  });

  it('comes to nobody who has been erased', async () => {
    const gone = await serviceOwner('gone@x.example');
    await ask('gone@x.example');
    const { token } = mailed();
    // One that nobody has been looked for yet: its address says whose it is.
    await kull.owner.query(
      `insert into email_sign_ins (institution_id, id, address, address_hash, place_hash, browser_hash)
       values ($1, gen_random_uuid(), 'GONE@x.example', 'a', 'b', 'c')`,
      [institution.id],
    );
    const erased = await (
      await kull.as(administrator)
    ).post(`/persons/${gone.id}/erasure`, {
      name: `${gone.givenName} ${gone.familyName}`,
    });
    expect(erased.status).toBeLessThan(300);
    expect((await kull.owner.query(`select from email_sign_ins`)).rows).toEqual([]);
    expect((await kull.client().post('/sign-in/email/link', { token })).status).toBe(409);
    const before = postbox.received.length;
    await ask('gone@x.example');
    expect(postbox.received).toHaveLength(before);
  });
});
