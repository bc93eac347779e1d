import { Meeting } from '#meetings';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface Days {
  items: { id: string; firstDay: string; lastDay: string; name: string; holiday: string | null }[];
  can: { change: boolean };
}

describe('days without meetings', () => {
  let kull: TestKull;
  let administrator: TestClient;
  let mentor: TestClient;
  let elsewhere: TestClient;
  let institutionId: string;
  const exams = { firstDay: '2026-11-30', lastDay: '2026-12-18', kind: 'exam', name: 'Eksamen' };

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  beforeEach(async () => {
    const [one, other] = [await kull.a.institution(), await kull.a.institution()];
    institutionId = one.id;
    const grants = [{ role: 'administrator' as const, schemeId: null }];
    administrator = await kull.as(await kull.a.person({ in: one, grants }));
    mentor = await kull.as(await kull.a.person({ in: one }));
    elsewhere = await kull.as(await kull.a.person({ in: other, grants }));
  });
  afterAll(() => kull.stop());

  const listed = async (by: TestClient): Promise<Days> => (await by.get('/closed-days')).as<Days>();

  it('are set by an administrator, and read by everybody of the institution', async () => {
    const answer = await administrator.post('/closed-days', exams);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ items: [{ ...exams, holiday: null }] });
    expect(await listed(mentor)).toMatchObject({ items: [exams], can: { change: false } });
    expect(await listed(elsewhere)).toMatchObject({ items: [], can: { change: true } });
    expect((await kull.client().get('/closed-days')).status).toBe(401);
  });

  it('say how many meetings to come are planned on them, which stay', async () => {
    const scheme = await kull.a.scheme({ institutionId });
    const { group } = await kull.a.group({ in: await kull.a.round({ of: scheme }) });
    const at = (time: string, state: Meeting['state']) => ({
      ...{ groupId: group.id, state, startsAt: new Date(time) },
      endsAt: new Date(Date.parse(time) + 45 * 60_000),
    });
    for (const meeting of [
      at('2099-11-30T00:15Z', 'planned'),
      at('2099-12-01T10:15Z', 'cancelled'),
      at('2099-12-18T22:15Z', 'planned'),
      // In Oslo that is the next day.
      at('2099-12-18T23:15Z', 'planned'),
      at('2099-05-17T10:15Z', 'planned'),
    ])
      await kull.a.insert(Meeting, institutionId, meeting);
    const days = { ...exams, firstDay: '2099-11-30', lastDay: '2099-12-18' };
    const added = await administrator.post('/closed-days', days);
    expect(added.body).toMatchObject({ planned: 2 });
    const { items } = added.as<Days>();
    const path = `/closed-days/${items[0]!.id}`;
    const later = await administrator.put(
      path,
      { ...days, lastDay: '2099-12-19' },
      { 'if-match': '"1"' },
    );
    expect(later.body).toMatchObject({ planned: 3 });
    const press = () => administrator.post('/closed-days/public-holidays', { year: 2099 });
    expect((await press()).body).toMatchObject({ planned: 1 });
    expect((await press()).body).toMatchObject({ planned: 0 });
    expect((await listed(administrator)) as object).not.toHaveProperty('planned');
  });

  it('are added and removed by nobody else', async () => {
    const { items } = (await administrator.post('/closed-days', exams)).as<Days>();
    const path = `/closed-days/${items[0]!.id}`;
    expect((await mentor.post('/closed-days', exams)).status).toBe(403);
    expect((await mentor.delete(path)).status).toBe(404);
    expect((await elsewhere.delete(path)).status).toBe(404);
    expect((await administrator.delete(path)).as<Days>().items).toEqual([]);
    expect((await administrator.delete(path)).status).toBe(404);
  });

  it('are refused field by field', async () => {
    const refused = async (body: object) =>
      (await administrator.post('/closed-days', body)).as<{ fields: object[] }>().fields;
    expect(await refused({ ...exams, lastDay: '2026-11-29' })).toEqual([
      { pointer: '/lastDay', code: 'field.before_start' },
    ]);
    expect(await refused({ ...exams, firstDay: '2026-02-30', kind: 'rain' })).toEqual([
      expect.objectContaining({ pointer: '/firstDay' }),
      expect.objectContaining({ pointer: '/kind' }),
    ]);
    expect(await refused({ ...exams, name: '  ' })).toEqual([
      { pointer: '/name', code: 'field.isNotEmpty' },
    ]);
    expect((await listed(mentor)).items).toEqual([]);
  });

  it('are changed by an administrator, as they stand', async () => {
    const { items } = (await administrator.post('/closed-days', exams)).as<Days>();
    const { id } = items[0]!;
    const change = (by: TestClient, version: number, body: object) =>
      by.put(`/closed-days/${id}`, body, { 'if-match': `"${version}"` });
    const later = { ...exams, lastDay: '2026-12-20', kind: 'closed', name: ' Eksamen og stengt ' };
    const changed = await change(administrator, 1, later);
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({
      items: [{ ...later, id, name: 'Eksamen og stengt', version: 2 }],
    });
    const stale = await change(administrator, 1, exams);
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({ current: { name: 'Eksamen og stengt', version: 2 } });
    const backwards = await change(administrator, 2, { ...exams, lastDay: '2026-11-29' });
    expect(backwards.body).toMatchObject({
      fields: [{ pointer: '/lastDay', code: 'field.before_start' }],
    });
    expect((await change(mentor, 2, exams)).status).toBe(404);
    expect((await change(elsewhere, 2, exams)).status).toBe(404);
    expect((await administrator.put(`/closed-days/${id}`, exams)).status).toBe(428);
    expect((await listed(mentor)).items).toMatchObject([{ lastDay: '2026-12-20' }]);
  });

  it('are not changed where the law has them', async () => {
    const added = await administrator.post('/closed-days/public-holidays', { year: 2027 });
    const [holiday] = added.as<Days>().items;
    const refused = await administrator.put(`/closed-days/${holiday!.id}`, exams, {
      'if-match': '"1"',
    });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'closed_days.public_holiday' });
    expect((await listed(mentor)).items).toHaveLength(12);
  });

  it('are a year’s public holidays at one press, once', async () => {
    const press = () => administrator.post('/closed-days/public-holidays', { year: 2027 });
    const { items } = (await press()).as<Days>();
    expect(items).toHaveLength(12);
    expect(items[1]).toMatchObject({ firstDay: '2027-03-25', holiday: 'maundy_thursday' });
    const [removed] = items;
    await administrator.delete(`/closed-days/${removed!.id}`);
    const both = await Promise.all([press(), press()]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect((await listed(mentor)).items).toHaveLength(12);
    const bad = await administrator.post('/closed-days/public-holidays', { year: 1200 });
    expect(bad.status).toBe(422);
  });
});
