import type { Cast, Role } from '../../support/cast.js';
import { statuses } from '../../support/cast.js';
import { day } from '../../support/days.js';
import type { TestKull } from '../../support/kull.js';
import { TalksOfGroup, WHO_SEES_TALKS, type TalkBody, type TalksBody } from './talks.js';

describe('talks that are over', () => {
  const talks = new TalksOfGroup();
  const { opened, seenBy, book, begin, over } = talks;
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await talks.start({ work: false });
  });
  beforeEach(async () => {
    cast = await talks.newCast();
  });
  afterAll(() => kull.stop());

  it('are logged by their mentor once begun, corrected, and count for the student', async () => {
    const [first] = await opened();
    await book('mentee', first!.id);
    const log = (role: Role, outcome: string) => talks.log(role, first!.id, { outcome });
    expect((await log('mentor', 'held')).body).toMatchObject({ code: 'talk.not_yet' });
    await begin(first!.id);
    expect((await log('mentee', 'held')).status).toBe(404);
    expect((await log('mentor', 'maybe')).status).toBe(422);
    await log('mentor', 'nobody_came');
    expect((await seenBy('mentee')).mine).toMatchObject({ held: 0, booked: 0, isComplete: false });
    await log('mentor', 'held');
    expect((await seenBy('mentee')).mine).toMatchObject({ held: 1, isComplete: true });
    const next = (await seenBy('mentee')).talks.find(({ state }) => state === 'open')!;
    expect((await book('mentee', next.id)).body).toMatchObject({ code: 'talk.enough' });
  });

  it('wait at their mentor’s home until it is said, and at nobody else’s', async () => {
    const waiting = async (): Promise<number | undefined> => {
      const { mentor } = (await cast.as.mentor.get('/home')).as<{
        mentor: { groups: { id: string; talksToLog: number }[] };
      }>();
      return mentor.groups.find(({ id }) => id === cast.group.id)?.talksToLog;
    };
    const [first, ahead] = await opened();
    await book('fellow', ahead!.id);
    expect(await waiting()).toBe(0);
    const id = await over(first);
    expect(await waiting()).toBe(1);
    // Of another mentor of the same group.
    const { id: other } = await kull.a.enrolment({ in: cast.round, role: 'mentor' });
    await kull.owner.query(`update talks set mentor_id = $2 where id = $1`, [id, other]);
    expect(await waiting()).toBe(0);
    await kull.owner.query(`update talks set mentor_id = $2 where id = $1`, [id, cast.mentor.id]);
    await talks.log('mentor', id);
    expect(await waiting()).toBe(0);
  });

  it('are logged without a booking, once for a press that comes twice', async () => {
    const { id: studentId } = cast.mentees[1]!;
    const told = { studentId, date: '2026-02-03', time: '12:15' };
    const send = () =>
      cast.as.mentor.post(`/groups/${cast.group.id}/logged-talks`, told, {
        'idempotency-key': 'talk-1',
      });
    await Promise.all([send(), send()]);
    expect((await seenBy('fellow')).mine).toMatchObject({ held: 1 });
    const refused = await cast.as.mentor.post(`/groups/${cast.group.id}/logged-talks`, {
      ...told,
      studentId: cast.mentor.id,
    });
    expect(refused.body).toMatchObject({ fields: [{ pointer: '/studentId' }] });
    const tooEarly = { ...told, date: day(1) };
    expect(
      (await cast.as.mentor.post(`/groups/${cast.group.id}/logged-talks`, tooEarly)).body,
    ).toMatchObject({ code: 'talk.not_yet' });
  });

  it('count what came up for the scheme, once, and keep none of it', async () => {
    const counts = async () =>
      (
        await kull.owner.query<object>(
          `select topic, meetings from topic_counts where scheme_id = $1`,
          [cast.round.schemeId],
        )
      ).rows;
    const before = await counts();
    const [first] = await opened();
    await book('mentee', first!.id);
    await begin(first!.id);
    const log = (body: object) => talks.log('mentor', first!.id, body);
    expect((await log({ outcome: 'nobody_came', topics: ['maths'] })).body).toMatchObject({
      fields: [{ pointer: '/topics', code: 'field.nobody_came' }],
    });
    expect((await log({ outcome: 'held', topics: ['gossip'] })).body).toMatchObject({
      fields: [{ pointer: '/topics/0', code: 'field.unknown_code' }],
    });
    expect(await counts()).toEqual(before);
    expect((await log({ outcome: 'held', topics: ['maths', 'maths'] })).status).toBe(200);
    const [one] = (await seenBy('mentor')).talks.filter(({ state }) => state === 'held');
    expect(one).toMatchObject({ topicsCounted: true });
    const [theirs] = (await seenBy('mentee')).talks.filter(({ state }) => state === 'held');
    expect(theirs).toMatchObject({ topicsCounted: false });
    expect((await log({ outcome: 'held', topics: ['maths'] })).body).toMatchObject({
      fields: [{ pointer: '/topics', code: 'field.topics_counted' }],
    });
    const unplanned = { studentId: cast.mentees[1]!.id, date: '2026-02-03', time: '12:15' };
    await cast.as.mentor.post(`/groups/${cast.group.id}/logged-talks`, {
      ...{ ...unplanned, topics: ['maths'] },
    });
    expect(await counts()).toEqual([
      { topic: 'maths', meetings: 1 },
      { topic: 'maths', meetings: 1 },
    ]);
    const { rows } = await kull.owner.query<object>(`select * from talks where state = 'held'`);
    expect(JSON.stringify(rows)).not.toContain('maths');
  });

  describe('that a coordinator logs for the mentor', () => {
    const listed = async () =>
      (await cast.as.coordinator.get(`/rounds/${cast.round.id}/talks`)).as<{ toLog: TalkBody[] }>()
        .toLog;
    const dueAtHome = async (): Promise<number> => {
      const { coordinator } = (await cast.as.coordinator.get('/home')).as<{
        coordinator: { roundId: string; due: { kind: string; count: number }[] }[];
      }>();
      const { due } = coordinator.find(({ roundId }) => roundId === cast.round.id)!;
      return due.find(({ kind }) => kind === 'talks_missing')?.count ?? 0;
    };
    const nameOf = (role: 'mentee' | 'mentor' | 'coordinator') =>
      `${cast.people[role].givenName} ${cast.people[role].familyName}`;

    it('wait in a list and at home until it is said, and are marked as hers', async () => {
      const [first, ahead] = await opened();
      const id = await over(first);
      await book('fellow', ahead!.id);
      expect(await dueAtHome()).toBe(1);
      const waiting = await listed();
      expect(waiting).toMatchObject([
        {
          ...{ id, state: 'booked', logged: null, can: { log: true, remove: false } },
          ...{ mentor: { name: nameOf('mentor') }, student: { name: nameOf('mentee') } },
          ...{ place: null, link: null },
        },
      ]);
      const answer = await talks.log('coordinator', id);
      const logged = { as: 'coordinator', name: nameOf('coordinator') };
      // What is ahead is the two's alone.
      expect(answer.as<TalksBody>().talks).toMatchObject([{ id, state: 'held', logged }]);
      expect([await listed(), await dueAtHome()]).toEqual([[], 0]);
      const ofMentor = (await seenBy('mentor')).talks.find((talk) => talk.id === id);
      expect(ofMentor).toMatchObject({ state: 'held', logged, can: { log: true } });
      // Who coordinates is not told to the students.
      const [ofStudent] = (await seenBy('mentee')).talks.filter((talk) => talk.id === id);
      expect(ofStudent).toMatchObject({ logged: { as: 'coordinator', name: null } });
      expect((await seenBy('mentee')).mine).toMatchObject({ held: 1, booked: 0 });
      await talks.log('mentor', id, { outcome: 'nobody_came' });
      expect((await seenBy('coordinator')).talks).toMatchObject([
        { id, state: 'nobody_came', logged: { as: 'mentor', name: nameOf('mentor') } },
      ]);
    });

    it('also when the mentor has left, and when the group is closed', async () => {
      const id = await over();
      await kull.owner.query(`update memberships set left_at = now() where enrolment_id = $1`, [
        cast.mentor.id,
      ]);
      expect((await listed()).map((talk) => talk.id)).toEqual([id]);
      await kull.owner.query(
        `update memberships set left_at = now() where group_id = $1 and left_at is null`,
        [cast.group.id],
      );
      await kull.owner.query(`update groups set seats_taken = 0, closed_at = now() where id = $1`, [
        cast.group.id,
      ]);
      expect([(await listed()).length, await dueAtHome()]).toEqual([1, 1]);
      expect((await talks.log('mentor', id)).status).toBe(404);
      expect((await talks.log('coordinator', id)).body).toMatchObject({
        can: { open: false, logUnplanned: false },
      });
      expect(await listed()).toEqual([]);
    });

    it('by nobody else, not before they begin, and not when the round is over', async () => {
      const id = await over();
      const outcome = { outcome: 'held' };
      expect(await statuses(cast, (c) => c.put(`/talks/${id}/log`, outcome))).toEqual({
        ...{ ...WHO_SEES_TALKS, mentee: 404, fellow: 404 },
      });
      expect((await kull.client().put(`/talks/${id}/log`, outcome)).status).toBe(401);
      expect((await talks.log('coordinator', id, { outcome: 'maybe' })).status).toBe(422);
      const open = (await seenBy('mentor')).talks.find(({ state }) => state === 'open')!;
      expect((await talks.log('coordinator', open.id)).body).toMatchObject({
        ...{ status: 409, code: 'talk.not_booked' },
      });
      await book('fellow', open.id);
      expect((await talks.log('coordinator', open.id)).body).toMatchObject({
        ...{ status: 409, code: 'talk.not_yet' },
      });
      await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [cast.round.id]);
      expect((await talks.log('coordinator', id)).body).toMatchObject({
        ...{ status: 409, code: 'round.not_running' },
      });
    });

    it('are of a mentor whom she names where the group has had several', async () => {
      const path = `/groups/${cast.group.id}/logged-talks`;
      const told = { studentId: cast.mentees[1]!.id, date: '2026-02-03', time: '12:15' };
      const log = (body: object) => cast.as.coordinator.post(path, { ...told, ...body });
      expect((await log({})).status).toBe(201);
      const { id: other } = await kull.a.enrolment({ in: cast.round, role: 'mentor' });
      await kull.owner.query(
        `insert into memberships (institution_id, id, group_id, enrolment_id, role)
         values ($1, gen_random_uuid(), $2, $3, 'co_mentor')`,
        [cast.round.institutionId, cast.group.id, other],
      );
      const atMentor = { fields: [{ pointer: '/mentorId', code: 'field.whose_talk' }] };
      const time = '14:15';
      expect((await log({ time })).body).toMatchObject(atMentor);
      expect((await log({ time, mentorId: cast.mentees[0]!.id })).body).toMatchObject(atMentor);
      expect((await log({ time, mentorId: other })).status).toBe(201);
      const seen = await seenBy('coordinator');
      expect(seen.talks.map(({ logged }) => logged?.as)).toEqual(['coordinator', 'coordinator']);
      expect(seen.mentors?.map(({ enrolmentId }) => enrolmentId)).toEqual(
        expect.arrayContaining([cast.mentor.id, other]),
      );
      const { rows } = await kull.owner.query<object>(
        `select mentor_id as "mentorId" from talks where group_id = $1 order by starts_at`,
        [cast.group.id],
      );
      expect(rows).toEqual([{ mentorId: cast.mentor.id }, { mentorId: other }]);
    });

    it('who both leads the group and coordinates logs own talks as the mentor', async () => {
      const id = await over();
      await kull.owner.query(
        `insert into grants (institution_id, id, person_id, role)
         values ($1, gen_random_uuid(), $2, 'coordinator')`,
        [cast.round.institutionId, cast.people.mentor.id],
      );
      await talks.log('mentor', id);
      const [own] = (await seenBy('mentor')).talks.filter((talk) => talk.id === id);
      expect(own).toMatchObject({ logged: { as: 'mentor' } });
    });
  });
});
