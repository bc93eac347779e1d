import type { Enrolment } from '#enrolment';
import { statuses, type Cast } from '../../support/cast.js';
import type { Answer } from '../../support/client.js';
import type { TestKull } from '../../support/kull.js';
import { Meetings } from './meetings.js';

interface Facts {
  attended: number;
  of: number;
  left: number;
  needed: number;
  missing: number;
  outlook: string;
}
interface Student {
  enrolmentId: string;
  name: string | null;
  undecided: number;
  facts: Facts;
}

type Marks = readonly unknown[];
interface Marked {
  readonly rounds?: readonly { readonly marks: Marks }[];
  readonly marks?: Marks;
}

const NOT_THEIRS = {
  ...{ administrator: 404, insight: 404, otherCoordinator: 404, otherInstitution: 404 },
};

describe('attendance that is required', () => {
  const meetings = new Meetings();
  let kull: TestKull;
  let cast: Cast;
  let own: Enrolment;
  let fellow: Enrolment;

  beforeAll(async () => {
    kull = await meetings.start();
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
    [own, fellow] = cast.mentees as [Enrolment, Enrolment];
    await set({ threshold: { unit: 'percent', least: 75, per: 'round' } });
  });
  afterAll(() => kull.stop());

  const set = (settings: object) =>
    kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{meetings}', settings -> 'meetings' || $2)
       where id = $1`,
      [cast.round.id, JSON.stringify(settings)],
    );
  const held = async (date: string, marks: Record<string, string> = {}): Promise<string> => {
    const { id } = await meetings.planned({ date, time: '10:15' });
    // Attendance is required, so it is said of each.
    const roll = (await meetings.show('mentor', id)).attendance ?? [];
    const attendance = roll.map(({ enrolmentId }) => ({
      ...{ enrolmentId, presence: marks[enrolmentId] ?? 'present' },
    }));
    const answer = await meetings.log(id, 1, { outcome: 'held', attendance });
    expect(answer.status).toBe(200);
    return id;
  };
  const mine = async (role: 'mentee' | 'fellow' = 'mentee'): Promise<Facts | undefined> =>
    (await cast.as[role].get('/me/attendance')).as<{ rounds: { facts: Facts }[] }>().rounds[0]
      ?.facts;
  const inRound = async (show = 'all') =>
    (await cast.as.coordinator.get(`/rounds/${cast.round.id}/attendance?show=${show}`)).as<{
      numbers: Record<string, number>;
      items: Student[];
    }>();
  const decide = (meetingId: string, decision: string | null, enrolmentId = own.id) =>
    cast.as.coordinator.put(`/meetings/${meetingId}/absences`, { enrolmentId, decision });

  it('is told to the student, to the mentor of the group, and to the coordinator as a list', async () => {
    expect(await mine()).toMatchObject({ attended: 0, of: 0, left: 0 });
    await held('2026-02-03', { [own.id]: 'absent' });
    await held('2026-02-10');
    await meetings.planned({ date: '2099-02-03', time: '10:15' });
    const facts = { attended: 1, of: 2, left: 1, needed: 3, missing: 2 };
    // More can be planned, until the round says how many there are to be.
    expect(await mine()).toMatchObject({ ...facts, outlook: 'within_reach' });
    expect((await inRound('out_of_reach')).items).toEqual([]);
    await set({ plannedCount: 3, per: 'round' });
    expect(await mine()).toMatchObject({ ...facts, outlook: 'out_of_reach' });
    expect(await mine('fellow')).toMatchObject({ attended: 2, of: 2, outlook: 'within_reach' });
    const { students } = (await cast.as.mentor.get(`/groups/${cast.group.id}/attendance`)).as<{
      students: Student[];
    }>();
    expect(students.map(({ enrolmentId }) => enrolmentId).sort()).toEqual(
      cast.mentees.map(({ id }) => id).sort(),
    );
    const { numbers, items } = await inRound('out_of_reach');
    expect(numbers).toEqual({ all: 4, below: 1, out_of_reach: 1, undecided: 0 });
    expect(items.map(({ enrolmentId }) => enrolmentId)).toEqual([own.id]);
    expect((await inRound()).items).toHaveLength(4);
  });

  it('is nobody’s to read where the round asks for nothing', async () => {
    await held('2026-02-03');
    await set({ threshold: null });
    expect(await mine()).toBeUndefined();
    expect((await inRound()).items).toEqual([]);
    expect((await cast.as.mentor.get(`/groups/${cast.group.id}/attendance`)).body).toEqual({
      students: null,
    });
  });

  it('leaves an absence that is approved out, or counts it as attended, as the scheme says', async () => {
    const missed = await held('2026-02-03', { [own.id]: 'excused' });
    await held('2026-02-10');
    expect(await mine()).toMatchObject({ attended: 1, of: 2, outlook: 'within_reach' });
    expect((await inRound('undecided')).items).toMatchObject([{ enrolmentId: own.id }]);
    expect((await decide(missed, 'approved')).body).toMatchObject({
      facts: { attended: 1, of: 1, outlook: 'reached' },
      marks: [
        { id: missed, isTalk: false, decision: 'approved' },
        { isTalk: false, decision: null },
      ],
    });
    expect((await inRound('undecided')).items).toEqual([]);
    await set({ approvedAbsence: 'attended' });
    expect(await mine()).toMatchObject({ attended: 2, of: 2, outlook: 'reached' });
    await decide(missed, null);
    expect(await mine()).toMatchObject({ attended: 1, of: 2 });
  });

  it('counts what was made up for, and only for who was away', async () => {
    const missed = await held('2026-02-03', { [own.id]: 'absent' });
    expect((await decide(missed, 'approved')).body).toMatchObject({
      ...{ status: 409, code: 'absence.not_excused' },
    });
    expect((await decide(missed, 'replaced', fellow.id)).body).toMatchObject({
      ...{ status: 409, code: 'absence.was_present' },
    });
    expect((await decide(missed, 'replaced')).status).toBe(200);
    expect(await mine()).toMatchObject({ attended: 1, of: 1 });
    expect((await decide(missed, 'nonsense')).status).toBe(422);
    const stranger = (await kull.a.enrolment({ in: cast.round })).id;
    expect((await decide(missed, 'replaced', stranger)).status).toBe(404);
  });

  it('counts a meeting with another group for one that was missed', async () => {
    await held('2026-02-03', { [own.id]: 'absent' });
    const planned = await cast.as.otherMentor.post(`/groups/${cast.otherGroup.id}/meetings`, {
      ...{ date: '2026-02-05', time: '10:15' },
    });
    const { id } = planned.as<{ meetings: { id: string }[] }>().meetings[0]!;
    const guest = (who: string) => cast.as.otherMentor.post(`/meetings/${id}/guests`, { who });
    const { email, givenName, familyName } = cast.people.mentee;
    expect((await guest(email!)).body).toMatchObject({ status: 409, code: 'meeting.not_held' });
    const opened = await cast.as.otherMentor.get(`/meetings/${id}`);
    const members = opened.as<{ attendance: { enrolmentId: string }[] }>().attendance;
    const attendance = members.map(({ enrolmentId }) => ({ enrolmentId, presence: 'present' }));
    await cast.as.otherMentor.put(
      `/meetings/${id}/log`,
      { outcome: 'held', attendance },
      { 'if-match': '"1"' },
    );
    const refused = async (who: string) => {
      const answer = await guest(who);
      return [answer.status, answer.as<{ fields?: { code: string }[] }>().fields?.[0]?.code];
    };
    expect(await refused('Ingen Her')).toEqual([422, 'field.guest_unknown']);
    expect(await refused(cast.people.otherMentee.email!)).toEqual([422, 'field.guest_is_member']);
    expect(await refused(cast.people.mentor.email!)).toEqual([422, 'field.guest_unknown']);
    await kull.owner.query(`update persons set is_protected = true where id = $1`, [
      cast.people.fellow.id,
    ]);
    expect(await refused(cast.people.fellow.email!)).toEqual([422, 'field.guest_unknown']);
    const added = await guest(` ${givenName}  ${familyName.toUpperCase()} `);
    expect(added.body).toMatchObject({
      attendance: expect.arrayContaining([
        expect.objectContaining({ enrolmentId: own.id, isGuest: true, presence: 'present' }),
        expect.objectContaining({ isGuest: false }),
      ]) as unknown,
    });
    expect(await mine()).toMatchObject({ attended: 1, of: 1, outlook: 'reached' });
    // A second log keeps the guest, who may be marked like the others.
    const relogged = await cast.as.otherMentor.put(
      `/meetings/${id}/log`,
      {
        outcome: 'held',
        attendance: [...attendance, { enrolmentId: own.id, presence: 'absent' }],
      },
      { 'if-match': '"2"' },
    );
    expect(relogged.status).toBe(200);
    expect(await mine()).toMatchObject({ attended: 0, of: 1 });
    const gone = { enrolmentId: own.id };
    const removal = `/meetings/${id}/guest-removals`;
    expect((await cast.as.otherMentor.post(removal, gone)).status).toBe(200);
    expect((await cast.as.otherMentor.post(removal, gone)).status).toBe(404);
    expect((await cast.as.otherMentor.post(removal, {})).status).toBe(422);
    expect((await cast.as.otherMentor.post(`/meetings/${id}/guests`, {})).status).toBe(422);
  });

  it('goes with a student who changes group, and is read by the mentor there', async () => {
    await held('2026-02-03', { [own.id]: 'absent' });
    await held('2026-02-10');
    await kull.owner.query(`update memberships set left_at = now() where enrolment_id = $1`, [
      own.id,
    ]);
    await kull.owner.query(
      `insert into memberships (institution_id, id, group_id, enrolment_id, role, joined_at)
       values ($1, gen_random_uuid(), $2, $3, 'mentee', now())`,
      [own.institutionId, cast.otherGroup.id, own.id],
    );
    // Of a meeting after they had left, nothing is expected.
    await held('2026-02-17');
    expect(await mine()).toMatchObject({ attended: 2, of: 3 });
    const { students } = (
      await cast.as.otherMentor.get(`/groups/${cast.otherGroup.id}/attendance`)
    ).as<{ students: Student[] }>();
    expect(students).toContainEqual(
      expect.objectContaining({
        enrolmentId: own.id,
        facts: expect.objectContaining({ attended: 2, of: 3 }) as unknown,
      }),
    );
    const left = (await cast.as.mentor.get(`/groups/${cast.group.id}/attendance`)).text;
    expect(left).not.toContain(own.id);
  });

  it('is counted in the term, by the round’s own terms', async () => {
    await kull.owner.query(
      `update rounds set starts_on = '2025-08-10', ends_on = '2100-06-15', terms = $2 where id = $1`,
      [
        cast.round.id,
        JSON.stringify([
          { term: '2025-HØST', startsOn: '2025-08-10', endsOn: '2025-12-18' },
          { term: '2026-VÅR', startsOn: '2026-01-05', endsOn: '2100-06-15' },
        ]),
      ],
    );
    await set({ threshold: { unit: 'meetings', least: 2, per: 'term' } });
    await held('2025-10-07');
    await held('2026-02-10');
    expect(await mine()).toMatchObject({ attended: 1, of: 1, needed: 2, startsOn: '2026-01-05' });
    // The student's own list is of the same days as the counts; the coordinator's is of the whole round.
    const marksIn = async (
      answer: Promise<Answer>,
      path: (body: Marked) => Marks,
    ): Promise<number> => path((await answer).as<Marked>()).length;
    expect(await marksIn(cast.as.mentee.get('/me/attendance'), (b) => b.rounds![0]!.marks)).toBe(1);
    expect(
      await marksIn(cast.as.coordinator.get(`/enrolments/${own.id}/attendance`), (b) => b.marks!),
    ).toBe(2);
  });

  it('hides who is protected from the mentor and the file, and writes down that it was taken', async () => {
    await held('2026-02-03');
    await kull.owner.query(`update persons set is_protected = true where id = $1`, [own.personId]);
    const { students } = (await cast.as.mentor.get(`/groups/${cast.group.id}/attendance`)).as<{
      students: Student[];
    }>();
    expect(students.find(({ enrolmentId }) => enrolmentId === own.id)?.name).toBeNull();
    const exported = await cast.as.coordinator.post(`/rounds/${cast.round.id}/attendance-exports`);
    expect(exported.body).toMatchObject({ leftOut: 1 });
    expect(exported.text).not.toContain(own.id);
    const { rows } = await kull.owner.query(
      `select details from audit_events where act = 'attendance.exported' and subject_id = $1`,
      [cast.round.id],
    );
    expect(rows).toEqual([{ details: { people: 3 } }]);
  });

  it('is closed to all others', async () => {
    const missed = await held('2026-02-03', { [own.id]: 'excused' });
    const coordinators = {
      ...{ mentee: 404, fellow: 404, mentor: 404, leadMentor: 404, coordinator: 200 },
      ...{ ...NOT_THEIRS, otherMentee: 404, otherMentor: 404 },
    };
    const { round, group } = cast;
    expect(await statuses(cast, (c) => c.get(`/rounds/${round.id}/attendance`))).toEqual(
      coordinators,
    );
    expect(await statuses(cast, (c) => c.get(`/enrolments/${own.id}/attendance`))).toEqual(
      coordinators,
    );
    const approve = { enrolmentId: own.id, decision: 'approved' };
    expect(await statuses(cast, (c) => c.put(`/meetings/${missed}/absences`, approve))).toEqual(
      coordinators,
    );
    expect(await statuses(cast, (c) => c.get(`/groups/${group.id}/attendance`))).toEqual({
      ...coordinators,
      mentor: 200,
    });
    expect((await kull.client().get('/me/attendance')).status).toBe(401);
    expect((await kull.client().get(`/rounds/${round.id}/attendance`)).status).toBe(401);
    expect((await cast.as.coordinator.get(`/rounds/${round.id}/attendance?show=x`)).status).toBe(
      422,
    );
    expect(
      (await cast.as.coordinator.get(`/rounds/${round.id}/attendance?cursor=x`)).body,
    ).toMatchObject({ code: 'page.cursor' });
  });
});
