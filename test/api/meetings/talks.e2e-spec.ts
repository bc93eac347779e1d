import type { Group } from '#groups';
import { ClosedDays, type Scheme, type SchemeSettings } from '#schemes';
import { statuses, type Cast, type Role } from '../../support/cast.js';
import { day } from '../../support/days.js';
import type { TestKull } from '../../support/kull.js';
import { TalksOfGroup, WHO_SEES_TALKS as SEEN } from './talks.js';

describe('talks', () => {
  const talks = new TalksOfGroup();
  const { tomorrow, path, open, opened, seenBy, book, begin } = talks;
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await talks.start({ work: false });
  });
  beforeEach(async () => {
    cast = await talks.newCast();
  });
  afterAll(() => kull.stop());

  it('are the group’s people’s and the coordinator’s to see, and there only where the scheme has them', async () => {
    expect(await statuses(cast, (c) => c.get(path()))).toEqual(SEEN);
    expect((await kull.client().get(path())).status).toBe(401);
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{meetings,talks}', 'null') where id = $1`,
      [cast.round.id],
    );
    expect((await cast.as.mentor.get(path())).status).toBe(404);
  });

  it('are opened one after the other by the mentor alone', async () => {
    const expected = { ...SEEN, mentee: 403, fellow: 403, coordinator: 403, mentor: 201 };
    expect(await statuses(cast, (c) => c.post(path(), tomorrow))).toEqual(expected);
    const { talks } = await seenBy('mentor');
    const starts = talks.map(({ startsAt }) => new Date(startsAt).getTime());
    expect(starts.map((at) => (at - starts[0]!) / 60_000)).toEqual([0, 30, 60]);
  });

  it('are not opened over each other, over a meeting, in the past or outside the round', async () => {
    await open();
    const again = await open({ ...tomorrow, time: '11:30' });
    expect(again.body).toMatchObject({
      fields: [
        {
          pointer: '/time',
          code: 'field.overlaps_other',
          params: { at: `${day(1)}T11:15` },
        },
      ],
    });
    expect((await open({ ...tomorrow, time: '11:45' })).status).toBe(201);
    await cast.as.mentor.post(`/groups/${cast.group.id}/meetings`, { date: day(2), time: '10:15' });
    expect((await open({ ...tomorrow, date: day(2), time: '10:45', count: 1 })).status).toBe(422);
    expect((await open({ ...tomorrow, date: '2026-02-03' })).body).toMatchObject({
      code: 'talk.past',
    });
    expect((await open({ ...tomorrow, date: '2101-01-01' })).body).toMatchObject({
      fields: [{ pointer: '/date', code: 'field.outside_round' }],
    });
    expect((await open({ ...tomorrow, count: 0 })).status).toBe(422);
    expect((await seenBy('mentor')).talks).toHaveLength(6);
  });

  const groupElsewhere = async (): Promise<Group> => {
    const { institutionId, schemeId } = cast.round;
    const { rows } = await kull.owner.query<{ settings: SchemeSettings }>(
      `select settings from schemes where id = $1`,
      [schemeId],
    );
    const of = { institutionId, id: schemeId, ...rows[0]! } as Scheme;
    const elsewhere = await kull.a.round({ of, state: 'running', startsOn: '2026-01-01' });
    const { personId } = cast.mentor;
    const mentor = await kull.a.enrolment({ in: elsewhere, role: 'mentor', personId });
    return (await kull.a.group({ in: elsewhere, mentor })).group;
  };

  it('are not opened over what the mentor has in another group or round', async () => {
    const ofOther = await groupElsewhere();
    const { group: beside } = await kull.a.group({ in: cast.round, mentor: cast.mentor });
    const meet = (groupId: string, time: string) =>
      cast.as.mentor.post(`/groups/${groupId}/meetings`, { date: day(2), time });
    expect((await meet(ofOther.id, '10:15')).status).toBe(201);
    expect((await meet(beside.id, '14:15')).status).toBe(201);
    const at = (time: string) => open({ date: day(2), time, count: 1 });
    for (const [time, taken] of [
      ['10:45', '10:15'],
      ['14:00', '14:15'],
    ] as const)
      expect((await at(time)).body).toMatchObject({
        fields: [
          { pointer: '/time', code: 'field.overlaps_other', params: { at: `${day(2)}T${taken}` } },
        ],
      });
    // Another mentor's meeting then is nobody's hindrance.
    const theirs = { date: day(2), time: '08:15' };
    await cast.as.otherMentor.post(`/groups/${cast.otherGroup.id}/meetings`, theirs);
    expect((await at('08:15')).status).toBe(201);
  });

  it('are opened in one of two rounds at once where they are at the same hour', async () => {
    const other = await groupElsewhere();
    for (const [date, time] of [
      [day(3), '10:15'],
      [day(4), '12:15'],
      [day(5), '14:15'],
    ]) {
      const answers = await Promise.all(
        [path(), `/groups/${other.id}/talks`].map((to) =>
          cast.as.mentor.post(to, { date, time, count: 1 }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
      expect(answers.find(({ status }) => status === 422)!.body).toMatchObject({
        fields: [{ pointer: '/time', code: 'field.overlaps_other' }],
      });
    }
  });

  it('are not opened on a day that the institution keeps free', async () => {
    const { institutionId } = cast.round;
    const free = { firstDay: day(6), lastDay: day(7), kind: 'holiday', name: 'Jul' } as const;
    await kull.a.insert(ClosedDays, institutionId, free);
    for (const date of [day(6), day(7)]) {
      const { status, body } = await open({ ...tomorrow, date });
      expect(status).toBe(422);
      expect(body).toMatchObject({
        fields: [{ pointer: '/date', code: 'field.talks_on_closed_day', params: { date } }],
      });
    }
    expect((await open({ ...tomorrow, date: day(8) })).status).toBe(201);
  });

  it('are opened by a substitute for the days of the substitution alone', async () => {
    const stand = await kull.a.enrolment({ in: cast.round, role: 'mentor' });
    await kull.owner.query(
      `insert into substitutions (institution_id, id, group_id, enrolment_id, starts_on, ends_on)
       values ($1, gen_random_uuid(), $2, $3, $4, $5)`,
      [cast.round.institutionId, cast.group.id, stand.id, day(-1), day(3)],
    );
    const substitute = await kull.as({ institutionId: stand.institutionId, id: stand.personId });
    const opens = (times: object) => substitute.post(path(), { ...tomorrow, ...times });
    const until = { code: 'field.after_substitution', params: { date: day(3) } };
    expect((await opens({ date: day(4) })).body).toMatchObject({
      ...{ status: 422, fields: [{ pointer: '/date', ...until }] },
    });
    // The last of these is after midnight.
    const late = { date: day(3), time: '22:00', count: 2, minutes: 180 };
    expect((await opens(late)).body).toMatchObject({ fields: [{ pointer: '/count', ...until }] });
    expect((await opens({ date: day(3) })).status).toBe(201);
    expect((await open({ ...tomorrow, date: day(4) })).status).toBe(201);
  });

  it('are taken by one of two students at once, and nobody else sees whose it is', async () => {
    const [first] = await opened();
    const answers = await Promise.all([book('mentee', first!.id), book('fellow', first!.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({
      code: 'talk.taken',
    });
    const winner = answers[0].status === 200 ? 'mentee' : 'fellow';
    const loser = winner === 'mentee' ? 'fellow' : 'mentee';
    expect((await seenBy(winner)).talks.map(({ state }) => state)).toEqual([
      ...['booked', 'open', 'open'],
    ]);
    expect((await seenBy(loser)).talks).toHaveLength(2);
    expect((await seenBy('coordinator')).talks).toEqual([]);
    const [booked] = (await seenBy('mentor')).talks;
    expect(booked!.student?.name).toBe(
      `${cast.people[winner].givenName} ${cast.people[winner].familyName}`,
    );
  });

  it('are booked once, and moved in one step', async () => {
    const [first, second] = await opened();
    await book('mentee', first!.id);
    expect((await book('mentee', second!.id)).body).toMatchObject({ code: 'talk.has_one' });
    expect((await book('mentee', first!.id)).body).toMatchObject({ code: 'talk.has_one' });
    expect((await book('mentee', second!.id, { instead: first!.id })).status).toBe(200);
    expect((await seenBy('mentor')).talks.map(({ state }) => state)).toEqual([
      ...['open', 'booked', 'open'],
    ]);
    // Another's talk is not to be given away.
    expect((await book('fellow', first!.id, { instead: second!.id })).status).toBe(404);
    expect((await seenBy('mentor')).talks.map(({ state }) => state)).toEqual([
      ...['open', 'booked', 'open'],
    ]);
  });

  it('change hands crosswise without anybody waiting for ever', async () => {
    const [first, second] = await opened();
    await book('mentee', first!.id);
    await book('fellow', second!.id);
    const answers = await Promise.all([
      book('mentee', second!.id, { instead: first!.id }),
      book('fellow', first!.id, { instead: second!.id }),
    ]);
    for (const { status } of answers) expect([200, 409]).toContain(status);
    const held = (await seenBy('mentor')).talks.filter(({ state }) => state === 'booked');
    expect(held).toHaveLength(2);
  });

  it('are given back until they begin, and not after', async () => {
    const [first, second] = await opened();
    await book('mentee', first!.id);
    expect((await cast.as.fellow.delete(`/talks/${first!.id}/booking`)).status).toBe(404);
    expect((await cast.as.mentee.delete(`/talks/${first!.id}/booking`)).status).toBe(200);
    await book('mentee', second!.id);
    await begin(second!.id);
    expect((await cast.as.mentee.delete(`/talks/${second!.id}/booking`)).body).toMatchObject({
      code: 'talk.past',
    });
    expect((await book('fellow', first!.id)).status).toBe(200);
  });

  it('are taken away by the mentor: an open one goes, a booked one is cancelled', async () => {
    const [first, second] = await opened();
    await book('mentee', first!.id);
    const remove = (role: Role, id: string) => cast.as[role].delete(`/talks/${id}`);
    expect((await remove('mentee', first!.id)).status).toBe(404);
    expect((await remove('otherMentor', first!.id)).status).toBe(404);
    expect((await remove('mentor', first!.id)).status).toBe(200);
    expect((await remove('mentor', second!.id)).status).toBe(200);
    expect((await seenBy('mentee')).talks.map(({ state }) => state)).toEqual(['cancelled', 'open']);
    expect((await remove('mentor', first!.id)).body).toMatchObject({ code: 'talk.over' });
  });

  it('that somebody lacks are listed for the round’s coordinator alone', async () => {
    const list = `/rounds/${cast.round.id}/talks`;
    const runs = { ...SEEN, mentee: 404, fellow: 404, mentor: 404, coordinator: 200 };
    expect(await statuses(cast, (c) => c.get(list))).toEqual(runs);
    const [first] = await opened();
    await book('mentee', first!.id);
    const answer = await cast.as.coordinator.get(list);
    // Three in the group and one in the other; one has booked.
    expect(answer.body).toMatchObject({ students: 4, count: 1 });
    const { lacking } = answer.as<{ lacking: { enrolmentId: string }[] }>();
    expect(lacking).toHaveLength(3);
    expect(lacking.map(({ enrolmentId }) => enrolmentId)).not.toContain(cast.mentees[0]!.id);
  });

  it('without a name where the student is protected', async () => {
    const [first] = await opened();
    await book('mentee', first!.id);
    await kull.owner.query(`update persons set is_protected = true where id = $1`, [
      cast.people.mentee.id,
    ]);
    const [booked] = (await seenBy('mentor')).talks;
    expect(booked).toMatchObject({ state: 'booked', student: { name: null } });
  });
});

describe('talks, once all is done that follows', () => {
  const talks = new TalksOfGroup();
  const { book } = talks;
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await talks.start();
    cast = await talks.newCast();
  });
  afterAll(() => kull.stop());

  const opened = async (time: string) =>
    (await talks.opened({ date: day(1), time, count: 1 })).find(({ state }) => state === 'open')!
      .id;
  const mails = async () => {
    await kull.settled();
    const { rows } = await kull.owner.query<{ to: string; text: string }>(
      `select to_address as to, text from mails where key like 'talk:%' order by created_at, id`,
    );
    return rows.map(({ to, text }) => ({ to, text }));
  };

  it('the two are told of a booking and of a cancelling, the mentor without a name', async () => {
    const { mentee, mentor } = cast.people;
    const id = await opened('08:15');
    await book('mentee', id);
    const told = await mails();
    expect(told.map(({ to }) => to).sort()).toEqual([mentee.email, mentor.email].sort());
    for (const { text } of told) expect(text).not.toContain(mentee.familyName);
    await cast.as.mentor.delete(`/talks/${id}`);
    expect(await mails()).toHaveLength(4);
  });

  it('the time of a student who has left the group is open to others again', async () => {
    const id = await opened('10:15');
    await book('mentee', id);
    const left = await cast.as.mentee.post(`/enrolments/${cast.mentees[0]!.id}/withdrawal`, {});
    expect(left.status).toBeLessThan(300);
    await kull.settled();
    const { talks: now } = await talks.seenBy('fellow');
    expect(now.map((talk) => [talk.id, talk.state])).toEqual([[id, 'open']]);
  });
});
