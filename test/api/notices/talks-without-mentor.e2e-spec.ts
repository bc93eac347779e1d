import { Membership } from '#groups';
import { Actor } from '#kernel';
import { Talk } from '#meetings';
import { EveryDay } from '#platform';
import { erase } from '#privacy';
import type { Cast } from '../../support/cast.js';
import { day } from '../../support/days.js';
import { moveRound } from '../../support/move-round.js';
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

  const bookedWithSubstitute = async () => {
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
    const [first, open] = answer.as<{ talks: { id: string }[] }>().talks;
    await book('mentee', first!.id);
    await kull.settled();
    expect(await talk(first!.id)).toMatchObject({ state: 'booked' });
    return { stand, substitutionId: rows[0]!.id, id: first!.id, openId: open!.id };
  };

  it('is cancelled also where a substitute had it, whose days are ended', async () => {
    const { id, substitutionId } = await bookedWithSubstitute();
    await cast.as.coordinator.delete(`/substitutions/${substitutionId}`);
    expect(await mailsTo('mentee')).toHaveLength(1);
    expect(await talk(id)).toMatchObject({ state: 'cancelled' });
  });

  it('is cancelled in the night after a substitute’s last day, and no other is open', async () => {
    const { id, openId, substitutionId, stand } = await bookedWithSubstitute();
    const own = await booked('fellow', '14:15');
    await kull.owner.query(`update substitutions set starts_on = $2, ends_on = $3 where id = $1`, [
      ...[substitutionId, day(-4), day(-1)],
    ]);
    // Before that night nobody can book with the substitute any more.
    expect((await book('fellow', openId)).body).toMatchObject({ code: 'talk.taken' });
    for (let night = 0; night < 2; night += 1) {
      await kull.app.get(EveryDay).run(new Date());
      expect((await mailsTo('mentee')).map(({ text }) => text)).toEqual([
        expect.stringContaining('fordi mentoren ikke lenger har gruppa i'),
      ]);
    }
    expect(await talk(id)).toMatchObject({ state: 'cancelled' });
    expect(await talk(openId)).toBeUndefined();
    expect(await talk(own)).toMatchObject({ state: 'booked' });
    const { rows } = await kull.owner.query<MailRow>(
      `select subject, text, calendar from mails where person_id = $1 and key like 'talk:unled:%'`,
      [stand.personId],
    );
    expect(calendars(rows)).toEqual([['CANCEL', 1]]);
    expect(rows[0]!.text).toContain('fordi du ikke lenger har gruppa i');
    expect(rows[0]!.text).not.toContain(`/groups/${cast.group.id}/talks`);
  });

  const erased = (role: 'mentee' | 'mentor') => {
    const { institutionId, id } = cast.people[role];
    return kull.db.run(Actor.institution(institutionId), (tx) => erase(tx, id));
  };

  it.each(['running', 'closing'])('is cancelled when the mentor is erased, %s', async (state) => {
    const id = await booked();
    await kull.owner.query(`update rounds set state = $2 where id = $1`, [cast.round.id, state]);
    await erased('mentor');
    const mails = await mailsTo('mentee');
    expect(await talk(id)).toMatchObject({ state: 'cancelled' });
    expect(mails.map(({ text }) => text)).toEqual([
      expect.stringContaining('fordi mentoren ikke lenger har gruppa i'),
    ]);
    expect(calendars(mails)).toEqual([['CANCEL', 1]]);
    const { talks: seen } = await talks.seenBy('mentee');
    expect(seen).toMatchObject([{ id, state: 'cancelled', mentor: { name: null } }]);
  });

  it.each(['running', 'closing'])('is given back for a student erased, %s', async (state) => {
    const id = await booked();
    await kull.owner.query(`update rounds set state = $2 where id = $1`, [cast.round.id, state]);
    await erased('mentee');
    expect((await mailsTo('mentor')).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Tida .* er ledig igjen$/),
    ]);
    expect(await talk(id)).toEqual({ state: 'open', studentId: null });
  });

  it('is cancelled with a round that is put away, and both are told that this is why', async () => {
    const id = await booked();
    const { id: begun } = await kull.a.insert(Talk, cast.round.institutionId, {
      ...{ groupId: cast.group.id, mentorId: cast.mentor.id, state: 'booked' },
      ...{ studentId: cast.mentees[1]!.id, startsAt: new Date(`${day(-2)}T10:15:00Z`) },
      endsAt: new Date(`${day(-2)}T10:45:00Z`),
    });
    await opened({ ...talks.tomorrow, time: '14:15', count: 1 });
    const to = (state: string) => moveRound(cast.as.coordinator, cast.round.id, state);
    await to('closing');
    await kull.settled();
    expect(await talk(id)).toMatchObject({ state: 'booked' });
    await to('archived');
    const because = `Samtalen er avlyst fordi runden ${cast.round.name} er avsluttet.`;
    for (const role of ['mentee', 'mentor'] as const) {
      const mails = await mailsTo(role);
      expect(mails.map(({ text }) => text)).toEqual([expect.stringContaining(because)]);
      expect(calendars(mails)).toEqual([['CANCEL', 1]]);
      expect(mails[0]!.text).not.toContain(`/groups/${cast.group.id}/talks`);
    }
    expect([await talk(id), await talk(begun)]).toMatchObject([
      ...[{ state: 'cancelled' }, { state: 'booked' }],
    ]);
    const { rows } = await kull.owner.query(
      `select id from talks where group_id = $1 and state = 'open'`,
      [cast.group.id],
    );
    expect(rows).toEqual([]);
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
