import { newId } from '#kernel';
import { castOf, statuses, type Cast, type Role } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';

interface MeetingBody {
  id: string;
  startsAt: string;
  state: string;
  version: number;
  place: string | null;
  summary: string | null;
  themes: { code: string }[];
  topics: { code: string }[] | null;
  attendance: { enrolmentId: string; name: string | null; presence: string | null }[] | null;
  turnout: { present: number; of: number } | null;
  myPresence: string | null;
  can: { change: boolean; log: boolean };
}
interface ListBody {
  meetings: MeetingBody[];
}

const WHO_SEES_MEETINGS = {
  mentee: 200,
  fellow: 200,
  mentor: 200,
  leadMentor: 200,
  coordinator: 200,
  administrator: 404,
  insight: 404,
  otherMentee: 404,
  otherMentor: 404,
  otherCoordinator: 404,
  otherInstitution: 404,
};
/** Who sees a meeting and does not keep it is told so; to all others it is not there. */
const WHO_KEEPS_MEETINGS = {
  ...WHO_SEES_MEETINGS,
  mentee: 403,
  fellow: 403,
  leadMentor: 403,
  coordinator: 403,
};
const past = { date: '2026-02-03', time: '10:15' };
const future = { date: '2099-02-03', time: '10:15' };

describe('meetings', () => {
  let kull: TestKull;
  let cast: Cast;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  beforeEach(async () => {
    cast = await castOf(kull);
  });
  afterAll(() => kull.stop());

  const plan = async (body: object = past, headers = {}) =>
    cast.as.mentor.post(`/groups/${cast.group.id}/meetings`, body, headers);
  const planned = async (body: object = past): Promise<MeetingBody> => {
    const [meeting] = (await plan(body)).as<ListBody>().meetings;
    if (!meeting) throw new Error('Nothing was planned');
    return meeting;
  };
  const log = (id: string, version: number, body: object = { outcome: 'held' }, headers = {}) =>
    cast.as.mentor.put(`/meetings/${id}/log`, body, { 'if-match': `"${version}"`, ...headers });
  const show = async (role: Role, id: string): Promise<MeetingBody> =>
    (await cast.as[role].get(`/meetings/${id}`)).as<MeetingBody>();

  describe('planned', () => {
    it('come as a weekly series by the clock on the wall', async () => {
      const series = { date: '2026-10-20', time: '10:15', count: 2, place: 'B2 012' };
      const answer = await plan(series);
      expect(answer.status).toBe(201);
      expect(answer.as<ListBody>().meetings.map((m) => [m.startsAt, m.place])).toEqual([
        ['2026-10-20T08:15:00.000Z', 'B2 012'],
        ['2026-10-27T09:15:00.000Z', 'B2 012'],
      ]);
    });

    it('once, although the phone sends twice', async () => {
      const key = { 'idempotency-key': 'phone-1' };
      const [first, second] = await Promise.all([plan(past, key), plan(past, key)]);
      expect(second.body).toEqual(first.body);
      const { meetings } = (
        await cast.as.mentor.get(`/groups/${cast.group.id}/meetings`)
      ).as<ListBody>();
      expect(meetings).toHaveLength(1);
    });

    it('by the group’s mentor alone, and in a round that goes on', async () => {
      const path = `/groups/${cast.group.id}/meetings`;
      const expected = { ...WHO_KEEPS_MEETINGS, mentor: 201 };
      expect(await statuses(cast, (c) => c.post(path, past))).toEqual(expected);
      expect((await kull.client().post(path, past)).status).toBe(401);
      await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [cast.round.id]);
      expect((await plan()).body).toMatchObject({ status: 409, code: 'round.not_running' });
    });

    it('are refused field by field', async () => {
      const refused = async (body: object) =>
        (await plan(body)).as<{ fields?: { pointer: string }[] }>().fields?.map((f) => f.pointer);
      expect(await refused({ date: '2026-02-30', time: '10:15' })).toEqual(['/date']);
      expect(await refused({ date: 'soon', time: '25:00' })).toEqual(['/date', '/time']);
      expect(await refused({ ...past, theme: 'gossip' })).toEqual(['/theme']);
      expect(await refused({ ...past, link: 'javascript:alert(1)' })).toEqual(['/link']);
      expect(await refused({ ...past, count: 100 })).toEqual(['/count']);
    });

    it('suggest the group’s hour, after what is planned', async () => {
      const path = `/groups/${cast.group.id}/meeting-form`;
      expect(await statuses(cast, (c) => c.get(path))).toEqual(WHO_KEEPS_MEETINGS);
      expect((await kull.client().get(path)).status).toBe(401);
      await plan({ date: '2099-02-03', time: '10:15' });
      expect((await cast.as.mentor.get(path)).body).toMatchObject({
        suggested: { date: '2099-02-10', time: '10:15' },
        minutes: 45,
        members: 3,
      });
    });
  });

  describe('seen', () => {
    it('by the group, those who lead and coordinate it, and nobody else', async () => {
      const { id } = await planned();
      expect(await statuses(cast, (c) => c.get(`/meetings/${id}`))).toEqual(WHO_SEES_MEETINGS);
      expect(await statuses(cast, (c) => c.get(`/groups/${cast.group.id}/meetings`))).toEqual(
        WHO_SEES_MEETINGS,
      );
      expect((await kull.client().get(`/meetings/${id}`)).status).toBe(401);
      expect((await kull.client().get(`/groups/${cast.group.id}/meetings`)).status).toBe(401);
      expect((await cast.as.mentor.get(`/meetings/${newId()}`)).status).toBe(404);
      expect((await cast.as.mentor.get('/meetings/12')).status).toBe(404);
    });

    it('as mine by mentor and student', async () => {
      const { id } = await planned(future);
      const mine = async (role: Role) =>
        (await cast.as[role].get('/me/meetings')).as<ListBody>().meetings.map((m) => m.id);
      expect(await mine('mentor')).toEqual([id]);
      expect(await mine('mentee')).toEqual([id]);
      for (const role of ['leadMentor', 'coordinator', 'otherMentee', 'insight'] as const)
        expect(await mine(role)).toEqual([]);
      expect((await kull.client().get('/me/meetings')).status).toBe(401);
      const before = await cast.as.mentor.get('/me/meetings?to=2099-02-02');
      expect(before.as<ListBody>().meetings).toEqual([]);
      expect((await cast.as.mentor.get('/me/meetings?from=tomorrow')).status).toBe(422);
    });
  });

  describe('changed', () => {
    const change = (id: string, version: number, body: object) =>
      cast.as.mentor.patch(`/meetings/${id}`, body, { 'if-match': `"${version}"` });

    it('are moved, cancelled and planned again', async () => {
      const { id } = await planned(future);
      const moved = await change(id, 1, { time: '12:15' });
      expect(moved.body).toMatchObject({ startsAt: '2099-02-03T11:15:00.000Z', version: 2 });
      expect((await change(id, 2, { cancelled: true })).body).toMatchObject({ state: 'cancelled' });
      expect((await change(id, 3, { cancelled: false })).body).toMatchObject({ state: 'planned' });
    });

    it('not over somebody else’s change, and not once logged', async () => {
      const { id } = await planned();
      await change(id, 1, { place: 'B2' });
      const stale = await change(id, 1, { place: 'C3' });
      expect(stale.status).toBe(412);
      expect(stale.body).toMatchObject({ current: { place: 'B2', version: 2 } });
      expect((await cast.as.mentor.patch(`/meetings/${id}`, {})).status).toBe(428);
      await log(id, 2);
      expect((await change(id, 3, { place: 'D4' })).body).toMatchObject({ code: 'meeting.logged' });
      expect((await change(id, 3, { state: 'held' })).status).toBe(422);
    });

    it('by the mentor alone', async () => {
      const { id } = await planned();
      const ask = (c: Cast['as']['mentor']) =>
        c.patch(`/meetings/${id}`, { place: 'B2' }, { 'if-match': '"1"' });
      expect(await statuses(cast, ask)).toEqual(WHO_KEEPS_MEETINGS);
      expect((await ask(kull.client())).status).toBe(401);
    });
  });

  describe('logged', () => {
    const whole = {
      outcome: 'held',
      themes: ['study_technique'],
      topics: ['maths'],
      summary: 'We compared notes.',
      reflection: 'I talked too much.',
    };

    it('all are present but for those named, and each role sees its part', async () => {
      const { id } = await planned();
      const [own, fellow] = cast.mentees;
      const attendance = [{ enrolmentId: fellow?.id, presence: 'excused' }];
      const answer = await log(id, 1, { ...whole, attendance });
      expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"2"']);

      const mentor = await show('mentor', id);
      expect(mentor).toMatchObject({
        state: 'held',
        summary: 'We compared notes.',
        turnout: { present: 2, of: 3 },
        topics: [{ code: 'maths' }],
        themes: [{ code: 'study_technique' }],
      });
      const marks = mentor.attendance?.map((a) => [a.enrolmentId, a.presence]);
      expect(marks).toHaveLength(3);
      expect(marks).toEqual(
        expect.arrayContaining([
          [own?.id, 'present'],
          [fellow?.id, 'excused'],
        ]),
      );
      expect(await show('fellow', id)).toMatchObject({
        myPresence: 'excused',
        summary: 'We compared notes.',
        attendance: null,
        topics: null,
        turnout: null,
        can: { change: false, log: false },
      });
      expect(await show('leadMentor', id)).toMatchObject({
        summary: null,
        attendance: null,
        topics: null,
        turnout: { present: 2, of: 3 },
      });
      expect(await show('coordinator', id)).toMatchObject({
        summary: 'We compared notes.',
        topics: [{ code: 'maths' }],
      });
    });

    it('the summary stays in the group where the scheme says so', async () => {
      await kull.owner.query(
        `update rounds set settings = jsonb_set(settings, '{meetings,summaryReaders}', '"group"')
         where id = $1`,
        [cast.round.id],
      );
      const { id } = await planned();
      await log(id, 1, whole);
      expect((await show('mentee', id)).summary).toBe('We compared notes.');
      expect((await show('coordinator', id)).summary).toBeNull();
    });

    it('the reflection is its author’s alone, in every answer and in the database itself', async () => {
      const { id } = await planned();
      const answer = await log(id, 1, whole, { 'idempotency-key': 'log-1' });
      expect(answer.text).not.toContain('talked too much');
      for (const role of ['mentee', 'leadMentor', 'coordinator', 'mentor'] as const)
        for (const path of [`/meetings/${id}`, `/groups/${cast.group.id}/meetings`, '/me/meetings'])
          expect((await cast.as[role].get(path)).text).not.toContain('talked too much');
      const { rows } = await kull.owner.query(
        `select from idempotency_keys where response::text like '%talked too much%'`,
      );
      expect(rows).toEqual([]);

      const path = `/meetings/${id}/reflection`;
      expect(await statuses(cast, (c) => c.get(path))).toEqual(WHO_KEEPS_MEETINGS);
      expect((await cast.as.mentor.get(path)).body).toEqual({ body: 'I talked too much.' });
      const readAs = (role: Role): Promise<{ body: string }[]> =>
        kull.db.run(kull.actor(cast.people[role]), (tx) =>
          tx.query<{ body: string }>('select body from reflections'),
        );
      expect(await readAs('mentor')).toHaveLength(1);
      for (const role of ['mentee', 'leadMentor', 'coordinator', 'administrator'] as const)
        expect(await readAs(role)).toEqual([]);
    });

    it('a second mentor has a reflection of her own', async () => {
      const { id } = await planned();
      await log(id, 1, whole);
      const second = await kull.a.enrolment({ in: cast.round, role: 'mentor' });
      await kull.owner.query(
        `insert into memberships (institution_id, id, group_id, enrolment_id, role)
         values ($1, $2, $3, $4, 'co_mentor')`,
        [second.institutionId, newId(), cast.group.id, second.id],
      );
      const client = await kull.as({ institutionId: second.institutionId, id: second.personId });
      const path = `/meetings/${id}/reflection`;
      expect((await client.get(path)).body).toEqual({ body: null });
      expect((await client.put(path, { body: 'Mine.' })).body).toEqual({ body: 'Mine.' });
      expect((await cast.as.mentor.get(path)).body).toEqual({ body: 'I talked too much.' });
      expect((await client.put(path, { body: '' })).body).toEqual({ body: null });
      expect((await client.put(path, { body: 7 })).status).toBe(422);
      const write = (c: Cast['as']['mentor']) => c.put(path, { body: 'Written over.' });
      expect(await statuses(cast, write)).toEqual(WHO_KEEPS_MEETINGS);
      expect((await write(kull.client())).status).toBe(401);
      expect((await kull.client().get(path)).status).toBe(401);
    });

    it('by the mentor alone', async () => {
      const { id } = await planned();
      const ask = (c: Cast['as']['mentor']) =>
        c.put(`/meetings/${id}/log`, { outcome: 'held' }, { 'if-match': '"1"' });
      expect(await statuses(cast, ask)).toEqual(WHO_KEEPS_MEETINGS);
      expect((await ask(kull.client())).status).toBe(401);
    });

    it('not before they begin, unless cancelled', async () => {
      const { id } = await planned(future);
      expect((await log(id, 1)).body).toMatchObject({ status: 409, code: 'meeting.not_yet' });
      expect((await log(id, 1, { outcome: 'nobody_came' })).status).toBe(409);
      expect((await log(id, 1, { outcome: 'cancelled' })).body).toMatchObject({
        state: 'cancelled',
        turnout: null,
      });
    });

    it('once, although the phone sends twice; corrected later against the version', async () => {
      const { id } = await planned();
      const key = { 'idempotency-key': 'log-2' };
      expect((await log(id, 1, whole, key)).status).toBe(200);
      expect((await log(id, 1, whole, key)).body).toMatchObject({ version: 2 });
      const stale = await log(id, 1, { outcome: 'held', summary: 'Other words.' });
      expect(stale.status).toBe(412);
      expect(stale.body).toMatchObject({ current: { version: 2, summary: 'We compared notes.' } });
      const corrected = await log(id, 2, { outcome: 'nobody_came' });
      expect(corrected.body).toMatchObject({
        state: 'nobody_came',
        version: 3,
        turnout: { present: 0, of: 3 },
      });
      expect((await cast.as.mentor.get(`/meetings/${id}/reflection`)).body).toEqual({
        body: 'I talked too much.',
      });
    });

    it('refuse strangers on the roll and codes that are not the round’s', async () => {
      const { id } = await planned();
      const refused = async (body: object) => {
        const answer = await log(id, 1, { outcome: 'held', ...body });
        const { fields = [] } = answer.as<{ fields?: { pointer: string }[] }>();
        return [answer.status, ...fields.map((f) => f.pointer)];
      };
      const stranger = { enrolmentId: cast.mentor.id, presence: 'present' };
      expect(await refused({ attendance: [stranger] })).toEqual([422, '/attendance/0/enrolmentId']);
      expect(await refused({ themes: ['exams', 'gossip'], topics: ['Ola'] })).toEqual([
        422,
        '/themes/1',
        '/topics/0',
      ]);
      expect(await refused({ outcome: 'maybe' })).toEqual([422, '/outcome']);
      expect((await show('mentor', id)).state).toBe('planned');
    });

    it('may be one that nobody planned', async () => {
      const path = `/groups/${cast.group.id}/logged-meetings`;
      const body = { ...past, ...whole };
      const key = { 'idempotency-key': 'log-3' };
      const first = await cast.as.mentor.post(path, body, key);
      expect([first.status, first.body]).toEqual([
        201,
        expect.objectContaining({ state: 'held', turnout: { present: 3, of: 3 } }),
      ]);
      expect((await cast.as.mentor.post(path, body, key)).body).toEqual(first.body);
      const early = await cast.as.mentor.post(path, { ...body, ...future });
      expect(early.body).toMatchObject({ code: 'meeting.not_yet' });
      const { meetings } = (
        await cast.as.mentor.get(`/groups/${cast.group.id}/meetings`)
      ).as<ListBody>();
      expect(meetings).toHaveLength(1);
      const ask = (c: Cast['as']['mentor']) => c.post(path, body);
      expect(await statuses(cast, ask)).toEqual({ ...WHO_KEEPS_MEETINGS, mentor: 201 });
      expect((await ask(kull.client())).status).toBe(401);
    });

    it('a protected student stands on the roll without a name', async () => {
      await kull.owner.query(`update persons set is_protected = true where id = $1`, [
        cast.people.fellow.id,
      ]);
      const { id } = await planned();
      const answer = await cast.as.mentor.get(`/meetings/${id}`);
      expect(answer.as<MeetingBody>().attendance).toHaveLength(3);
      expect(answer.text).not.toContain(cast.people.fellow.familyName);
    });
  });

  it('are counted group by group for those who run the round', async () => {
    const path = `/rounds/${cast.round.id}/groups`;
    await log((await planned()).id, 1);
    await planned({ date: '2026-02-10', time: '10:15' });
    await planned(future);
    const seen = await statuses(cast, (c) => c.get(path));
    expect(seen.coordinator).toBe(200);
    expect(Object.values(seen).filter((status) => status === 200)).toHaveLength(1);
    expect((await kull.client().get(path)).status).toBe(401);
    expect((await cast.as.coordinator.get(`${path}?cursor=x`)).status).toBe(422);
    expect((await cast.as.coordinator.get(path)).body).toMatchObject({
      next: null,
      items: [
        {
          id: cast.group.id,
          seatsTaken: 3,
          held: 1,
          unlogged: 1,
          lastHeld: '2026-02-03T09:15:00.000Z',
          nextMeeting: '2099-02-03T09:15:00.000Z',
        },
        { id: cast.otherGroup.id, held: 0, unlogged: 0, nextMeeting: null },
      ],
    });
  });
});
