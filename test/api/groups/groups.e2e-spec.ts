import { newId } from '#kernel';
import { castOf, personOf, statuses, type Cast, type Role } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';

interface Shown {
  name: string | null;
  programme: string | null;
  email: string | null;
  isMe: boolean;
  isProtected: boolean;
}
interface GroupBody {
  openedAs: string;
  standings: string[];
  mentors: Shown[];
  members: Shown[];
  seats: { total: number; taken: number } | null;
  availability: { hours: { slot: number; members: number }[]; answered: number } | null;
  can: { keepMeetings: boolean; seeMeetings: boolean };
}

describe('a group', () => {
  let kull: TestKull;
  let cast: Cast;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    cast = await castOf(kull);
  });
  afterAll(() => kull.stop());

  const open = async (role: Role, query = ''): Promise<GroupBody> =>
    (await cast.as[role].get(`/groups/${cast.group.id}${query}`)).as<GroupBody>();

  it('exists for those in it, who lead or coordinate it, and for administrators', async () => {
    expect(await statuses(cast, (c) => c.get(`/groups/${cast.group.id}`))).toEqual({
      mentee: 200,
      fellow: 200,
      mentor: 200,
      leadMentor: 200,
      coordinator: 200,
      administrator: 200,
      insight: 404,
      otherMentee: 404,
      otherMentor: 404,
      otherCoordinator: 404,
      otherInstitution: 404,
    });
    expect((await kull.client().get(`/groups/${cast.group.id}`)).status).toBe(401);
    expect((await cast.as.mentor.get(`/groups/${newId()}`)).status).toBe(404);
    expect((await cast.as.mentor.get('/groups/12')).status).toBe(404);
    expect((await cast.as.mentor.get(`/groups/${cast.group.id}?as=owner`)).status).toBe(422);
  });

  it('shows a student the others by name, and the contact of the mentor alone', async () => {
    const { members, mentors, seats, can } = await open('mentee');
    expect(members.map((m) => [m.isMe, m.name !== null, m.email !== null])).toEqual(
      expect.arrayContaining([
        [true, true, true],
        [false, true, false],
        [false, true, false],
      ]),
    );
    expect(mentors[0]?.email).toBe(cast.people.mentor.email);
    expect(seats).toBeNull();
    expect(can).toEqual({
      ...{ seeMeetings: true, seeTalks: false, keepMeetings: false },
      ...{ change: false, askForAnother: true, seeStays: false, addMentors: false },
      logForMentor: false,
    });
  });

  it('shows contact to the mentor, the lead mentor and the coordinator, not to an administrator', async () => {
    const emails = async (role: Role) => (await open(role)).members.filter((m) => m.email).length;
    expect(await emails('mentor')).toBe(3);
    expect(await emails('leadMentor')).toBe(3);
    expect(await emails('coordinator')).toBe(3);
    expect(await emails('administrator')).toBe(0);
    expect((await open('administrator')).can.seeMeetings).toBe(false);
  });

  it('tells how many can when to the group and the coordinator, never to the lead mentor', async () => {
    await kull.owner.query(`update enrolments set slots = '{210, 314}' where id = any($1)`, [
      cast.mentees.slice(0, 2).map((m) => m.id),
    ]);
    expect((await open('mentor')).availability).toEqual({
      hours: [
        { slot: 210, members: 2, mentor: false },
        { slot: 314, members: 2, mentor: false },
      ],
      answered: 2,
    });
    expect((await open('mentee')).availability?.answered).toBe(2);
    expect((await open('leadMentor')).availability).toBeNull();
  });

  it('opens in the role asked for, and only in one that is held', async () => {
    const mentor = cast.people.mentor;
    await kull.owner.query(
      `insert into grants (institution_id, id, person_id, role, scheme_id)
       values ($1, $2, $3, 'administrator', null)`,
      [mentor.institutionId, newId(), mentor.id],
    );
    const asMentor = await open('mentor');
    const asAdministrator = await open('mentor', '?as=administrator');
    expect(asMentor.standings).toEqual(['mentor', 'administrator']);
    expect(asAdministrator.openedAs).toBe('administrator');
    expect(asAdministrator.members.some((m) => m.email !== null && !m.isMe)).toBe(false);
    const asked = await cast.as.mentor.get(`/groups/${cast.group.id}?as=coordinator`);
    expect(asked.status).toBe(404);
  });
});

describe('a protected person', () => {
  let kull: TestKull;
  let cast: Cast;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    cast = await castOf(kull);
    await kull.owner.query(
      `update persons set is_protected = true, phone = '+4791234567' where id = $1`,
      [cast.people.fellow.id],
    );
  });
  afterAll(() => kull.stop());

  it('is not there for fellow members', async () => {
    const answer = await cast.as.mentee.get(`/groups/${cast.group.id}`);
    expect(answer.as<GroupBody>().members).toHaveLength(2);
    expect(answer.text).not.toContain(cast.people.fellow.familyName);
  });

  it.each(['mentor', 'leadMentor', 'administrator'] as const)(
    'is a member without a name to the %s',
    async (role) => {
      const answer = await cast.as[role].get(`/groups/${cast.group.id}`);
      const { members } = answer.as<GroupBody>();
      expect(members).toHaveLength(3);
      expect(members.filter((m) => m.isProtected)).toEqual([
        expect.objectContaining({ name: null, programme: null, email: null }),
      ]);
      expect(answer.text).not.toContain(cast.people.fellow.familyName);
    },
  );

  it('has a name but no contact to the coordinator, and sees itself', async () => {
    const answer = await cast.as.coordinator.get(`/groups/${cast.group.id}`);
    expect(answer.text).toContain(cast.people.fellow.familyName);
    expect(answer.text).not.toContain(cast.people.fellow.email);
    expect(answer.text).not.toContain('+4791234567');
    const own = (await cast.as.fellow.get(`/groups/${cast.group.id}`)).as<GroupBody>();
    expect(own.members.find((m) => m.isMe)?.email).toBe(cast.people.fellow.email);
  });
});

describe('my groups', () => {
  let kull: TestKull;
  let cast: Cast;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    cast = await castOf(kull);
  });
  afterAll(() => kull.stop());

  const mine = async (role: Role) =>
    (await cast.as[role].get('/me/groups')).as<{
      groups: { id: string; standing: string; members: number | null; mentors: string[] }[];
      seatless: { roundId: string }[];
    }>();

  it('are those I am in, and those of the mentors I lead, marked as such', async () => {
    const name = `${cast.people.mentor.givenName} ${cast.people.mentor.familyName}`;
    const group = { id: cast.group.id, mentors: [name] };
    const seen = async (role: Role) => (await mine(role)).groups;
    expect(await seen('mentor')).toEqual([
      expect.objectContaining({ ...group, standing: 'mentor', members: 3 }),
    ]);
    expect(await seen('mentee')).toEqual([
      expect.objectContaining({ ...group, standing: 'mentee', members: null }),
    ]);
    expect(await seen('leadMentor')).toEqual([
      expect.objectContaining({ ...group, standing: 'lead_mentor' }),
    ]);
    expect(await seen('coordinator')).toEqual([]);
    expect((await kull.client().get('/me/groups')).status).toBe(401);
  });

  it('give the session its places', async () => {
    const can = async (role: Role) =>
      (await cast.as[role].get('/session')).as<{ can: Record<string, boolean> }>().can;
    expect(await can('mentor')).toMatchObject({ mentor: true, leadMentors: false, mentee: false });
    expect(await can('leadMentor')).toMatchObject({ mentor: false, leadMentors: true });
    expect(await can('mentee')).toMatchObject({ mentor: false, mentee: true });
    expect(await can('coordinator')).toMatchObject({ mentor: false, mentee: false });
  });

  it('tell a student without one where there are seats', async () => {
    const seeker = await kull.a.enrolment({ in: cast.round });
    const client = await kull.as(await personOf(kull, seeker));
    const { seatless } = (await client.get('/me/groups')).as<{ seatless: unknown[] }>();
    expect(seatless).toEqual([expect.objectContaining({ roundId: cast.round.id })]);
    expect((await mine('mentee')).seatless).toEqual([]);
  });
});
