import type { Enrolment } from '#enrolment';
import { Clock } from '#kernel';
import type { Round, Scheme } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

interface Shift {
  date: string;
  time: string;
  endTime: string;
  place: string;
}
interface Shifts {
  isOwn: boolean;
  toLog: Shift[];
  logged: (Shift & { id: string; version: number; state: string; visitors: number | null })[];
  can: { log: boolean };
}

/** A Wednesday afternoon, when two Mondays of the round have been. */
const NOW = new Date('2026-09-16T14:00:00Z');
const monday = { weekday: 1, startsAt: '12:15', endsAt: '13:00', place: 'B2 012' };
const friday = { weekday: 5, startsAt: '09:00', endsAt: '10:00', place: 'A1' };
const first = { date: '2026-09-07', time: '12:15', endTime: '13:00', place: 'B2 012' };
const second = { ...first, date: '2026-09-14' };

describe('drop-in shifts', () => {
  let kull: TestKull;
  let scheme: Scheme;
  let round: Round;
  let mentor: Enrolment;
  let own: TestClient;
  let coordinator: TestClient;
  const as = (personId: string) => kull.as({ id: personId, institutionId: round.institutionId });
  const clock = (now: Date): void => {
    Object.assign(kull.app.get(Clock), { now: () => now });
  };
  const keep = async (hours: object[], version: number): Promise<void> => {
    const headers = { 'if-match': `"${version}"` };
    const kept = await own.put(`/enrolments/${mentor.id}/drop-in`, { hours }, headers);
    expect(kept.status).toBe(200);
  };
  const show = async (by = own): Promise<Shifts> =>
    (await by.get(`/enrolments/${mentor.id}/shifts`)).as<Shifts>();
  const log = (shift: object, by = own, key?: string) =>
    by.post(
      `/enrolments/${mentor.id}/shifts`,
      { outcome: 'held', visitors: 4, ...shift },
      key ? { 'idempotency-key': key } : {},
    );
  const correct = (id: string, version: number, shift: object, by = own) =>
    by.put(`/shifts/${id}`, shift, { 'if-match': `"${version}"` });
  const logged = async (shift: object): Promise<Shifts['logged'][number]> => {
    const answer = await log(shift);
    expect(answer.status).toBe(201);
    return answer.as<Shifts>().logged[0]!;
  };
  const counts = async () => {
    const { rows } = await kull.owner.query<object>(
      `select to_char(month, 'YYYY-MM') as month, topic, meetings from topic_counts
       where scheme_id = $1 order by month, topic`,
      [scheme.id],
    );
    return rows;
  };

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  beforeEach(async () => {
    const settings = { ...fyseLikeSettings, format: 'drop_in' as const };
    scheme = await kull.a.scheme({ settings });
    round = await kull.a.round({ of: scheme, state: 'running', startsOn: '2026-09-01' });
    mentor = await kull.a.enrolment({ in: round, role: 'mentor' });
    own = await as(mentor.personId);
    coordinator = await kull.as(await kull.a.coordinator(scheme));
    clock(new Date('2026-09-01T08:00:00Z'));
    await keep([monday, friday], 0);
    clock(NOW);
  });
  afterAll(() => kull.stop());

  it('are those of the hours said, until each is logged by how many came', async () => {
    expect((await show()).toLog).toMatchObject([
      second,
      { date: '2026-09-11', time: '09:00', place: 'A1' },
      first,
      { date: '2026-09-04' },
    ]);
    const { visitors, state } = await logged(first);
    expect({ visitors, state }).toEqual({ visitors: 4, state: 'held' });
    expect((await log({ ...second, outcome: 'not_held', visitors: null })).status).toBe(201);
    const now = await show();
    expect(now.toLog.map(({ date }) => date)).toEqual(['2026-09-11', '2026-09-04']);
    expect(now.logged).toMatchObject([
      { ...second, state: 'not_held', visitors: null },
      { ...first, state: 'held', visitors: 4 },
    ]);
  });

  it('are not asked for on closed days, on leave, nor of hours that were said later', async () => {
    await kull.owner.query(
      `insert into closed_days (institution_id, id, first_day, last_day, kind, name)
       values ($1, gen_random_uuid(), '2026-09-11', '2026-09-11', 'closed', 'Fri')`,
      [round.institutionId],
    );
    await kull.owner.query(
      `insert into mentor_terms (institution_id, enrolment_id, leave_from, leave_to)
       values ($1, $2, '2026-09-03', '2026-09-05')`,
      [round.institutionId, mentor.id],
    );
    expect((await show()).toLog.map(({ date }) => date)).toEqual(['2026-09-14', '2026-09-07']);
    // The Mondays that have been are still known; the new ones begin from now on.
    await keep([{ ...monday, weekday: 3, startsAt: '08:00', endsAt: '09:00' }], 1);
    clock(new Date('2026-09-23T20:00:00Z'));
    expect((await show()).toLog.map(({ date }) => date)).toEqual([
      ...['2026-09-23', '2026-09-14', '2026-09-07'],
    ]);
  });

  it('keep to the clock on the wall over the change to winter time', async () => {
    clock(new Date('2026-11-03T12:00:00Z'));
    const { toLog } = await show();
    const mondays = toLog.filter(({ time }) => time === '12:15').map(({ date }) => date);
    expect(mondays.slice(0, 3)).toEqual(['2026-11-02', '2026-10-26', '2026-10-19']);
  });

  it('are logged once, however often a phone sends it', async () => {
    const [one, two] = await Promise.all([log(first, own, 'k'), log(first, own, 'k')]);
    expect([one.status, two.status]).toEqual([201, 201]);
    expect((await show()).logged).toHaveLength(1);
    const again = await log(first);
    expect(again.body).toMatchObject({ status: 409, code: 'shift.logged' });
    const racing = await Promise.all([log(second, own), log(second, coordinator)]);
    expect(racing.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('count topics for the scheme and the month, once, and keep none', async () => {
    const { id } = await logged({ ...first, topics: ['maths', 'maths'] });
    await logged({ ...second, topics: ['maths'] });
    expect(await counts()).toEqual([{ month: '2026-09', topic: 'maths', meetings: 2 }]);
    const { rows } = await kull.owner.query<object>(`select * from drop_in_shifts where id = $1`, [
      id,
    ]);
    expect(JSON.stringify(rows)).not.toContain('maths');
    const again = await correct(id, 1, {
      ...{ ...first, outcome: 'held', visitors: 4, topics: ['maths'] },
    });
    expect(again.body).toMatchObject({
      fields: [{ pointer: '/topics', code: 'field.topics_counted' }],
    });
    const shown = () => coordinator.get(`/schemes/${scheme.id}/topic-counts`);
    expect((await shown()).body).toEqual({ topics: [] });
    for (const date of ['2026-09-02', '2026-09-03', '2026-09-08'])
      await logged({ ...first, date, topics: ['maths'] });
    expect((await shown()).body).toMatchObject({ topics: [{ month: '2026-09', meetings: 5 }] });
  });

  it('are corrected, and an older version is refused', async () => {
    const { id } = await logged(first);
    const other = { ...first, time: '12:30', outcome: 'held', visitors: 0 };
    const answer = await correct(id, 1, other);
    expect(answer.as<Shifts>().logged).toMatchObject([{ time: '12:30', visitors: 0, version: 2 }]);
    const late = await correct(id, 1, { ...first, outcome: 'held', visitors: 9 });
    expect([late.status, late.body]).toMatchObject([412, { current: { visitors: 0, version: 2 } }]);
    // By whom it was logged stands with it.
    await correct(id, 2, { ...first, outcome: 'held', visitors: 2 }, coordinator);
    expect((await show()).logged).toMatchObject([{ visitors: 2, logged: { as: 'coordinator' } }]);
  });

  it('keep what their log said before, for whoever may read it', async () => {
    const { id } = await logged({ ...first, topics: ['maths'] });
    const history = (by: TestClient) => by.get(`/shifts/${id}/log-versions`);
    const [{ written }] = (await history(own)).as<{ versions: [{ written: object }] }>().versions;
    await correct(id, 1, { ...first, time: '12:30', place: 'A1', outcome: 'held', visitors: 0 });
    // One that is refused leaves nothing behind.
    await correct(id, 1, { ...first, outcome: 'held', visitors: 9 });
    await correct(id, 2, { ...first, outcome: 'held', visitors: 501 });
    await correct(id, 2, { ...first, outcome: 'not_held' }, coordinator);
    const versions = [
      { version: 1, state: 'held', visitors: 4, place: 'B2 012', written },
      { version: 2, state: 'held', visitors: 0, place: 'A1', written: { as: 'mentor' } },
      { version: 3, state: 'not_held', visitors: null, written: { as: 'coordinator' } },
    ];
    for (const by of [own, coordinator])
      expect((await history(by)).body).toMatchObject({ versions });
    expect(JSON.stringify((await history(own)).body)).not.toContain('maths');
    const student = await as((await kull.a.enrolment({ in: round })).personId);
    const other = await as((await kull.a.enrolment({ in: round, role: 'mentor' })).personId);
    const foreign = await kull.as(
      await kull.a.coordinator({ institutionId: (await kull.a.institution()).id }),
    );
    for (const by of [student, other, foreign]) expect((await history(by)).status).toBe(404);
    expect((await history(kull.client())).status).toBe(401);
    expect((await own.get('/shifts/nothing/log-versions')).status).toBe(404);
  });

  it('are counted for the coordinator by mentor and by month', async () => {
    await logged(first);
    await log({ ...second, outcome: 'not_held' });
    const answer = await coordinator.get(`/rounds/${round.id}/shifts`);
    const numbers = { held: 1, notHeld: 1, notLogged: 2, visitors: 4 };
    expect(answer.body).toMatchObject({
      mentors: [{ enrolmentId: mentor.id, ...numbers }],
      months: [{ month: '2026-09', ...numbers }],
    });
    const home = (await coordinator.get('/home')).as<{
      coordinator: { roundId: string; shifts: unknown; due: { kind: string; count: number }[] }[];
    }>();
    const { due, shifts } = home.coordinator.find(({ roundId }) => roundId === round.id)!;
    expect(shifts).toEqual({ held: 1, visitors: 4 });
    expect(due).toContainEqual(expect.objectContaining({ kind: 'shifts_missing', count: 2 }));
    expect((await own.get('/home')).body).toMatchObject({ dropIn: [{ shiftsToLog: 2 }] });
  });

  it('refuse what cannot be, each at its field, and change nothing', async () => {
    for (const [shift, pointer, code] of [
      [{ ...first, endTime: '12:15' }, '/endTime', 'field.ends_before'],
      [{ ...first, visitors: null }, '/visitors', 'field.how_many'],
      [{ ...first, visitors: 501 }, '/visitors', 'field.max'],
      [{ ...first, visitors: 0, topics: ['maths'] }, '/topics', 'field.nobody_came'],
      [{ ...first, topics: ['gossip'] }, '/topics/0', 'field.unknown_code'],
      [{ ...first, date: '2026-08-31' }, '/date', 'field.outside_round'],
      [{ ...first, date: '2026-09-31' }, '/date', 'field.isIso8601'],
      [{ ...first, time: '25:00' }, '/time', 'field.matches'],
      [{ ...first, outcome: 'cancelled' }, '/outcome', 'field.isIn'],
    ] as const)
      expect((await log(shift)).body).toMatchObject({ fields: [{ pointer, code }] });
    const skipped = { date: '2027-03-28', time: '02:15', endTime: '04:00', outcome: 'not_held' };
    expect((await log(skipped)).body).toMatchObject({
      fields: [{ pointer: '/time', code: 'field.skipped_time' }],
    });
    const future = await log({ ...first, date: '2026-09-21' });
    expect(future.body).toMatchObject({ status: 409, code: 'shift.not_yet' });
    await logged(first);
    const beside = await log({ ...first, time: '12:30', endTime: '14:00' });
    expect(beside.body).toMatchObject({
      fields: [{ pointer: '/time', code: 'field.other_shift' }],
    });
    expect((await show()).logged).toHaveLength(1);
  });

  it('are the mentor’s and the coordinator’s alone', async () => {
    const { id } = await logged(first);
    const student = await as((await kull.a.enrolment({ in: round })).personId);
    const other = await as((await kull.a.enrolment({ in: round, role: 'mentor' })).personId);
    const foreign = await kull.as(
      await kull.a.coordinator({ institutionId: (await kull.a.institution()).id }),
    );
    const shift = { ...second, outcome: 'held', visitors: 1 };
    for (const [by, status] of [
      [student, 404],
      [other, 404],
      [foreign, 404],
      [kull.client(), 401],
    ] as const)
      expect([
        (await by.get(`/enrolments/${mentor.id}/shifts`)).status,
        (await log(second, by)).status,
        (await correct(id, 1, shift, by)).status,
        (await by.get(`/rounds/${round.id}/shifts`)).status,
      ]).toEqual([status, status, status, status]);
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [round.id]);
    const over = await log(second);
    expect(over.body).toMatchObject({ status: 409, code: 'shift.round_over' });
    expect(await show()).toMatchObject({ toLog: [], can: { log: false } });
  });
});
