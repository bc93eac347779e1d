import { Identity } from '#access';
import { newId } from '#kernel';
import { castOf, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';

interface MyData {
  readonly institutionName: string;
  readonly parts: {
    readonly section: string;
    readonly tables: { readonly table: string; readonly rows: Record<string, unknown>[] }[];
  }[];
}

describe('all that is held about me', () => {
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start();
    cast = await castOf(kull);
    await kull.a.insert(Identity, cast.round.institutionId, {
      issuer: 'https://provider.example',
      subject: newId(),
      givenName: 'Kari',
      familyName: 'Ved Tilbyderen',
      personId: cast.people.mentee.id,
      linkedBy: 'invitation',
      linkedAt: new Date(),
    });
    const logged = await cast.as.mentor.post(`/groups/${cast.group.id}/logged-meetings`, {
      ...{ date: '2026-02-02', time: '10:15', place: 'Kantina', outcome: 'held' },
      attendance: [{ enrolmentId: cast.mentees[0]!.id, presence: 'excused' }],
      summary: 'Vi snakket om eksamen',
      reflection: 'Dette vil jeg huske selv',
    });
    expect([logged.status, logged.text]).toEqual([201, expect.anything()]);
  });
  afterAll(() => kull.stop());

  const dataOf = async (role: 'mentee' | 'mentor' | 'coordinator'): Promise<MyData> => {
    const answer = await cast.as[role].post('/me/data');
    expect(answer.status).toBe(200);
    return answer.as<MyData>();
  };
  const rowsOf = (data: MyData, section: string, table: string) =>
    data.parts
      .filter((part) => part.section === section)
      .flatMap(({ tables }) => tables.filter((held) => held.table === table))
      .flatMap(({ rows }) => rows);

  it('is whole for a student: person, round, group, attendance, sign-ins', async () => {
    const { mentee } = cast.people;
    const data = await dataOf('mentee');
    expect(rowsOf(data, 'about_you', 'persons')).toMatchObject([
      { given_name: mentee.givenName, family_name: mentee.familyName, email: mentee.email },
    ]);
    expect(rowsOf(data, 'rounds', 'enrolments')).toMatchObject([
      { round: cast.round.name, part: 'mentee', part_state: 'joined' },
    ]);
    expect(rowsOf(data, 'groups', 'memberships')).toMatchObject([
      { group_number: cast.group.number, group_role: 'mentee', left_at: null },
    ]);
    expect(rowsOf(data, 'groups', 'attendances')).toMatchObject([{ presence: 'excused' }]);
    expect(rowsOf(data, 'sign_ins', 'identities')).toMatchObject([
      { family_name: 'Ved Tilbyderen', linked_by: 'invitation' },
    ]);
    expect(rowsOf(data, 'sign_ins', 'sessions')).toHaveLength(1);
  });

  it('has the mails to my address, too, from before it was known whose it is', async () => {
    const { institutionId, email } = cast.people.mentee;
    await kull.owner.query(
      `insert into mails (institution_id, id, to_address, subject, state, key)
       values ($1, gen_random_uuid(), $2, 'Før', 'sent', 'before'),
              ($1, gen_random_uuid(), 'other@kull.example', 'Andres', 'sent', 'others')`,
      [institutionId, email!.toUpperCase()],
    );
    const subjects = rowsOf(await dataOf('mentee'), 'mails', 'mails').map(
      (mail) => mail['subject'],
    );
    expect(subjects).toContain('Før');
    expect(subjects).not.toContain('Andres');
  });

  it('has a mentor’s own reflections, and nobody else’s', async () => {
    const mentors = await dataOf('mentor');
    expect(rowsOf(mentors, 'written', 'reflections')).toMatchObject([
      { reflection: 'Dette vil jeg huske selv' },
    ]);
    expect(rowsOf(mentors, 'written', 'meetings')).toMatchObject([
      { summary: 'Vi snakket om eksamen' },
    ]);
    for (const role of ['mentee', 'coordinator'] as const)
      expect(JSON.stringify(await dataOf(role))).not.toContain('Dette vil jeg huske selv');
  });

  it('names nobody else', async () => {
    const { fellow, mentor, coordinator, administrator } = cast.people;
    const text = JSON.stringify(await dataOf('mentee'));
    for (const { familyName } of [fellow, mentor, coordinator, administrator])
      expect(text).not.toContain(familyName);
  });

  it('says who has done what to me by role, and that I have read it', async () => {
    const enrolment = await cast.as.coordinator.get(`/enrolments/${cast.mentees[0]!.id}`);
    const { version } = enrolment.as<{ version: number }>();
    const corrected = await cast.as.coordinator.patch(
      `/enrolments/${cast.mentees[0]!.id}`,
      { campus: 'Grimstad' },
      { 'if-match': `"${version}"` },
    );
    expect(corrected.status).toBe(200);
    await dataOf('mentee');
    const acts = rowsOf(await dataOf('mentee'), 'acts', 'audit_events');
    expect(acts).toContainEqual(
      expect.objectContaining({ act: 'person.corrected', done_by: 'coordinator' }),
    );
    expect(acts).toContainEqual(expect.objectContaining({ act: 'my_data.read', done_by: 'you' }));
  });

  it('is for whoever is signed in, and no GET', async () => {
    expect((await kull.client().post('/me/data')).status).toBe(401);
    expect((await cast.as.mentee.get('/me/data')).status).toBe(404);
  });
});
