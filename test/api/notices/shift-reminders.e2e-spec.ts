import type { Enrolment } from '#enrolment';
import { Clock, newId } from '#kernel';
import { Meeting } from '#meetings';
import { Remind } from '#notices';
import type { Round } from '#schemes';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

/** A mentor who is there for whoever drops in on Mondays at 12:15, from the first week of September. */
describe('a drop-in shift without a log', () => {
  let kull: TestKull;
  let round: Round;
  let mentor: Enrolment;
  let address: string;

  beforeAll(async () => {
    kull = await TestKull.start();
  });
  beforeEach(async () => {
    const scheme = await kull.a.scheme({ settings: { ...fyseLikeSettings, format: 'drop_in' } });
    round = await kull.a.round({
      ...{ of: scheme, state: 'running', startsOn: '2026-09-01', endsOn: '2026-12-20' },
    });
    mentor = await kull.a.enrolment({ in: round, role: 'mentor' });
    address = `mentor-${newId()}@uni.example`;
    await kull.owner.query(`update persons set email = $2 where id = $1`, [
      mentor.personId,
      address,
    ]);
    await kull.owner.query(
      `insert into drop_in_offers (institution_id, enrolment_id, hours)
       values ($1, $2, '[{"weekday": 1, "startsAt": "12:15", "endsAt": "13:00", "place": "B2 012"}]')`,
      [round.institutionId, mentor.id],
    );
  });
  afterAll(() => kull.stop());

  const clockAt = (now: Date) => Object.assign(kull.app.get(Clock), { now: () => now });
  const mailed = async () => {
    await kull.settled();
    const { rows } = await kull.owner.query<{ subject: string; text: string }>(
      `delete from mails where institution_id = $1 and to_address = $2 returning subject, text`,
      [round.institutionId, address],
    );
    return rows;
  };
  /** What the mentor is mailed in the night to a day, which is decided twice. */
  const reminded = async (date: string) => {
    const now = new Date(`${date}T02:00:00Z`);
    clockAt(now);
    for (const _ of [1, 2]) await kull.app.get(Remind).run(round.institutionId, now);
    return mailed();
  };
  const subjects = async (...dates: string[]): Promise<string[][]> => {
    const all: string[][] = [];
    for (const date of dates) all.push((await reminded(date)).map(({ subject }) => subject));
    return all;
  };
  const log = (date: string) =>
    kull.owner.query(
      `insert into drop_in_shifts (institution_id, id, enrolment_id, starts_at, ends_at, state, visitors,
         logged_at, logged_by)
       values ($1, gen_random_uuid(), $2, ($3::date + time '12:15') at time zone 'Europe/Oslo',
               ($3::date + time '13:00') at time zone 'Europe/Oslo', 'held', 3, now(), $4)`,
      [round.institutionId, mentor.id, date, mentor.personId],
    );

  it('is asked for the day after, by a mail that leads to where it is logged', async () => {
    expect(await subjects('2026-09-07')).toEqual([[]]);
    const [mail, ...more] = await reminded('2026-09-08');
    expect([mail?.subject, more]).toEqual(['Hvor mange stakk innom 7. september 2026?', []]);
    expect(mail!.text).toContain('B2 012');
    expect(mail!.text).toContain('7. september 2026 kl. 12:15');
    expect(mail!.text).toContain(`/rounds/${round.id}/drop-in/${mentor.id}/shifts`);
    expect(await subjects('2026-09-09', '2026-09-14')).toEqual([[], []]);
  });

  it('is asked for once, one a week, the oldest first, and not when it is logged', async () => {
    await subjects('2026-09-08');
    const next = ['Hvor mange stakk innom 14. september 2026?'];
    expect(await subjects('2026-09-15', '2026-09-16')).toEqual([next, []]);
    await log('2026-09-21');
    expect(await subjects('2026-09-22')).toEqual([[]]);
    expect(await subjects('2026-09-29')).toEqual([['Hvor mange stakk innom 28. september 2026?']]);
  });

  it('waits its turn behind a meeting: one log a week, whatever it is of', async () => {
    const { institutionId } = round;
    const other = await kull.a.round({
      ...{ of: await kull.a.scheme({ institutionId }), state: 'running' },
      ...{ startsOn: '2026-09-01', endsOn: '2026-12-20' },
    });
    const group = await kull.a.group({ in: other, of: 1 });
    await kull.owner.query(`update enrolments set person_id = $2 where id = $1`, [
      group.mentor.id,
      mentor.personId,
    ]);
    await kull.a.insert(Meeting, institutionId, {
      groupId: group.group.id,
      startsAt: new Date('2026-09-07T08:15:00Z'),
      endsAt: new Date('2026-09-07T09:00:00Z'),
    });
    expect(await subjects('2026-09-08', '2026-09-09', '2026-09-15')).toEqual([
      ...[['Ble det møte 7. september 2026?'], [], ['Hvor mange stakk innom 7. september 2026?']],
    ]);
  });

  it('is not asked for on closed days, of closed days, nor of who is or was on leave', async () => {
    const closed = (first: string, last: string) =>
      kull.owner.query(
        `insert into closed_days (institution_id, id, first_day, last_day, kind, name)
         values ($1, gen_random_uuid(), $2, $3, 'closed', 'Fri')`,
        [round.institutionId, first, last],
      );
    await closed('2026-09-07', '2026-09-08');
    expect(await subjects('2026-09-08', '2026-09-09')).toEqual([[], []]);
    await closed('2026-09-15', '2026-09-15');
    const late = ['Hvor mange stakk innom 14. september 2026?'];
    expect(await subjects('2026-09-15', '2026-09-16')).toEqual([[], late]);
    await kull.owner.query(
      `insert into mentor_terms (institution_id, enrolment_id, leave_from, leave_to)
       values ($1, $2, '2026-09-24', '2026-10-10')`,
      [round.institutionId, mentor.id],
    );
    // The one before the leave waits until after it; the two within it are none.
    expect(await subjects('2026-09-25', '2026-10-06')).toEqual([[], []]);
    expect(await subjects('2026-10-12', '2026-10-13')).toEqual([
      ['Hvor mange stakk innom 21. september 2026?'],
      [],
    ]);
  });

  it('is not asked for after four weeks, nor when the mentor or the round is no more', async () => {
    expect(await subjects('2026-10-06')).toEqual([['Hvor mange stakk innom 14. september 2026?']]);
    await kull.owner.query(`update enrolments set state = 'withdrawn' where id = $1`, [mentor.id]);
    expect(await subjects('2026-10-20')).toEqual([[]]);
    await kull.owner.query(`update enrolments set state = 'joined' where id = $1`, [mentor.id]);
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [round.id]);
    expect(await subjects('2026-10-20')).toEqual([[]]);
    await kull.owner.query(`update rounds set state = 'running' where id = $1`, [round.id]);
    expect(await subjects('2026-10-20')).toEqual([['Hvor mange stakk innom 28. september 2026?']]);
  });
});
