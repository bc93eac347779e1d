import { seedDemo } from '../../../apps/cli/src/seed/seed-demo.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface DemoPeopleAnswer {
  readonly people: readonly { personId: string; name: string; role: string }[];
}

const ROLES = [
  ...['coordinator', 'lead_mentor', 'mentor', 'mentee', 'insight', 'administrator'],
  'service_owner',
];

describe('the demo', () => {
  let kull: TestKull;
  let milliseconds: number;

  beforeAll(async () => {
    kull = await TestKull.start();
    const before = Date.now();
    await seedDemo(kull.app);
    milliseconds = Date.now() - before;
  });
  afterAll(() => kull.stop());

  const people = async () =>
    (await kull.client().get('/demo/people')).as<DemoPeopleAnswer>().people;

  const as = async (role: string): Promise<TestClient> => {
    const found = (await people()).find((person) => person.role === role);
    return kull.client().signInAs(found!.personId);
  };

  const home = async (role: string) =>
    (await (await as(role)).get('/home')).as<
      Record<string, (Record<string, unknown> & unknown[]) | null>
    >();

  it('takes a moment, and a second time nothing', async () => {
    expect(milliseconds).toBeLessThan(5000);
    const count = async () =>
      (await kull.owner.query<{ n: string }>('select count(*) as n from persons')).rows[0]!.n;
    const before = await count();
    expect(await seedDemo(kull.app)).toBe(false);
    expect(await count()).toBe(before);
  });

  it('offers one person of each role', async () => {
    expect((await people()).map(({ role }) => role)).toEqual(ROLES);
  });

  it('shows life on the home of each of them', async () => {
    const coordinator = (await home('coordinator'))['coordinator']!;
    expect(coordinator).toMatchObject([
      { state: 'running', numbers: { groups: 8, placed: 74, notPlaced: 4, silent: 4, mentors: 8 } },
    ]);
    const [round] = coordinator as unknown as { due: { kind: string }[] }[];
    expect(round!.due.map(({ kind }) => kind)).toEqual([
      'inbox',
      'groups_late',
      'logs_missing',
      'not_placed',
      'without_email',
    ]);
    expect((await home('coordinator'))['concerns']).toMatchObject({ unread: 1 });
    const mentor = (await home('mentor'))['mentor']!;
    expect(mentor['groups']).toHaveLength(2);
    expect(mentor['toLog']).toHaveLength(1);
    expect(mentor['next']).toHaveLength(2);
    const lead = (await home('lead_mentor'))['lead']!;
    expect(lead).toMatchObject([{ groups: 5, groupsMet: 4 }]);
    const mentee = (await home('mentee'))['mentee']!;
    expect(mentee).toMatchObject([{ step: 'group', groupNumber: 1 }]);
    expect(mentee).toMatchObject([
      { next: { groupNumber: 1 }, lastShared: { theme: { code: 'exams' } } },
    ]);
    expect((await home('insight'))['insight']).toHaveLength(1);
    expect((await home('administrator'))['administrator']).toMatchObject({
      schemes: [{ rounds: 1, coordinators: ['Ingrid Demodal'] }],
    });
    expect((await home('service_owner'))['services']).toEqual({ own: 2, due: 1, ownerless: 0 });
  });

  it('gives no group the same theme twice', async () => {
    const { rows } = await kull.owner.query<{ themes: string[] }>(
      `select array_agg(theme) filter (where theme is not null) as themes
       from meetings group by group_id`,
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { themes } of rows) expect(new Set(themes).size).toBe(themes.length);
  });

  it('keeps what coaches wrote for themselves to their authors', async () => {
    const { rows } = await kull.owner.query<{ foreign: string; all: string }>(
      `select count(*) as all,
              count(*) filter (where not exists (
                select from meetings m
                join memberships ms on ms.group_id = m.group_id and ms.role = 'mentor'
                join enrolments e on e.id = ms.enrolment_id
                where m.id = r.meeting_id and e.person_id = r.author_id)) as foreign
       from reflections r`,
    );
    expect(Number(rows[0]!.all)).toBeGreaterThan(10);
    expect(Number(rows[0]!.foreign)).toBe(0);
  });

  it('shows what people have written to each other, of which no mail went', async () => {
    const ofMe = async (role: string) =>
      (await (await as(role)).get('/me/messages')).as<{
        threads: { id: string; kind: string; unread: number }[];
        mailings: { subject: string }[];
      }>();
    const { threads } = await ofMe('mentee');
    expect(threads.map(({ kind, unread }) => [kind, unread])).toEqual([
      ['group', 2],
      ['inbox', 1],
      ['mentor', 1],
    ]);
    const mentor = await ofMe('mentor');
    expect(mentor.threads.map(({ kind }) => kind)).toEqual(['group', 'mentor']);
    expect(mentor.mailings.map(({ subject }) => subject)).toEqual([
      'Et oppdiktet eksempel: gruppene fram mot eksamen',
    ]);
    const coordinator = await as('coordinator');
    const [round] = (await home('coordinator'))['coordinator'] as unknown as { roundId: string }[];
    const inbox = (await coordinator.get(`/rounds/${round!.roundId}/inbox`)).as<object>();
    expect(inbox).toMatchObject({ open: 1, items: [{ takenBy: { isMe: true } }] });
    const sent = (await coordinator.get(`/rounds/${round!.roundId}/mailings`)).as<object>();
    expect(sent).toMatchObject({ items: [{ audience: 'mentors', receivers: 8 }] });
    const { rows } = await kull.owner.query<{ all: number; marked: number }>(
      `select count(*)::int as all,
              (count(*) filter (where body like '%oppdiktet eksempel%'))::int as marked
       from (select body from messages union all select body from mailings) written`,
    );
    expect(rows).toEqual([{ all: 7, marked: 7 }]);
    await kull.settled();
    const mails = await kull.owner.query(`select from mails where kind = 'message'`);
    expect(mails.rowCount).toBe(0);
  });

  it('has its mails to read, an invitation that opens among them', async () => {
    await kull.settled();
    const client = kull.client();
    const list = (await client.get('/sent-mails?search=Bli med i')).as<{
      items: { id: string }[];
    }>();
    expect(list.items).toHaveLength(4);
    const { text } = (await client.get(`/sent-mails/${list.items[0]!.id}`)).as<{ text: string }>();
    const token = /\/invitations\/(\S+)/.exec(text)![1]!;
    expect((await client.get(`/invitations/${token}`)).status).toBe(200);
    const all = await kull.owner.query(`select from mails where state <> 'sent'`);
    expect(all.rowCount).toBe(0);
  });

  it('shows nothing of the institution beside it', async () => {
    const found = (await kull.client().get('/demo/people?search=Nabo')).as<DemoPeopleAnswer>();
    expect(found.people).toEqual([]);
    for (const role of ROLES) {
      const client = await as(role);
      for (const path of ['/home', '/rounds', '/schemes', '/sent-mails', '/me/groups'])
        expect((await client.get(path)).text).not.toContain('Nabo');
    }
    const { rows } = await kull.owner.query<{ id: string }>(
      `select r.id from rounds r join institutions i on i.id = r.institution_id
       where i.slug = 'demo-nabo'`,
    );
    const client = await as('coordinator');
    expect(rows).toHaveLength(1);
    expect((await client.get(`/rounds/${rows[0]!.id}/progress`)).status).toBe(404);
    expect((await client.get(`/rounds/${rows[0]!.id}`)).status).toBe(404);
  });

  it('leaves a database with institutions of its own alone', async () => {
    const own = await TestKull.start({ work: false });
    try {
      await own.a.institution();
      expect(await seedDemo(own.app)).toBe(false);
      const { rowCount } = await own.owner.query('select from institutions');
      expect(rowCount).toBe(1);
    } finally {
      await own.stop();
    }
  });
});
