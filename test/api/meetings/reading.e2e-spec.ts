import { newId } from '#kernel';
import { statuses, type Cast, type Role } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { future, Meetings, WHO_SEES_MEETINGS, type ListBody } from './meetings.js';

describe('meetings', () => {
  const meetings = new Meetings();
  const { planned, log } = meetings;
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await meetings.start();
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
  });
  afterAll(() => kull.stop());

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

    it('as mine, with word of whether there are older ones', async () => {
      const hasOlder = async (role: Role, from = '') =>
        (await cast.as[role].get(`/me/meetings${from}`)).as<{ hasOlder: boolean }>().hasOlder;
      await planned(future);
      expect(await hasOlder('mentee')).toBe(false);
      // The day that is asked for is in the list itself.
      expect(await hasOlder('mentee', `?from=${future.date}`)).toBe(false);
      for (const role of ['mentee', 'mentor', 'otherMentee', 'coordinator'] as const)
        expect([role, await hasOlder(role, '?from=2099-12-31')]).toEqual([
          role,
          role === 'mentee' || role === 'mentor',
        ]);
    });
  });

  it('show what the round has for their theme, to the mentor and to the group', async () => {
    const text = { nb: 'Les kapittel 2.', nn: 'Les kapittel 2.', en: 'Read chapter 2.' };
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{meetings,themes,0,task}', $2)
       where id = $1`,
      [cast.round.id, JSON.stringify(text)],
    );
    const about = await planned({ ...future, theme: 'study_technique' });
    const other = await planned({ date: '2099-02-10', time: '10:15', theme: 'exams' });
    for (const role of ['mentor', 'mentee'] as const) {
      const shown = await cast.as[role].get(`/meetings/${about.id}`);
      expect(shown.body).toMatchObject({
        hasSession: true,
        session: { task: text, material: null },
      });
      const nothing = await cast.as[role].get(`/meetings/${other.id}`);
      expect(nothing.body).toMatchObject({ hasSession: false, session: null });
    }
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
