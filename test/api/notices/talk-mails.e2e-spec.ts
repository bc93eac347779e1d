import { Clock } from '#kernel';
import { Remind } from '#notices';
import { Meeting, Talk } from '#meetings';
import { castOf, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';
import { readCalendar } from '../meetings/calendar.js';

interface MailRow {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar: { method: string; text: string }[] | null;
}

describe('mails about talks', () => {
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    const talks = { count: 2, minutes: 30, per: 'round' as const };
    const settings = { ...fyseLikeSettings, meetings: { ...fyseLikeSettings.meetings, talks } };
    cast = await castOf(kull, await kull.a.scheme({ settings }));
    await kull.owner.query(`update rounds set ends_on = '2099-12-31' where id = $1`, [
      cast.round.id,
    ]);
    for (const role of ['mentee', 'mentor'] as const)
      await kull.owner.query(`update persons set email = $2 where id = $1`, [
        cast.people[role].id,
        `${role}@uni.example`,
      ]);
  });

  /** Two times in winter, whatever day it is. */
  const opened = async (): Promise<string[]> => {
    const times = { date: '2099-02-03', time: '10:15', count: 2, place: 'B2 012' };
    const answer = await cast.as.mentor.post(`/groups/${cast.group.id}/talks`, times);
    expect(answer.status).toBe(201);
    return answer.as<{ talks: { id: string }[] }>().talks.map(({ id }) => id);
  };
  const book = (id: string, instead?: string) =>
    cast.as.mentee.post(`/talks/${id}/booking`, instead ? { instead } : {});
  /** What has gone out since this was last asked, by receiver. */
  const mails = async (): Promise<MailRow[]> => {
    await kull.settled();
    const { rows } = await kull.owner.query<MailRow>(
      `delete from mails where institution_id = $1
       returning to_address as "to", subject, text, calendar`,
      [cast.round.institutionId],
    );
    return rows.toSorted((a, b) => (a.to < b.to ? -1 : 1));
  };
  const said = (rows: readonly MailRow[]) =>
    rows.map(({ to, calendar }) => [
      to.split('@')[0],
      ...(calendar ?? []).flatMap(({ text }) => {
        const { method, events } = readCalendar(text);
        return events.map(({ sequence, start }) => [method, sequence, start.slice(11, 16)]);
      }),
    ]);
  const uids = (rows: readonly MailRow[]) =>
    new Set(
      rows.flatMap(({ calendar }) =>
        (calendar ?? []).flatMap(({ text }) => readCalendar(text).events.map(({ uid }) => uid)),
      ),
    );
  const both = (...part: unknown[]) => [
    ['mentee', part],
    ['mentor', part],
  ];

  it('are an invitation, its update when it is moved, and off when it is given back', async () => {
    const [first, second] = await opened();
    expect(await mails()).toEqual([]);
    await book(first!);
    const invited = await mails();
    expect(said(invited)).toEqual(both('REQUEST', 0, '09:15'));
    expect(invited.map(({ subject }) => subject)).toEqual([
      'Samtalen din er tirsdag 3. februar 2099 kl. 10:15–10:45',
      'En student har bestilt samtale tirsdag 3. februar 2099 kl. 10:15–10:45',
    ]);
    const { events } = readCalendar(invited[1]!.calendar![0]!.text);
    expect(events).toMatchObject([
      {
        ...{ title: 'Mentorsamtale', place: 'B2 012', status: 'CONFIRMED' },
        ...{ attendees: ['mailto:mentor@uni.example'], organizer: 'mailto:kull@localhost' },
      },
    ]);
    // Calendars are shared and synced: who the student is stands on the page alone.
    expect(JSON.stringify(invited[1])).not.toContain(cast.people.mentee.familyName);

    await book(second!, first);
    const moved = await mails();
    expect(said(moved)).toEqual(both('REQUEST', 1, '09:45'));
    await cast.as.mentee.delete(`/talks/${second!}/booking`);
    const freed = await mails();
    expect(said(freed)).toEqual(both('CANCEL', 2, '09:45'));
    expect(uids([...invited, ...moved, ...freed]).size).toBe(1);

    // Booked anew it is another talk, and the mentor cancels that one.
    await book(first!);
    const again = await mails();
    await cast.as.mentor.delete(`/talks/${first!}`);
    const cancelled = await mails();
    expect(said(cancelled)).toEqual(both('CANCEL', 1, '09:15'));
    expect(uids([...again, ...cancelled]).size).toBe(1);
    expect(uids([...invited, ...again]).size).toBe(2);
    expect(cancelled.map(({ subject }) => subject)).toEqual([
      'Samtalen tirsdag 3. februar 2099 kl. 10:15–10:45 er avlyst',
      'Du har avlyst samtalen tirsdag 3. februar 2099 kl. 10:15–10:45',
    ]);
  });

  it('say a thing once, however often it is delivered', async () => {
    const [first] = await opened();
    await book(first!);
    const event = { type: 'talk.booked', groupIds: [cast.group.id] };
    for (const _ of [1, 2])
      await kull.db.run(kull.actor(cast.people.coordinator), (tx) => tx.outbox.add(event));
    expect(await mails()).toHaveLength(2);
  });

  it('come off when the student leaves the group', async () => {
    const [first] = await opened();
    await book(first!);
    await mails();
    await cast.as.coordinator.post(`/enrolments/${cast.mentees[0]!.id}/withdrawal`, {});
    const off = (await mails()).filter(({ calendar }) => calendar);
    expect(said(off)).toEqual(both('CANCEL', 1, '09:15'));
    // Whoever has left cannot open the group's talks.
    const leads = off.map(({ text }) => text.includes(`/groups/${cast.group.id}/talks`));
    expect(leads).toEqual([false, true]);
  });

  it('are in the calendar that the two subscribe to, which then tells what they did themselves', async () => {
    const read = async (role: 'mentee' | 'mentor') => {
      const { address } = (await cast.as[role].post('/me/calendar')).as<{ address: string }>();
      const path = new URL(address).pathname.replace('/api/v1', '');
      return async () => readCalendar((await kull.client().get(path)).text).events;
    };
    const [mentee, mentor] = [await read('mentee'), await read('mentor')];
    expect([await mentee(), await mentor()]).toEqual([[], []]);
    const [first, second] = await opened();
    await book(first!);
    // The mentor learns that somebody booked; the student knows.
    expect(said(await mails())).toEqual([['mentor']]);
    const [one] = await mentee();
    expect(one).toMatchObject({ title: 'Mentorsamtale', sequence: 0, status: 'CONFIRMED' });
    await book(second!, first);
    expect(said(await mails())).toEqual([['mentor']]);
    expect(await mentor()).toMatchObject([{ uid: one!.uid, sequence: 1 }]);
    await cast.as.mentor.delete(`/talks/${second!}`);
    expect(said(await mails())).toEqual([['mentee']]);
    expect(await mentee()).toMatchObject([{ uid: one!.uid, sequence: 2, status: 'CANCELLED' }]);
  });

  describe('that remind', () => {
    const talkOn = (date: string, state: 'booked' | 'held' = 'booked') =>
      kull.a.insert(Talk, cast.round.institutionId, {
        ...{ groupId: cast.group.id, mentorId: cast.mentor.id, studentId: cast.mentees[0]!.id },
        ...{ startsAt: new Date(`${date}T09:15:00Z`), endsAt: new Date(`${date}T09:45:00Z`) },
        ...{ state, bookingId: cast.mentor.id },
      });
    // Before a mail goes, it is looked at again by the same clock.
    const remind = (date: string) => {
      const now = new Date(`${date}T02:00:00Z`);
      Object.assign(kull.app.get(Clock), { now: () => now });
      return kull.app.get(Remind).run(cast.round.institutionId, now);
    };
    const reminded = async (date: string) => {
      await remind(date);
      await remind(date);
      // On Mondays the coordinator gets a digest, too.
      return (await mails())
        .filter(({ to }) => /^(mentee|mentor)@/.test(to))
        .map(({ to, subject }) => [to.split('@')[0], subject]);
    };

    it('the two of a talk the day before it, once', async () => {
      await talkOn('2099-02-04');
      expect(await reminded('2099-02-02')).toEqual([]);
      const subject = 'Samtale i morgen, 4. februar 2099 kl. 10:15';
      expect(await reminded('2099-02-03')).toEqual([
        ['mentee', subject],
        ['mentor', subject],
      ]);
    });

    it('the mentor of one that is not logged: once for each, and of one log a week', async () => {
      await talkOn('2099-02-04');
      await kull.a.insert(Meeting, cast.round.institutionId, {
        groupId: cast.group.id,
        startsAt: new Date('2099-02-03T09:15:00Z'),
        endsAt: new Date('2099-02-03T10:00:00Z'),
      });
      // The older of the two, a meeting, is asked for first.
      expect(await reminded('2099-02-05')).toEqual([['mentor', 'Ble det møte 3. februar 2099?']]);
      expect(await reminded('2099-02-09')).toEqual([]);
      expect(await reminded('2099-02-12')).toEqual([
        ['mentor', 'Ble det samtale 4. februar 2099?'],
      ]);
      expect(await reminded('2099-02-19')).toEqual([]);
    });

    it('nobody on closed days, on leave, or of a talk that is logged', async () => {
      const { id } = await talkOn('2099-02-04', 'held');
      expect(await reminded('2099-02-05')).toEqual([]);
      await kull.owner.query(`update talks set state = 'booked' where id = $1`, [id]);
      await kull.owner.query(
        `insert into mentor_terms (institution_id, enrolment_id, leave_from, leave_to)
         values ($1, $2, '2099-02-05', '2099-02-06')`,
        [cast.round.institutionId, cast.mentor.id],
      );
      await kull.owner.query(
        `insert into closed_days (institution_id, id, first_day, last_day, kind, name)
         values ($1, gen_random_uuid(), '2099-02-07', '2099-02-08', 'closed', 'Fri')`,
        [cast.round.institutionId],
      );
      for (const date of ['2099-02-05', '2099-02-07']) expect(await reminded(date)).toEqual([]);
      expect(await reminded('2099-02-09')).toEqual([
        ['mentor', 'Ble det samtale 4. februar 2099?'],
      ]);
    });
  });
});
