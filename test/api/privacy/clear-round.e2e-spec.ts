import { statuses, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { fullRound } from './full-round.js';
import { HELD, rowsHeld, shownOf, writtenDownOf } from './held.js';

interface Clearing {
  roundName: string;
  state: string;
  version: number;
  plan: {
    goes: { table: string; rows: number | null }[];
    erased: number;
    staying: number;
    fingerprint: string;
  };
  stays: { numbers: Record<string, number> } | null;
  ahead: number;
  can: { clear: boolean };
}

describe('clearing a round', () => {
  let kull: TestKull;
  let cast: Cast;

  beforeEach(async () => {
    kull = await TestKull.start();
    cast = await fullRound(kull);
  });
  afterEach(() => kull.stop());

  const path = () => `/rounds/${cast.round.id}/clearing`;
  const preview = async (): Promise<Clearing> =>
    (await cast.as.coordinator.get(path())).as<Clearing>();
  const clear = (read: Clearing, given: Partial<{ name: string; version: number }> = {}) =>
    cast.as.coordinator.post(
      path(),
      { name: given.name ?? read.roundName, plan: read.plan.fingerprint },
      { 'if-match': `"${given.version ?? read.version}"` },
    );

  it('removes all people and what they did, and keeps the set-up and the numbers of a round that ran', async () => {
    const shownBefore = (await cast.as.coordinator.get(`/rounds/${cast.round.id}`)).as<
      Record<string, unknown>
    >();
    const read = await preview();
    expect(read).toMatchObject({ can: { clear: true }, stays: { numbers: { meetingsHeld: 1 } } });
    const before = await rowsHeld(kull, cast.round.institutionId);
    expect(Object.fromEntries(read.plan.goes.map(({ table, rows }) => [table, rows]))).toEqual(
      shownOf(before),
    );
    const done = await clear(read);
    expect(done.status).toBe(200);
    expect(done.body).toMatchObject({ state: 'draft', plan: { goes: [] }, can: { clear: false } });
    expect(await rowsHeld(kull, cast.round.institutionId)).toEqual(
      Object.fromEntries(HELD.map((table) => [table, 0])),
    );
    const { state, version, nextStates, ...kept } = (
      await cast.as.coordinator.get(`/rounds/${cast.round.id}`)
    ).as<Record<string, unknown>>();
    expect({ state, version, nextStates }).toEqual({
      state: 'draft',
      version: read.version + 1,
      nextStates: ['open'],
    });
    expect(shownBefore).toMatchObject(kept);
    await kull.settled();
    // Next year starts clean; what was is beside it.
    await kull.a.enrolment({ in: cast.round });
    const progress = await cast.as.coordinator.get(`/rounds/${cast.round.id}/progress`);
    expect(progress.body).toMatchObject({
      numbers: { students: 1, meetingsHeld: 0 },
      forgotten: null,
      earlier: [{ endsOn: '2026-06-15', numbers: read.stays!.numbers }],
    });
    const { rows } = await kull.owner.query<{ details: Record<string, number> }>(
      `select details from audit_events where act = 'round.cleared'`,
    );
    expect(rows).toEqual([
      {
        details: {
          ...writtenDownOf(before),
          people_erased: read.plan.erased,
          people_staying: read.plan.staying,
        },
      },
    ]);
  });

  it('tells nobody how many concerns and reflections there are, nor whether there are any', async () => {
    const read = await preview();
    await kull.owner.query(`delete from concern_recipients`);
    await kull.owner.query(`delete from concern_additions`);
    await kull.owner.query(`delete from concerns`);
    await kull.owner.query(`delete from reflections`);
    expect(await preview()).toEqual(read);
  });

  it('keeps no numbers of a round in which nobody has met', async () => {
    await kull.owner.query(`update meetings set state = 'planned'`);
    const read = await preview();
    expect(read.stays).toBeNull();
    expect((await clear(read)).status).toBe(200);
    const progress = await cast.as.coordinator.get(`/rounds/${cast.round.id}/progress`);
    expect(progress.body).toMatchObject({ numbers: { students: 0 }, forgotten: null, earlier: [] });
  });

  it('keeps how many shifts were held where one drops in, and how many came', async () => {
    await kull.owner.query(`update meetings set state = 'planned'`);
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{format}', '"drop_in"') where id = $1`,
      [cast.round.id],
    );
    await kull.owner.query(`update drop_in_shifts set state = 'held', visitors = 4`);
    const read = await preview();
    expect(read.stays).toMatchObject({ shifts: { held: 1, visitors: 4 } });
    expect((await clear(read)).status).toBe(200);
    const progress = await cast.as.coordinator.get(`/rounds/${cast.round.id}/progress`);
    expect(progress.body).toMatchObject({ earlier: [{ shifts: { held: 1, visitors: 4 } }] });
  });

  it.each(['open', 'matching', 'running'])('refuses one that is %s', async (state) => {
    await kull.owner.query(`update rounds set state = $2 where id = $1`, [cast.round.id, state]);
    const read = await preview();
    expect(read.can.clear).toBe(false);
    const answer = await clear(read);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'round.not_to_clear', state });
    expect((await cast.as.coordinator.get(`/rounds/${cast.round.id}`)).body).toMatchObject({
      can: { clear: false },
    });
  });

  it('refuses one with meetings or talks to come, whose people would not be told', async () => {
    const { id, institutionId } = (
      await kull.owner.query<{ id: string; institutionId: string }>(
        `update meetings set state = 'planned', starts_at = now() + '2 days', ends_at = now() + '2 days 1 hour'
       returning id, institution_id as "institutionId"`,
      )
    ).rows[0]!;
    await kull.owner.query(
      `update talks set state = 'booked', starts_at = now() + '1 day', ends_at = now() + '25 hours'`,
    );
    const read = await preview();
    expect(read).toMatchObject({ ahead: 2, can: { clear: false } });
    expect((await clear(read)).body).toMatchObject({
      ...{ status: 409, code: 'round.meetings_ahead', count: 2 },
    });
    expect((await rowsHeld(kull, institutionId))['meetings']).toBe(1);
    // Nor one that was put away a moment ago, whose people are still to be told.
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [cast.round.id]);
    expect(await preview()).toMatchObject({ ahead: 2, can: { clear: false } });
    await kull.owner.query(`update meetings set state = 'cancelled' where id = $1`, [id]);
    await kull.owner.query(`update talks set state = 'cancelled'`);
    expect((await clear(await preview())).status).toBe(200);
  });

  it('asks for the round’s name, the version and the plan that were read', async () => {
    const read = await preview();
    const misspelt = await clear(read, { name: 'Another round' });
    expect(misspelt.status).toBe(422);
    expect(misspelt.body).toMatchObject({
      fields: [{ pointer: '/name', code: 'field.not_the_name' }],
    });
    const older = await clear(read, { version: read.version - 1 });
    expect(older.status).toBe(412);
    expect(older.body).toMatchObject({ current: { version: read.version } });
    await kull.a.enrolment({ in: cast.round });
    expect((await clear(read)).body).toMatchObject({ code: 'round.other_than_read' });
    expect((await rowsHeld(kull, cast.round.institutionId))['meetings']).toBe(1);
    expect((await clear(await preview())).status).toBe(200);
    const again = await clear(await preview());
    expect(again.body).toMatchObject({ code: 'round.holds_nothing' });
  });

  it('leaves other rounds, and what people have in them, alone', async () => {
    const other = await fullRound(kull);
    const before = await rowsHeld(kull, other.round.institutionId);
    await clear(await preview());
    await kull.settled();
    expect(await rowsHeld(kull, other.round.institutionId)).toEqual(before);
  });

  it('is the coordinators’ of the scheme', async () => {
    const nobody = Object.fromEntries(Object.keys(cast.as).map((role) => [role, 404]));
    const body = { name: 'x', plan: '0'.repeat(64) };
    const ifMatch = { 'if-match': '"999"' };
    expect(await statuses(cast, (client) => client.get(path()))).toEqual({
      ...nobody,
      coordinator: 200,
    });
    expect(await statuses(cast, (client) => client.post(path(), body, ifMatch))).toEqual({
      ...nobody,
      coordinator: 412,
    });
    expect((await kull.client().get(path())).status).toBe(401);
    expect((await kull.client().post(path(), body, ifMatch)).status).toBe(401);
    const noPlan = { name: 'x' };
    expect((await cast.as.coordinator.post(path(), noPlan, ifMatch)).status).toBe(422);
    expect((await cast.as.coordinator.post(path(), body)).status).toBe(428);
  });
});
