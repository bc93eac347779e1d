import { Substitution } from '#groups';
import { castOf, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { readCalendar, type Read } from '../meetings/calendar.js';

interface MailRow {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: { method: string; text: string }[] | null;
}
interface Planned {
  readonly id: string;
  readonly version: number;
}
const DAY = { date: '2099-02-03', time: '10:15' };
const env = { KULL_SECRET_KEY: 'of the test of mails, and long enough' };

describe('mails about meetings', () => {
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start({ env });
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    cast = await castOf(kull);
    await kull.owner.query(`update rounds set ends_on = '2099-12-31' where id = $1`, [
      cast.round.id,
    ]);
    await reach('mentee', 'fellow', 'mentor');
  });

  /** Gives them addresses of their own; the third student has none. */
  const reach = async (...roles: ('mentee' | 'fellow' | 'mentor')[]): Promise<void> => {
    await kull.owner.query(`update persons set email = null where institution_id = $1`, [
      cast.round.institutionId,
    ]);
    for (const role of roles)
      await kull.owner.query(`update persons set email = $2 where id = $1`, [
        cast.people[role].id,
        `${role}@uni.example`,
      ]);
  };
  const plan = async (body: object = DAY): Promise<Planned[]> => {
    const answer = await cast.as.mentor.post(`/groups/${cast.group.id}/meetings`, body);
    expect(answer.status).toBe(201);
    return answer.as<{ meetings: Planned[] }>().meetings;
  };
  const change = (id: string, version: number, body: object) =>
    cast.as.mentor.patch(`/meetings/${id}`, body, { 'if-match': `"${version}"` });
  /** What has gone out since this was last asked, by receiver. */
  const mails = async (): Promise<MailRow[]> => {
    await kull.settled();
    const { rows } = await kull.owner.query<MailRow>(
      `delete from mails where institution_id = $1
       returning to_address as "to", subject, text, html, calendar`,
      [cast.round.institutionId],
    );
    return rows.toSorted((a, b) => (a.to < b.to ? -1 : 1));
  };
  const read = ({ calendar }: MailRow): Read[] => (calendar ?? []).map((p) => readCalendar(p.text));
  const told = (rows: readonly MailRow[]) =>
    rows.map((row) => [row.to.split('@')[0], ...read(row).map(({ method }) => method)]);
  const happens = (event: { type: string; [key: string]: unknown }) =>
    kull.db.run(kull.actor(cast.people.coordinator), (tx) => tx.outbox.add(event));

  it('invite each who takes part, to one meeting by a REQUEST of their own', async () => {
    const [meeting] = await plan({ ...DAY, place: 'B2 012', theme: 'study_technique' });
    const rows = await mails();
    expect(told(rows)).toEqual([
      ['fellow', 'REQUEST'],
      ['mentee', 'REQUEST'],
      ['mentor', 'REQUEST'],
    ]);
    for (const row of rows) {
      const [{ events }] = read(row) as [Read];
      expect(events).toEqual([
        expect.objectContaining({
          uid: `${meeting!.id}@localhost`,
          ...{ sequence: 0, status: 'CONFIRMED', place: 'B2 012' },
          ...{ start: '2099-02-03T09:15:00.000Z', organizer: 'mailto:kull@localhost' },
          attendees: [`mailto:${row.to}`],
        }),
      ]);
    }
    const [, toStudent, toMentor] = rows;
    expect(toStudent!.subject).toMatch(
      /^Møte i gruppe \d+.*: tirsdag 3\. februar 2099 kl\. 10:15–/,
    );
    expect(toStudent!.text).toMatch(
      /Jeg kommer:\n\S+\/reply\/coming#\S+\n\nKommer ikke:\n\S+\/reply\/not-coming#\S+/,
    );
    expect(toMentor!.text).not.toContain('/reply/');
    // The link of the mail is the student's own, and works.
    const token = /not-coming#(\S+)/.exec(toStudent!.text)![1]!;
    const reply = await kull.client().post('/reply-links/reply', { token, coming: false });
    expect(reply.status).toBe(200);
    const { rows: replies } = await kull.owner.query<{ enrolment_id: string }>(
      `select enrolment_id from meeting_replies where meeting_id = $1`,
      [meeting!.id],
    );
    expect(replies).toEqual([{ enrolment_id: cast.mentees[0]!.id }]);
  });

  it('update and cancel what is in calendars, and count it up', async () => {
    const [{ id }] = (await plan()) as [Planned];
    await mails();
    const uid = `${id}@localhost`;
    const after = async (version: number, body: object) => {
      expect((await change(id, version, body)).status).toBe(200);
      return (await mails()).map((row) => {
        const [{ method, events }] = read(row) as [Read];
        return [method, events[0]!.uid, events[0]!.sequence, events[0]!.status];
      });
    };
    const each = (...said: unknown[]): unknown[] => [said, said, said];
    expect(await after(1, { place: 'B3' })).toEqual(each('REQUEST', uid, 1, 'CONFIRMED'));
    expect(await after(2, { time: '12:15' })).toEqual(each('REQUEST', uid, 2, 'CONFIRMED'));
    // The same again is nothing new.
    expect(await after(3, { time: '12:15' })).toEqual([]);
    expect(await after(4, { cancelled: true })).toEqual(each('CANCEL', uid, 3, 'CANCELLED'));
    expect(await after(5, { cancelled: false })).toEqual(each('REQUEST', uid, 4, 'CONFIRMED'));
    await cast.as.mentor.put(
      `/meetings/${id}/log`,
      { outcome: 'cancelled' },
      { 'if-match': '"6"' },
    );
    expect(told(await mails()).map(([, method]) => method)).toEqual(Array(3).fill('CANCEL'));
  });

  it('say a thing once, however often it is delivered', async () => {
    const [{ id }] = (await plan()) as [Planned];
    await happens({ type: 'meeting.planned', meetingIds: [id] });
    await happens({ type: 'meeting.changed', meetingId: id });
    expect(await mails()).toHaveLength(3);
    await happens({ type: 'meeting.cancelled', meetingId: id });
    expect(await mails()).toEqual([]);
  });

  it('tell of a series once, by a file with all of it', async () => {
    await plan({ ...DAY, date: '2099-10-20', count: 3, place: 'B2 012' });
    const rows = await mails();
    expect(told(rows)).toEqual([
      ['fellow', 'PUBLISH'],
      ['mentee', 'PUBLISH'],
      ['mentor', 'PUBLISH'],
    ]);
    const [{ events }] = read(rows[0]!) as [Read];
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
    expect(events.flatMap(({ attendees }) => attendees)).toEqual([]);
    expect(events.map(({ start }) => start.slice(0, 16))).toEqual([
      ...['2099-10-20T08:15', '2099-10-27T09:15', '2099-11-03T09:15'],
    ]);
    expect(rows[0]!.text).toContain('tirsdag 27. oktober 2099 kl. 10:15–');
    expect(rows[0]!.subject).toMatch(/^3 nye møter i /);
  });

  it('let a student reply to each of a series without signing in, and a mentor to none', async () => {
    const series = await plan({ ...DAY, date: '2099-10-20', count: 3 });
    const rows = await mails();
    const textTo = (role: string) => rows.find(({ to }) => to.startsWith(role))!;
    const { text, html } = textTo('mentee');
    const tokens = [...text.matchAll(/Kommer ikke: \S+not-coming#(\S+)/g)].map(
      ([, token]) => token!,
    );
    expect(tokens).toHaveLength(3);
    for (const token of tokens) expect(html).toContain(token);
    expect(textTo('mentor').text).not.toContain('not-coming');
    const said = await kull
      .client()
      .post('/reply-links/reply', { token: tokens[1]!, coming: false });
    expect(said.status).toBe(200);
    const list = (await cast.as.mentee.get(`/groups/${cast.group.id}/meetings`)).as<{
      meetings: { id: string; myReply: boolean | null }[];
    }>();
    expect(list.meetings.map(({ id, myReply }) => [id, myReply])).toEqual(
      series.map(({ id }, i) => [id, i === 1 ? false : null]),
    );
  });

  it('tell a mentor of several groups once of all that a timetable brings', async () => {
    const { group: second } = await kull.a.group({ in: cast.round, of: 1, mentor: cast.mentor });
    const { group: others } = await kull.a.group({ in: cast.round, of: 1 });
    await reach('mentee', 'mentor');
    const rows = [cast.group, second, others].flatMap(({ id: groupId }, i) =>
      ['2099-02-03', '2099-02-10'].map((date) => ({
        groupId,
        date,
        time: `1${i}:15`,
        minutes: 45,
      })),
    );
    const made = await cast.as.coordinator.post(`/rounds/${cast.round.id}/timetable`, {
      meetings: rows,
    });
    expect(made.status).toBe(201);
    const sent = await mails();
    expect(told(sent)).toEqual([
      ['mentee', 'PUBLISH'],
      ['mentor', 'PUBLISH'],
    ]);
    expect(sent.map((row) => read(row)[0]!.events.length)).toEqual([2, 4]);
    expect(sent[1]!.text).toContain(`gruppe ${second.number}`);
  });

  it('say nothing of what is over, or was logged without a plan', async () => {
    await plan({ date: '2026-02-03', time: '10:15' });
    await cast.as.mentor.post(`/groups/${cast.group.id}/logged-meetings`, {
      ...{ date: '2026-02-04', time: '10:15', outcome: 'held' },
    });
    expect(await mails()).toEqual([]);
  });

  it('give who comes later the meetings to come, and take them from who leaves', async () => {
    await plan({ ...DAY, count: 2 });
    await mails();
    const { institutionId } = cast.round;
    const late = await kull.a.enrolment({ in: cast.round, person: { email: 'late@uni.example' } });
    await kull.owner.query(
      `insert into memberships (institution_id, id, group_id, enrolment_id, role)
       values ($1, gen_random_uuid(), $2, $3, 'mentee')`,
      [institutionId, cast.group.id, late.id],
    );
    await happens({ type: 'seat.given', groupId: cast.group.id, enrolmentId: late.id });
    const toLate = (await mails()).filter(({ to }) => to === 'late@uni.example');
    expect(toLate.filter(({ calendar }) => calendar).flatMap(read)).toMatchObject([
      { method: 'PUBLISH', events: [{}, {}] },
    ]);

    expect(
      (await cast.as.coordinator.post(`/enrolments/${late.id}/withdrawal`)).status,
    ).toBeLessThan(300);
    const off = (await mails()).filter(({ to }) => to === 'late@uni.example');
    const parts = off.flatMap(read);
    // RFC 5546, 3.2.5: one UID in each.
    expect(parts.map(({ method, events }) => [method, events.length])).toEqual([
      ['CANCEL', 1],
      ['CANCEL', 1],
    ]);
    expect(parts.map(({ events }) => events[0]!.status)).toEqual(['CANCELLED', 'CANCELLED']);
  });

  it('ask a substitute to the meetings of those days', async () => {
    await plan({ ...DAY, count: 2 });
    await mails();
    const person = { email: 'substitute@uni.example', locale: 'en' as const };
    const { id: enrolmentId } = await kull.a.enrolment({ in: cast.round, role: 'mentor', person });
    const { id } = await kull.a.insert(Substitution, cast.round.institutionId, {
      ...{ groupId: cast.group.id, enrolmentId, startsOn: '2099-02-01', endsOn: '2099-02-05' },
    });
    await happens({ type: 'substitute.set', substitutionId: id });
    const asked = (await mails()).find(({ calendar }) => calendar)!;
    expect(asked.subject).toMatch(/^Meeting of group \d+: Tuesday,? 3 February 2099, 10:15–/);
    expect(told([asked])).toEqual([['substitute', 'REQUEST']]);
    expect((await cast.as.coordinator.delete(`/substitutions/${id}`)).status).toBe(200);
    expect(told(await mails())).toEqual([['substitute', 'CANCEL']]);
  });

  it('do not say twice what a calendar that subscribes has by itself', async () => {
    const made = await cast.as.mentee.post('/me/calendar');
    const { pathname } = new URL(made.as<{ address: string }>().address);
    // Made and never read: nothing comes by it yet.
    await plan({ ...DAY, date: '2099-03-03' });
    expect(told(await mails())).toContainEqual(['mentee', 'REQUEST']);
    await kull.client().get(pathname.replace('/api/v1', ''));
    const [{ id }] = (await plan()) as [Planned];
    expect(told(await mails())).toEqual([
      ['fellow', 'REQUEST'],
      ['mentor', 'REQUEST'],
    ]);
    await change(id, 1, { time: '12:15' });
    expect(told(await mails())).toEqual([['fellow', 'REQUEST'], ['mentee'], ['mentor', 'REQUEST']]);
    await change(id, 2, { cancelled: true });
    expect(told(await mails())).toEqual([['fellow', 'CANCEL'], ['mentee'], ['mentor', 'CANCEL']]);
  });

  it('reach four hundred, each alone', async () => {
    await kull.owner.query(
      `with made as (
         insert into persons (institution_id, id, given_name, family_name, email)
         select $1, gen_random_uuid(), 'Given', 'Family', 'many' || n || '@uni.example'
         from generate_series(1, 397) n returning id),
       enrolled as (
         insert into enrolments (institution_id, id, round_id, person_id, role, state)
         select $1, gen_random_uuid(), $2, id, 'mentee', 'joined' from made returning id)
       insert into memberships (institution_id, id, group_id, enrolment_id, role)
       select $1, gen_random_uuid(), $3, id, 'mentee' from enrolled`,
      [cast.round.institutionId, cast.round.id, cast.group.id],
    );
    await plan();
    const rows = await mails();
    expect(rows).toHaveLength(400);
    expect(rows.flatMap(read).map(({ events }) => events[0]!.attendees)).toEqual(
      rows.map(({ to }) => [`mailto:${to}`]),
    );
  });
});
