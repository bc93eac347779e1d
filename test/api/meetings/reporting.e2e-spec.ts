import { SignedLinks } from '#access';
import { reportToken } from '#meetings';
import { Remind } from '#notices';
import type { Cast } from '../../support/cast.js';
import { day } from '../../support/days.js';
import type { TestKull } from '../../support/kull.js';
import { future, Meetings, type MeetingBody } from './meetings.js';

describe('by the link in a reminder', () => {
  const meetings = new Meetings();
  const { planned, log, show } = meetings;
  let kull: TestKull;
  let cast: Cast;
  let meeting: MeetingBody;

  /** Whoever has the mail is signed in nowhere. */
  const post = (path: string, body: object) => kull.client().post(path, body);
  const tokenFor = async (personId: string, asked = new Date()): Promise<string> => {
    const { institutionId } = cast.round;
    const about = { of: 'meeting', institutionId, subjectId: meeting.id, personId } as const;
    return (await reportToken(kull.app.get(SignedLinks), about, asked)) ?? '';
  };
  const own = () => tokenFor(cast.people.mentor.id);

  beforeAll(async () => {
    kull = await meetings.start({ KULL_SECRET_KEY: 'of the reports’ test, and long enough' });
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
    meeting = await planned();
  });
  afterAll(() => kull.stop());

  it('a mentor sees which meeting it is about, and nothing is done by that', async () => {
    const seen = await post('/meeting-reports/look', { token: await own() });
    expect([seen.status, seen.body]).toEqual([
      200,
      {
        ...{ meetingId: meeting.id, groupNumber: cast.group.number, isPair: false },
        ...{ startsAt: meeting.startsAt, endsAt: expect.any(String) as string },
        ...{ timeZone: 'Europe/Oslo', state: 'planned', mustSay: false },
      },
    ]);
    expect(await show('mentor', meeting.id)).toMatchObject({ state: 'planned', version: 1 });
    // The page is a page of the web; there is nothing to get.
    const got = await kull.client().get(`/meeting-reports?token=${await own()}`);
    expect(got.status).toBe(404);
  });

  it('is what the reminder of a missing log leads to', async () => {
    const late = await planned({ date: day(-1), time: '10:15' });
    await kull.app.get(Remind).run(cast.round.institutionId, new Date());
    const { rows } = await kull.owner.query<{ text: string }>(
      `select text from mails where institution_id = $1 and key like $2`,
      [cast.round.institutionId, `reminder.log_missing:${late.id}:${cast.people.mentor.id}:%`],
    );
    const [, token = ''] = /\/report#(\S+)/.exec(rows[0]!.text) ?? [];
    const seen = await post('/meeting-reports/look', { token });
    expect(seen.body).toMatchObject({ meetingId: late.id, state: 'planned' });
  });

  it('says that they met: everybody is taken to have come, and it is marked so', async () => {
    const done = await post('/meeting-reports', { token: await own(), met: true });
    expect([done.status, done.body]).toEqual([200, expect.objectContaining({ state: 'held' })]);
    expect(await show('mentor', meeting.id)).toMatchObject({
      ...{ state: 'held', minutes: 45, turnout: { present: 3, of: 3 }, lacksWhoCame: false },
      logged: { as: 'link' },
    });
  });

  it('says that they did not, which is a meeting that was cancelled', async () => {
    await post('/meeting-reports', { token: await own(), met: false });
    expect(await show('mentor', meeting.id)).toMatchObject({ state: 'cancelled', turnout: null });
  });

  it('where it has to be said of each who came, leaves that to be said', async () => {
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{mentors,0,paid}', 'true') where id = $1`,
      [cast.round.id],
    );
    const done = await post('/meeting-reports', { token: await own(), met: true });
    expect(done.body).toMatchObject({ state: 'held', mustSay: true });
    expect(await show('mentor', meeting.id)).toMatchObject({ lacksWhoCame: true, turnout: null });
    const marks = cast.mentees.map(({ id }) => ({ enrolmentId: id, presence: 'present' }));
    const said = await log(meeting.id, 2, { outcome: 'held', attendance: marks });
    expect(said.body).toMatchObject({ lacksWhoCame: false, turnout: { present: 3, of: 3 } });
  });

  it.each([
    ['used again', true, 'report.logged', 409],
    ['used again for the contrary', false, 'report.logged', 409],
  ])('%s, it says so and changes nothing', async (_, met, code, status) => {
    const token = await own();
    await post('/meeting-reports', { token, met: true });
    const again = await post('/meeting-reports', { token, met });
    expect(again.body).toMatchObject({ status, code });
    expect(await show('mentor', meeting.id)).toMatchObject({ state: 'held', version: 2 });
    const seen = await post('/meeting-reports/look', { token });
    expect(seen.body).toMatchObject({ state: 'held' });
  });

  it('pressed twice at once, one does it', async () => {
    const token = await own();
    const both = await Promise.all(
      [true, false].map((met) => post('/meeting-reports', { token, met })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await show('mentor', meeting.id)).toMatchObject({ version: 2 });
  });

  it('says what became of the meeting meanwhile', async () => {
    const token = await own();
    await cast.as.mentor.patch(
      `/meetings/${meeting.id}`,
      { cancelled: true },
      { 'if-match': '"1"' },
    );
    const cancelled = await post('/meeting-reports', { token, met: true });
    expect(cancelled.body).toMatchObject({ status: 409, code: 'report.cancelled' });
    await cast.as.mentor.patch(
      `/meetings/${meeting.id}`,
      { cancelled: false, ...future },
      { 'if-match': '"2"' },
    );
    const early = await post('/meeting-reports', { token, met: true });
    expect(early.body).toMatchObject({ status: 409, code: 'meeting.not_yet' });
    expect(await show('mentor', meeting.id)).toMatchObject({ state: 'planned' });
  });

  it('does nothing for who is not the group’s mentor, or is none any more', async () => {
    for (const who of ['mentee', 'leadMentor', 'coordinator', 'otherMentor'] as const) {
      const token = await tokenFor(cast.people[who].id);
      const refused = await post('/meeting-reports', { token, met: true });
      expect([who, refused.status, refused.body]).toEqual([
        who,
        403,
        expect.objectContaining({ code: 'report.not_mentor' }),
      ]);
      expect((await post('/meeting-reports/look', { token })).status).toBe(403);
    }
    expect(await show('mentor', meeting.id)).toMatchObject({ state: 'planned', version: 1 });
  });

  it('does nothing when the round is over', async () => {
    const token = await own();
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [cast.round.id]);
    const refused = await post('/meeting-reports', { token, met: true });
    expect(refused.body).toMatchObject({ status: 409, code: 'round.not_running' });
  });

  it('does nothing when it is altered, too old, or made for something else', async () => {
    const token = await own();
    const altered = `${token.slice(0, 40)}${token[40] === 'A' ? 'B' : 'A'}${token.slice(41)}`;
    const { institutionId } = cast.round;
    const about = { institutionId, personId: cast.people.mentor.id, subjectId: meeting.id };
    const links = kull.app.get(SignedLinks);
    const other = await links.sign('meeting.reply', about, new Date(Date.now() + 60_000));
    const old = await tokenFor(cast.people.mentor.id, new Date(Date.now() - 15 * 86_400_000));
    for (const [bad, code, status] of [
      [altered, 'link.invalid', 404],
      ['nothing', 'link.invalid', 404],
      [other, 'link.invalid', 404],
      [old, 'link.expired', 410],
    ] as const)
      for (const [path, said] of [
        ['/meeting-reports', { met: true }],
        ['/meeting-reports/look', {}],
      ] as const)
        expect((await post(path, { token: bad, ...said })).body).toMatchObject({ code, status });
    expect((await post('/meeting-reports', { token, met: 'yes' })).status).toBe(422);
    expect(await show('mentor', meeting.id)).toMatchObject({ state: 'planned', version: 1 });
  });
});
