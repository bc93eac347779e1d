import type { Enrolment } from '#enrolment';
import { Clock } from '#kernel';
import { EveryDay } from '#platform';
import type { Round, SchemeSettings } from '#schemes';
import { personOf } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings, mentorsOfKind } from '../../support/scheme-settings.js';

interface Directory {
  readonly mentors: { enrolmentId: string; name: string; freePlaces: number; helpsWith: string }[];
  readonly choices: { mentorId: string; state: string; expiresOn: string | null }[];
}
interface Requests {
  readonly requests: { id: string; studentName: string | null; message: string }[];
}
interface Someone {
  readonly enrolment: Enrolment;
  readonly client: TestClient;
}

const PAIRS: SchemeSettings = {
  ...fyseLikeSettings,
  format: 'pairs',
  group: { minimum: 1, target: 1, maximum: 1 },
  waysIn: { ...fyseLikeSettings.waysIn, directory: true, requestDays: 14 },
};

describe('choosing a mentor', () => {
  let kull: TestKull;
  let round: Round;
  let now: Date;

  beforeAll(async () => {
    kull = await TestKull.start();
    Object.assign(kull.app.get(Clock), { now: () => now });
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    now = new Date('2026-09-01T10:00:00Z');
    round = await kull.a.round({ settings: PAIRS, state: 'open' });
  });

  const someone = async (
    given: Partial<Enrolment> & { in?: Round; person?: object } = {},
  ): Promise<Someone> => {
    const enrolment = await kull.a.enrolment({ in: round, ...given });
    return { enrolment, client: await kull.as(await personOf(kull, enrolment)) };
  };
  const mentor = (given: Parameters<typeof someone>[0] = {}) =>
    someone({ role: 'mentor', ...given });
  const choose = ({ client }: Someone, mentors: readonly Someone[], message = '') =>
    client.put(`/rounds/${round.id}/mentor-choices`, {
      mentorIds: mentors.map(({ enrolment }) => enrolment.id),
      message,
    });
  const directory = async ({ client }: Someone): Promise<Directory> =>
    (await client.get(`/rounds/${round.id}/mentors`)).as<Directory>();
  const states = async (who: Someone): Promise<Record<string, string>> =>
    Object.fromEntries((await directory(who)).choices.map((c) => [c.mentorId, c.state]));
  const requestsTo = async ({ client }: Someone): Promise<Requests['requests']> =>
    (await client.get('/me/mentor-requests')).as<Requests>().requests;
  const answer = async (to: Someone, what: 'accept' | 'decline', nth = 0) =>
    to.client.post(`/mentor-requests/${(await requestsTo(to))[nth]!.id}/${what}`);
  const day = async (date: string): Promise<void> => {
    now = new Date(`${date}T10:00:00Z`);
    await kull.app.get(EveryDay).run(now);
  };
  const keepProfile = (who: Someone, profile: object, version = 0) =>
    who.client.put(`/enrolments/${idOf(who)}/profile`, profile, { 'if-match': `"${version}"` });
  const subjects = async ({ enrolment }: Someone): Promise<string[]> => {
    await kull.settled();
    const { rows } = await kull.owner.query<{ subject: string }>(
      `select subject from mails where person_id = $1 order by created_at, id`,
      [enrolment.personId],
    );
    return rows.map(({ subject }) => subject);
  };
  const idOf = ({ enrolment }: Someone): string => enrolment.id;
  const groupsOf = async (): Promise<{ id: string; seats: number }[]> => {
    const { rows } = await kull.owner.query<{ id: string; seats: number }>(
      `select id, seats from groups where round_id = $1`,
      [round.id],
    );
    return rows;
  };
  /** A student's choices, also where the directory is closed. */
  const choicesOf = async (who: Someone): Promise<Record<string, string>> => {
    const { rows } = await kull.owner.query<{ mentorId: string; state: string }>(
      `select mentor_id as "mentorId", state from mentor_choices where mentee_id = $1`,
      [idOf(who)],
    );
    return Object.fromEntries(rows.map(({ mentorId, state }) => [mentorId, state]));
  };

  it('shows mentors with their places, in their own words; not who is protected or has left the list', async () => {
    const [student, kari, ola] = [await someone(), await mentor({ maxGroups: 2 }), await mentor()];
    await mentor({ person: { isProtected: true } });
    await mentor({ state: 'withdrawn' });
    const profile = { helpsWith: '  Søknader og nettverk ', isListed: true };
    const kept = await keepProfile(kari, profile);
    const saved = { helpsWith: 'Søknader og nettverk', isListed: true, version: 1 };
    expect(kept.body).toEqual(saved);
    const late = await keepProfile(kari, { ...profile, helpsWith: 'Fra en annen enhet' });
    expect([late.status, late.body]).toMatchObject([412, { current: saved }]);
    const { mentors } = await directory(student);
    expect(mentors).toHaveLength(2);
    expect(mentors.find((m) => m.enrolmentId === idOf(kari))).toMatchObject({
      freePlaces: 2,
      helpsWith: 'Søknader og nettverk',
    });
    await keepProfile(ola, { helpsWith: '', isListed: false });
    expect((await directory(student)).mentors.map((m) => m.enrolmentId)).toEqual([idOf(kari)]);
    expect((await choose(student, [ola])).body).toMatchObject({
      fields: [{ pointer: '/mentorIds/0', code: 'field.unknown' }],
    });
  });

  it('is for the round’s students and coordinators, where the scheme has a directory', async () => {
    const student = await someone();
    const path = `/rounds/${round.id}/mentors`;
    const { institutionId, schemeId } = round;
    const coordinator = await kull.as(await kull.a.coordinator({ institutionId, schemeId }));
    expect((await coordinator.get(path)).status).toBe(200);
    expect((await (await someone({ in: await kull.a.round() })).client.get(path)).status).toBe(404);
    await kull.owner.query(`update rounds set state = 'closing' where id = $1`, [round.id]);
    expect((await student.client.get(path)).status).toBe(404);
  });

  it('asks one at a time, the first first, and makes the two a pair with a yes', async () => {
    const [student, kari, ola] = [await someone(), await mentor(), await mentor()];
    await choose(student, [kari, ola], 'Jeg vil lære om arkitektur');
    expect(await states(student)).toEqual({ [idOf(kari)]: 'asked', [idOf(ola)]: 'chosen' });
    expect(await requestsTo(ola)).toEqual([]);
    expect(await requestsTo(kari)).toMatchObject([{ message: 'Jeg vil lære om arkitektur' }]);
    const accepted = await answer(kari, 'accept');
    expect(accepted.status).toBe(200);
    const { groupId } = accepted.as<{ groupId: string }>();
    expect((await student.client.get(`/groups/${groupId}`)).body).toMatchObject({
      openedAs: 'mentee',
      mentors: [{ enrolmentId: idOf(kari) }],
      round: { state: 'running' },
    });
    expect(await states(student)).toEqual({ [idOf(kari)]: 'accepted', [idOf(ola)]: 'withdrawn' });
    expect((await choose(student, [ola])).body).toMatchObject({ code: 'enrolment.has_group' });
    expect(await subjects(student)).toEqual([expect.stringContaining('er mentoren din')]);
    expect(await subjects(kari)).toEqual([expect.stringContaining('ønsker deg som mentor')]);
  });

  it('sets the round running with the first yes, for all who wait and for the record', async () => {
    const settings = { ...PAIRS, waysIn: { ...PAIRS.waysIn, waitingList: true } };
    round = await kull.a.round({ settings, state: 'open' });
    const [student, late, idle] = [await someone(), await someone(), await someone()];
    const kari = await mentor({ maxGroups: 2 });
    for (const each of [student, late]) {
      await choose(each, [kari]);
      expect((await answer(kari, 'accept')).status).toBe(200);
    }
    await kull.settled();
    expect((await idle.client.get('/me/waits')).body).toMatchObject({
      waits: [{ state: 'waiting' }],
    });
    const { rows } = await kull.owner.query(
      `select actor_id as by, details from audit_events where act = 'round.moved' and subject_id = $1`,
      [round.id],
    );
    expect(rows).toEqual([
      { by: kari.enrolment.personId, details: { from: 'open', to: 'running' } },
    ]);
  });

  it('asks the next with a no, and the mentor who said it never again', async () => {
    const [student, kari, ola] = [await someone(), await mentor(), await mentor()];
    await choose(student, [kari, ola]);
    const [request] = await requestsTo(kari);
    expect((await kari.client.post(`/mentor-requests/${request!.id}/decline`)).status).toBe(204);
    expect((await kari.client.post(`/mentor-requests/${request!.id}/decline`)).status).toBe(204);
    expect((await kari.client.post(`/mentor-requests/${request!.id}/accept`)).body).toMatchObject({
      code: 'mentor_choice.over',
    });
    expect(await states(student)).toEqual({ [idOf(kari)]: 'declined', [idOf(ola)]: 'asked' });
    expect((await choose(student, [kari, ola])).body).toMatchObject({
      fields: [{ pointer: '/mentorIds/0', code: 'field.said_no' }],
    });
    expect(await subjects(student)).toEqual([expect.stringContaining('kunne ikke denne gangen')]);
    expect((await kari.client.post(`/mentor-requests/none/accept`)).status).toBe(404);
    expect((await ola.client.post(`/mentor-requests/${request!.id}/accept`)).status).toBe(404);
  });

  it('goes on when a mentor has not answered for 14 days, having reminded twice', async () => {
    const [student, kari, ola] = [await someone(), await mentor(), await mentor()];
    await choose(student, [kari, ola]);
    expect((await directory(student)).choices[0]?.expiresOn).toBe('2026-09-15');
    for (const date of ['05', '06', '06', '07', '11', '12', '15']) await day(`2026-09-${date}`);
    expect(await states(student)).toMatchObject({ [idOf(kari)]: 'asked' });
    expect(await subjects(kari)).toEqual([
      expect.stringContaining('ønsker deg som mentor'),
      expect.stringContaining('venter på svar'),
      expect.stringContaining('venter på svar'),
    ]);
    await day('2026-09-16');
    expect(await states(student)).toEqual({ [idOf(kari)]: 'expired', [idOf(ola)]: 'asked' });
    expect(await subjects(student)).toEqual([expect.stringContaining('har ikke svart')]);
    expect(await requestsTo(kari)).toEqual([]);
    expect((await directory(student)).choices.find((c) => c.state === 'asked')?.expiresOn).toBe(
      '2026-09-30',
    );
  });

  it('releases the others at once, and tells them, when the last place goes', async () => {
    const [kari, ola] = [await mentor({ maxGroups: 1 }), await mentor()];
    const students = [await someone(), await someone(), await someone()];
    for (const student of students) await choose(student, [kari, ola]);
    await answer(kari, 'accept', 1);
    const told = await Promise.all(students.map(states));
    expect(told.filter((s) => s[idOf(kari)] === 'accepted')).toHaveLength(1);
    expect(
      told.filter((s) => s[idOf(kari)] === 'released' && s[idOf(ola)] === 'asked'),
    ).toHaveLength(2);
    expect(await requestsTo(kari)).toEqual([]);
    const late = await someone();
    await choose(late, [kari, ola]);
    expect(await states(late)).toEqual({ [idOf(kari)]: 'released', [idOf(ola)]: 'asked' });
  });

  it('gives no place twice, however many are accepted at the same moment', async () => {
    const kari = await mentor({ maxGroups: 3 });
    const students = await Promise.all(Array.from({ length: 10 }, () => someone()));
    for (const student of students) await choose(student, [kari]);
    const requests = await requestsTo(kari);
    const answers = await Promise.all(
      requests.map(({ id }) => kari.client.post(`/mentor-requests/${id}/accept`)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(answers.filter(({ status }) => ![200, 409].includes(status))).toEqual([]);
    const { rows } = await kull.owner.query(
      `select count(*)::int as pairs, sum(seats_taken)::int as taken,
              count(distinct number)::int as numbers from groups where round_id = $1`,
      [round.id],
    );
    expect(rows).toEqual([{ pairs: 3, taken: 3, numbers: 3 }]);
  });

  it('lets two mentors answer at the same moment without giving a student two', async () => {
    const mentors = await Promise.all(Array.from({ length: 4 }, () => mentor({ maxGroups: 2 })));
    const students = await Promise.all(Array.from({ length: 8 }, () => someone()));
    for (const [i, student] of students.entries())
      await choose(student, [mentors[i % 4]!, mentors[(i + 1) % 4]!]);
    const asked = await Promise.all(
      mentors.map(async (each) => ({ each, requests: await requestsTo(each) })),
    );
    const answers = await Promise.all(
      asked.flatMap(({ each, requests }) =>
        requests.map(({ id }, i) =>
          each.client.post(`/mentor-requests/${id}/${i === 0 ? 'decline' : 'accept'}`),
        ),
      ),
    );
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const { rows } = await kull.owner.query(
      `select enrolment_id from memberships m join groups g on g.id = m.group_id
       where g.round_id = $1 and m.role = 'mentee' and m.left_at is null
       group by enrolment_id having count(*) > 1`,
      [round.id],
    );
    expect(rows).toEqual([]);
  });

  it('ends with whoever leaves the round: a student asks nobody, and a mentor’s go to the next', async () => {
    const [kari, ola] = [await mentor(), await mentor()];
    const [student, other] = [await someone(), await someone()];
    await choose(student, [kari, ola]);
    await choose(other, [kari, ola]);
    await student.client.post(`/enrolments/${idOf(student)}/withdrawal`);
    expect(await requestsTo(kari)).toHaveLength(1);
    await kari.client.post(`/enrolments/${idOf(kari)}/withdrawal`);
    expect(await states(other)).toEqual({ [idOf(kari)]: 'released', [idOf(ola)]: 'asked' });
  });

  it('takes a seat in the mentor’s group where mentors have groups', async () => {
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{format}', '"groups"') where id = $1`,
      [round.id],
    );
    const { group, mentor: leader } = await kull.a.group({ in: round, of: 2, seats: 3 });
    const client = await kull.as(await personOf(kull, leader));
    const [student, late] = [await someone(), await someone()];
    await choose(student, [{ enrolment: leader, client }]);
    const [request] = await requestsTo({ enrolment: leader, client });
    const { groupId } = (await client.post(`/mentor-requests/${request!.id}/accept`)).as<{
      groupId: string;
    }>();
    expect(groupId).toBe(group.id);
    await choose(late, [{ enrolment: leader, client }]);
    expect(await states(late)).toEqual({ [leader.id]: 'released' });
  });

  it('goes on to the next when a coordinator ends the mentor who was asked', async () => {
    const [student, kari, ola] = [await someone(), await mentor(), await mentor()];
    await choose(student, [kari, ola]);
    const [request] = await requestsTo(kari);
    const coordinator = await kull.as(await kull.a.coordinator(round));
    const ending = await coordinator.post(`/enrolments/${idOf(kari)}/ending`, { ended: true });
    expect(ending.status).toBe(200);
    expect(await states(student)).toEqual({ [idOf(kari)]: 'released', [idOf(ola)]: 'asked' });
    expect(await subjects(ola)).toEqual([expect.stringContaining('ønsker deg som mentor')]);
    expect((await kari.client.post(`/mentor-requests/${request!.id}/accept`)).body).toMatchObject({
      code: 'mentor_choice.over',
    });
  });

  it.each([
    ['has ended', { ended_at: '2026-08-01' }],
    ['is on leave', { leave_from: '2000-01-01', leave_to: '2999-12-31' }],
    ['lacks training', { trained_at: null }],
  ])('gives no student to a mentor who %s since being asked', async (_, terms) => {
    const [student, kari] = [await someone(), await mentor({ mentorKind: 'staff' })];
    await choose(student, [kari]);
    expect(await requestsTo(kari)).toHaveLength(1);
    const columns = Object.keys(terms).join(', ');
    await kull.owner.query(
      `insert into mentor_terms (institution_id, enrolment_id, ${columns})
       select $1, $2, ${columns} from jsonb_populate_record(null::mentor_terms, $3)`,
      [round.institutionId, idOf(kari), JSON.stringify(terms)],
    );
    if ('trained_at' in terms)
      await kull.owner.query(
        `update rounds set settings = jsonb_set(settings, '{mentors}', $2) where id = $1`,
        [round.id, JSON.stringify([{ ...mentorsOfKind('staff'), training: true }])],
      );
    const accepted = await answer(kari, 'accept');
    expect([accepted.status, accepted.body]).toMatchObject([
      409,
      { code: 'mentor_choice.not_ready' },
    ]);
    expect(await groupsOf()).toEqual([]);
  });

  it('opens no group of one where the last seat goes while a mentor says yes', async () => {
    const settings = { ...fyseLikeSettings, waysIn: { ...PAIRS.waysIn, waitingList: true } };
    round = await kull.a.round({ settings, state: 'running' });
    const { group, mentor: leader } = await kull.a.group({ in: round, of: 2, seats: 3 });
    const lead = { enrolment: leader, client: await kull.as(await personOf(kull, leader)) };
    const student = await someone();
    await choose(student, [lead]);
    const [request] = await requestsTo(lead);
    await kull.settled();
    await kull.owner.query(
      `insert into waits (institution_id, id, enrolment_id, since)
       values ($1, gen_random_uuid(), $2, now())`,
      [round.institutionId, idOf(student)],
    );
    // The mentor's yes has seen a free seat, and waits for the student's place in the queue.
    await kull.owner.query('begin');
    await kull.owner.query(`select id from waits where enrolment_id = $1 for update`, [
      idOf(student),
    ]);
    const accepting = lead.client.post(`/mentor-requests/${request!.id}/accept`);
    await kull.waiting(1);
    await kull.owner.query(`update groups set seats_taken = 3 where id = $1`, [group.id]);
    await kull.owner.query('commit');
    const accepted = await accepting;
    expect([accepted.status, accepted.body]).toMatchObject([409, { code: 'mentor.full' }]);
    expect(await groupsOf()).toEqual([{ id: group.id, seats: 3 }]);
  });

  it('asks nobody once the round takes no answers, though a mentor says no or is gone', async () => {
    const [student, other, kari] = [await someone(), await someone(), await mentor()];
    const [ola, per] = [await mentor(), await mentor()];
    await choose(student, [kari, ola]);
    await choose(other, [per, ola]);
    const [request] = await requestsTo(kari);
    await kull.owner.query(`update rounds set state = 'closing' where id = $1`, [round.id]);
    expect((await kari.client.post(`/mentor-requests/${request!.id}/decline`)).status).toBe(204);
    await kull.owner.query(`delete from mentor_choices where mentor_id = $1`, [idOf(per)]);
    await day('2026-09-02');
    expect(await subjects(ola)).toEqual([]);
    expect(await choicesOf(student)).toEqual({
      [idOf(kari)]: 'declined',
      [idOf(ola)]: 'withdrawn',
    });
    expect(await choicesOf(other)).toEqual({ [idOf(ola)]: 'withdrawn' });
  });

  it('asks nobody for who has got a group another way', async () => {
    await kull.owner.query(`update rounds set state = 'running' where id = $1`, [round.id]);
    const [student, kari, ola] = [await someone(), await mentor(), await mentor()];
    await choose(student, [kari, ola]);
    const [request] = await requestsTo(kari);
    const { group } = await kull.a.group({ in: round, seatsTaken: 1 });
    await kull.owner.query(
      `insert into memberships (institution_id, id, group_id, enrolment_id, role)
       values ($1, gen_random_uuid(), $2, $3, 'mentee')`,
      [round.institutionId, group.id, idOf(student)],
    );
    expect((await kari.client.post(`/mentor-requests/${request!.id}/decline`)).status).toBe(204);
    expect(await subjects(ola)).toEqual([]);
    expect(await choicesOf(student)).toEqual({
      [idOf(kari)]: 'declined',
      [idOf(ola)]: 'withdrawn',
    });
  });

  it('gives a place that a student has left to the next, and no more than there are', async () => {
    const kari = await mentor({ maxGroups: 1 });
    const [first, next, last] = [await someone(), await someone(), await someone()];
    await choose(first, [kari]);
    const { groupId } = (await answer(kari, 'accept')).as<{ groupId: string }>();
    await first.client.post(`/enrolments/${idOf(first)}/withdrawal`);
    await choose(next, [kari]);
    await choose(last, [kari]);
    expect((await answer(kari, 'accept')).as<{ groupId: string }>().groupId).toBe(groupId);
    const told = await Promise.all([next, last].map(states));
    expect(told.map((each) => each[idOf(kari)]).toSorted()).toEqual(['accepted', 'released']);
  });

  it('goes on to the next when whoever was asked is gone', async () => {
    const [student, kari, ola] = [await someone(), await mentor(), await mentor()];
    await choose(student, [kari, ola]);
    await kull.owner.query(`delete from mentor_choices where mentor_id = $1`, [idOf(kari)]);
    await day('2026-09-02');
    expect(await states(student)).toEqual({ [idOf(ola)]: 'asked' });
  });

  it('ends when the student takes a free seat', async () => {
    await kull.owner.query(`update rounds set state = 'running' where id = $1`, [round.id]);
    const { group } = await kull.a.group({ in: round, of: 1, seats: 2, campus: null });
    const [student, kari] = [await someone(), await mentor()];
    await choose(student, [kari]);
    expect((await student.client.post(`/groups/${group.id}/members`)).status).toBe(200);
    expect(await states(student)).toEqual({ [idOf(kari)]: 'withdrawn' });
  });

  it('shows the coordinator who has asked nobody, and whom the others wait for', async () => {
    const { institutionId, schemeId } = round;
    const coordinator = await kull.as(await kull.a.coordinator({ institutionId, schemeId }));
    const [kari, asking, idle] = [await mentor(), await someone(), await someone()];
    await choose(asking, [kari], 'Et spørsmål');
    const answer = await coordinator.get(`/rounds/${round.id}/mentor-requests`);
    expect(answer.body).toMatchObject({
      students: [
        { enrolmentId: idOf(idle), askedName: null },
        { enrolmentId: idOf(asking), expiresOn: '2026-09-15' },
      ],
      found: 0,
    });
    expect(answer.text).not.toContain('Et spørsmål');
  });
});
