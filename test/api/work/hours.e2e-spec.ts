import { newId } from '#kernel';
import { DropInShift, Meeting, Talk } from '#meetings';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { setClock } from '../privacy/full-round.js';

interface Line {
  kind: string;
  subjectId: string;
  day: string;
  minutes: number;
  isCorrection: boolean;
}
interface Sheet {
  id: string | null;
  state: string;
  lines: Line[];
  minutes: number;
  workedMinutes: number;
  word: string | null;
  can: { enter: boolean; submit: boolean; decide: boolean };
}

describe('the hours of mentors who are paid', () => {
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    setClock(kull, new Date('2026-11-15T12:00:00Z'));
  });
  beforeEach(async () => {
    cast = await castOf(kull);
    await kull.owner.query(
      `update rounds set settings = jsonb_set(jsonb_set(settings, '{mentors,0,paid}', 'true'),
         '{mentors,0,hours}', '40') where id = $1`,
      [cast.round.id],
    );
  });
  afterAll(() => kull.stop());

  const held = async (on: string, minutes = 45): Promise<string> => {
    const startsAt = new Date(`${on}T10:15:00Z`);
    const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
    const state = 'held' as const;
    const meeting = { groupId: cast.group.id, startsAt, endsAt, state, loggedAt: startsAt };
    return (await kull.a.insert(Meeting, cast.round.institutionId, meeting)).id;
  };
  const lasting = (id: string, minutes: number) =>
    kull.owner.query(
      `update meetings set ends_at = starts_at + $2 * interval '1 minute' where id = $1`,
      [id, minutes],
    );
  const mentors = () => `/enrolments/${cast.mentor.id}`;
  const sheet = async (month: string): Promise<Sheet> =>
    (await cast.as.mentor.get(`${mentors()}/timesheet?month=${month}`)).as<Sheet>();
  const enter = (work: object) => cast.as.mentor.post(`${mentors()}/work-entries`, work);
  const submit = (month: string) => cast.as.mentor.post(`${mentors()}/timesheets`, { month });
  const approve = (timesheets: object[]) =>
    cast.as.coordinator.post(`/rounds/${cast.round.id}/timesheet-approvals`, { timesheets });
  const approved = async (month: string): Promise<Sheet> => {
    expect((await submit(month)).status).toBe(200);
    const { id, minutes } = await sheet(month);
    expect((await approve([{ id, minutes }])).body).toEqual({ approved: 1, changed: 0 });
    return sheet(month);
  };
  const exported = async (month: string) =>
    cast.as.coordinator.post(`/rounds/${cast.round.id}/hours-exports`, { month });

  it('have the mentor’s talks and drop-in shifts that were, and no others', async () => {
    const { institutionId } = cast.round;
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
      await kull.a.insert(Talk, institutionId, {
        ...{ groupId: cast.group.id, mentorId: cast.mentor.id, studentId: cast.mentees[0]!.id },
        ...{ ...at(day, 30), state },
      });
    const shift = { enrolmentId: cast.mentor.id, loggedBy: cast.people.mentor.id };
    for (const [state, visitors, day] of [
      ['held', 0, '2026-10-08'],
      ['not_held', null, '2026-10-15'],
    ] as const)
      await kull.a.insert(DropInShift, institutionId, {
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
    await kull.owner.query(`update meetings set minutes = 80 where id = $1`, [long]);
    expect((await sheet('2026-09')).minutes).toBe(80);
    await kull.owner.query(`delete from meetings where id = $1`, [long]);
    expect(october.lines.map(({ kind, day }) => [kind, day])).toEqual([
      ['preparation', '2026-10-05'],
      ['meeting', '2026-10-06'],
      ['meeting', '2026-10-13'],
    ]);
    const mine = await cast.as.mentor.get('/me/hours');
    expect(mine.body).toMatchObject({
      rounds: [
        { agreedHours: 40, workedMinutes: 165, months: [{ month: '2026-11' }, { minutes: 165 }] },
      ],
    });
    expect((await cast.as.mentee.get('/me/hours')).body).toEqual({ rounds: [] });
  });

  it('are both mentors’ where two led, and the substitute’s; who was not there says so', async () => {
    const second = await kull.a.enrolment({ in: cast.round, role: 'mentor' });
    await kull.owner.query(
      `insert into memberships (institution_id, id, group_id, enrolment_id, role)
       values ($1, $2, $3, $4, 'co_mentor')`,
      [cast.round.institutionId, newId(), cast.group.id, second.id],
    );
    const stand = await kull.a.enrolment({ in: cast.round, role: 'mentor' });
    await kull.owner.query(
      `insert into substitutions (institution_id, id, group_id, enrolment_id, starts_on, ends_on)
       values ($1, $2, $3, $4, '2026-10-13', '2026-10-13')`,
      [cast.round.institutionId, newId(), cast.group.id, stand.id],
    );
    await held('2026-10-06');
    const late = await held('2026-10-13');
    await cast.as.mentor.put(`${mentors()}/worked-meetings`, { meetingId: late, worked: false });
    const minutes = async (id: string): Promise<number> =>
      (await cast.as.coordinator.get(`/enrolments/${id}/timesheet?month=2026-10`)).as<Sheet>()
        .minutes;
    expect(await minutes(second.id)).toBe(90);
    expect(await minutes(stand.id)).toBe(45);
    expect(await minutes(cast.mentor.id)).toBe(45);
    await cast.as.mentor.put(`${mentors()}/worked-meetings`, { meetingId: late, worked: true });
    expect(await minutes(cast.mentor.id)).toBe(90);
    const others = { meetingId: newId(), worked: false };
    expect((await cast.as.mentor.put(`${mentors()}/worked-meetings`, others)).status).toBe(404);
  });

  it('are submitted, sent back with a word, submitted again and approved', async () => {
    expect((await submit('2026-10')).body).toMatchObject({ code: 'timesheet.empty', status: 409 });
    await held('2026-10-06');
    expect((await submit('2026-12')).body).toMatchObject({ code: 'timesheet.future' });
    const sent = (await submit('2026-10')).as<Sheet>();
    expect(sent).toMatchObject({ state: 'submitted', can: { submit: false } });
    expect((await submit('2026-10')).body).toMatchObject({ code: 'timesheet.decided' });
    const back = (body: object) => cast.as.coordinator.post(`/timesheets/${sent.id}/return`, body);
    expect((await back({ word: '' })).status).toBe(422);
    expect((await back({ word: 'Mangler møtet 13.' })).body).toMatchObject({ state: 'sent_back' });
    expect((await back({ word: 'Igjen' })).body).toMatchObject({ code: 'timesheet.not_submitted' });
    expect(await sheet('2026-10')).toMatchObject({
      word: 'Mangler møtet 13.',
      can: { submit: true },
    });
    expect((await approve([{ id: sent.id, minutes: 45 }])).body).toEqual({
      approved: 0,
      changed: 1,
    });
    await submit('2026-10');
    await held('2026-10-13');
    // What was seen is not what there is by now.
    expect((await approve([{ id: sent.id, minutes: 45 }])).body).toEqual({
      approved: 0,
      changed: 1,
    });
    expect((await approve([{ id: sent.id, minutes: 90 }])).body).toEqual({
      approved: 1,
      changed: 0,
    });
    expect(await sheet('2026-10')).toMatchObject({ state: 'approved', minutes: 90 });
    expect((await approve([{ id: newId(), minutes: 0 }])).body).toEqual({
      approved: 0,
      changed: 1,
    });
    expect((await approve([])).status).toBe(422);
  });

  it('stay as they were approved; what is corrected is a line of the open month', async () => {
    const meeting = await held('2026-10-06');
    const entered = (await enter({ day: '2026-10-07', kind: 'training', minutes: 60 })).as<Sheet>();
    const entry = entered.lines.find(({ kind }) => kind === 'training')!.subjectId;
    await approved('2026-10');
    const first = (await exported('2026-10')).body;
    await lasting(meeting, 60);
    await held('2026-10-20');
    const changed = { day: '2026-10-07', kind: 'training', minutes: 40 };
    expect((await cast.as.mentor.put(`/work-entries/${entry}`, changed)).status).toBe(200);
    expect(await sheet('2026-10')).toMatchObject({ state: 'approved', minutes: 105 });
    const november = await sheet('2026-11');
    expect(
      november.lines.map(({ day, minutes, isCorrection }) => [day, minutes, isCorrection]),
    ).toEqual([
      ['2026-10-06', 15, true],
      ['2026-10-07', -20, true],
      ['2026-10-20', 45, true],
    ]);
    expect((await exported('2026-10')).body).toEqual(first);
    await approved('2026-11');
    expect((await cast.as.mentor.delete(`/work-entries/${entry}`)).status).toBe(200);
    const december = await sheet('2026-12');
    expect(december.lines).toMatchObject([{ minutes: -40, isCorrection: true }]);
    expect((await exported('2026-11')).body).toMatchObject({
      lines: [{ corrections: 40, total: 40, meeting: 0 }],
    });
    // The database itself lets nobody rewrite a line.
    const { rows } = await kull.owner.query<{ can: boolean }>(
      `select has_table_privilege('kull_app', 'timesheet_lines', 'update') as can`,
    );
    expect(rows).toEqual([{ can: false }]);
  });

  it('are approved once, though two press at the same time', async () => {
    await held('2026-10-06');
    const { id, minutes } = (await submit('2026-10')).as<Sheet>();
    const answers = await Promise.all([1, 2, 3].map(() => approve([{ id, minutes }])));
    const counts = answers.map((one) => one.as<{ approved: number }>().approved);
    expect(counts.sort()).toEqual([0, 0, 1]);
    expect((await sheet('2026-10')).minutes).toBe(45);
  });

  it('are not approved by one coordinator while another sends them back', async () => {
    await held('2026-10-06');
    const { id, minutes } = (await submit('2026-10')).as<Sheet>();
    await kull.owner.query(`begin; select from timesheets where id = '${id!}' for update`);
    const sent = cast.as.coordinator.post(`/timesheets/${id}/return`, { word: 'Mangler et møte.' });
    await kull.waiting(1);
    const approving = approve([{ id, minutes }]);
    await kull.waiting(2);
    await kull.owner.query('commit');
    const both = [(await sent).status, (await approving).body];
    expect(both).toEqual([200, { approved: 0, changed: 1 }]);
    expect(await sheet('2026-10')).toMatchObject({ state: 'sent_back', word: 'Mangler et møte.' });
  });

  it('are a list for the coordinator, and a file that is the same twice and written down', async () => {
    await held('2026-10-06');
    await approved('2026-10');
    const list = await cast.as.coordinator.get(`/rounds/${cast.round.id}/hours?month=2026-10`);
    expect(list.body).toMatchObject({ month: '2026-10', waiting: 0 });
    expect(list.as<{ mentors: object[] }>().mentors).toContainEqual(
      expect.objectContaining({
        ...{ enrolmentId: cast.mentor.id, state: 'approved', minutes: 45, agreedHours: 40 },
      }),
    );
    const once = await exported('2026-10');
    expect(once.body).toMatchObject({ lines: [{ meeting: 45, total: 45, month: '2026-10' }] });
    expect((await exported('2026-10')).text).toBe(once.text);
    const { rows } = await kull.owner.query(
      `select actor_id, details from audit_events where act = 'hours.exported' and subject_id = $1`,
      [cast.round.id],
    );
    const taken = {
      actor_id: cast.people.coordinator.id,
      details: { month: '2026-10', timesheets: 1 },
    };
    expect(rows).toEqual([taken, taken]);
    await kull.owner.query(`update persons set is_protected = true where id = $1`, [
      cast.mentor.personId,
    ]);
    expect((await exported('2026-10')).body).toMatchObject({ lines: [], leftOut: 1 });
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
    const { round } = cast;
    const get = (path: string) => statuses(cast, (c) => c.get(path));
    expect(await get(`${mentors()}/timesheet`)).toEqual({
      ...nobody,
      mentor: 200,
      coordinator: 200,
    });
    expect(await get(`/rounds/${round.id}/hours`)).toEqual({ ...nobody, coordinator: 200 });
    const work = { day: '2026-10-05', kind: 'training', minutes: 30 };
    expect(await statuses(cast, (c) => c.post(`${mentors()}/work-entries`, work))).toEqual({
      ...nobody,
      mentor: 200,
    });
    expect(
      await statuses(cast, (c) =>
        c.post(`/rounds/${round.id}/hours-exports`, { month: '2026-10' }),
      ),
    ).toEqual({ ...nobody, coordinator: 200 });
    expect((await kull.client().get('/me/hours')).status).toBe(401);
    expect((await kull.client().get(`${mentors()}/timesheet`)).status).toBe(401);
    // Where nobody is paid there is no such thing.
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{mentors,0,paid}', 'false') where id = $1`,
      [round.id],
    );
    expect((await cast.as.mentor.get(`${mentors()}/timesheet`)).status).toBe(404);
  });
});
