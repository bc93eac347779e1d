import type { Enrolment } from '#enrolment';
import type { MyWishes, RoundWishes } from '../../../libs/groups/src/wishes/wishes.views.js';
import type { Round, SchemeSettings } from '#schemes';
import { personOf } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

interface Someone {
  readonly id: string;
  readonly client: TestClient;
}

const BY_WISHES: SchemeSettings = {
  ...fyseLikeSettings,
  format: 'pairs',
  group: { minimum: 1, target: 1, maximum: 1 },
  matching: { ...fyseLikeSettings.matching, by: 'wishes', sameWithin: [] },
};

describe('saying whom one wants', () => {
  let kull: TestKull;
  let round: Round;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    round = await kull.a.round({ settings: BY_WISHES });
  });

  const someone = async (
    given: Partial<Enrolment> & { in?: Round; person?: object } = {},
  ): Promise<Someone> => {
    const enrolment = await kull.a.enrolment({ in: round, ...given });
    return { id: enrolment.id, client: await kull.as(await personOf(kull, enrolment)) };
  };
  const mentor = (given: Parameters<typeof someone>[0] = {}) =>
    someone({ role: 'mentor', ...given });
  const path = () => `/rounds/${round.id}/my-wishes`;
  const seen = async ({ client }: Someone): Promise<MyWishes> =>
    (await client.get(path())).as<MyWishes>();
  const keep = (
    { client }: Someone,
    body: Partial<Pick<MyWishes, 'rankedIds' | 'vetoedIds' | 'message'>>,
    version = 0,
  ) =>
    client.put(
      path(),
      { rankedIds: [], vetoedIds: [], message: '', ...body },
      { 'if-match': `"${version}"` },
    );

  it('keeps a student’s order of mentors and words, whole, and against a list seen before', async () => {
    const student = await someone();
    const [kari, ola] = [await mentor(), await mentor({ maxGroups: 2 })];
    const before = await seen(student);
    expect(before).toMatchObject({ side: 'mentee', rankedIds: [], version: 0, students: [] });
    expect(before.mentors.map((m) => m.enrolmentId).sort()).toEqual([kari.id, ola.id].sort());
    const kept = await keep(student, { rankedIds: [ola.id, kari.id], message: ' Bygg og anlegg ' });
    expect([kept.status, kept.body]).toMatchObject([
      200,
      { rankedIds: [ola.id, kari.id], message: 'Bygg og anlegg', version: 1 },
    ]);
    const late = await keep(student, { rankedIds: [] });
    expect([late.status, late.body]).toMatchObject([
      412,
      { current: { rankedIds: [ola.id, kari.id] } },
    ]);
    expect((await keep(student, { rankedIds: [kari.id] }, 1)).body).toMatchObject({
      rankedIds: [kari.id],
      message: '',
      version: 2,
    });
  });

  it('lets who is both a student and a mentor say it on each side', async () => {
    const enrolment = await kull.a.enrolment({ in: round, role: 'mentor' });
    await kull.a.enrolment({ in: round, personId: enrolment.personId });
    const [student, kari] = [await someone(), await mentor()];
    const client = await kull.as(await personOf(kull, enrolment));
    const as = async (side: string): Promise<MyWishes> =>
      (await client.get(`${path()}?side=${side}`)).as<MyWishes>();
    const save = (side: string, id: string) =>
      client.put(
        `${path()}?side=${side}`,
        { rankedIds: [id], vetoedIds: [], message: '' },
        { 'if-match': '"0"' },
      );
    expect((await save('mentor', student.id)).body).toMatchObject({ side: 'mentor' });
    expect((await save('mentee', kari.id)).body).toMatchObject({ side: 'mentee' });
    expect(await as('mentor')).toMatchObject({ side: 'mentor', rankedIds: [student.id] });
    expect(await as('mentee')).toMatchObject({ side: 'mentee', rankedIds: [kari.id] });
    expect(await seen({ id: '', client })).toMatchObject({ side: 'mentee' });
    expect((await client.get(`${path()}?side=both`)).body).toMatchObject({
      fields: [{ pointer: '/side' }],
    });
    expect((await kari.client.get(`${path()}?side=mentee`)).status).toBe(404);
  });

  it('shows a mentor the students by name, programme and own words, and neither side the other’s list', async () => {
    const programme = await kull.a.programme(round);
    const student = await someone({
      person: { givenName: 'Aisha', familyName: 'Khan', programmeId: programme.id },
      interests: ['sjakk'],
    });
    const other = await someone();
    await someone({ person: { isProtected: true } });
    await someone({ state: 'invited' });
    const kari = await mentor();
    await keep(student, { rankedIds: [kari.id], message: 'Bygg' });
    const { students, mentors } = await seen(kari);
    expect(mentors).toEqual([]);
    expect(students).toHaveLength(2);
    expect(students.find((s) => s.enrolmentId === student.id)).toEqual({
      enrolmentId: student.id,
      name: 'Aisha Khan',
      programme: programme.name,
      message: 'Bygg',
    });
    const kept = await keep(kari, {
      rankedIds: [other.id],
      vetoedIds: [student.id],
      message: 'Hei',
    });
    expect([kept.status, kept.body]).toMatchObject([
      200,
      { rankedIds: [other.id], vetoedIds: [student.id], message: '' },
    ]);
    const told = (await student.client.get(path())).text;
    expect(told).not.toContain(other.id);
    expect((await seen(student)).vetoedIds).toEqual([]);
  });

  it('lets only those of the other side who can be seen onto a list', async () => {
    const [student, other] = [await someone(), await someone()];
    const kari = await mentor();
    const hidden = await mentor({ person: { isProtected: true } });
    const secret = await someone({ person: { isProtected: true } });
    const elsewhere = await mentor({ in: await kull.a.round({ settings: BY_WISHES }) });
    const faults = async (who: Someone, body: object) =>
      (await keep(who, body)).as<{ fields: unknown[] }>().fields;
    for (const id of [other.id, hidden.id, elsewhere.id])
      expect(await faults(student, { rankedIds: [kari.id, id] })).toEqual([
        { pointer: '/rankedIds/1', code: 'field.unknown' },
      ]);
    expect(await faults(student, { vetoedIds: [kari.id] })).toEqual([
      { pointer: '/vetoedIds', code: 'field.arrayMaxSize' },
    ]);
    expect(await faults(kari, { rankedIds: [secret.id] })).toEqual([
      { pointer: '/rankedIds/0', code: 'field.unknown' },
    ]);
    expect(await faults(kari, { rankedIds: [student.id], vetoedIds: [student.id] })).toEqual([
      { pointer: '/vetoedIds/0', code: 'field.repeated' },
    ]);
    expect((await keep(student, { rankedIds: [kari.id, kari.id] })).status).toBe(422);
    expect((await keep(student, { message: 'x'.repeat(501) })).status).toBe(422);
    expect((await keep(student, { rankedIds: ['x'] })).status).toBe(422);
    expect(
      (await student.client.put(path(), { rankedIds: [], vetoedIds: [], message: '' })).status,
    ).toBe(428);
    expect((await seen(student)).version).toBe(0);
  });

  it('closes when the round is matched; lists can still be read', async () => {
    const [student, kari] = [await someone(), await mentor()];
    await keep(student, { rankedIds: [kari.id] });
    await kull.owner.query(`update rounds set state = 'matching' where id = $1`, [round.id]);
    const refused = await keep(student, { rankedIds: [] }, 1);
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'wishes.closed' }]);
    expect(await seen(student)).toMatchObject({ rankedIds: [kari.id], can: { change: false } });
    const home = async ({ client }: Someone) => (await client.get('/home')).as<HomeBody>();
    expect((await home(kari)).wishes).toBeNull();
    expect((await home(student)).mentee[0]?.step).toBe('wait');
    await kull.owner.query(`update rounds set state = 'open' where id = $1`, [round.id]);
    expect((await home(kari)).wishes).toMatchObject([{ roundId: round.id, hasRanked: false }]);
    expect((await home(student)).mentee[0]?.step).toBe('ranked');
  });

  it('is for those in the round, and where wishes decide', async () => {
    const student = await someone();
    expect((await kull.client().get(path())).status).toBe(401);
    const { institutionId, schemeId } = round;
    const coordinator = await kull.as(await kull.a.coordinator({ institutionId, schemeId }));
    expect((await coordinator.get(path())).status).toBe(404);
    const elsewhere = await someone({ in: await kull.a.round({ settings: BY_WISHES }) });
    expect((await elsewhere.client.get(path())).status).toBe(404);
    expect((await (await someone({ state: 'withdrawn' })).client.get(path())).status).toBe(404);
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{matching,by}', '"criteria"') where id = $1`,
      [round.id],
    );
    expect((await student.client.get(path())).status).toBe(404);
    expect((await keep(student, {})).status).toBe(404);
    expect((await student.client.get(`/rounds/${round.id}/mentors`)).status).toBe(404);
  });

  it('tells the coordinator who has said whom they want', async () => {
    const [student, other, kari] = [await someone(), await someone(), await mentor()];
    await keep(student, { rankedIds: [kari.id] });
    await keep(kari, { rankedIds: [other.id], vetoedIds: [student.id] });
    const { institutionId, schemeId } = round;
    const coordinator = await kull.as(await kull.a.coordinator({ institutionId, schemeId }));
    const { people, isOpen } = (
      await coordinator.get(`/rounds/${round.id}/wishes`)
    ).as<RoundWishes>();
    expect(isOpen).toBe(true);
    expect(people.map((p) => [p.enrolmentId, p.ranked, p.vetoed])).toEqual([
      [other.id, 0, 0],
      [student.id, 1, 0],
      [kari.id, 1, 1],
    ]);
    expect((await student.client.get(`/rounds/${round.id}/wishes`)).status).toBe(404);
  });

  it('keeps one list where two devices save at once', async () => {
    const [student, kari, ola] = [await someone(), await mentor(), await mentor()];
    const answers = await Promise.all([
      keep(student, { rankedIds: [kari.id, ola.id] }),
      keep(student, { rankedIds: [ola.id] }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const won = answers.find(({ status }) => status === 200)!;
    expect((await seen(student)).rankedIds).toEqual(won.as<MyWishes>().rankedIds);
  });
});

interface HomeBody {
  readonly wishes: readonly { roundId: string; hasRanked: boolean }[] | null;
  readonly mentee: readonly { step: string }[];
}
