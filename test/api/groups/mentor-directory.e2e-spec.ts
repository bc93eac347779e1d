import { personOf } from '../../support/cast.js';
import { Choosing, PAIRS } from './choosing.js';

describe('choosing a mentor', () => {
  const at = Choosing.inThisFile();
  const {
    someone,
    mentor,
    choose,
    directory,
    states,
    requestsTo,
    answer,
    day,
    keepProfile,
    subjects,
    idOf,
  } = at;

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
    const path = `/rounds/${at.round.id}/mentors`;
    const { institutionId, schemeId } = at.round;
    const coordinator = await at.kull.as(await at.kull.a.coordinator({ institutionId, schemeId }));
    expect((await coordinator.get(path)).status).toBe(200);
    expect((await (await someone({ in: await at.kull.a.round() })).client.get(path)).status).toBe(
      404,
    );
    await at.kull.owner.query(`update rounds set state = 'closing' where id = $1`, [at.round.id]);
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
    at.round = await at.kull.a.round({ settings, state: 'open' });
    const [student, late, idle] = [await someone(), await someone(), await someone()];
    const kari = await mentor({ maxGroups: 2 });
    for (const each of [student, late]) {
      await choose(each, [kari]);
      expect((await answer(kari, 'accept')).status).toBe(200);
    }
    await at.kull.settled();
    expect((await idle.client.get('/me/waits')).body).toMatchObject({
      waits: [{ state: 'waiting' }],
    });
    const { rows } = await at.kull.owner.query(
      `select actor_id as by, details from audit_events where act = 'round.moved' and subject_id = $1`,
      [at.round.id],
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

  it('takes a seat in the mentor’s group where mentors have groups', async () => {
    await at.kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{format}', '"groups"') where id = $1`,
      [at.round.id],
    );
    const { group, mentor: leader } = await at.kull.a.group({ in: at.round, of: 2, seats: 3 });
    const client = await at.kull.as(await personOf(at.kull, leader));
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

  it('shows the coordinator who has asked nobody, and whom the others wait for', async () => {
    const { institutionId, schemeId } = at.round;
    const coordinator = await at.kull.as(await at.kull.a.coordinator({ institutionId, schemeId }));
    const [kari, asking, idle] = [await mentor(), await someone(), await someone()];
    await choose(asking, [kari], 'Et spørsmål');
    const answer = await coordinator.get(`/rounds/${at.round.id}/mentor-requests`);
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
