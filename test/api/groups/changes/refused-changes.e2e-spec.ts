import { castOf, statuses } from '../../../support/cast.js';
import { TestKull } from '../../../support/kull.js';
import { Changing, ids, type Preview } from './changing.js';

describe('a change of groups that cannot be', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  it('is refused with the field at fault, and nothing is changed', async () => {
    const round = await Changing.of(kull);
    const { group, mentees, mentor } = await round.group(2);
    const other = await Changing.of(kull);
    const foreign = await other.group(1);
    const [a, b] = mentees;
    const before = await round.members();
    const fault = async (change: object): Promise<unknown> => {
      const { status, body } = await round.preview(change);
      return [
        status,
        (body as { fields?: unknown[] }).fields?.[0] ?? (body as { code: string }).code,
      ];
    };
    const on = (name: string, code: string): unknown => [422, { pointer: `/${name}`, code }];
    const student = a!.id;
    expect(await fault({ kind: 'fly' })).toEqual(on('kind', 'field.isIn'));
    expect(await fault({ kind: 'transfer' })).toEqual(on('enrolmentId', 'field.required'));
    expect(await fault({ kind: 'transfer', enrolmentId: mentor.id })).toEqual(
      on('enrolmentId', 'field.unknown'),
    );
    expect(await fault({ kind: 'transfer', enrolmentId: student })).toEqual(
      on('groupId', 'field.required'),
    );
    expect(
      await fault({ kind: 'transfer', enrolmentId: student, groupId: foreign.group.id }),
    ).toEqual(on('groupId', 'field.unknown'));
    expect(await fault({ kind: 'transfer', enrolmentId: student, groupId: group.id })).toEqual(
      on('groupId', 'change.same_group'),
    );
    expect(await fault({ kind: 'place', enrolmentId: student, groupId: group.id })).toEqual([
      409,
      'enrolment.has_group',
    ]);
    expect(await fault({ kind: 'swap', enrolmentId: student, otherId: b!.id })).toEqual(
      on('otherId', 'change.same_group'),
    );
    expect(
      await fault({ kind: 'split', groupId: group.id, enrolmentIds: ids(...mentees) }),
    ).toEqual(on('enrolmentIds', 'change.leaves_none'));
    expect(
      await fault({ kind: 'replace_mentor', groupId: group.id, successorId: mentor.id }),
    ).toEqual(on('mentorId', 'field.required'));
    const long = { kind: 'split', groupId: group.id, enrolmentIds: ['x'] };
    expect(await fault(long)).toEqual(on('enrolmentIds', 'field.isUuid'));
    expect(await round.members()).toEqual(before);
  });

  it('does what was seen, and nothing else: of two at once, one is asked to look again', async () => {
    const round = await Changing.of(kull);
    const from = await round.group(2);
    const to = await round.group(3);
    const changes = from.mentees.map(({ id }) => ({
      ...{ kind: 'transfer', enrolmentId: id, groupId: to.group.id },
    }));
    const { seen } = (await round.preview(changes[0]!)).as<Preview>();
    const made = await Promise.all(changes.map((change) => round.make(change, seen)));
    expect(made.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(made.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'change.outdated',
    });
    expect((await round.members()).get(to.group.id)).toHaveLength(4);
  });

  it('is looked at again where the mentor has left since', async () => {
    const round = await Changing.of(kull);
    const from = await round.group(3);
    const to = await round.group(2);
    const change = {
      ...{ kind: 'transfer', enrolmentId: from.mentees[0]!.id, groupId: to.group.id },
    };
    const { seen } = (await round.preview(change)).as<Preview>();
    const leader = await round.client(to.mentor);
    expect((await leader.post(`/enrolments/${to.mentor.id}/withdrawal`)).status).toBe(204);
    const made = await round.make(change, seen);
    expect([made.status, made.body]).toMatchObject([409, { code: 'change.outdated' }]);
    expect((await round.members()).get(to.group.id)).toHaveLength(2);
  });

  it('keeps pairs pairs', async () => {
    const round = await Changing.of(kull, { format: 'pairs' });
    const one = await round.group(1, { seats: 1 });
    const other = await round.group(1, { seats: 1 });
    const second = await round.preview({
      ...{ kind: 'transfer', enrolmentId: one.mentees[0]!.id, groupId: other.group.id },
    });
    expect(second.body).toMatchObject({ status: 409, code: 'group.full' });
    const merged = await round.preview({
      ...{ kind: 'merge', groupId: one.group.id, intoId: other.group.id },
    });
    expect(merged.body).toMatchObject({ status: 409, code: 'change.pairs' });
  });

  it('is a coordinator of the scheme, and the round runs', async () => {
    const cast = await castOf(kull);
    const change = {
      ...{ kind: 'transfer', enrolmentId: cast.mentees[0]!.id, groupId: cast.otherGroup.id },
    };
    const path = `/rounds/${cast.round.id}`;
    const all = {
      ...{ mentee: 404, fellow: 404, mentor: 404, leadMentor: 404, administrator: 404 },
      ...{ insight: 404, otherMentee: 404, otherMentor: 404, otherCoordinator: 404 },
      ...{ otherInstitution: 404, coordinator: 200 },
    };
    expect(await statuses(cast, (c) => c.get(`${path}/changeable-groups`))).toEqual(all);
    expect(await statuses(cast, (c) => c.get(`/groups/${cast.group.id}/stays`))).toEqual(all);
    expect(await statuses(cast, (c) => c.post(`${path}/group-change-previews`, change))).toEqual(
      all,
    );
    expect((await kull.client().post(`${path}/group-changes`, {})).status).toBe(401);
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [cast.round.id]);
    const late = await cast.as.coordinator.post(`${path}/group-change-previews`, change);
    expect(late.body).toMatchObject({ status: 409, code: 'change.not_running' });
  });
});
