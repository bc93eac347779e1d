import { statuses, type Cast } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import {
  future,
  Meetings,
  past,
  WHO_LOGS_MEETINGS,
  whole,
  type ListBody,
  type MeetingBody,
} from './meetings.js';

describe('meetings logged', () => {
  const meetings = new Meetings();
  const { planned, log, show } = meetings;
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await meetings.start();
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
  });
  afterAll(() => kull.stop());

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

  it('by the mentor, or a coordinator for one, alone', async () => {
    const { id } = await planned();
    const ask = (c: Cast['as']['mentor']) =>
      c.put(`/meetings/${id}/log`, { outcome: 'held' }, { 'if-match': '"1"' });
    const { mentor, coordinator, ...others } = await statuses(cast, ask);
    expect(WHO_LOGS_MEETINGS).toMatchObject(others);
    // Whoever of them comes second writes against a version that is no more.
    expect([mentor, coordinator].sort()).toEqual([200, 412]);
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
    const again = { ...past, outcome: 'held', besidesOther: true };
    const ask = (c: Cast['as']['mentor']) => c.post(path, again);
    expect(await statuses(cast, ask)).toEqual({
      ...WHO_LOGS_MEETINGS,
      mentor: 201,
      coordinator: 201,
    });
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
