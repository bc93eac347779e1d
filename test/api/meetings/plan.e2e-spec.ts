import { ClosedDays } from '#schemes';
import { statuses, type Cast } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { Meetings, WHO_KEEPS_MEETINGS, type ListBody } from './meetings.js';

interface PlanBody {
  startsOn: string;
  endsOn: string;
  count: number | null;
  there: number;
  weekday: number | null;
  time: string | null;
  meetings: {
    date: string;
    time: string;
    minutes: number;
    theme: { code: string } | null;
    moved: { from: string; why: string; closed: { name: string } | null } | null;
  }[];
  lacking: number;
  themesLeft: { code: string }[];
  closed: { name: string }[];
}

const autumn = { term: '2098-HØST', startsOn: '2098-09-01', endsOn: '2098-12-19' };
const spring = { term: '2099-VÅR', startsOn: '2099-01-12', endsOn: '2099-06-15' };

describe('a group’s plan', () => {
  const meetings = new Meetings();
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await meetings.start();
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
    await set({ plannedCount: 4, per: 'term', everyWeeks: 2 });
  });
  afterAll(() => kull.stop());

  const set = (plan: object) =>
    kull.owner.query(
      `update rounds set starts_on = $2, ends_on = $3, terms = $4,
         settings = jsonb_set(settings, '{meetings}', (settings->'meetings') || $5::jsonb)
       where id = $1`,
      [
        cast.round.id,
        autumn.startsOn,
        spring.endsOn,
        JSON.stringify([autumn, spring]),
        JSON.stringify(plan),
      ],
    );
  const path = () => `/groups/${cast.group.id}/plan`;
  const shown = async (query = '') =>
    (await cast.as.mentor.get(`${path()}${query}`)).as<PlanBody>();
  const make = (rows: object[], headers = {}) =>
    cast.as.mentor.post(path(), { meetings: rows }, headers);
  const asked = ({ date, time, minutes, theme }: PlanBody['meetings'][number]) => ({
    ...{ date, time, minutes },
    theme: theme?.code ?? null,
  });
  const listed = async () =>
    (await cast.as.mentor.get(`/groups/${cast.group.id}/meetings`)).as<ListBody>().meetings;

  it('is what the round asks for and the group lacks, in the group’s own hour', async () => {
    const plan = await shown();
    expect(plan).toMatchObject({
      ...{ startsOn: autumn.startsOn, endsOn: autumn.endsOn },
      ...{ count: 4, there: 0, weekday: 2, time: '10:15', lacking: 0 },
    });
    expect(plan.meetings.map(({ date }) => date)).toEqual([
      ...['2098-09-02', '2098-09-16', '2098-09-30', '2098-10-14'].map((day) => tuesdayOf(day)),
    ]);
    expect(await listed()).toEqual([]);
  });

  it('stays in the term that was chosen when the reader says a number the round does not', async () => {
    await set({ plannedCount: null, per: 'round', everyWeeks: 1 });
    const autumns = await shown(`?from=${autumn.startsOn}&count=4`);
    expect((await make(autumns.meetings.map(asked))).status).toBe(201);
    const plan = await shown(`?from=${spring.startsOn}&count=4`);
    expect(plan).toMatchObject({
      ...{ startsOn: spring.startsOn, endsOn: spring.endsOn },
      per: 'term',
      ...{ count: 4, there: 0 },
    });
    expect(plan.meetings).toHaveLength(4);
    expect(plan.meetings.every(({ date }) => date >= spring.startsOn)).toBe(true);
  });

  it('keeps free what the institution keeps free, and says so', async () => {
    const [first] = (await shown()).meetings;
    const { institutionId } = cast.round;
    const day = {
      firstDay: first!.date,
      lastDay: first!.date,
      kind: 'exam',
      name: 'Konte',
    } as const;
    await kull.a.insert(ClosedDays, institutionId, day);
    const plan = await shown();
    expect(plan.closed).toMatchObject([{ name: 'Konte' }]);
    expect(plan.meetings[0]?.moved).toMatchObject({
      ...{ from: first!.date, why: 'exam' },
      closed: { name: 'Konte' },
    });
    const refused = await make([asked(first!)]);
    expect(refused.body).toMatchObject({
      fields: [{ pointer: '/meetings/0/date', code: 'field.closed_day' }],
    });
    // One by one, whoever plans it knows what they do.
    const meant = { date: first!.date, time: '10:15', onClosedDay: true };
    expect((await meetings.plan(meant)).status).toBe(201);
  });

  it('goes by another hour, number and cadence, if that is wished', async () => {
    const plan = await shown('?weekday=4&time=14:00&count=2&everyWeeks=0');
    expect(plan).toMatchObject({ weekday: 4, time: '14:00', count: 2 });
    expect(plan.meetings).toHaveLength(2);
    const bad = await cast.as.mentor.get(`${path()}?weekday=9&time=soon&count=0`);
    expect(bad.body).toMatchObject({
      fields: [{ pointer: '/weekday' }, { pointer: '/time' }, { pointer: '/count' }],
    });
  });

  it('of a group without an hour goes by the mentor’s, where it suits one who has answered', async () => {
    await kull.owner.query(`update groups set slot = null where id = $1`, [cast.group.id]);
    const can = (role: string, slots: number[] | null) =>
      kull.owner.query(
        `update enrolments set slots = $3 where id in (
           select enrolment_id from memberships
           where group_id = $1 and (role = 'mentee') = ($2 = 'mentee'))`,
        [cast.group.id, role, slots],
      );
    await can('mentor', [210]);
    await can('mentee', null);
    expect(await shown()).toMatchObject({ weekday: 2, time: '10:15' });
    await can('mentee', [414]);
    expect(await shown()).toMatchObject({ weekday: null, time: null, meetings: [] });
    await can('mentee', [210, 414]);
    expect(await shown()).toMatchObject({ weekday: 2, time: '10:15' });
  });

  it('is planned at one press, once, and then lacks nothing in that term', async () => {
    const rows = (await shown()).meetings.map(asked);
    const key = { 'idempotency-key': 'press' };
    const [one, again] = await Promise.all([make(rows, key), make(rows, key)]);
    expect(one.status).toBe(201);
    expect(again.body).toEqual(one.body);
    expect(await listed()).toHaveLength(4);
    expect(await shown()).toMatchObject({ startsOn: spring.startsOn, there: 0 });
  });

  it('goes on to the next term, and back to one that is chosen', async () => {
    const rows = (await shown()).meetings.map(asked);
    await make(rows);
    const there = [
      { startsOn: autumn.startsOn, endsOn: autumn.endsOn, there: 4 },
      { startsOn: spring.startsOn, endsOn: spring.endsOn, there: 0 },
    ];
    expect(await shown()).toMatchObject({ startsOn: spring.startsOn, stretches: there });
    expect(await shown(`?from=${autumn.startsOn}`)).toMatchObject({
      ...{ startsOn: autumn.startsOn, there: 4, lacking: 0, meetings: [], stretches: there },
    });
    // A number of one's own is for the term that is chosen.
    expect((await shown(`?from=${autumn.startsOn}&count=5`)).meetings).toHaveLength(1);
    expect(await shown('?from=2097-01-01')).toMatchObject({ startsOn: spring.startsOn });
    const bad = await cast.as.mentor.get(`${path()}?from=soon`);
    expect(bad.body).toMatchObject({ fields: [{ pointer: '/from' }] });
  });

  it('counts what is there, and themes that are planned or were taken up', async () => {
    await set({
      ...{ plannedCount: 3, everyWeeks: 1 },
      themes: [
        { code: 'a', name: { nb: 'A', nn: 'A', en: 'A' }, mandatory: true, week: 3 },
        { code: 'b', name: { nb: 'B', nn: 'B', en: 'B' }, mandatory: true, week: 2 },
        { code: 'c', name: { nb: 'C', nn: 'C', en: 'C' }, mandatory: false, week: null },
      ],
    });
    expect((await shown()).meetings.map((m) => m.theme?.code)).toEqual(['b', 'a', 'c']);
    await meetings.plan({ date: '2098-09-05', time: '08:00', theme: 'b' });
    const plan = await shown();
    expect(plan).toMatchObject({ there: 1, themesLeft: [] });
    expect(plan.meetings.map((m) => m.theme?.code)).toEqual(['a', 'c']);
    expect(await shown('?count=2')).toMatchObject({ meetings: [{ theme: { code: 'a' } }] });
  });

  it('is planned whole or not at all, with each fault at its row', async () => {
    await meetings.plan({ date: '2098-10-07', time: '10:15' });
    const rows = [
      { date: '2098-09-09', time: '10:15' },
      { date: '2098-08-01', time: '10:15' },
      { date: '2099-03-29', time: '02:15' },
      { date: '2098-09-10', time: '10:15', theme: 'gossip' },
    ];
    expect((await make(rows)).body).toMatchObject({
      fields: [
        { pointer: '/meetings/1/date', code: 'field.outside_round' },
        { pointer: '/meetings/2/time', code: 'field.skipped_time', params: { date: '2099-03-29' } },
        { pointer: '/meetings/3/theme', code: 'field.unknown_code' },
      ],
    });
    const overlapping = [
      { date: '2098-09-09', time: '10:15' },
      { date: '2098-09-09', time: '10:30' },
      { date: '2098-10-07', time: '10:30' },
    ];
    expect((await make(overlapping)).body).toMatchObject({
      fields: [
        { pointer: '/meetings/1/time', code: 'field.group_meets' },
        { pointer: '/meetings/2/time', code: 'field.group_meets' },
      ],
    });
    expect((await make([])).body).toMatchObject({ fields: [{ pointer: '/meetings' }] });
    expect(await listed()).toHaveLength(1);
  });

  it('is the mentor’s alone', async () => {
    const row = { date: '2098-09-09', time: '10:15' };
    expect(await statuses(cast, (c) => c.get(path()))).toEqual(WHO_KEEPS_MEETINGS);
    const made = await statuses(cast, (c) => c.post(path(), { meetings: [row] }));
    expect(made).toEqual({ ...WHO_KEEPS_MEETINGS, mentor: 201 });
    expect((await kull.client().get(path())).status).toBe(401);
    expect((await kull.client().post(path(), { meetings: [row] })).status).toBe(401);
  });
});

/** The Tuesday of a day's week. */
const tuesdayOf = (day: string): string => {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 2 - (at.getUTCDay() || 7));
  return at.toISOString().slice(0, 10);
};
