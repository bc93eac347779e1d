import type { Person } from '#people';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { day } from '../../support/days.js';
import { TestKull } from '../../support/kull.js';

interface LeaveRow {
  readonly id: string;
  readonly state: string;
  readonly deputy: { readonly id: string };
  readonly can: { readonly end: boolean };
}

describe('leave', () => {
  let kull: TestKull;
  let cast: Cast;
  let holder: Person;
  let deputy: Person;
  let asHolder: TestClient;
  let asDeputy: TestClient;
  let administrator: TestClient;

  beforeAll(async () => {
    kull = await TestKull.start();
    cast = await castOf(kull);
    holder = cast.people.coordinator;
    administrator = cast.as.administrator;
    asHolder = cast.as.coordinator;
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    await kull.owner.query('delete from leaves');
    deputy = await kull.a.person({
      institutionId: cast.round.institutionId,
      feideId: `d${Math.random()}@uni.example`,
    });
    asDeputy = await kull.as(deputy);
  });

  const body = (given: object = {}) => ({
    ...{ holderId: holder.id, deputyId: deputy.id, startsOn: day(0), endsOn: day(3) },
    ...given,
  });
  const reads = async (client: TestClient): Promise<number> =>
    (await client.get(`/schemes/${cast.round.schemeId}`)).status;
  const codeOf = ({ as }: { as: <T>() => T }): string => as<{ code: string }>().code;

  it('gives the deputy the roles from the next request on, for its days alone', async () => {
    expect(await reads(asDeputy)).toBe(404);
    const set = await asHolder.post('/leaves', body());
    expect(set.status).toBe(201);
    expect(set.as<LeaveRow>()).toMatchObject({ state: 'on', keepsAccess: true });
    expect([await reads(asDeputy), await reads(asHolder)]).toEqual([200, 200]);
    const { id } = set.as<LeaveRow>();
    const span = (from: number, to: number) =>
      kull.owner.query(`update leaves set starts_on = $2, ends_on = $3 where id = $1`, [
        id,
        day(from),
        day(to),
      ]);
    await span(1, 2);
    expect(await reads(asDeputy)).toBe(404);
    await span(-2, 0);
    expect(await reads(asDeputy)).toBe(200);
    await span(-2, -1);
    expect(await reads(asDeputy)).toBe(404);
  });

  it('is over at once when it is ended, by the holder or an administrator', async () => {
    for (const client of [asHolder, administrator]) {
      const { id } = (await client.post('/leaves', body())).as<LeaveRow>();
      expect(await reads(asDeputy)).toBe(200);
      expect((await asDeputy.delete(`/leaves/${id}`)).status).toBe(404);
      expect((await client.delete(`/leaves/${id}`)).status).toBe(204);
      expect(await reads(asDeputy)).toBe(404);
      expect((await client.delete(`/leaves/${id}`)).status).toBe(404);
    }
  });

  it('takes the holder’s own access where an administrator says so, and gives it back', async () => {
    const refused = await asHolder.post('/leaves', body({ keepsAccess: false }));
    expect(refused.status).toBe(422);
    const set = await administrator.post('/leaves', body({ keepsAccess: false }));
    expect(set.status).toBe(201);
    expect([await reads(asDeputy), await reads(asHolder)]).toEqual([200, 404]);
    await asHolder.delete(`/leaves/${set.as<LeaveRow>().id}`);
    expect([await reads(asDeputy), await reads(asHolder)]).toEqual([404, 200]);
  });

  it('is from a day to a day, and of no other form', async () => {
    for (const startsOn of ['2027', '2027-05', '2027-W10', '20270301', '2027-02-30', '0000-01-01'])
      expect((await asHolder.post('/leaves', body({ startsOn }))).body).toMatchObject({
        fields: [{ pointer: '/startsOn' }],
      });
  });

  it('follows what the holder has: a role revoked is the deputy’s no more', async () => {
    const { institutionId, schemeId } = cast.round;
    const other = await kull.a.coordinator({ institutionId, schemeId });
    await administrator.post('/leaves', body({ holderId: other.id }));
    expect(await reads(asDeputy)).toBe(200);
    const { rows } = await kull.owner.query<{ id: string }>(
      `select id from grants where person_id = $1`,
      [other.id],
    );
    expect((await administrator.delete(`/grants/${rows[0]!.id}`)).status).toBe(204);
    expect(await reads(asDeputy)).toBe(404);
  });

  it('makes nobody the last of a kind less, and passes no role on to another deputy', async () => {
    await asHolder.post('/leaves', body());
    const { rows } = await kull.owner.query<{ id: string }>(
      `select id from grants where person_id = $1`,
      [holder.id],
    );
    expect(codeOf(await administrator.delete(`/grants/${rows[0]!.id}`))).toBe(
      'grant.last_coordinator',
    );
    const third = await kull.a.person({ institutionId: cast.round.institutionId });
    const chain = body({ holderId: deputy.id, deputyId: third.id });
    expect(codeOf(await asDeputy.post('/leaves', chain))).toBe('leave.nothing_to_leave');
    expect(await reads(await kull.as(third))).toBe(404);
  });

  it('is written down and told to both, once', async () => {
    const { id } = (await asHolder.post('/leaves', body())).as<LeaveRow>();
    await asHolder.delete(`/leaves/${id}`);
    const { rows } = await kull.owner.query(
      `select act, actor_id from audit_events where details ->> 'deputyId' = $1 order by id`,
      [deputy.id],
    );
    expect(rows).toEqual([
      { act: 'leave.set', actor_id: holder.id },
      { act: 'leave.ended', actor_id: holder.id },
    ]);
    const told = async (): Promise<string[]> => {
      const mails = await kull.owner.query<{ subject: string }>(
        `select subject from mails where to_address = any($1) order by subject`,
        [[deputy.email, holder.email]],
      );
      return mails.rows.map(({ subject }) => subject).filter((s) => s.includes(deputy.givenName));
    };
    for (let i = 0; i < 100 && (await told()).length === 0; i++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await told()).toContain(`${deputy.givenName} ${deputy.familyName} er vikaren din`);
  });

  it('is set by those who hold a role, for somebody here, in days to come', async () => {
    const roles = await statuses(cast, (client) => client.post('/leaves', body({ endsOn: 'x' })));
    expect(new Set(Object.values(roles))).toEqual(new Set([422]));
    const asked = await statuses(cast, (client) => client.post('/leaves', body()));
    const others = Object.entries(asked).filter(
      ([role]) => !['coordinator', 'administrator'].includes(role),
    );
    expect(new Set(others.map(([, status]) => status))).toEqual(new Set([404]));
    expect([asked.coordinator, asked.administrator].sort()).toEqual([201, 409]);
    expect((await kull.client().post('/leaves', body())).status).toBe(401);
    expect((await kull.client().get('/leaves')).status).toBe(401);
    for (const wrong of [
      { deputyId: cast.people.otherInstitution.id },
      { deputyId: holder.id },
      { startsOn: day(2), endsOn: day(1) },
      { startsOn: day(-5), endsOn: day(-1) },
      { startsOn: day(10), endsOn: day(400) },
    ])
      expect([wrong, (await administrator.post('/leaves', body(wrong))).status]).toEqual([
        wrong,
        422,
      ]);
    expect(codeOf(await administrator.post('/leaves', body()))).toBe('leave.overlaps');
  });

  it('lets holder, deputy and administrators read what is open, nobody else', async () => {
    const { roundId, schemeId } = { roundId: cast.round.id, schemeId: cast.round.schemeId };
    const path = `/handovers/${holder.id}`;
    const past = { date: '2026-01-15', time: '12:15' };
    const planned = await cast.as.mentor.post(`/groups/${cast.group.id}/meetings`, past);
    expect(planned.status).toBe(201);
    expect((await asDeputy.get(path)).status).toBe(404);
    await asHolder.post('/leaves', body());
    await kull.owner.query(
      `insert into mails (institution_id, id, person_id, to_address, subject, key, state)
       values ($1, gen_random_uuid(), $2, 'x@kull.example', 'x', gen_random_uuid()::text, 'failed')`,
      [cast.round.institutionId, cast.people.mentee.id],
    );
    for (const client of [asHolder, asDeputy, administrator])
      expect((await client.get(path)).body).toMatchObject({
        holder: { id: holder.id },
        administers: false,
        rounds: [{ roundId, schemeId, startsOn: '2026-01-01', failedMails: 1 }],
      });
    for (const [client, may] of [
      [asHolder, true],
      [asDeputy, true],
      [administrator, false],
    ] as const)
      expect((await client.get(path)).body).toMatchObject({
        rounds: [{ can: { run: may, readProgress: may } }],
      });
    const late = (client: TestClient) =>
      client.get(path).then((answer) => answer.as<{ rounds: { due: { groups: object[] }[] }[] }>());
    const groups = async (client: TestClient) =>
      (await late(client)).rounds.flatMap(({ due }) => due.flatMap((item) => item.groups));
    expect((await groups(asDeputy)).length).toBeGreaterThan(0);
    expect(await groups(administrator)).toEqual([]);
    const asked = await statuses(cast, (client) => client.get(path));
    const allowed = ['coordinator', 'administrator'];
    for (const [role, status] of Object.entries(asked))
      expect([role, status]).toEqual([role, allowed.includes(role) ? 200 : 404]);
    expect((await kull.client().get(path)).status).toBe(401);
    expect((await asDeputy.get('/home')).body).toMatchObject({
      standsInFor: [{ holder: { id: holder.id }, endsOn: day(3) }],
    });
  });

  it('is seen by the two it concerns and by administrators', async () => {
    const { id } = (await asHolder.post('/leaves', body())).as<LeaveRow>();
    const seen = async (client: TestClient) =>
      (await client.get('/leaves')).as<{ leaves: LeaveRow[] }>().leaves;
    for (const client of [asHolder, administrator])
      expect(await seen(client)).toMatchObject([{ id, can: { end: true } }]);
    expect(await seen(asDeputy)).toMatchObject([{ id, can: { end: false } }]);
    for (const role of ['mentee', 'otherCoordinator', 'otherInstitution'] as const)
      expect(await seen(cast.as[role])).toEqual([]);
    expect((await cast.as.otherInstitution.delete(`/leaves/${id}`)).status).toBe(404);
  });

  it('lets holders find a deputy whose name they know whole, and administrators by any part', async () => {
    const found = async (client: TestClient, search: string) => {
      const answer = await client.get(`/leaves/deputies?search=${encodeURIComponent(search)}`);
      return answer.status === 200
        ? answer.as<{ persons: { id: string }[] }>().persons.map(({ id }) => id)
        : answer.status;
    };
    expect(await found(asHolder, deputy.feideId!)).toEqual([deputy.id]);
    expect(await found(asHolder, deputy.familyName)).toEqual([]);
    expect(await found(administrator, deputy.familyName)).toContain(deputy.id);
    expect(await found(cast.as.mentee, deputy.feideId!)).toBe(404);
  });
});
