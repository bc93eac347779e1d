import { ROLES, statuses, type Cast } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { Meetings, WHO_KEEPS_MEETINGS } from './meetings.js';

interface PlanBody {
  readonly whoCan:
    | readonly {
        readonly enrolmentId: string;
        readonly name: string | null;
        readonly slots: number[] | null;
      }[]
    | null;
}

describe('who of a group can when', () => {
  const meetings = new Meetings();
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await meetings.start();
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
    await can(0, [210, 414]);
    await can(1, [414]);
  });
  afterAll(() => kull.stop());

  const can = (student: number, slots: number[] | null) =>
    kull.owner.query(`update enrolments set slots = $2 where id = $1`, [
      cast.mentees[student]!.id,
      slots,
    ]);
  const set = (to: { format?: string; showsWhoCan?: boolean }) => {
    const { format = 'groups', ...plan } = to;
    return kull.owner.query(
      `update rounds set settings = settings || jsonb_build_object('format', $2::text,
         'meetings', (settings->'meetings') || $3::jsonb) where id = $1`,
      [cast.round.id, format, JSON.stringify(plan)],
    );
  };
  const path = () => `/groups/${cast.group.id}/plan`;
  const shown = async () => (await cast.as.mentor.get(path())).as<PlanBody>().whoCan;

  it('is not shown unless the round’s settings say so', async () => {
    expect(await shown()).toBeNull();
    await set({ showsWhoCan: false });
    expect(await shown()).toBeNull();
    await set({ showsWhoCan: true });
    expect(await shown()).toHaveLength(3);
  });

  it('is shown to the group’s mentor by name, with who has not said, and nameless of the protected', async () => {
    await set({ showsWhoCan: true });
    const [first, second, third] = cast.mentees;
    await kull.owner.query(`update persons set is_protected = true where id = $1`, [
      second!.personId,
    ]);
    const { givenName, familyName } = cast.people.mentee;
    const students = await shown();
    const of = (id: string) => students?.find(({ enrolmentId }) => enrolmentId === id);
    expect(of(first!.id)).toMatchObject({
      ...{ name: `${givenName} ${familyName}`, slots: [210, 414] },
    });
    expect(of(second!.id)).toMatchObject({ name: null, slots: [414] });
    expect(of(third!.id)).toMatchObject({ slots: null });
    expect(students).toHaveLength(3);
  });

  it('is nobody else’s to see, whatever of the group they open', async () => {
    await set({ showsWhoCan: true });
    expect(await statuses(cast, (c) => c.get(path()))).toEqual(WHO_KEEPS_MEETINGS);
    expect((await kull.client().get(path())).status).toBe(401);
    const { id } = cast.group;
    const others = ROLES.filter((role) => role !== 'mentor');
    for (const role of others)
      for (const at of [`/groups/${id}`, `/groups/${id}/meeting-form`, `/groups/${id}/meetings`]) {
        const { body } = await cast.as[role].get(at);
        // The hours stand there as counts alone, if at all: no person has any.
        expect([role, at, JSON.stringify(body).includes('"slots"')]).toEqual([role, at, false]);
      }
    const ofTheirOwn = await cast.as.otherMentor.get(`/groups/${cast.otherGroup.id}/plan`);
    const names = ofTheirOwn.as<PlanBody>().whoCan?.map(({ enrolmentId }) => enrolmentId) ?? [];
    expect(names).toHaveLength(1);
    expect(cast.mentees.map((one) => one.id)).not.toContain(names[0]);
  });

  it('is not shown of who has left the group, and in no pair, where the one who can is known', async () => {
    await set({ showsWhoCan: true, format: 'pairs' });
    expect(await shown()).toBeNull();
    await set({ showsWhoCan: true });
    await kull.owner.query(`update memberships set left_at = now() where enrolment_id = $1`, [
      cast.mentees[0]!.id,
    ]);
    expect((await shown())?.map(({ enrolmentId }) => enrolmentId)).not.toContain(
      cast.mentees[0]!.id,
    );
  });
});
