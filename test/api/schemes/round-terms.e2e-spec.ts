import type { SchemeSettings } from '#schemes';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

interface Body {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly terms: readonly { term: string; startsOn: string; endsOn: string }[];
  readonly version: number;
}

const autumn = { term: '2026-HØST', startsOn: '2026-08-10', endsOn: '2026-12-18' };
const spring = { term: '2027-VÅR', startsOn: '2027-01-05', endsOn: '2027-06-15' };
const later = { term: '2028-HØST', startsOn: '2028-08-10', endsOn: '2028-12-18' };

describe('the terms of a round', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  const schemeOf = async (given: Partial<SchemeSettings> = {}) => {
    const scheme = await kull.a.scheme({ settings: { ...fyseLikeSettings, ...given } });
    const coordinator = await kull.as(
      await kull.a.coordinator({ institutionId: scheme.institutionId, schemeId: scheme.id }),
    );
    const open = async (body: object = {}): Promise<Body> =>
      (
        await coordinator.post(`/schemes/${scheme.id}/rounds`, {
          ...{ name: 'R', cohort: '2026-HØST' },
          ...body,
        })
      ).as<Body>();
    const change = (id: string, body: object, version = 1) =>
      coordinator.patch(`/rounds/${id}`, body, { 'if-match': `"${version}"` });
    return { scheme, coordinator, open, change };
  };

  it('are those of the scheme’s semesters for its cohort, gaps and all', async () => {
    const { open } = await schemeOf({ semesters: [1, 2, 5] });
    const round = await open();
    expect(round).toMatchObject({
      ...{ startsOn: '2026-08-10', endsOn: '2028-12-18' },
      terms: [autumn, spring, later],
    });
    const dated = await open({ startsOn: '2026-09-01', endsOn: '2026-12-01' });
    expect(dated).toMatchObject({ startsOn: '2026-09-01', endsOn: '2026-12-01', terms: [] });
  });

  it('are the coordinator’s to change, and the round’s days follow', async () => {
    const { open, change } = await schemeOf({ semesters: [1, 2] });
    const { id } = await open();
    const terms = [{ ...autumn, startsOn: '2026-08-17' }, spring, later];
    const changed = await change(id, { terms });
    expect(changed.body).toMatchObject({ startsOn: '2026-08-17', endsOn: '2028-12-18', terms });
    const none = await change(id, { terms: [], endsOn: '2027-06-20' }, 2);
    expect(none.body).toMatchObject({ startsOn: '2026-08-17', endsOn: '2027-06-20', terms: [] });
  });

  it('come one after the other, each fault on its field', async () => {
    const { open, change } = await schemeOf();
    const { id } = await open();
    const faults = async (terms: object[]) => (await change(id, { terms })).body;
    expect(await faults([autumn, { ...spring, startsOn: '2026-12-18' }])).toMatchObject({
      fields: [{ pointer: '/terms/1/startsOn', code: 'field.overlaps_term' }],
    });
    expect(await faults([{ ...autumn, endsOn: '2026-08-09' }])).toMatchObject({
      fields: [{ pointer: '/terms/0/endsOn', code: 'field.before_start' }],
    });
    expect(await faults([{ ...autumn, term: 'autumn' }])).toMatchObject({
      fields: [{ pointer: '/terms/0/term' }],
    });
    // The last days must fall within them.
    const late = await change(id, { terms: [autumn], answerBy: '2027-01-01' });
    expect(late.body).toMatchObject({ fields: [{ pointer: '/answerBy' }] });
  });

  it('are guarded by the database', async () => {
    const round = await kull.a.round();
    const overlapping = [autumn, { ...spring, startsOn: '2026-12-01' }];
    await expect(
      kull.owner.query(`update rounds set terms = $2, ends_on = '2027-06-15' where id = $1`, [
        round.id,
        JSON.stringify(overlapping),
      ]),
    ).rejects.toThrow('rounds_terms_check');
    await expect(
      kull.owner.query(`update rounds set terms = $2 where id = $1`, [
        round.id,
        JSON.stringify([{ ...autumn, startsOn: '2026-08-11' }]),
      ]),
    ).rejects.toThrow('rounds_terms_check');
  });

  it('are what the number of meetings is counted in', async () => {
    const { scheme, coordinator } = await schemeOf({
      meetings: { ...fyseLikeSettings.meetings, plannedCount: 4, per: 'year' },
    });
    const past = { term: '2024-HØST', startsOn: '2024-08-10', endsOn: '2024-12-18' };
    const next = { term: '2099-HØST', startsOn: '2099-08-10', endsOn: '2099-12-18' };
    const between = { term: '2025-VÅR', startsOn: '2025-01-05', endsOn: '2025-06-15' };
    const round = await kull.a.round({
      of: scheme,
      state: 'running',
      terms: [past, between, next],
      startsOn: past.startsOn,
      endsOn: next.endsOn,
    });
    const { group } = await kull.a.group({ in: round });
    for (const at of ['2024-06-01', '2024-08-10', '2025-06-15', '2025-09-01'])
      await kull.owner.query(
        `insert into meetings (institution_id, id, group_id, starts_at, ends_at, state)
         values ($1, gen_random_uuid(), $2, $3::timestamptz, $3::timestamptz + interval '1 hour', 'held')`,
        [round.institutionId, group.id, `${at}T12:00:00Z`],
      );
    const progress = (await coordinator.get(`/rounds/${round.id}/progress`)).body;
    expect(progress).toMatchObject({
      pauseUntil: '2099-08-10',
      target: { count: 4, per: 'year', startsOn: '2024-08-10', endsOn: '2025-06-15' },
      groups: [{ meetingsHeld: 4, heldNow: 2 }],
    });
    const seen = (await coordinator.get(`/groups/${group.id}`)).body;
    expect(seen).toMatchObject({ round: { pauseUntil: '2099-08-10' } });
  });
});

describe('whom a round is for', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  it('is several cohorts and certain programmes, which the open link looks at', async () => {
    const settings = {
      ...fyseLikeSettings,
      waysIn: { ...fyseLikeSettings.waysIn, openLink: true },
    };
    const round = await kull.a.round({ settings });
    const { institutionId } = round;
    const [law, art] = [await kull.a.programme(round), await kull.a.programme(round)];
    const coordinator = await kull.as(await kull.a.coordinator(round));
    const listed = (await coordinator.get('/programmes')).as<{ programmes: { id: string }[] }>();
    expect(listed.programmes.map(({ id }) => id).sort()).toEqual([law.id, art.id].sort());
    const change = (body: object, version: number) =>
      coordinator.patch(`/rounds/${round.id}`, body, { 'if-match': `"${version}"` });
    const changed = await change(
      { moreCohorts: ['2025-HØST', '2025-HØST', '2026-HØST'], programmeIds: [law.id] },
      1,
    );
    expect(changed.body).toMatchObject({ moreCohorts: ['2025-HØST'], programmeIds: [law.id] });
    const made = await coordinator.post(`/rounds/${round.id}/open-link`, {});
    const { link } = made.as<{ link: { address: string } }>();
    const join = async (cohort: string, programmeId: string) => {
      const person = await kull.a.person({ institutionId, cohort, programmeId });
      return (await kull.as(person)).post(`/open-links/${link.address}/joining`);
    };
    expect((await join('2025-HØST', law.id)).status).toBe(200);
    expect((await join('2025-HØST', art.id)).body).toMatchObject({
      code: 'enrolment.not_eligible',
    });
    expect((await join('2024-HØST', law.id)).body).toMatchObject({
      code: 'enrolment.not_eligible',
    });
    const foreign = await kull.a.programme(await kull.a.round());
    const unknown = await change({ programmeIds: [law.id, foreign.id] }, 2);
    expect(unknown.body).toMatchObject({
      fields: [{ pointer: '/programmeIds/1', code: 'field.unknown' }],
    });
    const still = (await coordinator.get(`/rounds/${round.id}`)).body;
    expect(still).toMatchObject({ programmeIds: [law.id] });
    const student = await kull.as(await kull.a.person({ institutionId }));
    expect((await student.get('/programmes')).status).toBe(404);
  });
});
