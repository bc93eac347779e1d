import { newId } from '#kernel';
import { castOf, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { day } from '../../support/days.js';
import { TestKull } from '../../support/kull.js';

interface Thread {
  readonly id: string;
  readonly messages: { body: string; side: string }[];
}
interface OfGroup {
  readonly students: { enrolmentId: string; name: string | null }[];
  readonly mentorThreadId: string | null;
}

describe('a mentor who writes to one student', () => {
  let kull: TestKull;
  let cast: Cast;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    cast = await castOf(kull);
  });

  const write = (by: TestClient, enrolmentId = cast.mentees[0]!.id, body = 'Hvordan går det?') =>
    by.post(`/groups/${cast.group.id}/student-messages`, { enrolmentId, body });
  const ofGroup = async (by: TestClient): Promise<OfGroup> =>
    (await by.get(`/groups/${cast.group.id}/messages`)).as<OfGroup>();

  it('begins what the two sides alone read, and is answered there', async () => {
    const { as: by, people } = cast;
    const { students } = await ofGroup(by.mentor);
    expect(students.map(({ enrolmentId }) => enrolmentId).sort()).toEqual(
      cast.mentees.map(({ id }) => id).sort(),
    );
    const begun = await write(by.mentor);
    expect(begun.status).toBe(201);
    const { id } = begun.as<Thread>();
    // The student reads it at the place where they would write to their mentors.
    expect((await ofGroup(by.mentee)).mentorThreadId).toBe(id);
    const answer = await by.mentee.post(`/threads/${id}/messages`, { body: 'Bra' });
    expect(answer.status).toBe(201);
    const again = (await write(by.mentor, cast.mentees[0]!.id, 'Fint')).as<Thread>();
    expect(again.id).toBe(id);
    expect(again.messages.map(({ side, body }) => `${side} ${body}`)).toEqual([
      ...['mentor Hvordan går det?', 'member Bra', 'mentor Fint'],
    ]);
    for (const role of ['fellow', 'coordinator', 'leadMentor', 'otherMentor'] as const)
      expect([role, (await by[role].get(`/threads/${id}`)).status]).toEqual([role, 404]);
    await kull.settled();
    const { rows } = await kull.owner.query<{ to: string }>(
      `select to_address as to from mails where institution_id = $1 and key like 'message:%'
       order by created_at`,
      [cast.round.institutionId],
    );
    const { mentee, mentor } = people;
    expect(rows.map(({ to }) => to)).toEqual([mentee.email, mentor.email, mentee.email]);
  });

  it('is a mentor of the student’s own group, and nobody else', async () => {
    const { as: by } = cast;
    for (const role of ['mentee', 'fellow', 'otherMentor', 'leadMentor', 'coordinator'] as const)
      expect([role, (await write(by[role])).status]).toEqual([role, 404]);
    expect((await kull.client().post(`/groups/${cast.group.id}/student-messages`)).status).toBe(
      401,
    );
    expect((await write(by.otherInstitution)).status).toBe(404);
    const { students } = await ofGroup(by.mentee);
    expect(students).toEqual([]);
    // No student of the group; no student at all.
    expect((await write(by.mentor, cast.mentor.id)).status).toBe(404);
    expect((await write(by.mentor, newId())).status).toBe(404);
    expect((await write(by.mentor, 'x')).status).toBe(422);
    expect((await write(by.mentor, cast.mentees[0]!.id, ' ')).status).toBe(422);
  });

  it('is not who stands in for the mentor on some days', async () => {
    const { institutionId } = cast.round;
    const { id, personId } = await kull.a.enrolment({ in: cast.round, role: 'mentor' });
    await kull.owner.query(
      `insert into substitutions (institution_id, id, group_id, enrolment_id, starts_on, ends_on)
       values ($1, $2, $3, $4, $5, $6)`,
      [institutionId, newId(), cast.group.id, id, day(-1), day(1)],
    );
    const substitute = await kull.as({ institutionId, id: personId });
    expect((await ofGroup(substitute)).students).toEqual([]);
    expect((await write(substitute)).status).toBe(409);
  });

  it('begins one thread, however often it is sent at once', async () => {
    const sent = await Promise.all(
      [1, 2, 3].map((n) => write(cast.as.mentor, undefined, `Nr. ${n}`)),
    );
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(sent.map((one) => one.as<Thread>().id)).size).toBe(1);
  });
});
