import type { Enrolment } from '#enrolment';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { RosterDesk } from '../../support/roster-files.js';

interface Mine {
  readonly version: number;
  readonly form: { readonly use: { readonly whoCan: boolean } };
}

const REFUSED = {
  status: 422,
  body: { fields: [{ pointer: '/settings/meetings/showsWhoCan', code: 'field.hours_given' }] },
};

describe('that a group’s mentors see who can when', () => {
  let kull: TestKull;
  let round: Round;
  let coordinator: TestClient;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  beforeEach(async () => {
    round = await kull.a.round({ state: 'open' });
    coordinator = await kull.as(await kull.a.coordinator(round));
  });
  afterAll(() => kull.stop());

  const set = async (showsWhoCan: boolean, by = coordinator) => {
    const { version, settings } = (await by.get(`/rounds/${round.id}`)).as<Round>();
    const meetings = { ...settings.meetings, showsWhoCan };
    const body = { settings: { ...settings, meetings } };
    return by.patch(`/rounds/${round.id}`, body, { 'if-match': `"${version}"` });
  };
  const student = async (given: Partial<Enrolment> = {}) => {
    const { id, personId } = await kull.a.enrolment({ in: round, ...given });
    const client = await kull.as({ institutionId: round.institutionId, id: personId });
    const mine = async () =>
      (await client.get('/me/enrolments')).as<{ enrolments: Mine[] }>().enrolments[0]!;
    const answer = (slots: number[] | null, version: number) =>
      client.put(
        `/enrolments/${id}/answers`,
        { slots, languages: null, interests: null },
        { 'if-match': `"${version}"` },
      );
    return { id, mine, answer };
  };

  it('is off in a new round, is turned on, and is said where students answer', async () => {
    const { mine } = await student();
    expect(round.settings.meetings).not.toHaveProperty('showsWhoCan');
    expect((await mine()).form.use).toMatchObject({ whoCan: false });
    expect((await set(true)).status).toBe(200);
    expect((await mine()).form.use).toMatchObject({ whoCan: true });
    expect((await set(false)).status).toBe(200);
    expect((await mine()).form.use).toMatchObject({ whoCan: false });
  });

  it('is not turned on once a student has answered the form, and nothing is changed', async () => {
    const { mine, answer } = await student();
    expect((await answer([210], (await mine()).version)).status).toBe(200);
    const { version } = await mine();
    expect(await set(true)).toMatchObject(REFUSED);
    expect(await mine()).toMatchObject({ version, form: { use: { whoCan: false } } });
    // Whoever has taken the hours back has no promise to be kept.
    await answer(null, version);
    expect((await set(true)).status).toBe(200);
  });

  it('is not turned on where hours came by a roster', async () => {
    const desk = new RosterDesk(coordinator, round.id);
    await desk.import(
      'studentnr;fornavn;etternavn;epost;ledige_tider\n1;Ada;Berg;ada@uni.no;tir-10,tir-11\n',
    );
    const { rows } = await kull.owner.query(`select slots from enrolments where round_id = $1`, [
      round.id,
    ]);
    expect(rows).toEqual([{ slots: [210, 211] }]);
    expect(await set(true)).toMatchObject(REFUSED);
  });

  it('is not turned on where who gave hours is out of the round, and may come back', async () => {
    await student({ state: 'withdrawn', slots: [210] });
    expect(await set(true)).toMatchObject(REFUSED);
  });

  it('is not turned on again over hours that were given while it was off', async () => {
    await set(true);
    const { mine, answer } = await student();
    await answer([210], (await mine()).version);
    // Hours given on the word that mentors see who are kept as they are: another change is free.
    expect((await set(true)).status).toBe(200);
    expect((await set(false)).status).toBe(200);
    expect(await set(true)).toMatchObject(REFUSED);
  });

  it('does not ask about mentors’ hours, which their students may read', async () => {
    await kull.a.enrolment({ in: round, role: 'mentor', slots: [210] });
    expect((await set(true)).status).toBe(200);
  });

  it('is shown to a student who had the form open before, before the answer is taken', async () => {
    const { mine, answer } = await student();
    const { version } = await mine();
    await set(true);
    const late = await answer([210], version);
    expect(late.status).toBe(412);
    expect(late.body).toMatchObject({ current: { form: { use: { whoCan: true } } } });
  });

  it('and a student’s answer at the same moment: one of them is refused', async () => {
    const { mine, answer } = await student();
    const { version } = await mine();
    const [turned, given] = await Promise.all([set(true), answer([210], version)]);
    expect([
      [200, 412],
      [422, 200],
    ]).toContainEqual([turned.status, given.status]);
  });

  it('is locked with who reads summaries', async () => {
    const centre = await kull.as(
      await kull.a.person({
        institutionId: round.institutionId,
        grants: [{ role: 'coordinator', schemeId: null }],
      }),
    );
    const locked = await centre.put(
      `/schemes/${round.schemeId}/locks`,
      { locks: ['summaries'] },
      { 'if-match': '"1"' },
    );
    expect(locked.status).toBe(200);
    expect(await set(true)).toMatchObject({
      status: 422,
      body: { fields: [{ pointer: '/settings/meetings/showsWhoCan', code: 'field.locked' }] },
    });
    expect((await set(true, centre)).status).toBe(200);
  });
});
