import { Clock } from '#kernel';
import { day } from '../../support/days.js';
import { PostOffice } from './post-office.js';

const ALL = { reminder: 'at_once', change: 'at_once', message: 'at_once', digest: 'at_once' };
const KINDS = ['reminder', 'change', 'message', 'digest', 'invitation', 'notice'] as const;

describe('which mails somebody gets', () => {
  const office = new PostOffice();

  beforeAll(() => office.open());
  afterAll(() => office.close());
  beforeEach(async () => {
    office.smtp.clear();
    await office.kull.owner.query('delete from mail_choices');
  });

  it('is one’s own to choose, and nobody else’s', async () => {
    const me = await office.kull.as(office.person);
    expect((await me.get('/me/mail-choices')).body).toEqual(ALL);
    const wanted = { reminder: 'daily', change: 'app', message: 'at_once', digest: 'app' };
    const chosen = await me.put('/me/mail-choices', wanted);
    expect([chosen.status, chosen.body]).toEqual([200, wanted]);
    const other = await office.kull.as(await office.kull.a.person());
    expect((await other.get('/me/mail-choices')).body).toEqual({ ...ALL, digest: null });
    expect((await office.kull.client().get('/me/mail-choices')).status).toBe(401);
    for (const bad of [
      { ...ALL, reminder: 'weekly' },
      // It comes once a week as it is.
      { ...ALL, digest: 'daily' },
      { ...ALL, sign_in: 'app' },
      { reminder: 'app' },
      { ...ALL, change: null },
    ])
      expect((await me.put('/me/mail-choices', bad)).status).toBe(422);
    expect((await me.get('/me/mail-choices')).body).toEqual(wanted);
    expect((await me.put('/me/mail-choices', ALL)).body).toEqual(ALL);
  });

  it('is of the Monday’s summary for coordinators alone, who get one', async () => {
    const { kull } = office;
    const student = await kull.as(await kull.a.person());
    const chosen = { reminder: 'daily', change: 'at_once', message: 'at_once' };
    expect(
      (await student.put('/me/mail-choices', { ...chosen, digest: 'app' })).body,
    ).toMatchObject({
      ...{ status: 409, code: 'mail_choices.no_digest' },
    });
    expect((await student.get('/me/mail-choices')).body).toEqual({ ...ALL, digest: null });
    for (const body of [chosen, { ...chosen, digest: null }]) {
      const done = await student.put('/me/mail-choices', body);
      expect([done.status, done.body]).toEqual([200, { ...chosen, digest: null }]);
    }
    // What a coordinator has chosen stays as it is where nothing is said of it.
    const me = await kull.as(office.person);
    await me.put('/me/mail-choices', { ...ALL, digest: 'app' });
    expect((await me.put('/me/mail-choices', chosen)).body).toEqual({ ...chosen, digest: 'app' });
  });

  it('holds back what was turned off, and nothing that has to be told', async () => {
    const me = await office.kull.as(office.person);
    await me.put('/me/mail-choices', {
      ...{ reminder: 'app', change: 'at_once', message: 'app', digest: 'app' },
    });
    for (const kind of KINDS) await office.post([`chosen ${kind}`], { kind });
    await office.settle();
    expect(KINDS.map((kind) => office.taken(`chosen ${kind}`))).toEqual([0, 1, 0, 0, 1, 1]);
  });

  it('stands at the head of every mail that may be turned off (RFC 2369), and of no other', async () => {
    await office.post(['may'], { kind: 'reminder' });
    await office.post(['must'], { kind: 'invitation' });
    await office.settle();
    const head = (key: string) =>
      office.smtp.received.find(({ source }) => source.includes(`Emne ${key}.`))!.source;
    expect(head('may')).toMatch(/^List-Unsubscribe: <http:\/\/localhost:3000\/me\/mails>\r?$/m);
    expect(head('must')).not.toContain('List-Unsubscribe');
  });

  it('waits for the morning at night, but for a sign-in', async () => {
    const night = new Date(`${day(0)}T23:30:00Z`);
    Object.assign(office.kull.app.get(Clock), { now: () => night });
    await office.post(['at night'], { kind: 'change' });
    await office.post(['enters at night'], { kind: 'sign_in' });
    await office.until('enters at night', ({ state }) => state === 'sent');
    const { rows } = await office.kull.owner.query<{ morning: string }>(
      `select to_char(start_after at time zone 'Europe/Oslo', 'YYYY-MM-DD HH24:MI') as morning
       from jobs.job where name = 'mail' and state = 'created'`,
    );
    expect(rows).toEqual([{ morning: `${day(1)} 07:00` }]);
    expect(office.taken('at night')).toBe(0);
  });
});
