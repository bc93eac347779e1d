import { SignedLinks } from '#access';
import { Actor, Clock } from '#kernel';
import { erase } from '#privacy';
import { day } from '../../support/days.js';
import { fileURLToPath } from 'node:url';
import { PostOffice } from './post-office.js';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('stopping mails by one click (RFC 8058)', () => {
  const office = new PostOffice();
  const env = {
    KULL_SECRET_KEY: 'of the unsubscribing test, and long enough',
    KULL_BASE_URL: 'https://kull.example',
  };

  beforeAll(() => office.open(env, { web: DIST }));
  afterAll(() => office.close());
  beforeEach(async () => {
    office.smtp.clear();
    await office.kull.owner.query('delete from mail_choices');
    await office.kull.owner.query('delete from mails');
  });

  /** The head of a mail that went out, its lines unfolded. */
  const headOf = async (key: string, kind: 'reminder' | 'change' | 'digest' | 'invitation') => {
    await office.post([key], { kind });
    await office.settle();
    const { source } = office.smtp.received.find((mail) => mail.source.includes(`Emne ${key}.`))!;
    return source.slice(0, source.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]/g, ' ');
  };
  const tokenIn = (head: string): string =>
    /^List-Unsubscribe: <https:\/\/kull\.example\/unsubscribe\?token=([\w.-]+)>$/m.exec(head)![1]!;
  const tokenOf = async (kind: 'reminder' | 'change' | 'digest') =>
    tokenIn(await headOf(kind, kind));
  const unwanted = async () => {
    const { rows } = await office.kull.owner.query<{ kind: string }>(
      `select kind from mail_choices where person_id = $1`,
      [office.person.id],
    );
    return rows.map(({ kind }) => kind);
  };
  /** As a mail provider's server does it: no cookie, no header of ours, another origin. */
  const press = (token: string, body: FormData | string, headers: Record<string, string> = {}) =>
    fetch(`${office.kull.baseUrl}/unsubscribe?token=${token}`, {
      ...{ method: 'POST', body, redirect: 'manual' },
      headers: { origin: 'https://mail.example', ...headers },
    });
  const pressed = () => {
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    return form;
  };

  it('stands at the head of each mail that may be stopped, and of no other', async () => {
    const head = await headOf('may', 'reminder');
    expect(tokenIn(head).length).toBeGreaterThan(100);
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(await headOf('must', 'invitation')).not.toContain('List-Unsubscribe');
  });

  it.each([
    ['multipart/form-data', () => pressed(), {}],
    ['application/x-www-form-urlencoded', () => 'List-Unsubscribe=One-Click', FORM],
  ])('is done by a post of %s, and stops mails of that kind alone', async (_, body, headers) => {
    const token = await tokenOf('reminder');
    expect((await press(token, body(), headers)).status).toBe(204);
    expect(await unwanted()).toEqual(['reminder']);
    // Again, as mail programs do.
    expect((await press(token, body(), headers)).status).toBe(204);
    expect(await unwanted()).toEqual(['reminder']);
    await office.post(['no more'], { kind: 'reminder' });
    await office.post(['other'], { kind: 'change' });
    await office.settle();
    expect([office.taken('no more'), office.taken('other')]).toEqual([0, 1]);
  });

  it('is not done by opening the address, nor by looking what it is about', async () => {
    const token = await tokenOf('change');
    const opened = await fetch(`${office.kull.baseUrl}/unsubscribe?token=${token}`);
    expect(opened.status).toBe(200);
    expect(opened.headers.get('content-type')).toMatch('text/html');
    const seen = await office.kull.client().post('/unsubscribing/look', { token });
    const institution = expect.any(String) as string;
    expect(seen.body).toEqual({ kind: 'change', institution, isStopped: false });
    expect(await unwanted()).toEqual([]);
  });

  it('is done by the page’s button, and then says so', async () => {
    const token = await tokenOf('digest');
    const client = office.kull.client();
    const done = await client.post('/unsubscribing', { token });
    expect([done.status, done.body]).toMatchObject([200, { kind: 'digest', isStopped: true }]);
    expect(await unwanted()).toEqual(['digest']);
    const seen = await client.post('/unsubscribing/look', { token });
    expect(seen.body).toMatchObject({ kind: 'digest', isStopped: true });
    // The page is for whoever opens it there: another site cannot press its button.
    const foreign = await fetch(`${office.kull.baseUrl}/api/v1/unsubscribing`, {
      ...{ method: 'POST', body: JSON.stringify({ token }) },
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
    });
    expect(foreign.status).toBe(403);
  });

  it('holds back what was written already and waits', async () => {
    const token = await tokenOf('reminder');
    const waits = new Date(`${day(1)}T01:00:00Z`);
    Object.assign(office.kull.app.get(Clock), { now: () => waits });
    await office.post(['waits'], { kind: 'reminder' });
    expect((await press(token, pressed())).status).toBe(204);
    Object.assign(office.kull.app.get(Clock), { now: () => new Date(`${day(1)}T12:00:00Z`) });
    await office.kull.owner.query(
      `update jobs.job set start_after = now() where state = 'created'`,
    );
    await office.settle();
    expect(office.taken('waits')).toBe(0);
  });

  it('is refused clearly for a link that is altered, of something else, or too old', async () => {
    const token = await tokenOf('reminder');
    const links = office.kull.app.get(SignedLinks);
    const { id: personId, institutionId } = office.person;
    const about = { institutionId, personId, subjectId: personId };
    const sign = (purpose: 'meeting.report' | 'unsubscribe.reminder', until: string) =>
      links.sign(purpose, about, new Date(until));
    const other = (await sign('meeting.report', '2100-01-01'))!;
    const old = (await sign('unsubscribe.reminder', '2020-01-01'))!;
    const altered = token.replace(/.(?=.{9}$)/, (c) => (c === 'A' ? 'B' : 'A'));
    const client = office.kull.client();
    for (const [bad, status, code] of [
      [altered, 404, 'link.invalid'],
      [other, 404, 'link.invalid'],
      ['x', 404, 'link.invalid'],
      [old, 410, 'link.expired'],
    ] as const) {
      for (const path of ['/unsubscribing/look', '/unsubscribing']) {
        const refused = await client.post(path, { token: bad });
        expect([refused.status, refused.body]).toMatchObject([status, { code }]);
      }
      expect((await press(bad, pressed())).status).toBe(status);
    }
    expect(await unwanted()).toEqual([]);
  });

  it('is not done by a post that does not say so', async () => {
    const token = await tokenOf('reminder');
    for (const [body, headers] of [
      ['', FORM],
      ['List-Unsubscribe=Yes', FORM],
      ['{}', { 'content-type': 'application/json' }],
    ] as const)
      expect((await press(token, body, headers)).status).toBe(422);
    expect((await office.kull.client().post('/unsubscribing', { token: 1 })).status).toBe(422);
    expect(await unwanted()).toEqual([]);
  });

  it('does nothing for somebody who has been erased', async () => {
    const token = await tokenOf('reminder');
    const { institutionId, id } = office.person;
    await office.kull.db.run(Actor.institution(institutionId), (tx) => erase(tx, id));
    expect((await office.kull.client().post('/unsubscribing', { token })).status).toBe(404);
  });
});
