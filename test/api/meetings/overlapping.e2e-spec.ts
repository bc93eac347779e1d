import { Meeting } from '#meetings';
import { statuses, type Cast } from '../../support/cast.js';
import type { Answer } from '../../support/client.js';
import type { TestKull } from '../../support/kull.js';
import { Meetings, type ListBody } from './meetings.js';

/** Not more than a person's seats in a lecture hall; the settings of a scheme stop well before. */
const MANY = 400;

describe('a meeting that cannot be then', () => {
  const meetings = new Meetings();
  const { plan, planned } = meetings;
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await meetings.start();
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
  });
  afterAll(() => kull.stop());

  const fault = (answer: Answer) =>
    answer.as<{ fields?: { pointer: string; code: string; params?: object }[] }>().fields?.[0];
  const ofGroup = async (id = cast.group.id) =>
    (await cast.as.coordinator.get(`/groups/${id}/meetings`)).as<ListBody>().meetings;
  const change = (id: string, version: number, body: object) =>
    cast.as.mentor.patch(`/meetings/${id}`, body, { 'if-match': `"${version}"` });
  /** Another group of the same mentor, in the same round or another. */
  const second = async (round = cast.round) => {
    const { personId } = cast.mentor;
    const mentor =
      round.id === cast.round.id
        ? cast.mentor
        : await kull.a.enrolment({ in: round, role: 'mentor', personId });
    return (await kull.a.group({ in: round, of: 1, mentor })).group;
  };

  describe('in the hour that summer time skips', () => {
    it('is refused at its time, naming the day, and nothing is changed', async () => {
      const skipped = { pointer: '/time', code: 'field.skipped_time' };
      const answer = await plan({ date: '2027-03-28', time: '02:30' });
      expect(answer.status).toBe(422);
      expect(fault(answer)).toEqual({ ...skipped, params: { date: '2027-03-28' } });
      const series = await plan({ date: '2027-03-14', time: '02:30', count: 4 });
      expect(fault(series)).toEqual({ ...skipped, params: { date: '2027-03-28' } });
      expect(await ofGroup()).toEqual([]);
      const { id } = await planned({ date: '2027-03-28', time: '03:00' });
      expect(fault(await change(id, 1, { time: '02:00' }))).toMatchObject(skipped);
      const [kept] = await ofGroup();
      expect(kept).toMatchObject({ startsAt: '2027-03-28T01:00:00.000Z', version: 1 });
      const log = { date: '2026-03-29', time: '02:15', outcome: 'held' };
      const logged = await cast.as.mentor.post(`/groups/${cast.group.id}/logged-meetings`, log);
      expect(fault(logged)).toMatchObject(skipped);
    });
  });

  describe('though it was, and nobody planned it', () => {
    const path = () => `/groups/${cast.group.id}/logged-meetings`;
    const log = { date: '2026-02-03', time: '10:30', outcome: 'held' };
    const overlap = (answer: Answer) => [
      answer.status,
      answer.as<{ code: string; overlap?: object }>(),
    ];

    it('names the meeting that it most likely was, and is kept beside it by who knows better', async () => {
      const { id } = await planned({ date: '2026-02-03', time: '10:15' });
      const refused = await cast.as.mentor.post(path(), log);
      expect(overlap(refused)).toEqual([
        409,
        expect.objectContaining({
          code: 'meeting.overlaps',
          overlap: {
            ...{ date: '2026-02-03', time: '10:15', meetingId: id },
            ...{ isLogged: false, group: null, isPair: false },
          },
        }),
      ]);
      expect(await ofGroup()).toHaveLength(1);
      // That a meeting was cancelled is said of no time that anybody was at.
      const cancelled = { ...log, outcome: 'cancelled' };
      expect((await cast.as.mentor.post(path(), cancelled)).status).toBe(201);
      const both = await cast.as.mentor.post(path(), { ...log, besidesOther: true });
      expect(both.status).toBe(201);
      expect(await ofGroup()).toHaveLength(3);
    });

    it('says of a mentor’s other group which it is, and of another round only when', async () => {
      const other = await second();
      await kull.a.insert(Meeting, cast.round.institutionId, {
        groupId: other.id,
        startsAt: new Date('2026-02-03T09:00:00Z'),
        endsAt: new Date('2026-02-03T10:00:00Z'),
      });
      const [, refused] = overlap(await cast.as.mentor.post(path(), log));
      expect(refused).toMatchObject({
        overlap: { time: '10:00', meetingId: null, isLogged: false, group: other.number },
      });
      await kull.owner.query(`delete from meetings where group_id = $1`, [other.id]);
      const scheme = await kull.a.scheme({ institutionId: cast.round.institutionId });
      const elsewhere = await kull.a.round({ of: scheme, state: 'running' });
      const { id } = await second(elsewhere);
      await kull.a.insert(Meeting, cast.round.institutionId, {
        groupId: id,
        startsAt: new Date('2026-02-03T09:00:00Z'),
        endsAt: new Date('2026-02-03T10:00:00Z'),
      });
      const [status, busy] = overlap(await cast.as.mentor.post(path(), log));
      expect([status, busy]).toEqual([
        409,
        expect.objectContaining({
          overlap: expect.objectContaining({ meetingId: null, group: null }) as object,
        }),
      ]);
    });

    it('sent from two phones at once is kept once', async () => {
      const both = await Promise.all([log, log].map((one) => cast.as.mentor.post(path(), one)));
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(await ofGroup()).toHaveLength(1);
    });
  });

  describe('because the group meets then', () => {
    it('is refused, saying when, and may begin as the other ends', async () => {
      await planned({ date: '2099-02-03', time: '10:15' });
      const answer = await plan({ date: '2099-02-03', time: '10:45', minutes: 60 });
      expect(fault(answer)).toEqual({
        ...{ pointer: '/time', code: 'field.group_meets' },
        params: { date: '2099-02-03', time: '10:15' },
      });
      expect((await plan({ date: '2099-02-03', time: '11:00' })).status).toBe(201);
      expect(await ofGroup()).toHaveLength(2);
    });

    it('is refused when it is moved there, and when it is taken up again', async () => {
      const first = await planned({ date: '2099-02-03', time: '10:15' });
      const other = await planned({ date: '2099-02-04', time: '10:15' });
      const onTop = await change(other.id, 1, { date: '2099-02-03' });
      expect(fault(onTop)).toMatchObject({ code: 'field.group_meets' });
      expect((await change(other.id, 1, { time: '10:30' })).status).toBe(200);
      expect((await change(first.id, 1, { cancelled: true })).status).toBe(200);
      expect((await change(other.id, 2, { date: '2099-02-03' })).status).toBe(200);
      const again = await change(first.id, 2, { cancelled: false });
      expect(fault(again)).toMatchObject({ pointer: '/time', code: 'field.group_meets' });
      expect((await change(first.id, 2, { place: 'B2' })).status).toBe(200);
    });

    it('is made once, although two are planned at the same moment', async () => {
      const at = { date: '2099-02-03', time: '10:15' };
      const answers = await Promise.all([plan(at), plan({ ...at, time: '10:30' }), plan(at)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
      expect(await ofGroup()).toHaveLength(1);
    });
  });

  describe('because the mentor meets another group', () => {
    it('is refused, saying which', async () => {
      const group = await second();
      await planned({ date: '2099-02-03', time: '10:15' });
      const path = `/groups/${group.id}/meetings`;
      const answer = await cast.as.mentor.post(path, { date: '2099-02-03', time: '10:30' });
      expect(fault(answer)).toEqual({
        ...{ pointer: '/time', code: 'field.mentor_meets' },
        params: { date: '2099-02-03', time: '10:15', group: cast.group.number },
      });
      expect(await ofGroup(group.id)).toEqual([]);
    });

    it('is refused without saying which, where that one is in another round', async () => {
      const scheme = await kull.a.scheme({ institutionId: cast.round.institutionId });
      const group = await second(await kull.a.round({ of: scheme, state: 'running' }));
      await planned({ date: '2099-02-03', time: '10:15' });
      const path = `/groups/${group.id}/meetings`;
      const answer = await cast.as.mentor.post(path, { date: '2099-02-03', time: '10:30' });
      expect(fault(answer)).toEqual({
        ...{ pointer: '/time', code: 'field.mentor_busy' },
        params: { date: '2099-02-03', time: '10:15' },
      });
    });

    it('is made in one of them, although both are planned at the same moment', async () => {
      const group = await second();
      const at = { date: '2099-02-03', time: '10:15' };
      const [one, other] = await Promise.all([
        plan(at),
        cast.as.mentor.post(`/groups/${group.id}/meetings`, at),
      ]);
      expect([one.status, other.status].sort()).toEqual([201, 422]);
    });
  });

  it('works with four hundred, each marked by name', async () => {
    const { round, mentor } = cast;
    const { institutionId } = round;
    const { group } = await kull.a.group({ in: round, mentor, seats: MANY });
    await kull.owner.query(
      `with person as (
         insert into persons (institution_id, id, given_name, family_name)
         select $1, gen_random_uuid(), 'Student', n::text from generate_series(1, ${MANY}) n
         returning id),
       enrolment as (
         insert into enrolments (institution_id, id, round_id, person_id, role, state)
         select $1, gen_random_uuid(), $2, id, 'mentee', 'joined' from person returning id),
       member as (
         insert into memberships (institution_id, id, group_id, enrolment_id, role)
         select $1, gen_random_uuid(), $3, id, 'mentee' from enrolment returning id)
       update groups set seats_taken = ${MANY} where id = $3`,
      [institutionId, round.id, group.id],
    );
    const made = await cast.as.mentor.post(`/groups/${group.id}/meetings`, {
      ...{ date: '2026-10-20', time: '10:15' },
    });
    const { id } = made.as<ListBody>().meetings[0]!;
    await kull.owner.query(
      `update meetings set starts_at = now() - interval '1 hour', ends_at = now() where id = $1`,
      [id],
    );
    const { attendance } = await meetings.show('mentor', id);
    expect(attendance).toHaveLength(MANY);
    const marks = attendance!.map(({ enrolmentId }, i) => ({
      enrolmentId,
      presence: i % 2 === 0 ? 'present' : 'absent',
    }));
    const logged = await meetings.log(id, 1, { outcome: 'held', attendance: marks });
    expect(logged.status).toBe(200);
    expect(logged.body).toMatchObject({ turnout: { present: MANY / 2, of: MANY } });
  });

  it('is nobody’s to hear of but the group’s mentor', async () => {
    await planned({ date: '2099-02-03', time: '10:15' });
    const path = `/groups/${cast.group.id}/meetings`;
    const answered = await statuses(cast, (c) =>
      c.post(path, { date: '2099-02-03', time: '10:15' }),
    );
    expect(answered).toMatchObject({ mentor: 422, mentee: 403, otherMentor: 404 });
  });
});
