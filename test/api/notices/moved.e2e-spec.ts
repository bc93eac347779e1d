import type { Group } from '#groups';
import { Clock, newId } from '#kernel';
import { Talk } from '#meetings';
import { Remind } from '#notices';
import type { Round } from '#schemes';
import { day } from '../../support/days.js';
import { PostOffice } from './post-office.js';

/** Reminders are decided in the night to a day, and go out in its morning. */
const nightTo = (offset: number): Date => new Date(`${day(offset)}T02:15:00Z`);
const morningOf = (offset: number): Date => new Date(`${day(offset)}T08:00:00Z`);
const NORWEGIAN = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });
const written = (offset: number): string => NORWEGIAN.format(new Date(day(offset)));

describe('a reminder of what is moved', () => {
  const office = new PostOffice();
  let round: Round;
  let group: Group;
  /** A meeting in the morning the day after tomorrow, of a mentor and one student. */
  let meeting: string;

  const owner = (sql: string, ...values: unknown[]) => office.kull.owner.query(sql, values);
  const clockAt = (now: Date) => Object.assign(office.kull.app.get(Clock), { now: () => now });
  const remind = () => office.kull.app.get(Remind);
  const meetingOn = async (offset: number): Promise<string> => {
    const id = newId();
    await owner(
      `insert into meetings (institution_id, id, group_id, starts_at, ends_at)
       values ($1, $2, $3, ($4::date + time '10:15') at time zone 'Europe/Oslo',
               ($4::date + time '11:00') at time zone 'Europe/Oslo')`,
      ...[round.institutionId, id, group.id, day(offset)],
    );
    return id;
  };
  const move = (
    id: string,
    offset: number,
    time: string,
    table: 'meetings' | 'talks' = 'meetings',
  ) =>
    owner(
      `update ${table} set starts_at = ($2::date + $3::time) at time zone 'Europe/Oslo',
         ends_at = ($2::date + $3::time + interval '45 minutes') at time zone 'Europe/Oslo'
       where id = $1`,
      ...[id, day(offset), time],
    );
  const night = async (offset: number, hoursLater = 0): Promise<void> => {
    const now = new Date(nightTo(offset).getTime() + hoursLater * 3_600_000);
    clockAt(now);
    await remind().run(round.institutionId, now);
  };
  /** What has gone out about it when the morning is over, in order of when it was written. */
  const sentBy = async (offset: number, about: string): Promise<string[]> => {
    clockAt(morningOf(offset));
    await owner(
      `update jobs.job set start_after = now() where name = 'mail' and state = 'created'`,
    );
    await office.settle();
    const { rows } = await owner(
      `select subject from mails where state = 'sent' and split_part(key, ':', 2) = $1
       order by created_at, subject`,
      about,
    );
    return (rows as { subject: string }[]).map(({ subject }) => subject);
  };
  const soon = (offset: number, time: string) => `Møte i morgen, ${written(offset)} kl. ${time}`;
  const twice = <T>(value: T): T[] => [value, value];

  beforeAll(() => office.open());
  afterAll(() => office.close());
  beforeEach(async () => {
    const { a } = office.kull;
    round = await a.round({ state: 'running', startsOn: day(-60), endsOn: day(100) });
    ({ group } = await a.group({ in: round, of: 1 }));
    meeting = await meetingOn(2);
  });

  it('does not go for the old time, and goes once for the new one', async () => {
    await night(1);
    await move(meeting, 5, '14:15');
    expect(await sentBy(1, meeting)).toEqual([]);
    await night(2);
    await night(3);
    expect(await sentBy(3, meeting)).toEqual([]);
    await night(4);
    await night(4, 1);
    expect(await sentBy(4, meeting)).toEqual(twice(soon(5, '14:15')));
    await night(5);
    expect(await sentBy(5, meeting)).toHaveLength(2);
  });

  it('goes again for the new time where the old one was told', async () => {
    await night(1);
    expect(await sentBy(1, meeting)).toEqual(twice(soon(2, '10:15')));
    await move(meeting, 5, '10:15');
    await night(4);
    await night(4, 1);
    expect(await sentBy(4, meeting)).toEqual([
      ...twice(soon(2, '10:15')),
      ...twice(soon(5, '10:15')),
    ]);
  });

  it('is not written of a time that it was decided for and that holds no more', async () => {
    await remind().decide(round.institutionId, nightTo(1));
    await move(meeting, 5, '14:15');
    expect(await remind().post(round.institutionId, nightTo(1))).toBe(0);
    await night(4);
    expect(await sentBy(4, meeting)).toEqual(twice(soon(5, '14:15')));
  });

  it('is of the new time alone, where the night’s work is done again', async () => {
    await night(1);
    await move(meeting, 2, '12:15');
    await night(1, 1);
    expect(await sentBy(1, meeting)).toEqual(twice(soon(2, '12:15')));
  });

  it('is of each time in turn, where one that was told is moved and moved back', async () => {
    await night(1);
    expect(await sentBy(1, meeting)).toEqual(twice(soon(2, '10:15')));
    for (const [time, later] of [
      ['12:15', 1],
      ['10:15', 2],
    ] as const) {
      await move(meeting, 2, time);
      await night(1, later);
      await sentBy(1, meeting);
      // Nothing is new the second time.
      await night(1, later + 0.5);
    }
    expect(await sentBy(1, meeting)).toEqual([
      ...twice(soon(2, '10:15')),
      ...twice(soon(2, '12:15')),
      ...twice(soon(2, '10:15')),
    ]);
  });

  it('asks anew for the log of one that was moved after it was asked for, a week later', async () => {
    await owner(`update meetings set state = 'cancelled' where id = $1`, meeting);
    const late = await meetingOn(0);
    await night(1);
    await move(late, 3, '10:15');
    // It is to come, and is not asked for.
    expect((await sentBy(1, late)).filter((subject) => subject.startsWith('Ble'))).toEqual([]);
    for (const offset of [5, 8, 9, 15]) await night(offset);
    expect((await sentBy(15, late)).filter((subject) => subject.startsWith('Ble'))).toEqual([
      `Ble det møte ${written(3)}?`,
    ]);
  });

  it('does not ask again for the log of one whose time was put right', async () => {
    const late = await meetingOn(0);
    await night(1);
    expect(await sentBy(1, late)).toEqual([`Ble det møte ${written(0)}?`]);
    await move(late, 0, '12:15');
    for (const offset of [8, 9]) await night(offset);
    expect(await sentBy(9, late)).toHaveLength(1);
  });

  it('holds for a talk, too', async () => {
    const { a } = office.kull;
    const made = await a.group({ in: round, of: 1 });
    const { id } = await a.insert(Talk, round.institutionId, {
      ...{ groupId: made.group.id, mentorId: made.mentor.id, studentId: made.mentees[0]!.id },
      ...{ bookingId: newId(), state: 'booked' },
      startsAt: new Date(`${day(2)}T11:15:00Z`),
      endsAt: new Date(`${day(2)}T11:45:00Z`),
    });
    await night(1);
    expect(await sentBy(1, id)).toHaveLength(2);
    await move(id, 5, '09:30', 'talks');
    await night(4);
    await night(4, 1);
    const sent = await sentBy(4, id);
    expect(sent).toHaveLength(4);
    expect(sent.slice(2)).toEqual(
      twice(expect.stringContaining(`${written(5)} kl. 09:30`) as string),
    );
  });
});
