import { SignedLinks } from '#access';
import { Clock } from '#kernel';
import { reportToken, type ToReport } from '#meetings';
import { Remind } from '#notices';
import type { Cast } from '../../support/cast.js';
import { day } from '../../support/days.js';
import type { TestKull } from '../../support/kull.js';
import { TalksOfGroup } from './talks.js';

describe('a talk, by the link in a reminder', () => {
  const talks = new TalksOfGroup();
  const { seenBy, over } = talks;
  let kull: TestKull;
  let cast: Cast;
  let talkId: string;

  /** Whoever has the mail is signed in nowhere. */
  const post = (path: string, body: object) => kull.client().post(path, body);
  const report = (token: string, met = true) => post('/talk-reports', { token, met });
  const tokenFor = async (
    personId: string,
    asked = new Date(),
    of: ToReport['of'] = 'talk',
  ): Promise<string> => {
    const about = { of, institutionId: cast.round.institutionId, subjectId: talkId, personId };
    return (await reportToken(kull.app.get(SignedLinks), about, asked)) ?? '';
  };
  const own = () => tokenFor(cast.people.mentor.id);
  const talk = async () => (await seenBy('mentor')).talks.find(({ id }) => id === talkId);
  const isUntouched = async () =>
    expect(await talk()).toMatchObject({ state: 'booked', logged: null });

  beforeAll(async () => {
    const env = { KULL_SECRET_KEY: 'of the talks’ test, and long enough' };
    kull = await talks.start({ work: false, env });
  });
  beforeEach(async () => {
    cast = await talks.newCast();
    talkId = await over();
  });
  afterAll(() => kull.stop());

  it('is shown to who opens it, without a name, and nothing is done by that', async () => {
    const { startsAt } = (await talk())!;
    const seen = await post('/talk-reports/look', { token: await own() });
    expect([seen.status, seen.body]).toEqual([
      200,
      {
        ...{ talkId, groupId: cast.group.id, groupNumber: cast.group.number, isPair: false },
        ...{ startsAt, endsAt: expect.any(String) as string },
        ...{ timeZone: 'Europe/Oslo', state: 'booked' },
      },
    ]);
    await isUntouched();
    // The page is a page of the web; there is nothing to get.
    expect((await kull.client().get(`/talk-reports?token=${await own()}`)).status).toBe(404);
  });

  it.each([
    [true, 'held'],
    [false, 'nobody_came'],
  ])('is said to have been or not (%s), and marked so', async (met, state) => {
    const done = await report(await own(), met);
    expect([done.status, done.body]).toEqual([200, expect.objectContaining({ state })]);
    expect(await talk()).toMatchObject({ state, logged: { as: 'link' } });
    // Used again, for the same or the contrary.
    for (const again of [met, !met])
      expect((await report(await own(), again)).body).toMatchObject({
        ...{ status: 409, code: 'report.talk_logged' },
      });
    expect(await talk()).toMatchObject({ state });
    const seen = await post('/talk-reports/look', { token: await own() });
    expect(seen.body).toMatchObject({ state });
  });

  it('pressed twice at once, one does it', async () => {
    const token = await own();
    const both = await Promise.all([true, false].map((met) => report(token, met)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is what the reminder of a talk without a log leads to', async () => {
    await kull.owner.query(
      `update talks set starts_at = ($2::date + time '09:15') at time zone 'Europe/Oslo',
         ends_at = ($2::date + time '09:45') at time zone 'Europe/Oslo' where id = $1`,
      [talkId, day(-1)],
    );
    await kull.app.get(Remind).run(cast.round.institutionId, kull.app.get(Clock).now());
    const { rows } = await kull.owner.query<{ text: string }>(
      `select text from mails where institution_id = $1 and key like $2`,
      [cast.round.institutionId, `reminder.talk_unlogged:${talkId}:${cast.people.mentor.id}:%`],
    );
    const [, token = ''] = /\/talk-report#(\S+)/.exec(rows[0]!.text) ?? [];
    expect((await post('/talk-reports/look', { token })).body).toMatchObject({ talkId });
  });

  it('that was cancelled, given back or is ahead says so, and nothing is changed', async () => {
    const token = await own();
    for (const [change, code] of [
      [
        `starts_at = now() + interval '1 hour', ends_at = now() + interval '2 hours'`,
        'talk.not_yet',
      ],
      [`state = 'cancelled'`, 'report.talk_off'],
      [`state = 'open', student_id = null, booking_id = null`, 'report.talk_off'],
    ] as const) {
      await kull.owner.query(`update talks set ${change} where id = $1`, [talkId]);
      expect((await report(token)).body).toMatchObject({ status: 409, code });
      expect((await talk())?.logged).toBeNull();
    }
    await kull.owner.query(`delete from talks where id = $1`, [talkId]);
    expect((await report(token)).body).toMatchObject({ status: 409, code: 'report.talk_off' });
  });

  it('does nothing for who is not its mentor, or leads the group no more', async () => {
    for (const who of ['mentee', 'leadMentor', 'coordinator', 'otherMentor'] as const) {
      const token = await tokenFor(cast.people[who].id);
      for (const answer of [await report(token), await post('/talk-reports/look', { token })])
        expect([who, answer.status, answer.as<{ code: string }>().code]).toEqual([
          ...[who, 403, 'report.not_mentor'],
        ]);
    }
    await isUntouched();
    const token = await own();
    await kull.owner.query(`update memberships set left_at = now() where enrolment_id = $1`, [
      cast.mentor.id,
    ]);
    expect((await report(token)).body).toMatchObject({ status: 403, code: 'report.not_mentor' });
  });

  it('does nothing when the round is over, or the link is altered, too old or another’s', async () => {
    const token = await own();
    const personId = cast.people.mentor.id;
    const ofMeeting = await tokenFor(personId, new Date(), 'meeting');
    const altered = `${token.slice(0, 40)}${token[40] === 'A' ? 'B' : 'A'}${token.slice(41)}`;
    const old = await tokenFor(personId, new Date(Date.now() - 15 * 86_400_000));
    for (const [bad, code, status] of [
      [altered, 'link.invalid', 404],
      ['nothing', 'link.invalid', 404],
      [ofMeeting, 'link.invalid', 404],
      [old, 'link.expired', 410],
    ] as const)
      for (const [path, said] of [
        ['/talk-reports', { met: true }],
        ['/talk-reports/look', {}],
      ] as const)
        expect((await post(path, { token: bad, ...said })).body).toMatchObject({ code, status });
    expect((await post('/talk-reports', { token, met: 'yes' })).status).toBe(422);
    await isUntouched();
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [cast.round.id]);
    expect((await report(token)).body).toMatchObject({ status: 409, code: 'round.not_running' });
  });
});
