import type { Cast } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { Meetings, past, type MeetingBody } from './meetings.js';

interface WholeBody extends MeetingBody {
  minutes: number | null;
  taskState: string | null;
  nextStep: { what: string; on: string; isOpen: boolean } | null;
  lacksWhoCame: boolean;
  turnout: { present: number; of: number } | null;
}

describe('the whole of a log', () => {
  const meetings = new Meetings();
  const { planned, log, show } = meetings;
  let kull: TestKull;
  let cast: Cast;

  const settings = (path: string, value: unknown) =>
    kull.owner.query(
      `update rounds set settings = jsonb_set(settings, $2::text[], $3::jsonb) where id = $1`,
      [cast.round.id, `{${path}}`, JSON.stringify(value)],
    );
  const pointers = async (id: string, body: object): Promise<unknown[]> => {
    const answer = await log(id, 1, { outcome: 'held', ...body });
    const { fields = [] } = answer.as<{ fields?: { pointer: string; code: string }[] }>();
    return [answer.status, ...fields.map(({ pointer, code }) => `${pointer} ${code}`)];
  };

  beforeAll(async () => {
    kull = await meetings.start();
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
  });
  afterAll(() => kull.stop());

  it('says how long it was, whether the task was done, and what comes next', async () => {
    const { id } = await planned();
    const said = { minutes: 55, taskState: 'partly', nextStep: 'Les kapittel 3' };
    const answer = await log(id, 1, { outcome: 'held', ...said, nextStepOn: '2099-03-01' });
    expect(answer.body).toMatchObject({
      minutes: 55,
      taskState: 'partly',
      nextStep: { what: 'Les kapittel 3', on: '2099-03-01', isOpen: true },
    });
    expect(await show('mentee', id)).toMatchObject({ nextStep: { what: 'Les kapittel 3' } });
    expect(await show('leadMentor', id)).toMatchObject({ nextStep: null, minutes: 55 });
  });

  it('takes the planned length where none is said, and none for what was not held', async () => {
    const { id } = await planned();
    expect((await log(id, 1)).body).toMatchObject({ minutes: 45 });
    expect((await log(id, 2, { outcome: 'cancelled', minutes: 30 })).body).toMatchObject({
      minutes: null,
      taskState: null,
    });
  });

  it('the next step stands until the log of a later meeting says another', async () => {
    const first = await planned({ ...past, date: '2026-01-13' });
    const second = await planned({ ...past, date: '2026-01-20' });
    await log(first.id, 1, { outcome: 'held', nextStep: 'Øv', nextStepOn: '2099-03-01' });
    const steps = async () =>
      (await cast.as.mentor.get('/home')).as<{ mentor: { nextSteps: object[] } }>().mentor
        .nextSteps;
    const isToPractise = { groupId: cast.group.id, what: 'Øv', on: '2099-03-01' };
    expect(await steps()).toEqual([{ meetingId: first.id, ...isToPractise }]);
    await log(second.id, 1);
    expect(await show('mentor', first.id)).toMatchObject({ nextStep: { isOpen: true } });
    expect(await steps()).toEqual([{ meetingId: first.id, ...isToPractise }]);
    await log(second.id, 2, { outcome: 'held', nextStep: 'Les', nextStepOn: '2099-02-01' });
    expect(await show('mentor', first.id)).toMatchObject({ nextStep: { isOpen: false } });
    expect(await steps()).toMatchObject([{ meetingId: second.id, what: 'Les' }]);
  });

  it('and is not shown as to do once its day is past', async () => {
    const { id } = await planned();
    await log(id, 1, { outcome: 'held', nextStep: 'Øv', nextStepOn: '2026-02-04' });
    expect(await show('mentor', id)).toMatchObject({ nextStep: { isOpen: false } });
  });

  it('half a next step, or one before the meeting, is refused at its field', async () => {
    const { id } = await planned();
    expect(await pointers(id, { nextStep: 'Øv' })).toEqual([
      422,
      '/nextStepOn field.next_step_day',
    ]);
    expect(await pointers(id, { nextStepOn: '2099-03-01' })).toEqual([
      422,
      '/nextStep field.next_step_what',
    ]);
    expect(await pointers(id, { nextStep: 'Øv', nextStepOn: '2026-02-02' })).toEqual([
      422,
      '/nextStepOn field.before_meeting',
    ]);
    expect((await pointers(id, { minutes: 4 }))[0]).toBe(422);
    expect((await pointers(id, { taskState: 'nearly' }))[0]).toBe(422);
    expect(await show('mentor', id)).toMatchObject({ state: 'planned', version: 1 });
  });

  it('of a group with nobody in it lacks nothing, though it must be said who came', async () => {
    await settings('mentors,0,paid', true);
    await kull.owner.query(`delete from memberships where group_id = $1 and role = 'mentee'`, [
      cast.group.id,
    ]);
    const { id } = await planned();
    const held = await log(id, 1, { outcome: 'held', attendance: [] });
    expect(held.body).toMatchObject({ state: 'held', lacksWhoCame: false });
  });

  it.each([
    ['attendance is required', 'meetings,threshold', { unit: 'percent', least: 75, per: 'year' }],
    ['hours are paid', 'mentors,0,paid', true],
  ])('where %s, it is said of each who came', async (_, path, value) => {
    await settings(path, value);
    const { id } = await planned();
    const marks = cast.mentees.map((mentee) => ({ enrolmentId: mentee.id, presence: 'present' }));
    const refused = [422, '/attendance field.who_came_unsaid'];
    expect(await pointers(id, {})).toEqual(refused);
    expect(await pointers(id, { attendance: marks.slice(1) })).toEqual(refused);
    expect((await log(id, 1, { outcome: 'held', attendance: marks })).body).toMatchObject({
      turnout: { present: 3, of: 3 },
      lacksWhoCame: false,
    });
    const form = await cast.as.mentor.get(`/groups/${cast.group.id}/meeting-form`);
    expect(form.body).toMatchObject({ mustSay: true });
    const path2 = `/groups/${cast.group.id}/logged-meetings`;
    const unplanned = await cast.as.mentor.post(path2, {
      ...{ ...past, date: '2026-02-05', outcome: 'held' },
    });
    expect(unplanned.body).toMatchObject({ fields: [{ pointer: '/attendance' }] });
    // That nobody came is said of all at once.
    const other = await planned({ ...past, date: '2026-02-10' });
    expect((await log(other.id, 1, { outcome: 'nobody_came' })).status).toBe(200);
  });

  it('where heads are counted and hours are paid, the count is said', async () => {
    await settings('meetings,attendance', 'counted');
    await settings('mentors,0,paid', true);
    const { id } = await planned();
    expect(await pointers(id, {})).toEqual([422, '/presentCount field.who_came_unsaid']);
    expect((await log(id, 1, { outcome: 'held', presentCount: 0 })).status).toBe(200);
  });

  it('where neither is so, everybody is taken to have come', async () => {
    const { id } = await planned();
    expect((await log(id, 1)).as<WholeBody>().turnout).toEqual({ present: 3, of: 3 });
  });
});
