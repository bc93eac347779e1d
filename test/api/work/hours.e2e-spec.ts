import { newId } from '#kernel';
import { DropInShift, Talk } from '#meetings';
import { statuses } from '../../support/cast.js';
import { PaidMentor, type Sheet } from './paid-mentor.js';

describe('the hours of mentors who are paid', () => {
  const paid = PaidMentor.forThisFile();
  const { held, mentors, sheet, enter, submit, approved, exported } = paid;

  it('have the mentor’s talks and drop-in shifts that were, and no others', async () => {
    const { institutionId } = paid.cast.round;
    const at = (day: string, minutes: number) => ({
      startsAt: new Date(`${day}T10:15:00Z`),
      endsAt: new Date(new Date(`${day}T10:15:00Z`).getTime() + minutes * 60_000),
    });
    for (const [state, day] of [
      ['held', '2026-10-01'],
      ['nobody_came', '2026-10-02'],
      ['cancelled', '2026-10-03'],
      ['booked', '2026-10-04'],
    ] as const)
      await paid.kull.a.insert(Talk, institutionId, {
        ...{
          groupId: paid.cast.group.id,
          mentorId: paid.cast.mentor.id,
          studentId: paid.cast.mentees[0]!.id,
        },
        ...{ ...at(day, 30), state },
      });
    const shift = { enrolmentId: paid.cast.mentor.id, loggedBy: paid.cast.people.mentor.id };
    for (const [state, visitors, day] of [
      ['held', 0, '2026-10-08'],
      ['not_held', null, '2026-10-15'],
    ] as const)
      await paid.kull.a.insert(DropInShift, institutionId, {
        ...{ ...shift, ...at(day, 60), state, visitors, loggedAt: new Date('2026-10-20') },
      });
    const { lines, minutes } = await sheet('2026-10');
    expect(lines.map(({ kind, day, minutes: of }) => [kind, day, of])).toEqual([
      ['talk', '2026-10-01', 30],
      ['talk', '2026-10-02', 30],
      ['shift', '2026-10-08', 60],
    ]);
    expect(minutes).toBe(120);
    await approved('2026-10');
    expect((await exported('2026-10')).body).toMatchObject({
      lines: [{ meeting: 0, talk: 60, shift: 60, total: 120 }],
    });
  });

  it('come from the logs and from what the mentor enters', async () => {
    await held('2026-10-06');
    await held('2026-10-13', 90);
    const prepared = {
      day: '2026-10-05',
      kind: 'preparation',
      minutes: 30,
      note: 'Leste opplegget',
    };
    expect((await enter(prepared)).status).toBe(200);
    const october = await sheet('2026-10');
    expect(october).toMatchObject({ state: 'open', minutes: 165, workedMinutes: 165 });
    // As long as the log says, where it says.
    const long = await held('2026-09-01');
    await paid.kull.owner.query(`update meetings set minutes = 80 where id = $1`, [long]);
    expect((await sheet('2026-09')).minutes).toBe(80);
    await paid.kull.owner.query(`delete from meetings where id = $1`, [long]);
    expect(october.lines.map(({ kind, day }) => [kind, day])).toEqual([
      ['preparation', '2026-10-05'],
      ['meeting', '2026-10-06'],
      ['meeting', '2026-10-13'],
    ]);
    const mine = await paid.cast.as.mentor.get('/me/hours');
    expect(mine.body).toMatchObject({
      rounds: [
        { agreedHours: 40, workedMinutes: 165, months: [{ month: '2026-11' }, { minutes: 165 }] },
      ],
    });
    expect((await paid.cast.as.mentee.get('/me/hours')).body).toEqual({ rounds: [] });
  });

  it('are both mentors’ where two led, and the substitute’s; who was not there says so', async () => {
    const second = await paid.kull.a.enrolment({ in: paid.cast.round, role: 'mentor' });
    await paid.kull.owner.query(
      `insert into memberships (institution_id, id, group_id, enrolment_id, role)
       values ($1, $2, $3, $4, 'co_mentor')`,
      [paid.cast.round.institutionId, newId(), paid.cast.group.id, second.id],
    );
    const stand = await paid.kull.a.enrolment({ in: paid.cast.round, role: 'mentor' });
    await paid.kull.owner.query(
      `insert into substitutions (institution_id, id, group_id, enrolment_id, starts_on, ends_on)
       values ($1, $2, $3, $4, '2026-10-13', '2026-10-13')`,
      [paid.cast.round.institutionId, newId(), paid.cast.group.id, stand.id],
    );
    await held('2026-10-06');
    const late = await held('2026-10-13');
    await paid.cast.as.mentor.put(`${mentors()}/worked-meetings`, {
      meetingId: late,
      worked: false,
    });
    const minutes = async (id: string): Promise<number> =>
      (await paid.cast.as.coordinator.get(`/enrolments/${id}/timesheet?month=2026-10`)).as<Sheet>()
        .minutes;
    expect(await minutes(second.id)).toBe(90);
    expect(await minutes(stand.id)).toBe(45);
    expect(await minutes(paid.cast.mentor.id)).toBe(45);
    await paid.cast.as.mentor.put(`${mentors()}/worked-meetings`, {
      meetingId: late,
      worked: true,
    });
    expect(await minutes(paid.cast.mentor.id)).toBe(90);
    const others = { meetingId: newId(), worked: false };
    expect((await paid.cast.as.mentor.put(`${mentors()}/worked-meetings`, others)).status).toBe(
      404,
    );
  });

  it('refuse days that cannot be, and bodies that are none', async () => {
    const at = async (work: object) => {
      const answer = await enter({ kind: 'training', minutes: 30, ...work });
      const { fields = [] } = answer.as<{ fields?: { pointer: string; code: string }[] }>();
      return [answer.status, ...fields.map(({ pointer, code }) => `${pointer} ${code}`)];
    };
    expect(await at({ day: '2026-11-16' })).toEqual([422, '/day field.future']);
    expect(await at({ day: '2024-01-01' })).toEqual([422, '/day field.far_from_round']);
    expect((await at({ day: '2026-11-01', minutes: 3 }))[0]).toBe(422);
    expect((await at({ day: '2026-11-01', kind: 'meeting' }))[0]).toBe(422);
    expect((await submit('2026-13')).status).toBe(422);
    expect((await exported('November')).status).toBe(422);
  });

  it('are the mentor’s and the coordinator’s alone', async () => {
    await held('2026-10-06');
    const nobody = {
      ...{ mentee: 404, fellow: 404, mentor: 404, leadMentor: 404, coordinator: 404 },
      ...{ administrator: 404, insight: 404, otherMentee: 404, otherMentor: 404 },
      ...{ otherCoordinator: 404, otherInstitution: 404 },
    };
    const { round } = paid.cast;
    const get = (path: string) => statuses(paid.cast, (c) => c.get(path));
    expect(await get(`${mentors()}/timesheet`)).toEqual({
      ...nobody,
      mentor: 200,
      coordinator: 200,
    });
    expect(await get(`/rounds/${round.id}/hours`)).toEqual({ ...nobody, coordinator: 200 });
    const work = { day: '2026-10-05', kind: 'training', minutes: 30 };
    expect(await statuses(paid.cast, (c) => c.post(`${mentors()}/work-entries`, work))).toEqual({
      ...nobody,
      mentor: 200,
    });
    expect(
      await statuses(paid.cast, (c) =>
        c.post(`/rounds/${round.id}/hours-exports`, { month: '2026-10' }),
      ),
    ).toEqual({ ...nobody, coordinator: 200 });
    expect((await paid.kull.client().get('/me/hours')).status).toBe(401);
    expect((await paid.kull.client().get(`${mentors()}/timesheet`)).status).toBe(401);
    // Where nobody is paid there is no such thing.
    await paid.kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{mentors,0,paid}', 'false') where id = $1`,
      [round.id],
    );
    expect((await paid.cast.as.mentor.get(`${mentors()}/timesheet`)).status).toBe(404);
  });
});
