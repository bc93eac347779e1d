import type { TestKull } from '../../support/kull.js';
import { statuses, type Cast } from '../../support/cast.js';
import { TalksOfGroup } from './talks.js';

interface Facts {
  attended: number;
  of: number;
  left: number;
  needed: number;
  countsTalks: boolean;
}
interface Own {
  facts: Facts;
  marks: { id: string; isTalk: boolean; presence: string; decision: string | null }[];
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
  const own = async (role: 'mentee' | 'fellow' = 'mentee'): Promise<Own> =>
    (await cast.as[role].get('/me/attendance')).as<{ rounds: [Own] }>().rounds[0];
  const mine = async (role: 'mentee' | 'fellow' = 'mentee'): Promise<Facts> =>
    (await own(role)).facts;
  const missed = async (): Promise<string> => {
    const id = await talks.over();
    await talks.log('mentor', id, { outcome: 'nobody_came' });
    return id;
  };
  const decide = (id: string, decision: string | null) =>
    cast.as.coordinator.put(`/talks/${id}/absence`, { decision });

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

  it('leaves one out whose absence is approved, or counts it, as the scheme says', async () => {
    await set({ countsTalks: true });
    const id = await missed();
    expect(await own()).toMatchObject({
      facts: { attended: 0, of: 0, left: 1, needed: 1 },
      marks: [{ id, isTalk: true, presence: 'absent', decision: null }],
    });
    expect((await decide(id, 'approved')).body).toMatchObject({
      facts: { attended: 0, of: 0, left: 0, needed: 0 },
      marks: [{ id, isTalk: true, presence: 'absent', decision: 'approved' }],
    });
    expect(await own()).toMatchObject({
      facts: { attended: 0, of: 0, left: 0 },
      marks: [{ id, decision: 'approved' }],
    });
    await set({ approvedAbsence: 'attended' });
    expect(await mine()).toMatchObject({ attended: 1, of: 1, left: 0 });
    await set({ approvedAbsence: 'left_out' });
    await decide(id, 'replaced');
    expect(await mine()).toMatchObject({ attended: 1, of: 1, left: 0 });
    await decide(id, null);
    expect(await mine()).toMatchObject({ attended: 0, of: 0, left: 1 });
    const { rows } = await kull.owner.query(
      `select act, details from audit_events where subject_id = $1 and act like 'absence.%'
       order by at`,
      [cast.mentees[0]!.id],
    );
    expect(rows).toEqual([
      { act: 'absence.decided', details: { talkId: id, decision: 'approved' } },
      { act: 'absence.decided', details: { talkId: id, decision: 'replaced' } },
      { act: 'absence.reopened', details: { talkId: id } },
    ]);
  });

  it('leaves who is excused out of those who lack one, for who decides it', async () => {
    await set({ countsTalks: true });
    const id = await missed();
    const path = `/rounds/${cast.round.id}/talks`;
    const lacking = async (): Promise<string[]> =>
      (await cast.as.coordinator.get(path))
        .as<{ lacking: { enrolmentId: string }[] }>()
        .lacking.map(({ enrolmentId }) => enrolmentId);
    const own = cast.mentees[0]!.id;
    expect(await lacking()).toContain(own);
    await decide(id, 'approved');
    expect(await lacking()).not.toContain(own);
    const seenBy = async (role: 'coordinator' | 'mentor') =>
      (await talks.seenBy(role)).students!.find(({ enrolmentId }) => enrolmentId === own);
    expect(await seenBy('coordinator')).toMatchObject({ excused: 1, isComplete: true });
    // What is decided is not the mentor's to know, and the student can still have one.
    expect(await seenBy('mentor')).toMatchObject({ excused: 0, isComplete: false });
    expect((await talks.seenBy('mentee')).mine).toMatchObject({ excused: 0, isComplete: false });
    // Where talks count no more, nothing is decided on them, and all are lacked as before.
    await set({ countsTalks: false });
    expect(await lacking()).toContain(own);
    await set({ countsTalks: true });
    await decide(id, null);
    expect(await lacking()).toContain(own);
  });

  it('leaves out what was decided while the log says that the talk was held', async () => {
    await set({ countsTalks: true });
    const id = await missed();
    await decide(id, 'approved');
    await talks.log('coordinator', id, { outcome: 'held' });
    expect(await own()).toMatchObject({
      facts: { attended: 1, of: 1 },
      marks: [{ presence: 'present', decision: null }],
    });
    expect((await decide(id, 'approved')).body).toMatchObject({
      ...{ status: 409, code: 'absence.was_present' },
    });
    await talks.log('coordinator', id, { outcome: 'nobody_came' });
    expect((await own()).marks).toMatchObject([{ presence: 'absent', decision: 'approved' }]);
  });

  it('are decided on where they count and are logged, and by who coordinates', async () => {
    const id = await missed();
    expect((await decide(id, 'approved')).status).toBe(404);
    expect((await own()).marks).toEqual([]);
    await set({ countsTalks: true });
    const open = (await talks.opened({ ...talks.tomorrow, time: '14:15' })).find(
      ({ state }) => state === 'open',
    )!;
    expect((await decide(open.id, 'approved')).status).toBe(404);
    await talks.book('fellow', open.id);
    expect((await decide(open.id, 'approved')).status).toBe(404);
    expect((await decide(id, 'nonsense')).status).toBe(422);
    const approve = { decision: 'approved' };
    expect(await statuses(cast, (c) => c.put(`/talks/${id}/absence`, approve))).toEqual({
      ...{ mentee: 404, fellow: 404, mentor: 404, leadMentor: 404, coordinator: 200 },
      ...{ administrator: 404, insight: 404, otherMentee: 404, otherMentor: 404 },
      ...{ otherCoordinator: 404, otherInstitution: 404 },
    });
    expect((await kull.client().put(`/talks/${id}/absence`, approve)).status).toBe(401);
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [cast.round.id]);
    expect((await decide(id, null)).body).toMatchObject({ status: 409, code: 'round.closed' });
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
