import { statuses, type Cast } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { Meetings, past } from './meetings.js';

describe('what students in pairs struggle with', () => {
  const meetings = new Meetings();
  const { planned, log, show } = meetings;
  let kull: TestKull;
  let cast: Cast;

  const counts = async (role: 'coordinator' | 'insight' = 'coordinator') =>
    (await cast.as[role].get(`/schemes/${cast.round.schemeId}/topic-counts`)).as<{
      topics: { month: string; topic: { code: string }; meetings: number }[];
    }>().topics;
  const counted = async () => {
    const { rows } = await kull.owner.query<{ month: string; topic: string; meetings: number }>(
      `select to_char(month, 'YYYY-MM-DD') as month, topic, meetings from topic_counts
       where scheme_id = $1 order by month, topic`,
      [cast.round.schemeId],
    );
    return rows;
  };
  const logged = async (date: string, topics: string[] = ['maths']): Promise<string> => {
    const { id } = await planned({ ...past, date });
    expect((await log(id, 1, { outcome: 'held', topics })).status).toBe(200);
    return id;
  };

  beforeAll(async () => {
    kull = await meetings.start();
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{format}', '"pairs"') where id = $1`,
      [cast.round.id],
    );
  });
  afterAll(() => kull.stop());

  it('is counted for the scheme and the month, and stands on no meeting', async () => {
    const id = await logged('2026-02-03');
    await logged('2026-02-10');
    await logged('2026-03-03');
    expect(await counted()).toEqual([
      { month: '2026-02-01', topic: 'maths', meetings: 2 },
      { month: '2026-03-01', topic: 'maths', meetings: 1 },
    ]);
    expect(await show('mentor', id)).toMatchObject({ topics: [], topicsCounted: true });
    const { rows } = await kull.owner.query(`select topics from meetings where id = $1`, [id]);
    expect(rows).toEqual([{ topics: [] }]);
  });

  it('is counted once for a meeting, however it is corrected', async () => {
    const id = await logged('2026-02-03');
    const again = await log(id, 2, { outcome: 'held', topics: ['maths'] });
    expect(again.body).toMatchObject({
      status: 422,
      fields: [{ pointer: '/topics', code: 'field.topics_counted' }],
    });
    expect((await log(id, 2, { outcome: 'held', minutes: 30 })).status).toBe(200);
    expect(await counted()).toMatchObject([{ meetings: 1 }]);
    const history = await cast.as.mentor.get(`/meetings/${id}/log-versions`);
    expect(history.text).not.toContain('maths');
  });

  it('may be said later, where nothing was said at first', async () => {
    const id = await logged('2026-02-03', []);
    expect(await show('mentor', id)).toMatchObject({ topicsCounted: false });
    await log(id, 2, { outcome: 'held', topics: ['maths'] });
    expect(await counted()).toMatchObject([{ meetings: 1 }]);
  });

  it('is not counted where the log is refused, or sent twice', async () => {
    const { id } = await planned();
    await log(id, 1, { outcome: 'held', topics: ['maths'], nextStep: 'Halvt' });
    await log(id, 7, { outcome: 'held', topics: ['maths'] });
    expect(await counted()).toEqual([]);
    const key = { 'idempotency-key': 'topics-1' };
    await log(id, 1, { outcome: 'held', topics: ['maths'] }, key);
    await log(id, 1, { outcome: 'held', topics: ['maths'] }, key);
    expect(await counted()).toMatchObject([{ meetings: 1 }]);
  });

  it('is shown from five on, to coordinators and who reads the numbers', async () => {
    for (const date of ['03', '04', '05', '06']) await logged(`2026-02-${date}`);
    expect(await counts()).toEqual([]);
    await logged('2026-02-09');
    const five = [{ month: '2026-02', topic: expect.anything() as object, meetings: 5 }];
    expect(await counts()).toEqual(five);
    expect(await counts('insight')).toEqual(five);
    const ask = (c: Cast['as']['mentor']) => c.get(`/schemes/${cast.round.schemeId}/topic-counts`);
    expect(await statuses(cast, ask)).toMatchObject({
      ...{ mentee: 404, mentor: 404, leadMentor: 404, coordinator: 200, insight: 200 },
      ...{ administrator: 404, otherCoordinator: 404, otherInstitution: 404 },
    });
    expect((await ask(kull.client())).status).toBe(401);
  });

  it('in groups stands on the meeting, as before', async () => {
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{format}', '"groups"') where id = $1`,
      [cast.round.id],
    );
    const id = await logged('2026-02-03');
    expect(await show('mentor', id)).toMatchObject({ topics: [{ code: 'maths' }] });
    expect(await counted()).toEqual([]);
  });
});
