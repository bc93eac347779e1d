import { newId } from '#kernel';
import { Remind } from '#notices';
import type { Person } from '#people';
import type { Round } from '#schemes';
import { TestKull } from '../../../support/kull.js';
import {
  AWAY,
  CLOSED,
  daysOfAutumn,
  expected,
  FIRST_DAY,
  GROUPS,
  invited,
  isAway,
  LAST_DAY,
  meetings,
  plus,
  STUDENTS,
  type Expected,
  type Scripted,
} from './script.js';

/** A quarter past four in the morning at the institution, also after the clocks have changed. */
const morningOf = (day: string): Date =>
  new Date(`${day}T${day < '2026-10-25' ? '02' : '03'}:15:00Z`);
const eveningOf = (day: string): Date =>
  new Date(`${day}T${day < '2026-10-25' ? '18' : '19'}:00:00Z`);

const byWeek = (mails: readonly Expected[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { day, kind } of mails) {
    const monday = plus(FIRST_DAY, Math.floor(daysOfAutumn().indexOf(day) / 7) * 7);
    counts[`${monday} ${kind}`] = (counts[`${monday} ${kind}`] ?? 0) + 1;
  }
  return counts;
};
const sorted = (mails: readonly Expected[]): string[] =>
  mails.map(({ day, kind, to }) => `${day} ${kind} ${to}`).sort();

describe('a whole autumn of seventy groups', () => {
  let kull: TestKull;
  let round: Round;
  let coordinator: Person;
  const ids = new Map<Scripted, string>();

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    round = await kull.a.round({ state: 'running', startsOn: FIRST_DAY, endsOn: LAST_DAY });
    coordinator = await kull.a.coordinator(round);
    await named(coordinator.id, 'coordinator');
    await people();
    const { owner } = kull;
    for (const meeting of meetings()) {
      ids.set(meeting, newId());
      await owner.query(
        `insert into meetings (institution_id, id, group_id, starts_at, ends_at, place)
         select $1, $2, g.id, $3::timestamptz, $3::timestamptz + interval '1 hour', 'B2 012'
         from groups g where g.institution_id = $1 and g.number = $4`,
        [round.institutionId, ids.get(meeting), noonOf(meeting.day), meeting.group + 1],
      );
    }
    for (const [first, last] of CLOSED)
      await owner.query(
        `insert into closed_days (institution_id, id, first_day, last_day, kind, name)
         values ($1, $2, $3, $4, 'exam', 'Eksamen')`,
        [round.institutionId, newId(), first, last],
      );
  });
  afterAll(() => kull.stop());

  const noonOf = (day: string): Date => new Date(`${day}T12:15:00Z`);

  const named = (personId: string, name: string) =>
    kull.owner.query(`update persons set email = $2 || '@kull.example' where id = $1`, [
      personId,
      name,
    ]);

  /** Everybody is told by an address that says who it is. */
  const people = async (): Promise<void> => {
    for (let i = 0; i < GROUPS; i += 1) {
      const mentor = await kull.a.enrolment({ in: round, role: 'mentor' });
      await named(mentor.personId, `mentor-${i}`);
      const { mentees } = await kull.a.group({ in: round, mentor, of: STUDENTS, number: i + 1 });
      for (const [n, { personId }] of mentees.entries()) await named(personId, `student-${i}-${n}`);
      if (isAway(i, AWAY.from))
        await kull.owner.query(
          `insert into mentor_terms (institution_id, enrolment_id, leave_from, leave_to)
           values ($1, $2, $3, $4)`,
          [round.institutionId, mentor.id, AWAY.from, AWAY.to],
        );
    }
    await kull.owner.query(`update groups set created_at = $2 where institution_id = $1`, [
      round.institutionId,
      morningOf(FIRST_DAY),
    ]);
    for (const { name, day } of invited()) {
      const { id, personId } = await kull.a.enrolment({ in: round, state: 'invited' });
      await named(personId, name);
      await kull.owner.query(
        `insert into invitations (institution_id, id, enrolment_id, secret_hash, sent_at, expires_at)
         values ($1, $2, $3, $4, $5, '2027-01-01')`,
        [round.institutionId, newId(), id, Buffer.from(newId()), eveningOf(day)],
      );
    }
  };

  /** What happens in the evening of a day. */
  const evening = async (day: string): Promise<void> => {
    const { owner } = kull;
    for (const meeting of meetings()) {
      const { fate, group } = meeting;
      const id = [...ids].find(([m]) => m.group === group && m.day === meeting.day)![1];
      if (fate.kind === 'logged' && plus(meeting.day, fate.after) === day)
        await owner.query(`update meetings set state = 'held', logged_at = $2 where id = $1`, [
          id,
          eveningOf(day),
        ]);
      // So many days before the meeting it is cancelled: before the morning of that day.
      if (fate.kind === 'cancelled' && plus(meeting.day, -fate.before) === plus(day, 1))
        await owner.query(`update meetings set state = 'cancelled' where id = $1`, [id]);
    }
    for (const { name, day: from, after } of invited())
      if (after !== null && plus(from, after) === day)
        await owner.query(
          `update enrolments set state = 'joined' where person_id =
             (select id from persons where email = $1 || '@kull.example')`,
          [name],
        );
  };

  it('sends every mail that it should, on its day, once, and no other', async () => {
    const { institutionId } = round;
    const remind = kull.app.get(Remind);
    const sent: Expected[] = [];
    for (const day of daysOfAutumn()) {
      const now = morningOf(day);
      await remind.run(institutionId, now);
      // The night's job may be done twice, and tried again an hour later.
      if (day.endsWith('7')) await remind.run(institutionId, new Date(now.getTime() + 3_600_000));
      const { rows } = await kull.owner.query<{ key: string; to: string }>(
        `select key, to_address as to from mails where institution_id = $1`,
        [institutionId],
      );
      for (const { key, to } of rows)
        sent.push({
          day,
          kind: key.split(':')[0]!.replace('reminder.', '') as Expected['kind'],
          to: to.replace('@kull.example', ''),
        });
      // Old letters go after a while: what was sent is known without them.
      await kull.owner.query(`delete from mails where institution_id = $1`, [institutionId]);
      await evening(day);
    }
    const due = expected();
    expect(byWeek(sent)).toEqual(byWeek(due));
    expect(sorted(sent)).toEqual(sorted(due));
    for (const kind of ['meeting_soon', 'log_missing', 'unanswered_7', 'unanswered_14', 'digest'])
      expect(due.filter((mail) => mail.kind === kind).length).toBeGreaterThan(5);
  }, 600_000);
});
