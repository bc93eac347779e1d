import { newId } from '#kernel';
import { PaidMentor, type Sheet } from './paid-mentor.js';

describe('timesheets of mentors who are paid', () => {
  const paid = PaidMentor.forThisFile();
  const { held, lasting, sheet, enter, submit, approve, approved, exported } = paid;

  it('are submitted, sent back with a word, submitted again and approved', async () => {
    expect((await submit('2026-10')).body).toMatchObject({ code: 'timesheet.empty', status: 409 });
    await held('2026-10-06');
    expect((await submit('2026-12')).body).toMatchObject({ code: 'timesheet.future' });
    const sent = (await submit('2026-10')).as<Sheet>();
    expect(sent).toMatchObject({ state: 'submitted', can: { submit: false } });
    expect((await submit('2026-10')).body).toMatchObject({ code: 'timesheet.decided' });
    const back = (body: object) =>
      paid.cast.as.coordinator.post(`/timesheets/${sent.id}/return`, body);
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
    expect((await paid.cast.as.mentor.put(`/work-entries/${entry}`, changed)).status).toBe(200);
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
    expect((await paid.cast.as.mentor.delete(`/work-entries/${entry}`)).status).toBe(200);
    const december = await sheet('2026-12');
    expect(december.lines).toMatchObject([{ minutes: -40, isCorrection: true }]);
    expect((await exported('2026-11')).body).toMatchObject({
      lines: [{ corrections: 40, total: 40, meeting: 0 }],
    });
    // The database itself lets nobody rewrite a line.
    const { rows } = await paid.kull.owner.query<{ can: boolean }>(
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
    await paid.kull.owner.query(`begin; select from timesheets where id = '${id!}' for update`);
    const sent = paid.cast.as.coordinator.post(`/timesheets/${id}/return`, {
      word: 'Mangler et møte.',
    });
    await paid.kull.waiting(1);
    const approving = approve([{ id, minutes }]);
    await paid.kull.waiting(2);
    await paid.kull.owner.query('commit');
    const both = [(await sent).status, (await approving).body];
    expect(both).toEqual([200, { approved: 0, changed: 1 }]);
    expect(await sheet('2026-10')).toMatchObject({ state: 'sent_back', word: 'Mangler et møte.' });
  });

  it('wait for the coordinator by their months, the oldest first', async () => {
    for (const day of ['2026-10-06', '2026-09-08']) {
      await held(day);
      await submit(day.slice(0, 7));
    }
    const { coordinator } = paid.cast.as;
    expect((await coordinator.get(`/rounds/${paid.cast.round.id}/hours`)).body).toMatchObject({
      waiting: [
        { month: '2026-09', count: 1 },
        { month: '2026-10', count: 1 },
      ],
    });
    expect((await coordinator.get('/home')).body).toMatchObject({
      coordinator: [{ due: [{ kind: 'timesheets', count: 2, month: '2026-09' }] }],
    });
  });

  it('are a list for the coordinator, and a file that is the same twice and written down', async () => {
    await held('2026-10-06');
    await approved('2026-10');
    const list = await paid.cast.as.coordinator.get(
      `/rounds/${paid.cast.round.id}/hours?month=2026-10`,
    );
    expect(list.body).toMatchObject({ month: '2026-10', waiting: [] });
    expect(list.as<{ mentors: object[] }>().mentors).toContainEqual(
      expect.objectContaining({
        ...{ enrolmentId: paid.cast.mentor.id, state: 'approved', minutes: 45, agreedHours: 40 },
      }),
    );
    const once = await exported('2026-10');
    expect(once.body).toMatchObject({ lines: [{ meeting: 45, total: 45, month: '2026-10' }] });
    expect((await exported('2026-10')).text).toBe(once.text);
    const { rows } = await paid.kull.owner.query(
      `select actor_id, details from audit_events where act = 'hours.exported' and subject_id = $1`,
      [paid.cast.round.id],
    );
    const taken = {
      actor_id: paid.cast.people.coordinator.id,
      details: { month: '2026-10', timesheets: 1 },
    };
    expect(rows).toEqual([taken, taken]);
    await paid.kull.owner.query(`update persons set is_protected = true where id = $1`, [
      paid.cast.mentor.personId,
    ]);
    expect((await exported('2026-10')).body).toMatchObject({ lines: [], leftOut: 1 });
  });
});
