import type { Enrolment } from '#enrolment';
import type { Round } from '#schemes';
import { personOf } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

interface Part {
  readonly id: string;
  readonly state: string;
  readonly enteredBy: string | null;
  readonly languages: string[] | null;
  readonly slots: number[] | null;
  readonly leave: { readonly backOn: string | null; readonly goesOnIn: object | null } | null;
  readonly continues: object | null;
  readonly can: { readonly goOnLeave: boolean; readonly return: boolean };
}

describe('a student on leave', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const settings = {
    ...fyseLikeSettings,
    waysIn: { ...fyseLikeSettings.waysIn, waitingList: true },
  };
  /** Two cohorts' rounds of one scheme, each with a group. */
  const twoCohorts = async () => {
    const scheme = await kull.a.scheme({ settings });
    const round = await kull.a.round({ of: scheme, state: 'running' });
    const later = await kull.a.round({
      ...{ of: scheme, state: 'running', name: 'Next', cohort: '2027-HØST' },
      ...{ startsOn: '2027-08-10', endsOn: '2028-06-15' },
    });
    const coordinator = await kull.as(await kull.a.coordinator(round));
    const { group, mentees, mentor } = await kull.a.group({ in: round, of: 3 });
    const { group: laterGroup } = await kull.a.group({ in: later, of: 2 });
    return { scheme, round, later, coordinator, group, laterGroup, student: mentees[0]!, mentor };
  };
  const leave = (client: TestClient, { id }: Enrolment, backOn: string | null = null) =>
    client.post(`/enrolments/${id}/leave`, { backOn });
  const comeBack = (client: TestClient, { id }: Enrolment, { id: roundId }: Round) =>
    client.post(`/enrolments/${id}/return`, { roundId });
  const memberships = async ({ personId }: Enrolment) => {
    const { rows } = await kull.owner.query<{ group: string; isOver: boolean }>(
      `select m.group_id as "group", m.left_at is not null as "isOver"
       from memberships m join enrolments e on e.id = m.enrolment_id
       where e.person_id = $1 order by m.joined_at`,
      [personId],
    );
    return rows;
  };

  it('frees the seat, is told as such to the student alone, and keeps what was', async () => {
    const { coordinator, student, group, mentor, round } = await twoCohorts();
    const gone = await leave(coordinator, student, '2027-08-10');
    expect(gone.as<Part>()).toMatchObject({
      state: 'withdrawn',
      leave: { backOn: '2027-08-10', goesOnIn: null },
      can: { goOnLeave: false, return: true },
    });
    expect(await memberships(student)).toEqual([{ group: group.id, isOver: true }]);
    const { rows } = await kull.owner.query<{ seats_taken: number }>(
      `select seats_taken from groups where id = $1`,
      [group.id],
    );
    expect(rows).toEqual([{ seats_taken: 2 }]);
    // Another day to come back is no second leave.
    const put = (await leave(coordinator, student)).as<Part>();
    expect(put.leave).toMatchObject({ backOn: null });
    await kull.settled();
    const mails = await kull.owner.query<{ text: string }>(
      `select subject || text as text from mails where person_id = $1`,
      [mentor.personId],
    );
    expect(mails.rows.map(({ text }) => text).join()).not.toMatch(/permisjon/i);
    const own = await kull.owner.query<{ subject: string }>(
      `select subject from mails where person_id = $1 and subject ~ 'permisjon'`,
      [student.personId],
    );
    expect(own.rows).toEqual([{ subject: `Du har permisjon fra ${round.name}` }]);
    const client = await kull.as(await personOf(kull, student));
    expect((await client.get('/me/enrolments')).body).toMatchObject({
      enrolments: [
        { state: 'withdrawn', onLeaveSince: expect.any(String) as string, backOn: null },
      ],
    });
    expect((await client.get('/home')).body).toMatchObject({ mentee: [{ step: 'on_leave' }] });
  });

  it('goes on in the round of a later cohort, and joins a group there', async () => {
    const { coordinator, student, round, later, group, laterGroup } = await twoCohorts();
    await kull.owner.query(
      `update enrolments set languages = '{nn}', slots = '{210}' where id = $1`,
      [student.id],
    );
    await leave(coordinator, student);
    const back = await comeBack(coordinator, student, later);
    const part = back.as<Part>();
    expect([back.status, part]).toMatchObject([
      200,
      {
        ...{ state: 'joined', enteredBy: 'returned', languages: ['nn'], slots: null },
        continues: { enrolmentId: student.id, roundId: round.id },
      },
    ]);
    const before = (await coordinator.get(`/enrolments/${student.id}`)).as<Part>();
    expect(before).toMatchObject({
      leave: { goesOnIn: { enrolmentId: part.id, roundName: 'Next' } },
      can: { return: false },
    });
    const { mentee } = (await (await kull.as(await personOf(kull, student))).get('/home')).as<{
      mentee: { roundId: string }[];
    }>();
    expect(mentee.map(({ roundId }) => roundId)).toEqual([later.id]);
    // A free seat in a group of the later cohort is theirs, as they wait for one.
    await kull.settled();
    const client = await kull.as(await personOf(kull, student));
    const { waits } = (await client.get('/me/waits')).as<{ waits: { offer: { id: string } }[] }>();
    const accepted = await client.post(`/seat-offers/${waits[0]!.offer.id}/acceptance`);
    expect(accepted.status).toBeLessThan(300);
    expect(await memberships(student)).toEqual([
      { group: group.id, isOver: true },
      { group: laterGroup.id, isOver: false },
    ]);
    expect((await comeBack(coordinator, student, later)).body).toMatchObject({
      code: 'enrolment.not_on_leave',
    });
  });

  it('may go on in the scheme’s other rounds that take people, and in no other', async () => {
    const { coordinator, student, later, scheme } = await twoCohorts();
    await kull.a.round({ of: scheme, state: 'archived' });
    await kull.a.round({ of: scheme, state: 'closing' });
    const { institutionId } = scheme;
    await kull.a.round({ of: await kull.a.scheme({ institutionId }) });
    const draft = await kull.a.round({ of: scheme, state: 'draft', startsOn: '2026-01-10' });
    await leave(coordinator, student);
    const shown = (await coordinator.get(`/enrolments/${student.id}`)).as<Part>();
    expect(shown.leave).toMatchObject({
      mayGoOnIn: [
        { roundId: later.id, roundName: 'Next', takesSeats: true },
        { roundId: draft.id, takesSeats: false },
      ],
    });
  });

  it('comes back to the same round by being signed up once more', async () => {
    const { coordinator, student } = await twoCohorts();
    await leave(coordinator, student, '2027-01-05');
    const again = await coordinator.post(`/enrolments/${student.id}/joining`);
    expect(again.as<Part>()).toMatchObject({ state: 'joined', leave: null });
  });

  describe('who must take part', () => {
    const tied = async () => {
      const cohorts = await twoCohorts();
      const student = await kull.a.enrolment({ in: cohorts.round, enteredBy: 'mandatory' });
      const own = await kull.as(await personOf(kull, student));
      const withdraw = ({ id }: { id: string }) => own.post(`/enrolments/${id}/withdrawal`);
      return { ...cohorts, student, withdraw };
    };
    const mandatory = { code: 'enrolment.mandatory' };

    it.each(['on no list', 'invited', 'withdrawn'] as const)(
      'must in the later round, too, where they were %s',
      async (was) => {
        const { coordinator, student, later, withdraw } = await tied();
        const { personId } = student;
        if (was !== 'on no list') await kull.a.enrolment({ in: later, state: was, personId });
        await leave(coordinator, student);
        const part = (await comeBack(coordinator, student, later)).as<Part>();
        expect(part).toMatchObject({ state: 'joined', enteredBy: 'mandatory' });
        expect((await withdraw(part)).body).toMatchObject(mandatory);
      },
    );

    it('must when they come back to the same round, and when they are put in again', async () => {
      const { coordinator, student, withdraw } = await tied();
      const withdrawal = () => coordinator.post(`/enrolments/${student.id}/withdrawal`);
      for (const goes of [() => leave(coordinator, student), withdrawal]) {
        await goes();
        const part = (await coordinator.post(`/enrolments/${student.id}/joining`)).as<Part>();
        expect(part).toMatchObject({ state: 'joined', enteredBy: 'mandatory', leave: null });
        expect((await withdraw(student)).body).toMatchObject(mandatory);
      }
    });
  });

  it('goes on once: not into the round they left, one of another scheme, one that is over, or one they are in', async () => {
    const { coordinator, student, round, later, scheme } = await twoCohorts();
    expect((await comeBack(coordinator, student, later)).body).toMatchObject({
      code: 'enrolment.not_on_leave',
    });
    await leave(coordinator, student);
    for (const other of [round, await kull.a.round()])
      expect((await comeBack(coordinator, student, other)).body).toMatchObject({
        fields: [{ pointer: '/roundId', code: 'field.unknown' }],
      });
    const over = await kull.a.round({ of: scheme, state: 'archived' });
    expect((await comeBack(coordinator, student, over)).body).toMatchObject({
      code: 'round.closed',
    });
    await kull.a.enrolment({ in: later, personId: student.personId });
    expect((await comeBack(coordinator, student, later)).body).toMatchObject({
      code: 'enrolment.exists',
    });
  });

  it('is for students who are in, by who coordinates the round', async () => {
    const { coordinator, student, mentor } = await twoCohorts();
    expect((await leave(coordinator, mentor)).body).toMatchObject({
      code: 'enrolment.not_joined',
    });
    expect((await leave(coordinator, student, 'soon')).status).toBe(422);
    const own = await kull.as(await personOf(kull, student));
    expect((await leave(own, student)).status).toBe(404);
    const foreign = await kull.as(await kull.a.coordinator(await kull.a.round()));
    expect((await leave(foreign, student)).status).toBe(404);
    expect((await leave(kull.client(), student)).status).toBe(401);
  });

  it('leaves the later part when the round that was left is forgotten', async () => {
    const { coordinator, student, later } = await twoCohorts();
    await leave(coordinator, student);
    const { id } = (await comeBack(coordinator, student, later)).as<Part>();
    await kull.owner.query(`delete from memberships where enrolment_id = $1`, [student.id]);
    await kull.owner.query(`delete from waits where enrolment_id = $1`, [student.id]);
    await kull.owner.query(`delete from enrolments where id = $1`, [student.id]);
    expect((await coordinator.get(`/enrolments/${id}`)).body).toMatchObject({
      ...{ state: 'joined', continues: null },
    });
  });
});
