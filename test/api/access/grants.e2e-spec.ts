import { newId } from '#kernel';
import type { Person } from '#people';
import fc from 'fast-check';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface Grant {
  readonly id: string;
  readonly role: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly scheme: { readonly id: string } | null;
}
const ROLES = ['administrator', 'coordinator', 'insight', 'service_owner'] as const;

describe('grants', () => {
  let kull: TestKull;
  let cast: Cast;
  let administrator: TestClient;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    cast = await castOf(kull);
    administrator = cast.as.administrator;
  });
  afterAll(() => kull.stop());

  const grantsIn = async (client: TestClient): Promise<readonly Grant[]> =>
    (await client.get('/grants')).as<{ grants: Grant[] }>().grants;
  const codeOf = ({ as }: { as: <T>() => T }): string => as<{ code: string }>().code;

  it('are the administrators’ to see, give and revoke, nobody else’s', async () => {
    const expected = (status: number) => ({
      ...Object.fromEntries(Object.keys(cast.as).map((role) => [role, 404])),
      administrator: status,
    });
    const body = { personId: newId(), role: 'insight' };
    expect(await statuses(cast, (client) => client.get('/grants'))).toEqual(expected(200));
    expect(await statuses(cast, (client) => client.get('/grants/persons?search=Given'))).toEqual(
      expected(200),
    );
    expect(await statuses(cast, (client) => client.post('/grants', body))).toEqual(expected(422));
    expect(await statuses(cast, (client) => client.delete(`/grants/${newId()}`))).toEqual(
      expected(404),
    );
    for (const path of ['/grants', '/grants/persons?search=Given'])
      expect((await kull.client().get(path)).status).toBe(401);
    expect((await kull.client().post('/grants', body)).status).toBe(401);
    expect((await kull.client().delete(`/grants/${newId()}`)).status).toBe(401);
  });

  it('hold from the next request on, and no longer than until they are revoked', async () => {
    const { mentee } = cast.people;
    const path = `/schemes/${cast.round.schemeId}`;
    const readsScheme = async () => (await cast.as.mentee.get(path)).status;
    expect(await readsScheme()).toBe(404);
    const given = await administrator.post('/grants', {
      personId: mentee.id,
      role: 'coordinator',
      schemeId: cast.round.schemeId,
    });
    expect(given.status).toBe(201);
    expect(given.as<Grant>()).toMatchObject({
      role: 'coordinator',
      person: { name: `${mentee.givenName} ${mentee.familyName}` },
      scheme: { id: cast.round.schemeId },
    });
    expect(await readsScheme()).toBe(200);
    expect((await administrator.delete(`/grants/${given.as<Grant>().id}`)).status).toBe(204);
    expect(await readsScheme()).toBe(404);
    expect((await administrator.delete(`/grants/${given.as<Grant>().id}`)).status).toBe(404);
    const { rows } = await kull.owner.query(
      `select act, actor_id, details from audit_events where subject_id = $1 order by id`,
      [mentee.id],
    );
    const details = { role: 'coordinator', schemeId: cast.round.schemeId, unitId: null };
    const { id: actor_id } = cast.people.administrator;
    expect(rows).toEqual([
      { act: 'grant.given', actor_id, details },
      { act: 'grant.revoked', actor_id, details },
    ]);
  });

  it('are given once, to somebody here, for something there is', async () => {
    const { id: personId } = cast.people.fellow;
    const give = (body: object) => administrator.post('/grants', { personId, ...body });
    expect((await give({ role: 'insight' })).status).toBe(201);
    expect((await give({ role: 'service_owner' })).status).toBe(201);
    const again = await give({ role: 'insight', schemeId: null });
    expect([again.status, codeOf(again)]).toEqual([409, 'grant.given_already']);
    const elsewhere = await kull.a.scheme();
    for (const wrong of [
      { role: 'mentor' },
      { role: 'insight', personId: cast.people.otherInstitution.id },
      { role: 'insight', schemeId: elsewhere.id },
      { role: 'administrator', schemeId: cast.round.schemeId },
      { role: 'service_owner', schemeId: cast.round.schemeId },
      { role: 'insight', more: true },
    ])
      expect([wrong, (await give(wrong)).status]).toEqual([wrong, 422]);
    const theirs = await kull.a.person({
      institutionId: elsewhere.institutionId,
      grants: [{ role: 'insight', schemeId: null }],
    });
    const { rows } = await kull.owner.query<{ id: string }>(
      `select id from grants where person_id = $1`,
      [theirs.id],
    );
    expect((await administrator.delete(`/grants/${rows[0]!.id}`)).status).toBe(404);
  });

  it('find people by name, and nobody who is protected', async () => {
    const { institutionId } = cast.round;
    await kull.a.person({ institutionId, familyName: 'Synlig', feideId: 'synlig@uni.example' });
    await kull.a.person({ institutionId, familyName: 'Synligsen', isProtected: true });
    const found = async (search: string): Promise<string[]> =>
      (await administrator.get(`/grants/persons?search=${encodeURIComponent(search)}`))
        .as<{ persons: { name: string }[] }>()
        .persons.map(({ name }) => name.split(' ')[1] ?? '');
    expect(await found('synlig')).toEqual(['Synlig']);
    expect(await found('Synlig@uni.example')).toEqual(['Synlig']);
    expect(await found('%_')).toEqual([]);
    expect((await administrator.get('/grants/persons?search=x')).status).toBe(422);
  });

  describe('of an institution of their own', () => {
    let people: Person[];
    let schemes: string[];
    let institutionId: string;

    beforeEach(async () => {
      institutionId = (await kull.a.institution()).id;
      schemes = [];
      for (let i = 0; i < 2; i++) schemes.push((await kull.a.scheme({ institutionId })).id);
      const grants = [
        [
          { role: 'administrator', schemeId: null },
          { role: 'coordinator', schemeId: null },
        ],
        [{ role: 'administrator', schemeId: null }],
        [],
      ] as const;
      people = [];
      for (const some of grants) people.push(await kull.a.person({ institutionId, grants: some }));
    });

    const of = async (role: string, person: Person): Promise<string> =>
      (await grantsIn(await kull.as(people[0]!))).find(
        (grant) => grant.role === role && grant.person.id === person.id,
      )!.id;
    const left = async (): Promise<{ administrators: number; lacking: number }> => {
      const { rows } = await kull.owner.query<{ administrators: number; lacking: number }>(
        `select
           (select count(*)::int from grants
            where institution_id = $1 and role = 'administrator') as administrators,
           (select count(*)::int from schemes s where institution_id = $1 and not exists (
              select from grants g where g.institution_id = $1 and g.role = 'coordinator'
                and coalesce(g.scheme_id, s.id) = s.id)) as lacking`,
        [institutionId],
      );
      return rows[0]!;
    };

    it('leave it with an administrator, also when two revoke each other’s at once', async () => {
      const [one, two] = [await kull.as(people[0]!), await kull.as(people[1]!)];
      for (let round = 0; round < 8; round++) {
        const [first, second] = [
          await of('administrator', people[0]!),
          await of('administrator', people[1]!),
        ];
        const answers = await Promise.all([
          one.delete(`/grants/${second}`),
          two.delete(`/grants/${first}`),
        ]);
        // The other one comes too late: the last one's role stays, or the asker has none any more.
        const [done, refused] = answers.map(({ status }) => status).sort();
        expect(done).toBe(204);
        expect([404, 409]).toContain(refused);
        expect(await left()).toMatchObject({ administrators: 1 });
        await kull.owner.query(
          `insert into grants (institution_id, id, person_id, role)
           select $1, gen_random_uuid(), person, 'administrator' from unnest($2::uuid[]) person
           on conflict do nothing`,
          [institutionId, [people[0]!.id, people[1]!.id]],
        );
      }
    });

    it('are refused by name where it would have no administrator', async () => {
      const one = await kull.as(people[0]!);
      expect((await one.delete(`/grants/${await of('administrator', people[1]!)}`)).status).toBe(
        204,
      );
      const last = await one.delete(`/grants/${await of('administrator', people[0]!)}`);
      expect([last.status, codeOf(last)]).toEqual([409, 'grant.last_administrator']);
    });

    it('leave each scheme with a coordinator', async () => {
      const client = await kull.as(people[0]!);
      const all = await of('coordinator', people[0]!);
      const refused = await client.delete(`/grants/${all}`);
      expect(refused.body).toMatchObject({
        status: 409,
        code: 'grant.last_coordinator',
        schemes: 2,
      });
      for (const schemeId of schemes)
        await client.post('/grants', { personId: people[2]!.id, role: 'coordinator', schemeId });
      expect((await client.delete(`/grants/${all}`)).status).toBe(204);
      expect(await left()).toMatchObject({ lacking: 0 });
    });

    it('leave it so after any giving and revoking', async () => {
      const client = await kull.as(people[0]!);
      const step = fc.record({
        gives: fc.boolean(),
        who: fc.nat(2),
        role: fc.constantFrom(...ROLES),
        scheme: fc.constantFrom(null, 0, 1),
        which: fc.nat(20),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          for (const { gives, who, role, scheme, which } of steps) {
            if (gives) {
              const isLimited = role === 'coordinator' || role === 'insight';
              const schemeId = scheme === null || !isLimited ? null : schemes[scheme];
              await client.post('/grants', { personId: people[who]!.id, role, schemeId });
            } else {
              // By one who is an administrator whatever the steps before have done.
              const { rows } = await kull.owner.query<{ id: string }>(
                `select id from grants where institution_id = $1
                   and not (role = 'administrator' and person_id = $2) order by id`,
                [institutionId, people[0]!.id],
              );
              const row = rows[which % Math.max(1, rows.length)];
              if (row) await client.delete(`/grants/${row.id}`);
            }
            const { administrators, lacking } = await left();
            expect([administrators > 0, lacking]).toEqual([true, 0]);
          }
        }),
        { numRuns: 15 },
      );
    });
  });
});
