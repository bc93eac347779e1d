import { Substitution } from '#groups';
import { Clock } from '#kernel';
import { statuses, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { day } from '../../support/days.js';
import type { TestKull } from '../../support/kull.js';
import { readCalendar, type Read } from './calendar.js';
import { future, Meetings, past, WHO_SEES_MEETINGS, type ListBody } from './meetings.js';

describe('a calendar of one’s own', () => {
  const meetings = new Meetings();
  const { plan, planned } = meetings;
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await meetings.start();
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
  });
  afterAll(() => kull.stop());

  /** @returns the path below `/api/v1` */
  const made = async (client: TestClient): Promise<string> => {
    const answer = await client.post('/me/calendar');
    expect(answer.status).toBe(200);
    const { address } = answer.as<{ address: string }>();
    return new URL(address).pathname.replace('/api/v1', '');
  };
  const read = async (path: string): Promise<Read> => {
    const answer = await kull.client().get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    return readCalendar(answer.text);
  };
  const days = async (path: string): Promise<string[]> =>
    (await read(path)).events.map(({ start }) => start.slice(0, 10)).sort();

  it('has the meetings of every group one is in or leads, and nobody’s name', async () => {
    await plan({ ...future, place: 'B2 012' });
    await kull.owner.query(`update persons set is_protected = true where id = $1`, [
      cast.people.fellow.id,
    ]);
    for (const role of ['mentee', 'fellow', 'mentor'] as const) {
      const path = await made(cast.as[role]);
      const { method, events } = await read(path);
      expect(method).toBeNull();
      expect(events).toEqual([
        {
          uid: expect.stringMatching(/^[0-9a-f-]{36}@localhost$/) as string,
          ...{ sequence: 0, status: 'CONFIRMED', place: 'B2 012' },
          title: `Møte i gruppe ${cast.group.number}`,
          start: '2099-02-03T09:15:00.000Z',
          end: expect.any(String) as string,
          ...{ attendees: [], organizer: null },
        },
      ]);
      const { text } = await kull.client().get(path);
      for (const { givenName, familyName, email } of Object.values(cast.people))
        for (const said of [`${givenName} ${familyName}`, email])
          expect(text.replaceAll('\r\n ', '')).not.toContain(said);
    }
    expect((await read(await made(cast.as.otherMentor))).events).toEqual([]);
    expect((await read(await made(cast.as.coordinator))).events).toEqual([]);
  });

  it('counts up what has changed, and says what is cancelled', async () => {
    const path = await made(cast.as.mentee);
    const { id } = await planned(future);
    const change = (version: number, body: object) =>
      cast.as.mentor.patch(`/meetings/${id}`, body, { 'if-match': `"${version}"` });
    const now = async () => {
      const [event] = (await read(path)).events;
      return [event?.sequence, event?.status, event?.uid];
    };
    const [, , uid] = await now();
    await change(1, { place: 'B3' });
    expect(await now()).toEqual([1, 'CONFIRMED', uid]);
    // The same place again: no newer version.
    await change(2, { place: 'B3' });
    await change(3, { time: '12:15' });
    expect(await now()).toEqual([2, 'CONFIRMED', uid]);
    await change(4, { cancelled: true });
    expect(await now()).toEqual([3, 'CANCELLED', uid]);
    await change(5, { cancelled: false });
    expect(await now()).toEqual([4, 'CONFIRMED', uid]);
  });

  it('keeps the hour on the wall over both changes of summer time', async () => {
    await kull.owner.query(`update rounds set ends_on = '2099-12-31' where id = $1`, [
      cast.round.id,
    ]);
    await plan({ date: '2026-10-19', time: '10:15', count: 2 });
    await plan({ date: '2027-03-22', time: '10:15', count: 2 });
    // A calendar goes a year back.
    const clock = kull.app.get(Clock);
    const { now } = clock;
    Object.assign(clock, { now: () => new Date('2026-10-01T10:00:00Z') });
    const { events } = await read(await made(cast.as.mentee));
    Object.assign(clock, { now });
    expect(events.map(({ start }) => start).sort()).toEqual([
      '2026-10-19T08:15:00.000Z',
      '2026-10-26T09:15:00.000Z',
      '2027-03-22T09:15:00.000Z',
      '2027-03-29T08:15:00.000Z',
    ]);
  });

  it('is the same in the list: a substitute has the meetings of those days', async () => {
    const { id: enrolmentId, personId } = await kull.a.enrolment({
      in: cast.round,
      role: 'mentor',
    });
    await kull.a.insert(Substitution, cast.round.institutionId, {
      ...{ groupId: cast.group.id, enrolmentId, startsOn: day(-1), endsOn: day(2) },
    });
    for (const offset of [-3, -1, 1, 3]) await plan({ date: day(offset), time: '10:15' });
    const substitute = await kull.as({
      institutionId: cast.round.institutionId,
      id: personId,
    });
    const expected = [day(-1), day(1)];
    expect(await days(await made(substitute))).toEqual(expected);
    const { meetings: listed } = (await substitute.get('/me/meetings')).as<ListBody>();
    expect(listed.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(expected);

    // Days to come are in the calendar; the group cannot be opened yet, so that no list leads there.
    await kull.owner.query(
      `update substitutions set starts_on = $2, ends_on = $3 where enrolment_id = $1`,
      [enrolmentId, day(1), day(4)],
    );
    expect(await days(await made(substitute))).toEqual([day(1), day(3)]);
    expect((await substitute.get('/me/meetings')).as<ListBody>().meetings).toEqual([]);
  });

  it('is dead when it is revoked or renewed', async () => {
    const { as } = cast;
    const none = { since: null, lastReadOn: null };
    expect((await as.mentee.get('/me/calendar')).body).toEqual(none);
    const first = await made(as.mentee);
    const unread = (await as.mentee.get('/me/calendar')).as<{ since: string; lastReadOn: null }>();
    expect(unread).toEqual({ since: expect.any(String) as string, lastReadOn: null });
    await read(first);
    expect((await as.mentee.get('/me/calendar')).body).toEqual({
      since: unread.since,
      lastReadOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });

    const second = await made(as.mentee);
    const gone = (await kull.client().get(first)).body;
    expect(gone).toMatchObject({ status: 404, code: 'not_found' });
    await read(second);
    expect((await as.mentee.delete('/me/calendar')).status).toBe(204);
    expect((await kull.client().get(second)).body).toEqual(gone);
    expect((await as.mentee.delete('/me/calendar')).status).toBe(204);
    for (const path of ['/calendars/x.ics', `/calendars/${'A'.repeat(64)}.ics`])
      expect((await kull.client().get(path)).body).toEqual(gone);
  });

  it('is kept as a hash alone', async () => {
    const path = await made(cast.as.mentee);
    const token = path.split('/').at(-1)!.replace('.ics', '');
    const { rows } = await kull.owner.query<{ row: string }>(
      `select f::text as row from calendar_feeds f where person_id = $1`,
      [cast.people.mentee.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.row).not.toContain(token);
    expect(rows[0]!.row).not.toContain(Buffer.from(token, 'base64url').toString('hex').slice(32));
  });

  it('is nobody’s who is not signed in', async () => {
    for (const method of ['get', 'post', 'delete'] as const)
      expect((await kull.client()[method]('/me/calendar')).status).toBe(401);
  });

  it('takes one meeting, too, from whoever sees it', async () => {
    const { id } = await planned(past);
    const path = `/meetings/${id}/calendar`;
    expect(await statuses(cast, (c) => c.get(path))).toEqual(WHO_SEES_MEETINGS);
    expect((await kull.client().get(path)).status).toBe(401);
    const file = await cast.as.mentee.get(path);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename=kull.ics');
    expect(readCalendar(file.text).events.map(({ start }) => start)).toEqual([
      '2026-02-03T09:15:00.000Z',
    ]);
  });
});
