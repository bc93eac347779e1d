import type { Enrolment } from '#enrolment';
import { Membership } from '#groups';
import type { Person } from '#people';
import type { OutboxEvent } from '#platform';
import type { Round } from '#schemes';
import { TestKull } from '../../support/kull.js';

interface MailRow {
  readonly to_address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

describe('what people are told', () => {
  let kull: TestKull;
  let round: Round;

  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    round = await kull.a.round({ state: 'running', name: 'FYSE <høst>' });
    await kull.owner.query('delete from mails');
  });

  const happens = async (event: OutboxEvent): Promise<void> => {
    const coordinator = await kull.a.coordinator(round);
    await kull.db.run(kull.actor(coordinator), (tx) => tx.outbox.add(event));
    await kull.settled();
  };

  const enrol = (person: Partial<Person>, fields: Partial<Enrolment> = {}): Promise<Enrolment> =>
    kull.a.enrolment({ in: round, person, ...fields });

  const mails = async (): Promise<MailRow[]> => {
    const { rows } = await kull.owner.query<MailRow>('select * from mails order by to_address');
    return rows;
  };

  it('invites each student with a link of the student’s own that works, once', async () => {
    const invited = [
      await enrol({ email: 'a@kull.example', locale: 'en' }, { state: 'invited' }),
      await enrol({ email: 'b@kull.example', isProtected: true }, { state: 'invited' }),
      await enrol({ email: null }, { state: 'invited' }),
    ];
    const event = {
      type: 'round.invited',
      roundId: round.id,
      enrolmentIds: invited.map(({ id }) => id),
    };
    await happens(event);

    const [first, second, ...others] = await mails();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ to_address: 'a@kull.example' });
    expect(first!.subject).toMatch(/^Join Scheme/);
    expect(first!.text).toContain('About');
    expect(second).toMatchObject({ to_address: 'b@kull.example' });
    const tokens = [first!, second!].map(
      ({ text }) => /http:\/\/localhost:3000\/invitations\/(\S+)/.exec(text)![1]!,
    );
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens)
      expect((await kull.client().get(`/invitations/${token}`)).status).toBe(200);

    // The same event once more, as a job that failed halfway would be delivered.
    await kull.owner.query(
      `update jobs.job set state = 'created', completed_on = null
       where name = 'outbox' and data -> 'event' ->> 'roundId' = $1`,
      [round.id],
    );
    await kull.settled();
    expect(await mails()).toHaveLength(2);
    const { rows } = await kull.owner.query(
      'select from invitations where enrolment_id = any($1)',
      [invited.map(({ id }) => id)],
    );
    expect(rows).toHaveLength(2);
  });

  it('tells everyone in the groups of a published proposal, each in the own language', async () => {
    const mentor = await enrol(
      { givenName: 'Marte', familyName: 'Ås', email: 'm@kull.example', locale: 'nn' },
      { role: 'mentor' },
    );
    const { group } = await kull.a.group({ in: round, mentor, number: 7, slot: 210 });
    const second = await kull.a.group({ in: round, mentor, number: 8, seatsTaken: 1 });
    const placed = [
      await enrol({ givenName: '<i>Bo', email: 'a@kull.example' }),
      await enrol({ email: 'b@kull.example', locale: 'en', isProtected: true }),
      await enrol({ email: null }),
    ];
    for (const { id } of placed)
      await kull.a.insert(Membership, round.institutionId, {
        groupId: group.id,
        enrolmentId: id,
        role: 'mentee',
      });
    // Beside it: somebody of another round, who is told nothing.
    await kull.a.group({ of: 1 });

    await happens({ type: 'proposal.published', roundId: round.id, proposalId: round.id });

    const [bo, protectedStudent, leader, ...others] = await mails();
    expect(others).toEqual([]);
    expect(bo).toMatchObject({ to_address: 'a@kull.example', subject: 'Du er med i gruppe 7' });
    expect(bo!.text).toContain('Mentor: Marte Ås');
    expect(bo!.text).toContain('Felles tid: tirsdager kl. 10:00');
    expect(bo!.text).toContain(`http://localhost:3000/groups/${group.id}`);
    expect(bo!.html).toContain('&lt;i&gt;Bo');
    expect(bo!.html).toContain('FYSE &lt;høst&gt;');
    expect(protectedStudent).toMatchObject({
      to_address: 'b@kull.example',
      subject: 'You are in group 7',
    });
    expect(leader).toMatchObject({
      to_address: 'm@kull.example',
      subject: 'Gruppene dine i FYSE <høst> er klare',
    });
    expect(leader!.text).toContain('Gruppe 7: 0 studentar, tysdagar kl. 10:00');
    expect(leader!.text).toContain(`Gruppe ${second.group.number}: 1 student, felles tid`);
    expect(leader!.text).toContain('http://localhost:3000/groups\n');
  });

  it('speaks of a mentor and a student, and of no group, where groups are pairs', async () => {
    round = await kull.a.round({
      ...{ state: 'running', name: 'Alumni' },
      settings: {
        ...round.settings,
        format: 'pairs',
        group: { minimum: 1, target: 1, maximum: 1 },
      },
    });
    const mentor = await enrol(
      { givenName: 'Kari', familyName: 'Nordmann', email: 'm@kull.example' },
      { role: 'mentor' },
    );
    const students = [
      await enrol({ givenName: 'Ola', familyName: 'Dahl', email: 'a@kull.example' }),
      await enrol({ givenName: 'Skjult', email: 'b@kull.example', isProtected: true }),
    ];
    for (const { id } of students) {
      const { group } = await kull.a.group({ in: round, mentor, seats: 1, seatsTaken: 1 });
      await kull.a.insert(Membership, round.institutionId, {
        ...{ groupId: group.id, enrolmentId: id, role: 'mentee' as const },
      });
    }
    await happens({ type: 'proposal.published', roundId: round.id, proposalId: round.id });

    const [ola, , toMentor, ...others] = await mails();
    expect(others).toEqual([]);
    expect(ola!.subject).toBe('Du har fått mentor i Alumni');
    expect(ola!.text).toContain('Mentor: Kari Nordmann');
    expect(toMentor!.subject).toBe('Du har fått student i Alumni');
    expect(toMentor!.text).toContain('Student: Ola Dahl\nStudent: En student\n');
    for (const { text } of await mails()) expect(text).not.toMatch(/grupp/i);
    expect(toMentor!.text).not.toContain('Skjult');
  });

  it('does not name a protected mentor to the students', async () => {
    const mentor = await enrol(
      { givenName: 'Skjult', email: 'm@kull.example', isProtected: true },
      { role: 'mentor' },
    );
    await kull.a.group({ in: round, mentor, of: 1 });
    await happens({ type: 'proposal.published', roundId: round.id, proposalId: round.id });

    const rows = await mails();
    expect(rows).toHaveLength(2);
    const [student] = rows.filter(({ to_address }) => to_address !== 'm@kull.example');
    expect(student!.text).not.toContain('Skjult');
  });

  it.each([
    ['group.joined', 'En ny student i gruppe 7', 'Aisha Demo har tatt en ledig plass'],
    ['enrolment.withdrawn', 'Gruppe 7 har fått en ledig plass', 'Aisha Demo er ikke lenger med'],
  ])('tells the mentor of %s, and not why', async (type, subject, sentence) => {
    const mentor = await enrol({ email: 'm@kull.example' }, { role: 'mentor' });
    const { group } = await kull.a.group({ in: round, mentor, number: 7, of: 2 });
    const student = await enrol({ givenName: 'Aisha', familyName: 'Demo' });
    await happens({ type, groupId: group.id, enrolmentId: student.id });

    const rows = await mails();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ to_address: 'm@kull.example', subject });
    expect(rows[0]!.text).toContain(sentence);
  });

  it('tells nobody of a withdrawal from no group, and names no protected student', async () => {
    const mentor = await enrol({ email: 'm@kull.example' }, { role: 'mentor' });
    const { group } = await kull.a.group({ in: round, mentor, number: 7 });
    const student = await enrol({ givenName: 'Skjult', isProtected: true });
    await happens({ type: 'enrolment.withdrawn', groupId: null, enrolmentId: student.id });
    expect(await mails()).toEqual([]);

    await happens({ type: 'group.joined', groupId: group.id, enrolmentId: student.id });
    const [mail] = await mails();
    expect(mail!.text).toContain('En student har tatt en ledig plass');
    expect(mail!.text).not.toContain('Skjult');
  });
});
