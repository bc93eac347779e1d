import { Membership } from '#groups';
import type { Talk } from '#meetings';
import type { Cast } from '../../support/cast.js';
import { day } from '../../support/days.js';
import type { TestKull } from '../../support/kull.js';
import { readCalendar } from '../meetings/calendar.js';
import { TalksOfGroup } from '../meetings/talks.js';

interface MailRow {
  readonly subject: string;
  readonly text: string;
  readonly calendar: { text: string }[];
}

describe('a talk to come whose mentor has the group no longer', () => {
  const talks = new TalksOfGroup();
  const { opened, book } = talks;
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await talks.start();
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    cast = await talks.newCast();
  });

  const booked = async (role: 'mentee' | 'fellow' = 'mentee', time = '10:15'): Promise<string> => {
    const times = { ...talks.tomorrow, time, count: 1 };
    const { id } = (await opened(times)).find(({ state }) => state === 'open')!;
    await book(role, id);
    await kull.settled();
    return id;
  };
  const talk = async (id: string): Promise<Pick<Talk, 'state' | 'studentId'> | undefined> => {
    const { rows } = await kull.owner.query<Talk>(
      `select state, student_id as "studentId" from talks where id = $1`,
      [id],
    );
    return rows[0];
  };
  /** What is told of talks after they were booked. */
  const mailsTo = async (role: 'mentee' | 'mentor'): Promise<MailRow[]> => {
    await kull.settled();
    const { rows } = await kull.owner.query<MailRow>(
      `select subject, text, calendar from mails
       where person_id = $1 and key like 'talk:%' and key not like 'talk:booked:%'`,
      [cast.people[role].id],
    );
    return rows;
  };
  const calendars = (mails: readonly MailRow[]) =>
    mails.flatMap(({ calendar }) =>
      calendar.flatMap(({ text }) => {
        const { method, events } = readCalendar(text);
        return events.map(({ sequence }) => [method, sequence]);
      }),
    );
  const withdraw = () => cast.as.coordinator.post(`/enrolments/${cast.mentor.id}/withdrawal`, {});
  const setMentee = (set: string) =>
    kull.owner.query(`update persons set ${set} where id = $1`, [cast.people.mentee.id]);
  const besides = async (): Promise<string> => {
    const other = await kull.a.enrolment({ in: cast.round, role: 'mentor' });
    await kull.a.insert(Membership, cast.round.institutionId, {
      ...{ groupId: cast.group.id, enrolmentId: other.id, role: 'co_mentor' as const },
    });
    return other.id;
  };

  it('is cancelled, and the two are told why, in mails and calendars', async () => {
    await kull.owner.query(`update persons set is_protected = true where id = $1`, [
      cast.people.mentor.id,
    ]);
    const id = await booked();
    expect((await withdraw()).status).toBeLessThan(300);
    const [toMentee, toMentor] = [await mailsTo('mentee'), await mailsTo('mentor')];
    expect(await talk(id)).toEqual({ state: 'cancelled', studentId: cast.mentees[0]!.id });
    expect(calendars(toMentee)).toEqual([['CANCEL', 1]]);
    expect(calendars(toMentor)).toEqual([['CANCEL', 1]]);
    const because = (who: string) =>
      `Samtalen er avlyst fordi ${who} ikke lenger har gruppa i ${cast.round.name}.`;
    expect(toMentee[0]!.text).toContain(because('mentoren'));
    expect(toMentor[0]!.text).toContain(because('du'));
    for (const { subject, text, calendar } of [...toMentee, ...toMentor]) {
      expect(subject).toMatch(/^Samtalen .* er avlyst$/);
      expect(text).not.toMatch(/[Dd]u har avlyst|[Mm]entoren har avlyst/);
      const said = text.replace(/^Hei .*$/m, '') + JSON.stringify(calendar);
      expect(said).not.toContain(cast.people.mentor.familyName);
    }
    // Whoever has left cannot open the group's talks.
    expect(toMentor[0]!.text).not.toContain(`/groups/${cast.group.id}/talks`);
    expect(toMentee[0]!.text).toContain(`/groups/${cast.group.id}/talks`);
    // It counts no more, so that the student may book another.
    expect((await talks.seenBy('mentee')).talks.map(({ state }) => state)).toEqual(['cancelled']);
    expect((await talks.seenBy('mentee')).mine).toMatchObject({ booked: 0 });
  });

  it('is cancelled with a group that is closed, and not called open to others', async () => {
    await setMentee(`locale = 'nn'`);
    const id = await booked();
    const change = { kind: 'close', groupId: cast.group.id, reason: 'not_working' };
    const path = `/rounds/${cast.round.id}`;
    const looked = await cast.as.coordinator.post(`${path}/group-change-previews`, change);
    const { seen } = looked.as<{ seen: string }>();
    const done = await cast.as.coordinator.post(`${path}/group-changes`, { change, seen });
    expect(done.status).toBe(200);
    const mails = await mailsTo('mentee');
    expect(await talk(id)).toMatchObject({ state: 'cancelled' });
    expect(mails.map(({ text }) => text)).toEqual([
      expect.stringContaining(
        `Samtalen er avlyst fordi mentoren ikkje lenger har gruppa i ${cast.round.name}.`,
      ),
    ]);
    expect(mails[0]!.text).not.toContain(`/groups/${cast.group.id}/talks`);
    expect(calendars(mails)).toEqual([['CANCEL', 1]]);
    expect((await mailsTo('mentor')).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/er avlyst$/),
    ]);
  });

  it('is cancelled alone: what others have, and what has begun, stays', async () => {
    await setMentee(`locale = 'en'`);
    const [gone, begun] = [await booked(), await booked('fellow', '12:15')];
    await talks.begin(begun);
    const other = await besides();
    const { rows } = await kull.owner.query<{ id: string }>(
      `insert into talks (institution_id, id, group_id, mentor_id, student_id, starts_at, ends_at, state, booking_id)
       select institution_id, gen_random_uuid(), group_id, $2, $3, starts_at, ends_at, state, gen_random_uuid()
       from talks where id = $1 returning id`,
      [gone, other, cast.mentees[2]!.id],
    );
    const removed = await cast.as.coordinator.post(`/groups/${cast.group.id}/mentors/removal`, {
      enrolmentId: cast.mentor.id,
    });
    expect(removed.status).toBe(200);
    const mails = await mailsTo('mentee');
    const states = await Promise.all(
      [gone, begun, rows[0]!.id].map(async (id) => (await talk(id))?.state),
    );
    expect(states).toEqual(['cancelled', 'booked', 'booked']);
    expect(mails.map(({ text }) => text)).toEqual([
      expect.stringContaining('because the mentor no longer has the group in'),
    ]);
    expect(mails[0]!.text).toContain('If another mentor of the group has open times');
  });

  it('is cancelled also where a substitute had it, whose days are ended', async () => {
    const stand = await kull.a.enrolment({ in: cast.round, role: 'mentor' });
    const { rows } = await kull.owner.query<{ id: string }>(
      `insert into substitutions (institution_id, id, group_id, enrolment_id, starts_on, ends_on)
       values ($1, gen_random_uuid(), $2, $3, $4, $5) returning id`,
      [cast.round.institutionId, cast.group.id, stand.id, day(-1), day(3)],
    );
    const substitute = await kull.as({
      institutionId: stand.institutionId,
      id: stand.personId,
    });
    const answer = await substitute.post(talks.path(), talks.tomorrow);
    const [first] = answer.as<{ talks: { id: string }[] }>().talks;
    await book('mentee', first!.id);
    await kull.settled();
    expect(await talk(first!.id)).toMatchObject({ state: 'booked' });
    await cast.as.coordinator.delete(`/substitutions/${rows[0]!.id}`);
    expect(await mailsTo('mentee')).toHaveLength(1);
    expect(await talk(first!.id)).toMatchObject({ state: 'cancelled' });
  });

  it('is of no group where there are pairs', async () => {
    await kull.owner.query(
      `update rounds set settings = settings || '{"format": "pairs"}' where id = $1`,
      [cast.round.id],
    );
    await booked();
    await withdraw();
    const mails = [...(await mailsTo('mentee')), ...(await mailsTo('mentor'))];
    expect(mails.map(({ text }) => text)).toEqual([
      expect.stringContaining('Samtalen er avlyst fordi den som var mentoren din i'),
      expect.stringContaining('Samtalen er avlyst fordi du ikke lenger er mentor for studenten i'),
    ]);
    for (const { text } of mails) expect(text).not.toMatch(/grupp[ae]/);
  });

  it('tells also those who have it in a calendar they subscribe to', async () => {
    for (const role of ['mentee', 'mentor'] as const) await cast.as[role].post('/me/calendar');
    await booked();
    await withdraw();
    for (const role of ['mentee', 'mentor'] as const)
      expect((await mailsTo(role)).map(({ subject }) => subject)).toEqual([
        expect.stringMatching(/er avlyst$/),
      ]);
  });
});
