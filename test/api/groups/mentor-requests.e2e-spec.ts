import { personOf } from '../../support/cast.js';
import { fyseLikeSettings, mentorsOfKind } from '../../support/scheme-settings.js';
import { Choosing, PAIRS } from './choosing.js';

describe('a request to a mentor', () => {
  const at = Choosing.inThisFile();
  const {
    someone,
    mentor,
    choose,
    states,
    requestsTo,
    answer,
    day,
    subjects,
    idOf,
    groupsOf,
    choicesOf,
  } = at;

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
    const { rows } = await at.kull.owner.query(
      `select count(*)::int as pairs, sum(seats_taken)::int as taken,
              count(distinct number)::int as numbers from groups where round_id = $1`,
      [at.round.id],
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
    const { rows } = await at.kull.owner.query(
      `select enrolment_id from memberships m join groups g on g.id = m.group_id
       where g.round_id = $1 and m.role = 'mentee' and m.left_at is null
       group by enrolment_id having count(*) > 1`,
      [at.round.id],
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

  it('goes on to the next when a coordinator ends the mentor who was asked', async () => {
    const [student, kari, ola] = [await someone(), await mentor(), await mentor()];
    await choose(student, [kari, ola]);
    const [request] = await requestsTo(kari);
    const coordinator = await at.kull.as(await at.kull.a.coordinator(at.round));
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
    await at.kull.owner.query(
      `insert into mentor_terms (institution_id, enrolment_id, ${columns})
       select $1, $2, ${columns} from jsonb_populate_record(null::mentor_terms, $3)`,
      [at.round.institutionId, idOf(kari), JSON.stringify(terms)],
    );
    if ('trained_at' in terms)
      await at.kull.owner.query(
        `update rounds set settings = jsonb_set(settings, '{mentors}', $2) where id = $1`,
        [at.round.id, JSON.stringify([{ ...mentorsOfKind('staff'), training: true }])],
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
    at.round = await at.kull.a.round({ settings, state: 'running' });
    const { group, mentor: leader } = await at.kull.a.group({ in: at.round, of: 2, seats: 3 });
    const lead = { enrolment: leader, client: await at.kull.as(await personOf(at.kull, leader)) };
    const student = await someone();
    await choose(student, [lead]);
    const [request] = await requestsTo(lead);
    await at.kull.settled();
    await at.kull.owner.query(
      `insert into waits (institution_id, id, enrolment_id, since)
       values ($1, gen_random_uuid(), $2, now())`,
      [at.round.institutionId, idOf(student)],
    );
    // The mentor's yes has seen a free seat, and waits for the student's place in the queue.
    await at.kull.owner.query('begin');
    await at.kull.owner.query(`select id from waits where enrolment_id = $1 for update`, [
      idOf(student),
    ]);
    const accepting = lead.client.post(`/mentor-requests/${request!.id}/accept`);
    await at.kull.waiting(1);
    await at.kull.owner.query(`update groups set seats_taken = 3 where id = $1`, [group.id]);
    await at.kull.owner.query('commit');
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
    await at.kull.owner.query(`update rounds set state = 'closing' where id = $1`, [at.round.id]);
    expect((await kari.client.post(`/mentor-requests/${request!.id}/decline`)).status).toBe(204);
    await at.kull.owner.query(`delete from mentor_choices where mentor_id = $1`, [idOf(per)]);
    await day('2026-09-02');
    expect(await subjects(ola)).toEqual([]);
    expect(await choicesOf(student)).toEqual({
      [idOf(kari)]: 'declined',
      [idOf(ola)]: 'withdrawn',
    });
    expect(await choicesOf(other)).toEqual({ [idOf(ola)]: 'withdrawn' });
  });

  it('asks nobody for who has got a group another way', async () => {
    await at.kull.owner.query(`update rounds set state = 'running' where id = $1`, [at.round.id]);
    const [student, kari, ola] = [await someone(), await mentor(), await mentor()];
    await choose(student, [kari, ola]);
    const [request] = await requestsTo(kari);
    const { group } = await at.kull.a.group({ in: at.round, seatsTaken: 1 });
    await at.kull.owner.query(
      `insert into memberships (institution_id, id, group_id, enrolment_id, role)
       values ($1, gen_random_uuid(), $2, $3, 'mentee')`,
      [at.round.institutionId, group.id, idOf(student)],
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
    await at.kull.owner.query(`delete from mentor_choices where mentor_id = $1`, [idOf(kari)]);
    await day('2026-09-02');
    expect(await states(student)).toEqual({ [idOf(ola)]: 'asked' });
  });

  it('ends when the student takes a free seat', async () => {
    await at.kull.owner.query(`update rounds set state = 'running' where id = $1`, [at.round.id]);
    const { group } = await at.kull.a.group({ in: at.round, of: 1, seats: 2, campus: null });
    const [student, kari] = [await someone(), await mentor()];
    await choose(student, [kari]);
    expect((await student.client.post(`/groups/${group.id}/members`)).status).toBe(200);
    expect(await states(student)).toEqual({ [idOf(kari)]: 'withdrawn' });
  });
});
