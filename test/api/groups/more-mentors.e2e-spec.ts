import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { day } from '../../support/days.js';
import { keepApart } from '../../support/kept-apart.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings, mentorsOfKind } from '../../support/scheme-settings.js';

interface GroupStays {
  stays: { enrolmentId: string; role: string; cameBy: string | null; leftBy: string | null }[];
}

interface View {
  openedAs: string;
  mentors: { enrolmentId: string }[];
  substitutes: { id: string; name: string; isOn: boolean; startsOn: string; endsOn: string }[];
}

describe('more mentors for a group', () => {
  let kull: TestKull;
  let round: Round;
  let group: Group;
  let leader: Enrolment;
  let mentee: Enrolment;
  let coordinator: TestClient;

  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    const mentors = [mentorsOfKind('student'), { ...mentorsOfKind('staff'), training: true }];
    const settings = { ...fyseLikeSettings, mentors, mentorsPerGroup: 2 };
    round = await kull.a.round({ of: await kull.a.scheme({ settings }), state: 'running' });
    const made = await kull.a.group({ in: round, of: 2 });
    group = made.group;
    leader = made.mentor;
    mentee = made.mentees[0]!;
    coordinator = await kull.as(await kull.a.coordinator(round));
  });

  const mentor = (given: Partial<Enrolment> = {}): Promise<Enrolment> =>
    kull.a.enrolment({ in: round, role: 'mentor', ...given });
  const as = ({ institutionId, personId }: Enrolment): Promise<TestClient> =>
    kull.as({ institutionId, id: personId });
  const add = ({ id: enrolmentId }: Pick<Enrolment, 'id'>, by = coordinator) =>
    by.post(`/groups/${group.id}/mentors`, { enrolmentId });
  const remove = ({ id: enrolmentId }: Enrolment, by = coordinator) =>
    by.post(`/groups/${group.id}/mentors/removal`, { enrolmentId });
  const substitute = (of: Pick<Enrolment, 'id'>, from: number, to: number, by = coordinator) =>
    by.post(`/groups/${group.id}/substitutes`, {
      ...{ enrolmentId: of.id, startsOn: day(from), endsOn: day(to) },
    });
  const mentorsIn = async (): Promise<string[]> =>
    (await coordinator.get(`/groups/${group.id}`))
      .as<View>()
      .mentors.map(({ enrolmentId }) => enrolmentId);
  const seen = async (of: Enrolment): Promise<number> =>
    (await (await as(of)).get(`/groups/${group.id}`)).status;
  const plan = async (of: Enrolment) =>
    (await as(of)).post(`/groups/${group.id}/meetings`, { date: day(3), time: '12:15' });

  describe('a co-mentor', () => {
    it('sees and does in the group what its mentor does', async () => {
      const second = await mentor();
      const offered = await coordinator.get(`/groups/${group.id}/mentors-to-add`);
      expect(offered.body).toMatchObject({
        mentorsPerGroup: 2,
        mentors: [{ enrolmentId: second.id, gaps: [], groups: 0, capacity: 1 }],
      });
      expect(await seen(second)).toBe(404);
      expect((await add(second)).status).toBe(200);
      expect(await mentorsIn()).toEqual([leader.id, second.id]);
      expect((await plan(second)).status).toBe(201);
      expect(await add(second)).toMatchObject({
        status: 409,
        body: { code: 'enrolment.in_group' },
      });
    });

    it('is listed with a warning where they are kept apart from somebody there', async () => {
      const [apart, free] = [await mentor(), await mentor()];
      await keepApart(kull, apart, mentee);
      await keepApart(kull, leader, await mentor({ state: 'withdrawn' }));
      const listed = (await coordinator.get(`/groups/${group.id}/mentors-to-add`)).as<{
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
      expect((await remove(leader)).status).toBe(200);
      expect(await mentorsIn()).toEqual([second.id]);
      expect(await seen(leader)).toBe(404);
      const { rows } = await kull.owner.query(
        `select enrolment_id, role, left_at is null as stays from memberships
         where group_id = $1 and role <> 'mentee' order by left_at nulls last, role`,
        [group.id],
      );
      expect(rows).toContainEqual({ enrolment_id: leader.id, role: 'mentor', stays: false });
      expect(rows.at(-1)).toEqual({ enrolment_id: second.id, role: 'mentor', stays: true });
      expect(await remove(second)).toMatchObject({
        status: 409,
        body: { code: 'group.last_mentor' },
      });
    });

    it('leads each of the groups whose mentor leaves the round', async () => {
      const other = await kull.a.group({ in: round, of: 2, mentor: leader });
      const [second, third] = [await mentor(), await mentor()];
      await add(second);
      await add(third);
      await coordinator.post(`/groups/${other.group.id}/mentors`, { enrolmentId: third.id });
      await coordinator.post(`/enrolments/${leader.id}/withdrawal`);
      const { rows } = await kull.owner.query<{ groupId: string; id: string; role: string }>(
        `select group_id as "groupId", enrolment_id as id, role from memberships
         where group_id = any($1) and role <> 'mentee' and left_at is null order by role desc`,
        [[group.id, other.group.id]],
      );
      const of = (id: string) =>
        rows.filter(({ groupId }) => groupId === id).map(({ id: who, role }) => [who, role]);
      expect(of(group.id)).toEqual([
        [second.id, 'mentor'],
        [third.id, 'co_mentor'],
      ]);
      expect(of(other.group.id)).toEqual([[third.id, 'mentor']]);
    });

    it('is told by mail, as the students are; and so is who is taken away', async () => {
      const second = await mentor();
      await add(second);
      await kull.settled();
      const mails = async () => {
        const { rows } = await kull.owner.query<{ person_id: string; subject: string }>(
          `select person_id, subject from mails where institution_id = $1`,
          [round.institutionId],
        );
        return rows.map(({ person_id, subject }) => `${person_id} ${subject}`).sort();
      };
      const { rows: students } = await kull.owner.query<{ id: string }>(
        `select e.person_id as id from memberships m join enrolments e on e.id = m.enrolment_id
         where m.group_id = $1 and m.role = 'mentee'`,
        [group.id],
      );
      const first = [
        `${second.personId} Du er nå mentor for gruppe ${group.number}`,
        ...students.map(({ id }) => `${id} Gruppe ${group.number} har fått en mentor til`),
      ];
      expect(await mails()).toEqual([...first].sort());
      await remove(second);
      await kull.settled();
      const gone = `${second.personId} Du er ikke lenger mentor for gruppe ${group.number}`;
      expect(await mails()).toEqual([...first, gone].sort());
    });

    it('is in the history with how they came and left', async () => {
      const second = await mentor();
      await add(second);
      await remove(leader);
      const { stays } = (await coordinator.get(`/groups/${group.id}/stays`)).as<GroupStays>();
      const how = (of: Enrolment) =>
        stays.filter((s) => s.enrolmentId === of.id).map((s) => [s.role, s.cameBy, s.leftBy]);
      expect(how(leader)).toEqual([['mentor', null, 'remove_mentor']]);
      expect(how(second)).toEqual([
        ['co_mentor', 'add_mentor', null],
        ['mentor', null, null],
      ]);
    });

    it('is added once by two at a time', async () => {
      const second = await mentor();
      const both = await Promise.all([add(second), add(second)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await mentorsIn()).toEqual([leader.id, second.id]);
    });

    it('is a mentor of the round who has done what is asked', async () => {
      const untrained = await mentor({ mentorKind: 'staff' });
      expect(await add(untrained)).toMatchObject({
        status: 409,
        body: { code: 'mentor.not_ready' },
      });
      const elsewhere = await kull.a.enrolment({
        in: await kull.a.round({ of: await kull.a.scheme(round) }),
        role: 'mentor',
      });
      for (const who of [mentee, elsewhere])
        expect(await add(who)).toMatchObject({
          status: 422,
          body: { fields: [{ pointer: '/enrolmentId', code: 'field.unknown' }] },
        });
      expect(await remove(mentee)).toMatchObject({ status: 404 });
    });
  });

  describe('a substitute', () => {
    it('has the group from the first day to the last, and no longer', async () => {
      const later = await mentor();
      await substitute(later, 1, 5);
      expect(await seen(later)).toBe(404);
      const now = await mentor();
      const set = (await substitute(now, 0, 2)).as<View>();
      expect(set.substitutes.map(({ isOn }) => isOn)).toEqual([true, false]);
      expect(await seen(now)).toBe(200);
      expect((await plan(now)).status).toBe(201);
      const groups = (await (await as(now)).get('/me/groups')).as<{
        groups: { id: string; standing: string }[];
      }>();
      expect(groups.groups).toMatchObject([{ id: group.id, standing: 'mentor' }]);
      expect((await (await as(now)).get('/home')).body).toMatchObject({
        mentor: { groups: [{ id: group.id }] },
      });
      // The days are over.
      await kull.owner.query(
        `update substitutions set starts_on = $2, ends_on = $3 where enrolment_id = $1`,
        [now.id, day(-9), day(-2)],
      );
      expect(await seen(now)).toBe(404);
      expect((await plan(now)).status).toBe(404);
      expect((await (await as(now)).get('/me/groups')).body).toMatchObject({ groups: [] });
    });

    it('can log a meeting held in those days, and the group sees who it is', async () => {
      const now = await mentor({ person: { givenName: 'Siri', familyName: 'Foss' } } as never);
      await substitute(now, -1, 1);
      const held = { date: day(-1), time: '12:15', outcome: 'held' };
      const logged = await (await as(now)).post(`/groups/${group.id}/logged-meetings`, held);
      expect(logged.status).toBe(201);
      const shown = (await (await as(mentee)).get(`/groups/${group.id}`)).as<View>();
      expect(shown.substitutes).toMatchObject([{ name: 'Siri Foss', isOn: true }]);
    });

    it('is told by mail, once, and is ended at once', async () => {
      const now = await mentor();
      const { id } = (await substitute(now, 0, 2)).as<View>().substitutes[0]!;
      await kull.settled();
      const { rows } = await kull.owner.query<{ subject: string }>(
        `select subject from mails where person_id = $1`,
        [now.personId],
      );
      expect(rows).toEqual([{ subject: `Du er vikar for gruppe ${group.number}` }]);
      const ended = await coordinator.delete(`/substitutions/${id}`);
      expect(ended.as<View>().substitutes).toEqual([]);
      expect(await seen(now)).toBe(404);
      expect((await coordinator.delete(`/substitutions/${id}`)).status).toBe(404);
    });

    it('is refused for days out of order, over or too many, and for who is on leave then', async () => {
      const one = await mentor();
      const bad: [number, number, string][] = [
        [2, 1, 'field.before_start'],
        [-5, -3, 'field.past'],
        [0, 300, 'field.too_many_days'],
      ];
      for (const [from, to, code] of bad)
        expect(await substitute(one, from, to)).toMatchObject({
          status: 422,
          body: { fields: [{ pointer: '/endsOn', code }] },
        });
      await kull.owner.query(
        `insert into mentor_terms (institution_id, enrolment_id, leave_from, leave_to)
         values ($1, $2, $3, $4)`,
        [one.institutionId, one.id, day(4), day(8)],
      );
      expect(await substitute(one, 2, 5)).toMatchObject({ body: { code: 'mentor.not_ready' } });
      expect((await substitute(one, 2, 3)).status).toBe(200);
      expect(await substitute(one, 2, 3)).toMatchObject({
        status: 409,
        body: { code: 'substitution.exists' },
      });
      expect(await substitute(leader, 0, 1)).toMatchObject({
        body: { code: 'enrolment.in_group' },
      });
    });

    it('loses the group with the part in the round', async () => {
      const now = await mentor();
      await substitute(now, 0, 2);
      await coordinator.post(`/enrolments/${now.id}/withdrawal`);
      expect(await seen(now)).toBe(404);
    });
  });

  it('is the coordinator’s to say, in a round that goes on', async () => {
    const second = await mentor();
    const strangers = [
      await as(leader),
      await as(mentee),
      await kull.as(await kull.a.coordinator({ institutionId: (await kull.a.institution()).id })),
    ];
    for (const client of strangers) {
      expect((await client.get(`/groups/${group.id}/mentors-to-add`)).status).toBe(404);
      expect((await add(second, client)).status).toBe(404);
      expect((await remove(leader, client)).status).toBe(404);
      expect((await substitute(second, 0, 1, client)).status).toBe(404);
    }
    expect((await kull.client().get(`/groups/${group.id}/mentors-to-add`)).status).toBe(401);
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [round.id]);
    expect(await add(second)).toMatchObject({ status: 409, body: { code: 'round.closed' } });
  });
});
