import { ClosedDays } from '#schemes';
import { statuses, type Cast } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import {
  future,
  Meetings,
  past,
  WHO_KEEPS_MEETINGS,
  WHO_LOGS_MEETINGS,
  type ListBody,
} from './meetings.js';

describe('meetings', () => {
  const meetings = new Meetings();
  const { plan, planned, log } = meetings;
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await meetings.start();
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
  });
  afterAll(() => kull.stop());

  describe('planned', () => {
    it('come as a weekly series by the clock on the wall', async () => {
      const series = { date: '2026-10-20', time: '10:15', count: 2, place: 'B2 012' };
      const answer = await plan(series);
      expect(answer.status).toBe(201);
      expect(answer.as<ListBody>().meetings.map((m) => [m.startsAt, m.place])).toEqual([
        ['2026-10-20T08:15:00.000Z', 'B2 012'],
        ['2026-10-27T09:15:00.000Z', 'B2 012'],
      ]);
    });

    it('pass over days that are kept free, say which, and are as many all the same', async () => {
      const { institutionId } = cast.round;
      const exams = { firstDay: '2099-02-09', lastDay: '2099-02-11', kind: 'exam' } as const;
      await kull.a.insert(ClosedDays, institutionId, { ...exams, name: 'Konte' });
      const series = { date: '2099-02-03', time: '10:15', count: 3 };
      const answer = await plan(series);
      expect(answer.body).toMatchObject({
        meetings: [
          { startsAt: '2099-02-03T09:15:00.000Z' },
          { startsAt: '2099-02-17T09:15:00.000Z' },
          { startsAt: '2099-02-24T09:15:00.000Z' },
        ],
        passedOver: [{ date: '2099-02-10', closed: { name: 'Konte' } }],
      });
      // A single one is on the day that was said, where that is meant.
      const lone = { date: '2099-02-10', time: '12:15' };
      expect((await plan(lone)).body).toMatchObject({
        status: 422,
        fields: [{ pointer: '/date', code: 'field.on_closed_day', params: { date: lone.date } }],
      });
      expect((await plan({ ...lone, onClosedDay: true })).body).toMatchObject({
        meetings: [{ startsAt: '2099-02-10T11:15:00.000Z' }],
        passedOver: [],
      });
      await kull.owner.query(`update rounds set ends_on = '2099-03-02' where id = $1`, [
        cast.round.id,
      ]);
      // As many as were asked for no longer fit in.
      const late = await plan({ ...series, time: '14:15', count: 4 });
      expect(late.body).toMatchObject({
        fields: [{ pointer: '/count', code: 'field.outside_round' }],
      });
    });

    it('once, although the phone sends twice', async () => {
      const key = { 'idempotency-key': 'phone-1' };
      const [first, second] = await Promise.all([plan(past, key), plan(past, key)]);
      expect(second.body).toEqual(first.body);
      const { meetings } = (
        await cast.as.mentor.get(`/groups/${cast.group.id}/meetings`)
      ).as<ListBody>();
      expect(meetings).toHaveLength(1);
    });

    it('by the group’s mentor alone, and in a round that goes on', async () => {
      const path = `/groups/${cast.group.id}/meetings`;
      const expected = { ...WHO_KEEPS_MEETINGS, mentor: 201 };
      expect(await statuses(cast, (c) => c.post(path, past))).toEqual(expected);
      expect((await kull.client().post(path, past)).status).toBe(401);
      await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [cast.round.id]);
      expect((await plan()).body).toMatchObject({ status: 409, code: 'round.not_running' });
    });

    it('are refused field by field', async () => {
      const refused = async (body: object) =>
        (await plan(body)).as<{ fields?: { pointer: string }[] }>().fields?.map((f) => f.pointer);
      expect(await refused({ date: '2026-02-30', time: '10:15' })).toEqual(['/date']);
      expect(await refused({ date: 'soon', time: '25:00' })).toEqual(['/date', '/time']);
      expect(await refused({ ...past, theme: 'gossip' })).toEqual(['/theme']);
      expect(await refused({ ...past, link: 'javascript:alert(1)' })).toEqual(['/link']);
      expect(await refused({ ...past, count: 100 })).toEqual(['/count']);
    });

    it('are within the round, at first and at last', async () => {
      const { rows } = await kull.owner.query<{ first: string; last: string }>(
        `update rounds set starts_on = '2098-09-07', ends_on = '2099-06-15' where id = $1
         returning starts_on::text as first, ends_on::text as last`,
        [cast.round.id],
      );
      const { first, last } = rows[0]!;
      const refused = async (body: object) => {
        const { fields } = (await plan({ time: '10:15', ...body })).as<{ fields?: object[] }>();
        return fields;
      };
      const at = (pointer: string) => [{ pointer, code: 'field.outside_round' }];
      expect(await refused({ date: '2098-09-06' })).toEqual(at('/date'));
      expect(await refused({ date: '2099-06-16' })).toEqual(at('/date'));
      expect(await refused({ date: '2099-06-08', count: 3 })).toEqual(at('/count'));
      const made = await plan({ date: last, time: '10:15' });
      expect(made.status).toBe(201);
      const { id } = made.as<ListBody>().meetings[0]!;
      const moved = (date: string) =>
        cast.as.mentor.patch(`/meetings/${id}`, { date }, { 'if-match': '"1"' });
      expect((await moved('2099-06-16')).body).toMatchObject({ fields: at('/date') });
      expect((await moved(first)).status).toBe(200);
      const form = await cast.as.mentor.get(`/groups/${cast.group.id}/meeting-form`);
      expect(form.body).toMatchObject({ startsOn: first, endsOn: last });
    });

    it('suggest the group’s hour, after what is planned', async () => {
      const path = `/groups/${cast.group.id}/meeting-form`;
      expect(await statuses(cast, (c) => c.get(path))).toEqual(WHO_LOGS_MEETINGS);
      expect((await kull.client().get(path)).status).toBe(401);
      await plan({ date: '2099-02-03', time: '10:15' });
      expect((await cast.as.mentor.get(path)).body).toMatchObject({
        suggested: { date: '2099-02-10', time: '10:15' },
        minutes: 45,
        members: 3,
      });
    });
  });

  describe('changed', () => {
    const change = (id: string, version: number, body: object) =>
      cast.as.mentor.patch(`/meetings/${id}`, body, { 'if-match': `"${version}"` });

    it('are moved, cancelled and planned again', async () => {
      const { id } = await planned(future);
      const moved = await change(id, 1, { time: '12:15' });
      expect(moved.body).toMatchObject({ startsAt: '2099-02-03T11:15:00.000Z', version: 2 });
      expect((await change(id, 2, { cancelled: true })).body).toMatchObject({ state: 'cancelled' });
      expect((await change(id, 3, { cancelled: false })).body).toMatchObject({ state: 'planned' });
    });

    it('to a day that is kept free only where that is meant, and stay there untouched', async () => {
      const day = { firstDay: '2099-02-10', lastDay: '2099-02-10', kind: 'closed' } as const;
      await kull.a.insert(ClosedDays, cast.round.institutionId, { ...day, name: 'Fri' });
      const { id } = await planned();
      const date = '2099-02-10';
      expect((await change(id, 1, { date, place: 'B2' })).body).toMatchObject({
        status: 422,
        fields: [{ pointer: '/date', code: 'field.on_closed_day', params: { date } }],
      });
      expect((await cast.as.mentor.get(`/meetings/${id}`)).body).toMatchObject({
        place: null,
        version: 1,
      });
      expect((await change(id, 1, { date, onClosedDay: true })).body).toMatchObject({ version: 2 });
      expect((await change(id, 2, { date, place: 'B2' })).body).toMatchObject({ place: 'B2' });
    });

    it('not over somebody else’s change, and not once logged', async () => {
      const { id } = await planned();
      await change(id, 1, { place: 'B2' });
      const stale = await change(id, 1, { place: 'C3' });
      expect(stale.status).toBe(412);
      expect(stale.body).toMatchObject({ current: { place: 'B2', version: 2 } });
      expect((await cast.as.mentor.patch(`/meetings/${id}`, {})).status).toBe(428);
      await log(id, 2);
      expect((await change(id, 3, { place: 'D4' })).body).toMatchObject({ code: 'meeting.logged' });
      expect((await change(id, 3, { state: 'held' })).status).toBe(422);
    });

    it('by the mentor alone', async () => {
      const { id } = await planned();
      const ask = (c: Cast['as']['mentor']) =>
        c.patch(`/meetings/${id}`, { place: 'B2' }, { 'if-match': '"1"' });
      expect(await statuses(cast, ask)).toEqual(WHO_KEEPS_MEETINGS);
      expect((await ask(kull.client())).status).toBe(401);
    });
  });
});
