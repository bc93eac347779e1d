import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import { Clock, newId } from '#kernel';
import { Talk } from '#meetings';
import { Remind } from '#notices';
import type { Round } from '#schemes';
import { day } from '../../support/days.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';
import { PostOffice } from './post-office.js';

/** Reminders are decided in the night to tomorrow, and are to go out at seven. */
const NIGHT = new Date(`${day(1)}T02:15:00Z`);
const MORNING = new Date(`${day(1)}T08:00:00Z`);

const whatIs = (source: string): string => {
  const of = /^Subject: .*samtale/im.test(source) ? 'talk ' : '';
  if (/^Subject: .*innom/m.test(source)) return 'shift log';
  if (/^Subject: .*morgen/m.test(source)) return `${of}soon`;
  return /^Subject: .*Ble[_ ]det/m.test(source) ? `${of}log` : 'answer';
};

describe('a reminder that waits for the morning', () => {
  const office = new PostOffice();
  let round: Round;
  let group: Group;
  let mentor: Enrolment;
  let student: Enrolment;
  let invited: Enrolment;
  let yesterday: string;
  let tomorrow: string;
  /** Of another group: its mentor's, and whose is tomorrow's. */
  let talks: { mentor: Enrolment; student: Enrolment; yesterday: Talk; tomorrow: Talk };

  /** Was there for whoever dropped in yesterday. */
  let keeper: Enrolment;

  const owner = (sql: string, ...values: unknown[]) => office.kull.owner.query(sql, values);
  const clockAt = (now: Date) => Object.assign(office.kull.app.get(Clock), { now: () => now });
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
  const booked = async (): Promise<typeof talks> => {
    const { a } = office.kull;
    const made = await a.group({ in: round, of: 2 });
    const [first, student] = made.mentees as [Enrolment, Enrolment];
    const talkOn = (date: string, studentId: string) =>
      a.insert(Talk, round.institutionId, {
        ...{ groupId: made.group.id, mentorId: made.mentor.id, studentId, bookingId: newId() },
        ...{ startsAt: new Date(`${date}T11:15:00Z`), endsAt: new Date(`${date}T11:45:00Z`) },
        state: 'booked',
      });
    return {
      ...{ mentor: made.mentor, student },
      ...{ yesterday: await talkOn(day(0), first.id), tomorrow: await talkOn(day(2), student.id) },
    };
  };

  const dropIn = async (): Promise<Enrolment> => {
    const { a } = office.kull;
    const { institutionId } = round;
    const settings = { ...fyseLikeSettings, format: 'drop_in' as const };
    const at = await a.round({
      of: await a.scheme({ institutionId, settings }),
      ...{ state: 'running', startsOn: day(-3), endsOn: day(100) },
    });
    const made = await a.enrolment({ in: at, role: 'mentor' });
    await owner(
      `insert into drop_in_offers (institution_id, enrolment_id, hours)
       values ($1, $2, jsonb_build_array(jsonb_build_object('weekday', extract(isodow from $3::date),
         'startsAt', '12:15', 'endsAt', '13:00', 'place', 'B2')))`,
      ...[institutionId, made.id, day(0)],
    );
    return made;
  };

  beforeAll(() => office.open());
  afterAll(() => office.close());
  beforeEach(async () => {
    office.smtp.clear();
    const { a } = office.kull;
    round = await a.round({ state: 'running', startsOn: day(-60), endsOn: day(100) });
    const made = await a.group({ in: round, of: 1 });
    ({ group, mentor } = made);
    student = made.mentees[0]!;
    invited = await a.enrolment({ in: round, state: 'invited' });
    await owner(
      `insert into invitations (institution_id, id, enrolment_id, secret_hash, sent_at, expires_at)
       values ($1, $2, $3, $4, ($5::date + time '12:00') at time zone 'Europe/Oslo', '2100-01-01')`,
      ...[round.institutionId, newId(), invited.id, Buffer.from(newId()), day(-6)],
    );
    yesterday = await meetingOn(0);
    tomorrow = await meetingOn(2);
    talks = await booked();
    keeper = await dropIn();
    clockAt(NIGHT);
    await office.kull.app.get(Remind).run(round.institutionId, NIGHT);
  });

  const nameOf = async ({ personId }: Enrolment): Promise<string> => {
    const { rows } = await owner(`select email from persons where id = $1`, personId);
    return (rows[0] as { email: string }).email;
  };
  /** What comes of it at seven: to whom, and what about. */
  const inTheMorning = async (): Promise<string[]> => {
    clockAt(MORNING);
    await owner(
      `update jobs.job set start_after = now() where name = 'mail' and state = 'created'`,
    );
    await office.settle();
    const names = new Map(
      await Promise.all(
        Object.entries({
          ...{ mentor, student, invited, keeper },
          ...{ tutor: talks.mentor, talker: talks.student },
        }).map(async ([role, of]) => [await nameOf(of), role] as const),
      ),
    );
    return office.smtp.received
      .filter(({ to }) => names.has(to[0]!))
      .map(({ to, source }) => `${names.get(to[0]!)} ${whatIs(source)}`)
      .sort();
  };
  const ALL = [
    ...['invited answer', 'keeper shift log', 'mentor log', 'mentor soon', 'student soon'],
    ...['talker talk soon', 'tutor talk log', 'tutor talk soon'],
  ];
  const without = (...gone: string[]) => ALL.filter((mail) => !gone.includes(mail));
  const queued = async (): Promise<number> => {
    const { rows } = await owner(
      `select count(*)::int as n from mails where institution_id = $1 and state = 'queued'`,
      round.institutionId,
    );
    return (rows[0] as { n: number }).n;
  };

  it('goes out where nothing has changed', async () => {
    expect(await queued()).toBe(ALL.length);
    expect(await inTheMorning()).toEqual(ALL);
  });

  it('does not ask for a log that has been written meanwhile', async () => {
    await owner(`update meetings set state = 'held', logged_at = now() where id = $1`, yesterday);
    expect(await inTheMorning()).toEqual(without('mentor log'));
    // It leaves nothing: it is neither a mail that went out, nor one that failed.
    const { rows } = await owner(
      `select key from mails where key like 'reminder.log_missing:' || $1 || '%'`,
      yesterday,
    );
    expect(rows).toEqual([]);
  });

  it('asks for the log of another the next day, where the one it was to ask for came in time', async () => {
    const older = await meetingOn(-1);
    const second = new Date(`${day(2)}T02:15:00Z`);
    const askedOf = async (): Promise<string[]> => {
      await office.kull.app.get(Remind).run(round.institutionId, second);
      const { rows } = await owner(
        `select split_part(key, ':', 2) as about from mails
         where person_id = $1 and key like 'reminder.log_missing:%' order by created_at`,
        mentor.personId,
      );
      return (rows as { about: string }[]).map(({ about }) => about);
    };
    // The first night asked for yesterday's. As long as it is to be asked for, the other waits a week.
    expect(await askedOf()).toEqual([yesterday]);
    await owner(`update meetings set state = 'held', logged_at = now() where id = $1`, yesterday);
    expect(await inTheMorning()).not.toContain('mentor log');
    expect(await askedOf()).toEqual([older]);
  });

  it.each([
    ['has been cancelled', `update meetings set state = 'cancelled' where id = $1`],
    [
      'has been moved',
      `update meetings set starts_at = starts_at + interval '1 hour',
      ends_at = ends_at + interval '1 hour' where id = $1`,
    ],
  ])('does not tell of a meeting that %s', async (_, change) => {
    await owner(change, tomorrow);
    expect(await inTheMorning()).toEqual(without('mentor soon', 'student soon'));
  });

  it('leaves a mentor alone who has gone on leave', async () => {
    await owner(
      `insert into mentor_terms (institution_id, enrolment_id, leave_from, leave_to)
       values ($1, $2, $3, $4)`,
      ...[round.institutionId, mentor.id, day(1), day(9)],
    );
    expect(await inTheMorning()).toEqual(without('mentor soon', 'mentor log'));
  });

  it('leaves a student alone who is in the group no more', async () => {
    await owner(`update memberships set left_at = now() where enrolment_id = $1`, student.id);
    expect(await inTheMorning()).toEqual(without('student soon'));
  });

  it('does not ask for an answer that has been given', async () => {
    await owner(`update enrolments set state = 'joined' where id = $1`, invited.id);
    expect(await inTheMorning()).toEqual(without('invited answer'));
  });

  it('is for nobody on a day that is kept free since', async () => {
    await owner(
      `insert into closed_days (institution_id, id, first_day, last_day, kind, name)
       values ($1, $2, $3, $3, 'closed', 'Stengt')`,
      ...[round.institutionId, newId(), day(1)],
    );
    expect(await inTheMorning()).toEqual(
      without('invited answer', 'keeper shift log', 'mentor log', 'tutor talk log'),
    );
  });

  it('does not come to who has turned reminders off since', async () => {
    await owner(
      `insert into mail_choices (institution_id, person_id, kind, how)
       values ($1, $2, 'reminder', 'app')`,
      ...[round.institutionId, mentor.personId],
    );
    expect(await inTheMorning()).toEqual(without('mentor soon', 'mentor log'));
  });

  it.each(['held', 'nobody_came'])(
    'does not ask about a talk that is logged as %s',
    async (state) => {
      await owner(`update talks set state = $2 where id = $1`, talks.yesterday.id, state);
      expect(await inTheMorning()).toEqual(without('tutor talk log'));
    },
  );

  it.each([
    ['has been cancelled', `state = 'cancelled'`],
    ['has been given back', `state = 'open', student_id = null, booking_id = null`],
    [
      'begins later',
      `starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour'`,
    ],
  ])('does not tell of a talk that %s', async (_, change) => {
    await owner(`update talks set ${change} where id = $1`, talks.tomorrow.id);
    expect(await inTheMorning()).toEqual(without('talker talk soon', 'tutor talk soon'));
  });

  it('tells its mentor alone of a talk that another has booked since', async () => {
    const { id: another } = await office.kull.a.enrolment({ in: round });
    await owner(`update talks set student_id = $2 where id = $1`, talks.tomorrow.id, another);
    expect(await inTheMorning()).toEqual(without('talker talk soon'));
  });

  it('does not ask about a drop-in shift that is logged', async () => {
    await owner(
      `insert into drop_in_shifts (institution_id, id, enrolment_id, starts_at, ends_at, state, visitors,
         logged_at, logged_by)
       values ($1, $2, $3, ($4::date + time '12:15') at time zone 'Europe/Oslo',
               ($4::date + time '13:00') at time zone 'Europe/Oslo', 'held', 3, now(), $5)`,
      ...[round.institutionId, newId(), keeper.id, day(0), keeper.personId],
    );
    expect(await inTheMorning()).toEqual(without('keeper shift log'));
  });

  it('does not ask a mentor about a talk who leads its group no more', async () => {
    await owner(`update memberships set left_at = now() where enrolment_id = $1`, talks.mentor.id);
    expect(await inTheMorning()).toEqual(without('tutor talk log'));
  });

  it('leaves a mentor of talks alone who has gone on leave', async () => {
    await owner(
      `insert into mentor_terms (institution_id, enrolment_id, leave_from, leave_to)
       values ($1, $2, $3, $4)`,
      ...[round.institutionId, talks.mentor.id, day(1), day(9)],
    );
    expect(await inTheMorning()).toEqual(without('tutor talk soon', 'tutor talk log'));
  });
});
