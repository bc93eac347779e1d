import type { Enrolment } from '#enrolment';
import { releaseSeat } from '#groups';
import { Actor, newId } from '#kernel';
import { castOf, personOf, statuses, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

describe('a free seat', () => {
  let kull: TestKull;
  let cast: Cast;
  beforeEach(async () => {
    cast = await castOf(kull);
  });
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  const seeker = async (
    given: Parameters<typeof kull.a.enrolment>[0] = { in: cast.round },
  ): Promise<{ enrolment: Enrolment; client: TestClient }> => {
    const enrolment = await kull.a.enrolment(given);
    return { enrolment, client: await kull.as(await personOf(kull, enrolment)) };
  };
  const join = (client: TestClient, groupId = cast.group.id) =>
    client.post(`/groups/${groupId}/members`);
  const seated = async (groupId: string) => {
    const { rows } = await kull.owner.query<{ taken: number; members: number; joins: number }>(
      `select g.seats_taken as taken,
              (select count(*)::int from memberships m where m.group_id = g.id
               and m.role = 'mentee' and m.left_at is null) as members,
              (select count(*)::int from jobs.job j where j.name = 'outbox'
               and j.data->'event'->>'type' = 'group.joined'
               and j.data->'event'->>'groupId' = g.id::text) as joins
       from groups g where g.id = $1`,
      [groupId],
    );
    return rows[0];
  };

  it('is shown to the round’s coordinators and to its students without a group', async () => {
    const path = `/rounds/${cast.round.id}/free-seats`;
    expect(await statuses(cast, (c) => c.get(path))).toEqual({
      mentee: 200,
      fellow: 200,
      mentor: 404,
      leadMentor: 404,
      coordinator: 200,
      administrator: 404,
      insight: 404,
      otherMentee: 200,
      otherMentor: 404,
      otherCoordinator: 404,
      otherInstitution: 404,
    });
    expect((await kull.client().get(path)).status).toBe(401);
    expect((await cast.as.coordinator.get('/rounds/none/free-seats')).status).toBe(404);
    const { client } = await seeker();
    const offered = (await client.get(path)).body;
    expect(offered).toMatchObject({
      can: { join: true },
      groups: [
        { id: cast.group.id, free: 8 },
        { id: cast.otherGroup.id, free: 10 },
      ],
    });
    expect((await cast.as.mentee.get(path)).body).toMatchObject({
      can: { join: false },
      groups: [],
    });
  });

  it('is taken once, however often it is asked for', async () => {
    const { client } = await seeker();
    const answers = await Promise.all([join(client), join(client), join(client)]);
    expect(answers.map((a) => a.status)).toEqual([200, 200, 200]);
    expect(answers[0].body).toMatchObject({ id: cast.group.id, openedAs: 'mentee' });
    expect(await seated(cast.group.id)).toEqual({ taken: 4, members: 4, joins: 1 });
    const other = await join(client, cast.otherGroup.id);
    expect([other.status, other.body]).toEqual([
      409,
      expect.objectContaining({ code: 'enrolment.has_group' }),
    ]);
  });

  it('goes to one of two groups when both are asked for at once', async () => {
    const { client } = await seeker();
    const answers = await Promise.all([join(client), join(client, cast.otherGroup.id)]);
    expect(answers.map((a) => a.status).toSorted()).toEqual([200, 409]);
  });

  it('is not for those who are no students of the round', async () => {
    const status = await statuses(cast, (c) => join(c));
    expect(status).toMatchObject({
      mentee: 200,
      mentor: 403,
      leadMentor: 403,
      coordinator: 403,
      administrator: 403,
      insight: 404,
      otherMentee: 409,
      otherMentor: 404,
      otherCoordinator: 404,
      otherInstitution: 404,
    });
    expect((await join(kull.client())).status).toBe(401);
    const { client } = await seeker();
    expect((await join(client, newId())).status).toBe(404);
    for (const state of ['invited', 'declined', 'withdrawn'] as const) {
      const { client: without } = await seeker({ in: cast.round, state });
      expect((await join(without)).status).toBe(404);
    }
  });

  it('is given only where the scheme lets students, while the round runs', async () => {
    const { client } = await seeker();
    await kull.owner.query(`update rounds set state = 'closing' where id = $1`, [cast.round.id]);
    expect((await join(client)).body).toMatchObject({ code: 'group.closed_to_joining' });
    await kull.owner.query(
      `update rounds set state = 'running', settings = jsonb_set(settings, '{waysIn,freeSeats}', 'false')
       where id = $1`,
      [cast.round.id],
    );
    expect((await join(client)).body).toMatchObject({ code: 'group.closed_to_joining' });
    expect((await client.get(`/rounds/${cast.round.id}/free-seats`)).body).toMatchObject({
      can: { join: false },
      groups: [],
    });
  });

  it('follows the scheme’s rule of one campus', async () => {
    await kull.owner.query(`update groups set campus = 'Grimstad' where id = $1`, [cast.group.id]);
    const { client } = await seeker({ in: cast.round, person: { campus: 'Kristiansand' } });
    expect((await join(client)).body).toMatchObject({ code: 'group.does_not_fit' });
    const { groups } = (await client.get(`/rounds/${cast.round.id}/free-seats`)).as<{
      groups: { id: string }[];
    }>();
    expect(groups.map((g) => g.id)).toEqual([cast.otherGroup.id]);
  });

  it('is free again when a student leaves, and leaving twice frees one', async () => {
    const [leaver] = cast.mentees;
    if (!leaver) throw new Error('The cast has students');
    const institution = Actor.institution(cast.round.institutionId);
    const leave = () => kull.db.run(institution, (tx) => releaseSeat(tx, leaver.id, new Date()));
    expect(await leave()).toBe(cast.group.id);
    expect(await leave()).toBeNull();
    expect(await seated(cast.group.id)).toMatchObject({ taken: 2, members: 2 });
    expect((await cast.as.mentee.get(`/groups/${cast.group.id}`)).status).toBe(404);
  });

  it('is never given twice: 200 students race for the last ten', async () => {
    const { group } = await kull.a.group({ in: cast.round, seats: 10 });
    const students = await Promise.all(Array.from({ length: 200 }, () => seeker()));
    const answers = await Promise.all(students.map(({ client }) => join(client, group.id)));
    const count = (status: number) => answers.filter((a) => a.status === status).length;
    expect([count(200), count(409)]).toEqual([10, 190]);
    const refusals = new Set(
      answers.filter((a) => a.status === 409).map((a) => a.as<{ code: string }>().code),
    );
    expect([...refusals]).toEqual(['group.full']);
    expect(await seated(group.id)).toEqual({ taken: 10, members: 10, joins: 10 });
  });
});
