import type { TestKull } from '../../support/kull.js';
import type { Cast } from '../../support/cast.js';
import { TalksOfGroup } from './talks.js';

interface Facts {
  attended: number;
  of: number;
  left: number;
  needed: number;
  countsTalks: boolean;
}

describe('talks in the attendance that is required', () => {
  const talks = new TalksOfGroup();
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await talks.start({ work: false });
  });
  beforeEach(async () => {
    cast = await talks.newCast();
    await set({ threshold: { unit: 'percent', least: 75, per: 'round' }, plannedCount: null });
  });
  afterAll(() => kull.stop());

  const set = (settings: object) =>
    kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{meetings}', settings -> 'meetings' || $2)
       where id = $1`,
      [cast.round.id, JSON.stringify(settings)],
    );
  const mine = async (role: 'mentee' | 'fellow' = 'mentee'): Promise<Facts> =>
    (await cast.as[role].get('/me/attendance')).as<{ rounds: [{ facts: Facts }] }>().rounds[0]
      .facts;

  it('do not count unless the round says so, and then as a meeting', async () => {
    const id = await talks.over();
    await talks.log('mentor', id);
    expect(await mine()).toMatchObject({ attended: 0, of: 0, left: 0, countsTalks: false });
    await set({ countsTalks: true });
    const had = { attended: 1, of: 1, left: 0, countsTalks: true };
    expect(await mine()).toMatchObject(had);
    // The fellow lacks it still.
    expect(await mine('fellow')).toMatchObject({ attended: 0, of: 0, left: 1, needed: 1 });
    const { items } = (await cast.as.coordinator.get(`/rounds/${cast.round.id}/attendance`)).as<{
      items: { enrolmentId: string; facts: Facts }[];
    }>();
    const own = items.find(({ enrolmentId }) => enrolmentId === cast.mentees[0]!.id);
    expect(own?.facts).toMatchObject(had);
    // One that was not is still to come.
    await talks.log('mentor', id, { outcome: 'nobody_came' });
    expect(await mine()).toMatchObject({ attended: 0, of: 0, left: 1 });
  });

  it('is a setting of the round, off where nobody has said so', async () => {
    const round = `/rounds/${cast.round.id}`;
    const before = (await cast.as.coordinator.get(round)).as<{
      version: number;
      settings: { meetings: object };
    }>();
    expect(before.settings.meetings).not.toHaveProperty('countsTalks');
    const save = (countsTalks: unknown) =>
      cast.as.coordinator.patch(
        round,
        {
          settings: { ...before.settings, meetings: { ...before.settings.meetings, countsTalks } },
        },
        { 'if-match': `"${before.version}"` },
      );
    expect((await save('yes')).body).toMatchObject({
      status: 422,
      fields: [{ pointer: '/settings/meetings/countsTalks' }],
    });
    expect((await save(true)).body).toMatchObject({
      settings: { meetings: { countsTalks: true } },
    });
  });
});
