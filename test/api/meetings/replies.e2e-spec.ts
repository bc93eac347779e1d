import { SignedLinks } from '#access';
import { Clock } from '#kernel';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';

interface Listed {
  id: string;
  myReply: boolean | null;
  notComing: number | null;
  can: { reply: boolean };
}
interface Shown extends Listed {
  version: number;
  replies: { enrolmentId: string; name: string | null; coming: boolean }[] | null;
  attendance: { enrolmentId: string; presence: string | null; reply: boolean | null }[] | null;
}

describe('whether one comes to a meeting', () => {
  let kull: TestKull;
  let cast: Cast;
  let id: string;

  beforeAll(async () => {
    const env = { KULL_SECRET_KEY: 'of the test of replies, and long enough' };
    kull = await TestKull.start({ work: false, env });
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    cast = await castOf(kull);
    id = await planned({ date: '2099-02-03', time: '10:15', place: 'B2 012' });
  });

  const planned = async (plan: object): Promise<string> => {
    const answer = await cast.as.mentor.post(`/groups/${cast.group.id}/meetings`, plan);
    return answer.as<{ meetings: { id: string }[] }>().meetings[0]!.id;
  };
  const say = (client = cast.as.mentee, coming: boolean | null = false, meeting = id) =>
    client.put(`/meetings/${meeting}/my-reply`, { coming });
  const shown = async (client = cast.as.mentor): Promise<Shown> =>
    (await client.get(`/meetings/${id}`)).as<Shown>();
  const change = (version: number, body: object) =>
    cast.as.mentor.patch(`/meetings/${id}`, body, { 'if-match': `"${version}"` });
  const link = async (
    person = cast.people.mentee,
    until = new Date('2099-02-03T10:00:00Z'),
  ): Promise<string> => {
    const { institutionId, id: personId } = person;
    const subject = { institutionId, personId, subjectId: id };
    return (await kull.app.get(SignedLinks).sign('meeting.reply', subject, until))!;
  };
  const open = (token: string) => kull.client().post('/reply-links/meeting', { token });
  const reply = (token: string, coming = false) =>
    kull.client().post('/reply-links/reply', { token, coming });

  it('is said by one tap, and taken back', async () => {
    expect((await shown(cast.as.mentee)).can.reply).toBe(true);
    expect((await say()).body).toEqual({ coming: false });
    expect((await shown(cast.as.mentee)).myReply).toBe(false);
    expect((await cast.as.mentee.get('/home')).text).toContain('"nextReply":false');
    await say(cast.as.mentee, true);
    expect((await shown(cast.as.mentee)).myReply).toBe(true);
    await say(cast.as.mentee, null);
    expect((await shown(cast.as.mentee)).myReply).toBeNull();
    expect((await shown()).replies).toEqual([]);
  });

  it('is the student’s own, the mentor’s and the coordinator’s to know', async () => {
    await say();
    await say(cast.as.fellow, true);
    const [one, other] = cast.mentees;
    for (const role of ['mentor', 'coordinator'] as const) {
      const { replies, notComing, attendance } = await shown(cast.as[role]);
      expect(replies).toHaveLength(2);
      expect(replies).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ enrolmentId: one!.id, coming: false }),
          expect.objectContaining({ enrolmentId: other!.id, coming: true }),
        ]),
      );
      expect(notComing).toBe(1);
      expect(attendance?.find((entry) => entry.enrolmentId === one!.id)?.reply).toBe(false);
    }
    for (const role of ['fellow', 'leadMentor'] as const) {
      const { replies, notComing } = await shown(cast.as[role]);
      expect([role, replies, notComing]).toEqual([role, null, null]);
    }
    expect((await shown(cast.as.fellow)).myReply).toBe(true);
  });

  it('is counted on the mentor’s start page, of those who are in the group now', async () => {
    const counted = async () =>
      (await cast.as.mentor.get('/home'))
        .as<{ mentor: { next: { id: string; notComing: number }[] } }>()
        .mentor.next.map((next) => [next.id, next.notComing]);
    expect(await counted()).toEqual([[id, 0]]);
    await say();
    await say(cast.as.fellow, true);
    expect(await counted()).toEqual([[id, 1]]);
    expect((await cast.as.fellow.get('/home')).text).not.toContain('notComing');
    await kull.owner.query('update memberships set left_at = now() where enrolment_id = $1', [
      cast.mentees[0]!.id,
    ]);
    expect(await counted()).toEqual([[id, 0]]);
  });

  it('names nobody who is protected to the mentor', async () => {
    await say();
    await kull.owner.query(`update persons set is_protected = true where id = $1`, [
      cast.people.mentee.id,
    ]);
    expect((await shown()).replies).toEqual([
      { enrolmentId: cast.mentees[0]!.id, name: null, coming: false },
    ]);
  });

  it('is for the group’s students alone', async () => {
    expect(await statuses(cast, (client) => say(client))).toEqual({
      ...{ mentee: 200, fellow: 200, mentor: 403, leadMentor: 403, coordinator: 403 },
      ...{ administrator: 404, insight: 404, otherMentee: 404, otherMentor: 404 },
      ...{ otherCoordinator: 404, otherInstitution: 404 },
    });
    expect((await say(kull.client())).status).toBe(401);
    const refused = await cast.as.mentee.put(`/meetings/${id}/my-reply`, { coming: 'no' });
    expect(refused.body).toMatchObject({ status: 422, code: 'request.invalid' });
  });

  it('counts in the log: who said no is excused, unless the mentor says otherwise', async () => {
    await kull.owner.query(
      `update meetings set starts_at = now() - interval '2 hours', ends_at = now() + interval '1 hour'
       where id = $1`,
      [id],
    );
    await say();
    await say(cast.as.fellow);
    const [one, other, third] = cast.mentees.map((mentee) => mentee.id);
    const logged = await cast.as.mentor.put(
      `/meetings/${id}/log`,
      { outcome: 'held', attendance: [{ enrolmentId: other, presence: 'present' }] },
      { 'if-match': '"1"' },
    );
    expect(logged.status).toBe(200);
    const marks = Object.fromEntries(
      logged.as<Shown>().attendance!.map((entry) => [entry.enrolmentId, entry.presence]),
    );
    expect(marks).toEqual({ [one!]: 'excused', [other!]: 'present', [third!]: 'present' });
  });

  describe('by the link of a mail', () => {
    it('is said without signing in, and opening the link says nothing', async () => {
      const token = await link();
      expect((await open(token)).body).toMatchObject({
        ...{ groupNumber: cast.group.number, isPair: false, place: 'B2 012' },
        ...{ state: 'open', coming: null, startsAt: '2099-02-03T09:15:00.000Z' },
      });
      expect((await shown()).replies).toEqual([]);
      expect((await reply(token)).body).toMatchObject({ state: 'open', coming: false });
      expect((await shown()).notComing).toBe(1);
      // Sent twice, and another answer: the last one holds.
      await reply(token);
      await reply(token, true);
      expect((await shown()).replies).toMatchObject([{ coming: true }]);
    });

    it('does nothing when it is altered, for something else, or expired', async () => {
      const token = await link();
      const [head, claims, signature] = token.split('.') as [string, string, string];
      const other = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { per: string };
      other.per = cast.people.fellow.id;
      const forged = Buffer.from(JSON.stringify(other)).toString('base64url');
      const { institutionId, id: personId } = cast.people.mentee;
      const elsewhere = await kull.app
        .get(SignedLinks)
        .sign('meeting.report', { institutionId, personId, subjectId: id }, new Date('2099-01-01'));
      for (const bad of [`${head}.${forged}.${signature}`, 'x', '', elsewhere!])
        for (const answer of [await open(bad), await reply(bad)])
          expect(answer.body).toMatchObject({ status: 404, code: 'link.invalid' });
      const late = await link(cast.people.mentee, new Date(Date.now() - 1000));
      expect((await reply(late)).body).toMatchObject({ status: 410, code: 'link.expired' });
      expect((await shown()).replies).toEqual([]);
    });

    it('does nothing for a meeting that is cancelled or over, or who has left', async () => {
      const token = await link();
      await change(1, { cancelled: true });
      expect((await open(token)).body).toMatchObject({ state: 'cancelled' });
      expect((await reply(token)).body).toMatchObject({ status: 409, code: 'meeting.cancelled' });
      expect((await say()).body).toMatchObject({ status: 409, code: 'meeting.cancelled' });
      await change(2, { cancelled: false });

      const clock = kull.app.get(Clock);
      const { now } = clock;
      Object.assign(clock, { now: () => new Date('2099-02-03T10:01:00Z') });
      expect((await say()).body).toMatchObject({ status: 409, code: 'meeting.over' });
      expect((await open(token)).body).toMatchObject({ status: 410, code: 'link.expired' });
      Object.assign(clock, { now });

      await kull.owner.query(`update memberships set left_at = now() where enrolment_id = $1`, [
        cast.mentees[0]!.id,
      ]);
      expect((await open(token)).body).toMatchObject({ state: 'left', place: null });
      expect((await reply(token)).body).toMatchObject({ status: 409, code: 'meeting.left' });
      const { rows } = await kull.owner.query(`select from meeting_replies where meeting_id = $1`, [
        id,
      ]);
      expect(rows).toHaveLength(0);
    });
  });
});
