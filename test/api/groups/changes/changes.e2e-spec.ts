import { TestKull } from '../../../support/kull.js';
import { Changing, ids, type Preview } from './changing.js';

describe('a coordinator who changes groups', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  it('moves a student, having seen what it comes to; all whom it concerns are told', async () => {
    const round = await Changing.of(kull);
    const from = await round.group(3, { number: 1, campus: 'Grimstad', slot: 210 });
    const to = await round.group(2, { number: 2, campus: 'Grimstad', slot: 310 });
    const [aisha] = from.mentees;
    await kull.owner.query(`update enrolments set slots = '{210}' where id = $1`, [aisha!.id]);
    await kull.owner.query(
      `update persons set given_name = 'Aisha', family_name = 'Khan', campus = 'Kristiansand'
       where id = $1`,
      [aisha!.personId],
    );
    const change = { kind: 'transfer', enrolmentId: aisha!.id, groupId: to.group.id };
    const preview = (await round.preview(change)).as<Preview>();
    expect(preview.groups).toMatchObject([
      { number: 1, before: { members: 3 }, after: { members: 2 }, leaves: ['Aisha Khan'] },
      {
        ...{ number: 2, before: { members: 2 }, joins: ['Aisha Khan'] },
        after: { members: 3, answered: 1, canAtHour: 0, best: { slot: 210, members: 1 } },
      },
    ]);
    expect(preview.warnings).toMatchObject([
      { code: 'campus', name: 'Aisha Khan', groupNumber: 2 },
      { code: 'hour', name: 'Aisha Khan', groupNumber: 2 },
    ]);
    expect((await round.members()).get(from.group.id)).toHaveLength(3);

    expect((await round.make(change, preview.seen)).status).toBe(200);
    const members = await round.members();
    expect(members.get(from.group.id)).toEqual(ids(...from.mentees.slice(1)));
    expect(members.get(to.group.id)).toEqual(ids(aisha!, ...to.mentees));
    const her = await round.client(aisha!);
    expect((await her.get(`/groups/${from.group.id}`)).status).toBe(404);
    expect((await her.get(`/groups/${to.group.id}`)).status).toBe(200);
    expect(await round.stays(from.group)).toContainEqual(
      expect.objectContaining({
        ...{ enrolmentId: aisha!.id, cameBy: null, fromNumber: null },
        ...{ leftBy: 'transfer', toNumber: 2 },
      }),
    );
    expect(await round.stays(to.group)).toContainEqual(
      expect.objectContaining({ enrolmentId: aisha!.id, cameBy: 'transfer', fromNumber: 1 }),
    );
    await kull.settled();
    expect(await round.subjects(aisha!)).toEqual(['Du er nå i gruppe 2']);
    expect(await round.subjects(from.mentor)).toEqual(['Endringer i gruppe 1']);
    expect(await round.subjects(to.mentor)).toEqual(['Endringer i gruppe 2']);
    expect(await round.subjects(to.mentees[0]!)).toEqual([]);
  });

  it('swaps two students, also where both groups are full', async () => {
    const round = await Changing.of(kull);
    const one = await round.group(4);
    const other = await round.group(4);
    const [a, b] = [one.mentees[0]!, other.mentees[0]!];
    const { warnings } = await round.change({ kind: 'swap', enrolmentId: a.id, otherId: b.id });
    expect(warnings).toEqual([]);
    const members = await round.members();
    expect(members.get(one.group.id)).toEqual(ids(b, ...one.mentees.slice(1)));
    expect(members.get(other.group.id)).toEqual(ids(a, ...other.mentees.slice(1)));
  });

  it('replaces a mentor: who comes sees what is shared, and who leaves sees nothing any more', async () => {
    const round = await Changing.of(kull);
    const { group, mentor, mentees } = await round.group(2, { number: 12 });
    const successor = await kull.a.enrolment({ in: round.round, role: 'mentor' });
    const before = await round.client(mentor);
    const logged = await before.post(`/groups/${group.id}/logged-meetings`, {
      ...{ date: '2026-09-08', time: '12:15', outcome: 'held' },
      ...{ summary: 'Vi snakket om eksamen', reflection: 'Bare mine tanker' },
    });
    expect(logged.status).toBe(201);
    const { id: meetingId } = logged.as<{ id: string }>();
    const next = await round.client(successor);
    expect((await next.get(`/groups/${group.id}`)).status).toBe(404);

    await round.change({
      ...{ kind: 'replace_mentor', groupId: group.id },
      ...{ mentorId: mentor.id, successorId: successor.id },
    });
    const seen = await next.get(`/meetings/${meetingId}`);
    expect(seen.status).toBe(200);
    expect(seen.text).toContain('Vi snakket om eksamen');
    const reflection = await next.get(`/meetings/${meetingId}/reflection`);
    expect(reflection.text + seen.text).not.toContain('Bare mine tanker');
    for (const path of [`/groups/${group.id}`, `/meetings/${meetingId}`])
      expect((await before.get(path)).status).toBe(404);
    expect(await round.stays(group)).toMatchObject([
      { enrolmentId: mentor.id, leftBy: 'replace_mentor' },
      { enrolmentId: successor.id, cameBy: 'replace_mentor', leftAt: null },
      {},
      {},
    ]);
    await kull.settled();
    expect(await round.subjects(mentor)).toEqual(['Du er ikke lenger mentor for gruppe 12']);
    expect(await round.subjects(successor)).toEqual(['Du er nå mentor for gruppe 12']);
    expect(await round.subjects(mentees[0]!)).toEqual(['Gruppe 12 har fått ny mentor']);
  });

  it('merges two groups: one closes, and what it had planned is cancelled', async () => {
    const round = await Changing.of(kull);
    const from = await round.group(2, { number: 1 });
    const into = await round.group(3, { number: 2 });
    const mentor = await round.client(from.mentor);
    const planned = await mentor.post(`/groups/${from.group.id}/meetings`, {
      ...{ date: '2099-09-01', time: '12:15' },
    });
    expect(planned.status).toBe(201);
    const { groups, warnings } = await round.change({
      ...{ kind: 'merge', groupId: from.group.id, intoId: into.group.id },
    });
    expect(groups).toMatchObject([
      { number: 1, closes: true, after: null },
      { number: 2, closes: false, after: { members: 5, seats: 5 } },
    ]);
    expect(warnings).toMatchObject([{ code: 'over_maximum', groupNumber: 2 }]);
    expect((await round.members()).get(into.group.id)).toEqual(
      ids(...from.mentees, ...into.mentees),
    );
    await kull.settled();
    const { rows } = await kull.owner.query(
      `select g.closed_at is not null as closed, g.seats_taken as taken, t.state
       from groups g join meetings t on t.group_id = g.id where g.id = $1`,
      [from.group.id],
    );
    expect(rows).toEqual([{ closed: true, taken: 0, state: 'cancelled' }]);
    expect((await mentor.get(`/groups/${from.group.id}`)).status).toBe(404);
    const shown = await round.coordinator.get(`/groups/${from.group.id}`);
    expect(shown.body).toMatchObject({ closedAt: expect.any(String) as string, members: [] });
    const list = await round.coordinator.get(`/rounds/${round.round.id}/groups`);
    expect(list.as<{ items: { number: number }[] }>().items.map((g) => g.number)).toEqual([2]);
    const again = await round.preview({
      ...{ kind: 'merge', groupId: from.group.id, intoId: into.group.id },
    });
    expect(again.body).toMatchObject({
      fields: [{ pointer: '/groupId', code: 'field.unknown' }],
    });
  });

  it('splits a group in two, with the hour that suits those who go', async () => {
    const round = await Changing.of(kull);
    const { group, mentees } = await round.group(4, { number: 7, campus: 'Grimstad', slot: 210 });
    const leader = await kull.a.enrolment({ in: round.round, role: 'mentor', slots: [310, 410] });
    const going = mentees.slice(0, 2);
    await kull.owner.query(`update enrolments set slots = '{210, 410}' where id = any($1)`, [
      ids(...going),
    ]);
    const change = {
      ...{ kind: 'split', groupId: group.id, enrolmentIds: ids(...going) },
      successorId: leader.id,
    };
    const { groups } = await round.change(change);
    expect(groups).toMatchObject([
      { number: 7, after: { members: 2 } },
      { number: 8, opens: true, before: null, after: { members: 2, canAtHour: 2 } },
    ]);
    const { rows } = await kull.owner.query<{ id: string }>(
      `select id, campus, slot, seats, seats_taken as taken from groups
       where round_id = $1 and number = 8`,
      [round.round.id],
    );
    expect(rows).toMatchObject([{ campus: 'Grimstad', slot: 410, seats: 4, taken: 2 }]);
    expect((await round.members()).get(rows[0]!.id)).toEqual(ids(...going));
    const opened = await (await round.client(leader)).get(`/groups/${rows[0]!.id}`);
    expect(opened.body).toMatchObject({ openedAs: 'mentor' });
  });

  it('places a late arrival where it disturbs least', async () => {
    const round = await Changing.of(kull);
    const small = await round.group(2, { number: 1, campus: 'Grimstad' });
    await round.group(3, { number: 2, campus: 'Grimstad' });
    await round.group(1, { number: 3, campus: 'Kristiansand' });
    await round.group(4, { number: 4, campus: 'Grimstad' });
    const late = await kull.a.enrolment({ in: round.round, person: { campus: 'Grimstad' } });
    const options = await round.coordinator.get(`/rounds/${round.round.id}/changeable-groups`);
    expect(options.body).toMatchObject({ isOpen: true, unplaced: [{ enrolmentId: late.id }] });
    const answer = await round.coordinator.get(
      `/rounds/${round.round.id}/places?enrolmentId=${late.id}`,
    );
    const { places } = answer.as<{ places: { number: number; groupId: string }[] }>();
    expect(places.map(({ number }) => number)).toEqual([1, 2, 4, 3]);
    await round.change({ kind: 'place', enrolmentId: late.id, groupId: places[0]!.groupId });
    expect((await round.members()).get(small.group.id)).toContain(late.id);
    await kull.settled();
    expect(await round.subjects(late)).toEqual(['Du er nå i gruppe 1']);
  });

  it('lets a co-mentor lead the group whose mentor goes along to the new one', async () => {
    const round = await Changing.of(kull);
    const { group, mentor, mentees } = await round.group(4);
    const second = await kull.a.enrolment({ in: round.round, role: 'mentor' });
    const add = { enrolmentId: second.id };
    expect((await round.coordinator.post(`/groups/${group.id}/mentors`, add)).status).toBe(200);
    await round.change({
      ...{ kind: 'split', groupId: group.id, successorId: mentor.id },
      enrolmentIds: [mentees[0]!.id, mentees[1]!.id],
    });
    const { rows } = await kull.owner.query(
      `select m.group_id = $2 as "isOld", m.enrolment_id as id, m.role from memberships m
       join groups g on g.id = m.group_id
       where g.round_id = $1 and m.left_at is null and m.role <> 'mentee' order by 1 desc`,
      [round.round.id, group.id],
    );
    expect(rows).toEqual([
      { isOld: true, id: second.id, role: 'mentor' },
      { isOld: false, id: mentor.id, role: 'mentor' },
    ]);
  });
});
