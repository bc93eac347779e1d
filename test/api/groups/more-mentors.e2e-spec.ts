import type { Enrolment } from '#enrolment';
import { keepApart } from '../../support/kept-apart.js';
import { MoreMentors } from './more-mentors.js';

interface GroupStays {
  stays: { enrolmentId: string; role: string; cameBy: string | null; leftBy: string | null }[];
}

describe('a co-mentor', () => {
  const here = MoreMentors.forThisFile();
  const { mentor, as, add, remove, substitute, mentorsIn, seen, plan } = here;

  it('sees and does in the group what its mentor does', async () => {
    const second = await mentor();
    const offered = await here.coordinator.get(`/groups/${here.group.id}/mentors-to-add`);
    expect(offered.body).toMatchObject({
      mentorsPerGroup: 2,
      mentors: [{ enrolmentId: second.id, gaps: [], groups: 0, capacity: 1 }],
    });
    expect(await seen(second)).toBe(404);
    expect((await add(second)).status).toBe(200);
    expect(await mentorsIn()).toEqual([here.leader.id, second.id]);
    expect((await plan(second)).status).toBe(201);
    expect(await add(second)).toMatchObject({
      status: 409,
      body: { code: 'enrolment.in_group' },
    });
  });

  it('is listed with a warning where they are kept apart from somebody there', async () => {
    const [apart, free] = [await mentor(), await mentor()];
    await keepApart(here.kull, apart, here.mentee);
    await keepApart(here.kull, here.leader, await mentor({ state: 'withdrawn' }));
    const listed = (await here.coordinator.get(`/groups/${here.group.id}/mentors-to-add`)).as<{
      mentors: { enrolmentId: string; notAgain: boolean }[];
    }>();
    const warned = new Map(listed.mentors.map((m) => [m.enrolmentId, m.notAgain]));
    expect(warned).toEqual(
      new Map([
        [apart.id, true],
        [free.id, false],
      ]),
    );
  });

  it('leaves with the history kept, and leads in the place of who led', async () => {
    const second = await mentor();
    await add(second);
    expect((await remove(here.leader)).status).toBe(200);
    expect(await mentorsIn()).toEqual([second.id]);
    expect(await seen(here.leader)).toBe(404);
    const { rows } = await here.kull.owner.query(
      `select enrolment_id, role, left_at is null as stays from memberships
       where group_id = $1 and role <> 'mentee' order by left_at nulls last, role`,
      [here.group.id],
    );
    expect(rows).toContainEqual({ enrolment_id: here.leader.id, role: 'mentor', stays: false });
    expect(rows.at(-1)).toEqual({ enrolment_id: second.id, role: 'mentor', stays: true });
    expect(await remove(second)).toMatchObject({
      status: 409,
      body: { code: 'group.last_mentor' },
    });
  });

  it('leads each of the groups whose mentor leaves the round', async () => {
    const other = await here.kull.a.group({ in: here.round, of: 2, mentor: here.leader });
    const [second, third] = [await mentor(), await mentor()];
    await add(second);
    await add(third);
    await here.coordinator.post(`/groups/${other.group.id}/mentors`, { enrolmentId: third.id });
    await here.coordinator.post(`/enrolments/${here.leader.id}/withdrawal`);
    const { rows } = await here.kull.owner.query<{ groupId: string; id: string; role: string }>(
      `select group_id as "groupId", enrolment_id as id, role from memberships
       where group_id = any($1) and role <> 'mentee' and left_at is null order by role desc`,
      [[here.group.id, other.group.id]],
    );
    const of = (id: string) =>
      rows.filter(({ groupId }) => groupId === id).map(({ id: who, role }) => [who, role]);
    expect(of(here.group.id)).toEqual([
      [second.id, 'mentor'],
      [third.id, 'co_mentor'],
    ]);
    expect(of(other.group.id)).toEqual([[third.id, 'mentor']]);
  });

  it('is told by mail, as the students are; and so is who is taken away', async () => {
    const second = await mentor();
    await add(second);
    await here.kull.settled();
    const mails = async () => {
      const { rows } = await here.kull.owner.query<{ person_id: string; subject: string }>(
        `select person_id, subject from mails where institution_id = $1`,
        [here.round.institutionId],
      );
      return rows.map(({ person_id, subject }) => `${person_id} ${subject}`).sort();
    };
    const { rows: students } = await here.kull.owner.query<{ id: string }>(
      `select e.person_id as id from memberships m join enrolments e on e.id = m.enrolment_id
       where m.group_id = $1 and m.role = 'mentee'`,
      [here.group.id],
    );
    const first = [
      `${second.personId} Du er nå mentor for gruppe ${here.group.number}`,
      ...students.map(({ id }) => `${id} Gruppe ${here.group.number} har fått en mentor til`),
    ];
    expect(await mails()).toEqual([...first].sort());
    await remove(second);
    await here.kull.settled();
    const gone = `${second.personId} Du er ikke lenger mentor for gruppe ${here.group.number}`;
    expect(await mails()).toEqual([...first, gone].sort());
  });

  it('is in the history with how they came and left', async () => {
    const second = await mentor();
    await add(second);
    await remove(here.leader);
    const { stays } = (
      await here.coordinator.get(`/groups/${here.group.id}/stays`)
    ).as<GroupStays>();
    const how = (of: Enrolment) =>
      stays.filter((s) => s.enrolmentId === of.id).map((s) => [s.role, s.cameBy, s.leftBy]);
    expect(how(here.leader)).toEqual([['mentor', null, 'remove_mentor']]);
    expect(how(second)).toEqual([
      ['co_mentor', 'add_mentor', null],
      ['mentor', null, null],
    ]);
  });

  it('is added once by two at a time', async () => {
    const second = await mentor();
    const both = await Promise.all([add(second), add(second)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await mentorsIn()).toEqual([here.leader.id, second.id]);
  });

  it('is a mentor of the round who has done what is asked', async () => {
    const untrained = await mentor({ mentorKind: 'staff' });
    expect(await add(untrained)).toMatchObject({
      status: 409,
      body: { code: 'mentor.not_ready' },
    });
    const elsewhere = await here.kull.a.enrolment({
      in: await here.kull.a.round({ of: await here.kull.a.scheme(here.round) }),
      role: 'mentor',
    });
    for (const who of [here.mentee, elsewhere])
      expect(await add(who)).toMatchObject({
        status: 422,
        body: { fields: [{ pointer: '/enrolmentId', code: 'field.unknown' }] },
      });
    expect(await remove(here.mentee)).toMatchObject({ status: 404 });
  });

  it('is the coordinator’s to say, in a round that goes on', async () => {
    const second = await mentor();
    const strangers = [
      await as(here.leader),
      await as(here.mentee),
      await here.kull.as(
        await here.kull.a.coordinator({ institutionId: (await here.kull.a.institution()).id }),
      ),
    ];
    for (const client of strangers) {
      expect((await client.get(`/groups/${here.group.id}/mentors-to-add`)).status).toBe(404);
      expect((await add(second, client)).status).toBe(404);
      expect((await remove(here.leader, client)).status).toBe(404);
      expect((await substitute(second, 0, 1, client)).status).toBe(404);
    }
    expect((await here.kull.client().get(`/groups/${here.group.id}/mentors-to-add`)).status).toBe(
      401,
    );
    await here.kull.owner.query(`update rounds set state = 'archived' where id = $1`, [
      here.round.id,
    ]);
    expect(await add(second)).toMatchObject({ status: 409, body: { code: 'round.closed' } });
  });
});
