import { lackWithout, refuseLossOf } from '#access';
import { Actor } from '#kernel';
import type { Person, Unit } from '#people';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { oneOfEach, type Ids } from '../../support/one-of-each.js';
import {
  kindOf,
  OPERATIONS,
  sample,
  sampleQuery,
  type Operation,
} from '../../support/operations.js';

interface UnitRow {
  readonly id: string;
  readonly path: string;
  readonly schemes: number;
  readonly roles: number;
  readonly can: { readonly remove: boolean };
}

describe('units', () => {
  let kull: TestKull;
  let cast: Cast;
  let ids: Ids;
  let institutionId: string;
  let administrator: TestClient;
  let faculty: Unit;
  let department: Unit;
  let sibling: Unit;
  const has = (unitId: string, role: 'coordinator' | 'insight' = 'coordinator'): Promise<Person> =>
    kull.a.person({ institutionId, grants: [{ role, schemeId: null, unitId }] });

  beforeAll(async () => {
    kull = await TestKull.start();
    cast = await castOf(kull);
    ids = await oneOfEach(kull, cast);
    ({ institutionId } = cast.round);
    administrator = cast.as.administrator;
    faculty = await kull.a.unit({ institutionId }, { name: 'Fakultet' });
    department = await kull.a.unit({ institutionId }, { name: 'Institutt', parentId: faculty.id });
    sibling = await kull.a.unit({ institutionId }, { name: 'Nabo', parentId: faculty.id });
    await kull.owner.query(`update schemes set unit_id = $1 where id = $2`, [
      department.id,
      cast.round.schemeId,
    ]);
  });
  afterAll(() => kull.stop());

  const ask = (client: TestClient, o: Operation) => {
    const query = o.query.filter(({ name, required }) => required || name === 'enrolmentId');
    const path = o.path.replace(/\{\w+\}/g, ids[kindOf(o)]!);
    const asked = query.map((q) => `${q.name}=${sampleQuery(q, ids['enrolments']!)}`).join('&');
    return client.send(o.method, `${path}?${asked}`, o.body ? sample(o.body) : undefined, {
      'if-match': '"1"',
    });
  };
  const OWNED =
    /^(schemes|rounds|groups|enrolments|meetings|proposals|matching-runs|join-requests)$/;
  const owned = OPERATIONS.filter((o) => o.path.includes('{') && OWNED.test(kindOf(o)));
  const asked = owned.filter(({ isForm }) => !isForm);

  it('let nobody into a sibling’s scheme, by any operation', async () => {
    const neighbour = await kull.as(await has(sibling.id));
    const told: string[] = [];
    expect(asked.length).toBeGreaterThan(30);
    for (const o of asked) {
      const { status, text } = await ask(neighbour, o);
      if (status !== 404) told.push(`${o.name}: ${status} ${text}`);
    }
    expect(told).toEqual([]);
  });

  it.each(['faculty', 'department'] as const)(
    'of the scheme’s own let its coordinator read what the scheme’s reads: the %s',
    async (which) => {
      const client = await kull.as(await has({ faculty, department }[which].id));
      for (const o of asked.filter(({ method }) => method === 'GET')) {
        const own = await ask(cast.as.coordinator, o);
        expect([o.name, (await ask(client, o)).status]).toEqual([o.name, own.status]);
      }
      const { coordinator, insight } = (await client.get('/home')).as<Record<string, unknown[]>>();
      expect(coordinator).toMatchObject([{ schemeId: cast.round.schemeId }, {}]);
      expect(insight).toBeNull();
    },
  );

  it('give an insight reader the numbers of their schemes, and of no others', async () => {
    const home = async (unitId: string) =>
      (await (await kull.as(await has(unitId, 'insight'))).get('/home')).as<{
        insight: { schemeId: string }[];
        coordinator: null;
      }>();
    expect((await home(faculty.id)).insight.map(({ schemeId }) => schemeId)).toContain(
      cast.round.schemeId,
    );
    expect(await home(sibling.id)).toMatchObject({ insight: [], coordinator: null });
  });

  it('are where their coordinators set schemes up, and nowhere else', async () => {
    const person = await has(department.id);
    const client = await kull.as(person);
    const list = (await client.get('/schemes')).as<Record<string, unknown>>();
    expect(list).toMatchObject({
      units: [{ id: department.id, path: 'Fakultet › Institutt' }],
      can: { create: true, createForAll: false },
    });
    const create = (unitId: string | null) =>
      client.post('/schemes', { templateKey: 'fyse', name: 'Ny', unitId });
    const made = await create(department.id);
    expect(made.status).toBe(201);
    const scheme = made.as<{ id: string; version: number; can: object }>();
    expect(scheme.can).toEqual({
      ...{ change: true, move: true, saveAsTemplate: true },
      ...{ lock: false, setRetention: false },
    });
    for (const elsewhere of [null, faculty.id, sibling.id])
      expect((await create(elsewhere)).status).toBe(403);
    const move = (unitId: string | null) =>
      client.send('PATCH', `/schemes/${scheme.id}`, { unitId }, { 'if-match': '"1"' });
    for (const elsewhere of [null, faculty.id, sibling.id])
      expect((await move(elsewhere)).status).toBe(422);
    expect((await move(department.id)).status).toBe(200);
    const own = await cast.as.coordinator.send(
      'PATCH',
      `/schemes/${cast.round.schemeId}`,
      { unitId: null },
      { 'if-match': '"1"' },
    );
    expect(own.status).toBe(403);
  });

  it('are the administrators’ to arrange, nobody else’s', async () => {
    const expected = (status: number) => ({
      ...Object.fromEntries(Object.keys(cast.as).map((role) => [role, 404])),
      administrator: status,
    });
    const { id } = sibling;
    expect(await statuses(cast, (c) => c.get('/units'))).toEqual(expected(200));
    expect(await statuses(cast, (c) => c.post('/units', { name: 'Ny', parentId: id }))).toEqual(
      expected(201),
    );
    expect(await statuses(cast, (c) => c.send('PATCH', `/units/${id}`, { name: 'N' }, {}))).toEqual(
      expected(200),
    );
    expect(await statuses(cast, (c) => c.delete(`/units/${faculty.id}`))).toEqual(expected(409));
    const out = kull.client();
    expect((await out.get('/units')).status).toBe(401);
    expect((await out.post('/units', { name: 'Ny' })).status).toBe(401);
    expect((await out.send('PATCH', `/units/${id}`, { name: 'N' }, {})).status).toBe(401);
    expect((await out.delete(`/units/${id}`)).status).toBe(401);
    for (const body of [{}, { name: '' }, { name: 'x', parentId: cast.round.id }, { more: 1 }])
      expect((await administrator.post('/units', body)).status).toBe(422);
  });

  it('are a tree, which none of them can be moved below itself in', async () => {
    const top = (await administrator.post('/units', { name: 'A' })).as<UnitRow>();
    const below = (
      await administrator.post('/units', { name: 'B', parentId: top.id })
    ).as<UnitRow>();
    const patch = (id: string, body: object) =>
      administrator.send('PATCH', `/units/${id}`, body, {});
    expect(below.path).toBe('A › B');
    for (const parentId of [top.id, below.id]) {
      const refused = await patch(top.id, { parentId });
      expect(refused.text).toContain('field.below_itself');
    }
    const moved = await Promise.all([
      patch(top.id, { parentId: faculty.id }),
      patch(faculty.id, { parentId: top.id }),
    ]);
    expect(moved.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect((await patch(below.id, { parentId: null, name: 'C' })).as<UnitRow>().path).toBe('C');
    expect((await administrator.delete(`/units/${below.id}`)).status).toBe(204);
    expect((await administrator.delete(`/units/${below.id}`)).status).toBe(404);
    await kull.owner.query(`update units set parent_id = null where id = any($1)`, [
      [faculty.id, top.id],
    ]);
  });

  describe('and who is the last', () => {
    let own: string;
    let client: TestClient;
    let boss: Person;
    let unit: Unit;
    let above: Unit;

    beforeEach(async () => {
      own = (await kull.a.institution()).id;
      above = await kull.a.unit({ institutionId: own });
      unit = await kull.a.unit({ institutionId: own }, { parentId: above.id });
      boss = await kull.a.person({
        institutionId: own,
        grants: [{ role: 'administrator', schemeId: null }],
      });
      client = await kull.as(boss);
    });
    const coordinator = (unitId: string): Promise<Person> =>
      kull.a.person({
        institutionId: own,
        grants: [{ role: 'coordinator', schemeId: null, unitId }],
      });
    const grantOf = async ({ id }: Person): Promise<string> => {
      const { rows } = await kull.owner.query<{ id: string }>(
        `select id from grants where person_id = $1 and role = 'coordinator'`,
        [id],
      );
      return rows[0]!.id;
    };
    const lack = () => kull.db.run(Actor.institution(own), (tx) => lackWithout(tx));

    it('whoever sets a scheme up coordinates it, where nobody else does', async () => {
      const first = await client.post('/schemes', { templateKey: 'fyse', name: 'Ny' });
      expect(first.status).toBe(201);
      const refused = await client.delete(`/grants/${await grantOf(boss)}`);
      expect(refused.as<{ code: string }>().code).toBe('grant.last_coordinator');
      await coordinator(above.id);
      const second = { templateKey: 'fyse', name: 'Ny', unitId: unit.id };
      expect((await client.post('/schemes', second)).status).toBe(201);
      const { rows } = await kull.owner.query(`select id from grants where person_id = $1`, [
        boss.id,
      ]);
      expect(rows).toHaveLength(2);
      expect(await lack()).toEqual({ administrator: false, schemes: 0 });
    });

    it('a scheme keeps one when its last unit’s is revoked just as it is made', async () => {
      for (let round = 0; round < 6; round++) {
        const grant = await grantOf(await coordinator(above.id));
        await Promise.all([
          client.delete(`/grants/${grant}`),
          client.post('/schemes', { templateKey: 'fyse', name: 'Ny', unitId: unit.id }),
        ]);
        expect(await lack()).toEqual({ administrator: false, schemes: 0 });
      }
    });

    it('a unit is not moved away from its schemes’ last coordinator', async () => {
      await coordinator(above.id);
      await kull.a.scheme({ institutionId: own, unitId: unit.id });
      const move = await client.send('PATCH', `/units/${unit.id}`, { parentId: null }, {});
      expect([move.status, move.as<{ code: string }>().code]).toEqual([
        409,
        'grant.last_coordinator',
      ]);
      expect((await client.delete(`/units/${unit.id}`)).as<{ code: string }>().code).toBe(
        'unit.not_empty',
      );
    });

    it('nobody who is the last of a kind may be erased', async () => {
      const person = await coordinator(above.id);
      await kull.a.scheme({ institutionId: own, unitId: unit.id });
      const erasing = (id: string) =>
        kull.db.run(Actor.institution(own), (tx) => refuseLossOf(tx, id));
      await expect(erasing(person.id)).rejects.toMatchObject({ code: 'grant.last_coordinator' });
      await expect(erasing(boss.id)).rejects.toMatchObject({ code: 'grant.last_administrator' });
      await coordinator(unit.id);
      await expect(erasing(person.id)).resolves.toBeUndefined();
    });
  });
});
