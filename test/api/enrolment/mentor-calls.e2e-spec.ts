import type { Person } from '#people';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings, mentorsOfKind } from '../../support/scheme-settings.js';

const settings = {
  ...fyseLikeSettings,
  mentors: [
    { ...mentorsOfKind('student'), apply: true, training: true },
    { ...mentorsOfKind('alumni'), apply: true },
    mentorsOfKind('staff'),
  ],
} as const;

interface Call {
  roundId: string;
  canApply: boolean;
  kinds: { kind: string }[];
  application: { state: string; motivation: string } | null;
}
interface Listed {
  id: string;
  name: string;
  state: string;
  motivation: string;
}

describe('a call for mentors', () => {
  let kull: TestKull;
  let round: Round;
  let coordinator: TestClient;

  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    round = await kull.a.round({ of: await kull.a.scheme({ settings }), state: 'call' });
    coordinator = await kull.as(await kull.a.coordinator(round));
  });

  const person = (given: Partial<Person> = {}): Promise<Person> =>
    kull.a.person({ institutionId: round.institutionId, ...given });
  const apply = async (who: Person, body: object = {}) =>
    (await kull.as(who)).put(`/rounds/${round.id}/my-application`, {
      kind: 'student',
      motivation: 'Jeg vil hjelpe',
      ...body,
    });
  const callFor = async (who: Person): Promise<Call | undefined> =>
    (await (await kull.as(who)).get('/me/mentor-calls'))
      .as<{ calls: Call[] }>()
      .calls.find(({ roundId }) => roundId === round.id);
  const listed = async (): Promise<Listed[]> =>
    (await coordinator.get(`/rounds/${round.id}/mentor-applications`)).as<{
      applications: Listed[];
    }>().applications;
  const decide = (applicationIds: string[], decision: string, by = coordinator) =>
    by.post(`/rounds/${round.id}/mentor-applications/decisions`, { applicationIds, decision });
  const partOf = async ({ id }: Person) => {
    const { rows } = await kull.owner.query<Record<string, unknown>>(
      `select role, mentor_kind, state, entered_by from enrolments
       where round_id = $1 and person_id = $2`,
      [round.id, id],
    );
    return rows;
  };

  it('is for everybody of the institution, with the kinds that apply and no others', async () => {
    const ola = await person();
    expect(await callFor(ola)).toMatchObject({
      canApply: true,
      kinds: [{ kind: 'student' }, { kind: 'alumni' }],
      application: null,
    });
    const elsewhere = await kull.a.person();
    expect(await callFor(elsewhere)).toBeUndefined();
    expect((await apply(elsewhere)).status).toBe(404);
    expect((await kull.client().get('/me/mentor-calls')).status).toBe(401);
  });

  it('goes from an application to a mentor in the round, and tells the applicant', async () => {
    const ola = await person({ givenName: 'Ola', familyName: 'Dahl' });
    const sent = await apply(ola, { kind: 'alumni' });
    expect(sent.body).toMatchObject({ application: { state: 'applied', kind: 'alumni' } });
    expect(await partOf(ola)).toEqual([]);
    const [application] = await listed();
    expect(application).toMatchObject({ name: 'Ola Dahl', motivation: 'Jeg vil hjelpe' });
    expect((await decide([application!.id], 'selected')).status).toBe(200);
    expect((await decide([application!.id], 'selected')).status).toBe(200);
    const joined = { role: 'mentor', mentor_kind: 'alumni', state: 'joined' };
    expect(await partOf(ola)).toEqual([{ ...joined, entered_by: 'application' }]);
    expect(await callFor(ola)).toMatchObject({
      canApply: false,
      application: { state: 'selected' },
    });
    await kull.settled();
    const { rows } = await kull.owner.query<{ subject: string }>(
      `select subject from mails where person_id = $1`,
      [ola.id],
    );
    expect(rows).toEqual([{ subject: `Du er valgt ut som mentor i ${round.name}` }]);
  });

  it('turns some down and selects them after all, but not the other way round', async () => {
    const [one, two] = [await person(), await person()];
    await apply(one);
    await apply(two);
    const ids = (await listed()).map(({ id }) => id);
    await decide(ids, 'turned_down');
    expect((await listed()).map(({ state }) => state)).toEqual(['turned_down', 'turned_down']);
    expect(await apply(one)).toMatchObject({
      status: 409,
      body: { code: 'application.decided' },
    });
    await decide(ids.slice(0, 1), 'selected');
    expect(await decide(ids, 'turned_down')).toMatchObject({
      status: 409,
      body: { code: 'application.is_mentor' },
    });
  });

  it('lets an applicant change and take back what was written, until it is decided', async () => {
    const ola = await person();
    await apply(ola);
    expect((await apply(ola, { motivation: ' Fordi ' })).body).toMatchObject({
      application: { motivation: 'Fordi' },
    });
    expect(await listed()).toHaveLength(1);
    const client = await kull.as(ola);
    expect((await client.delete(`/rounds/${round.id}/my-application`)).status).toBe(204);
    expect((await client.delete(`/rounds/${round.id}/my-application`)).status).toBe(204);
    expect(await listed()).toEqual([]);
    const { rows } = await kull.owner.query(
      `select motivation, state from mentor_applications where person_id = $1`,
      [ola.id],
    );
    expect(rows).toEqual([{ motivation: '', state: 'withdrawn' }]);
    expect((await apply(ola)).status).toBe(200);
    const [again] = await listed();
    await decide([again!.id], 'selected');
    expect((await client.delete(`/rounds/${round.id}/my-application`)).status).toBe(409);
  });

  it('is over after its last day, and in states that take no applications', async () => {
    const ola = await person();
    await kull.owner.query(`update rounds set apply_by = '2026-01-01' where id = $1`, [round.id]);
    expect(await callFor(ola)).toBeUndefined();
    // Who had the page open is told why.
    expect(await apply(ola)).toMatchObject({ status: 409, body: { code: 'application.closed' } });
    await kull.owner.query(`update rounds set apply_by = null where id = $1`, [round.id]);
    await apply(ola);
    await kull.owner.query(`update rounds set apply_by = '2026-01-01' where id = $1`, [round.id]);
    expect(await apply(ola)).toMatchObject({ status: 409, body: { code: 'application.closed' } });
    expect(await callFor(ola)).toMatchObject({ canApply: false });
    // The coordinator selects after the last day.
    const [application] = await listed();
    expect((await decide([application!.id], 'selected')).status).toBe(200);
    for (const state of ['draft', 'matching', 'running'] as const) {
      await kull.owner.query(`update rounds set state = $2, apply_by = null where id = $1`, [
        round.id,
        state,
      ]);
      expect((await apply(await person())).status).toBe(404);
    }
  });

  it('refuses who is in the round already, another kind, and nothing written, each at its field', async () => {
    const { personId } = await kull.a.enrolment({ in: round });
    const mentee = { institutionId: round.institutionId, id: personId } as Person;
    expect(await apply(mentee)).toMatchObject({
      status: 409,
      body: { code: 'application.in_round' },
    });
    const ola = await person();
    const bad: [object, string][] = [
      [{ kind: 'staff' }, '/kind'],
      [{ kind: 'friend' }, '/kind'],
      [{ motivation: '' }, '/motivation'],
      [{ motivation: '  ' }, '/motivation'],
      [{ motivation: 'x'.repeat(2001) }, '/motivation'],
    ];
    for (const [body, pointer] of bad)
      expect(await apply(ola, body)).toMatchObject({
        status: 422,
        body: { fields: [{ pointer }] },
      });
    expect(await listed()).toEqual([]);
  });

  it('selects somebody who stood on the list as a mentor and had said no', async () => {
    const ola = await person();
    await kull.a.enrolment({ in: round, role: 'mentor', state: 'declined', personId: ola.id });
    await apply(ola);
    const [application] = await listed();
    await decide([application!.id], 'selected');
    expect(await partOf(ola)).toMatchObject([{ state: 'joined', mentor_kind: 'student' }]);
  });

  it('makes one mentor of two clicks at once', async () => {
    const ola = await person();
    await Promise.all([apply(ola), apply(ola)]);
    const [application, ...others] = await listed();
    expect(others).toEqual([]);
    const both = await Promise.all([
      decide([application!.id], 'selected'),
      decide([application!.id], 'selected'),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await partOf(ola)).toHaveLength(1);
  });

  it('shows what is written to the scheme’s coordinators and nobody else', async () => {
    const ola = await person();
    await apply(ola);
    const [application] = await listed();
    const { institutionId } = round;
    const elsewhere = await kull.a.scheme({ institutionId });
    const strangers = [
      await kull.as(ola),
      await kull.as(await kull.a.coordinator({ institutionId, schemeId: elsewhere.id })),
      await kull.as(await kull.a.coordinator({ institutionId: (await kull.a.institution()).id })),
      await kull.as(
        await kull.a.person({ institutionId, grants: [{ role: 'insight', schemeId: null }] }),
      ),
    ];
    for (const client of strangers) {
      expect((await client.get(`/rounds/${round.id}/mentor-applications`)).status).toBe(404);
      expect((await decide([application!.id], 'selected', client)).status).toBe(404);
    }
    const unknown = await decide([round.id], 'selected');
    expect(unknown).toMatchObject({ status: 422, body: { fields: [{ code: 'field.unknown' }] } });
  });

  it('waits for the coordinator at home', async () => {
    await apply(await person());
    const home = (await coordinator.get('/home')).as<{
      coordinator: { roundId: string; due: { kind: string; count: number }[] }[];
    }>();
    const here = home.coordinator.find(({ roundId }) => roundId === round.id)!;
    expect(here.due).toContainEqual(
      expect.objectContaining({ kind: 'mentor_applications', count: 1 }),
    );
    const ola = await kull.as(await person());
    expect((await ola.get('/home')).body).toMatchObject({ calls: [{ roundId: round.id }] });
  });
});
