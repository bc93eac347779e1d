import type { Enrolment } from '#enrolment';
import { MentorPath, refusedAt, TEXTS } from './mentor-path.js';

describe('a mentor’s path', () => {
  const path = MentorPath.forThisFile();
  const { mentor, as, write, accept, note, onPath, terms, leftOut } = path;

  it('goes from training by the declaration to ready, and only then is there a group', async () => {
    const ola = await mentor();
    const staff = await mentor({ mentorKind: 'staff' });
    expect(await onPath(ola)).toMatchObject({
      step: 'training',
      gaps: ['training', 'declaration'],
    });
    expect(await onPath(staff)).toMatchObject({ step: 'ready', gaps: [] });
    expect(await leftOut()).toEqual([{ enrolmentId: ola.id, gaps: ['training', 'declaration'] }]);
    await write(0);
    expect((await note({ enrolmentIds: [ola.id], trained: true })).status).toBe(200);
    expect(await onPath(ola)).toMatchObject({ step: 'declaration', gaps: ['declaration'] });
    const accepted = await accept(ola, 1);
    expect(accepted.body).toMatchObject({
      step: 'ready',
      gaps: [],
      accepted: [{ version: 1 }],
      declaration: TEXTS,
    });
    expect(await leftOut()).toEqual([]);
    await note({ enrolmentIds: [ola.id], trained: false });
    expect(await leftOut()).toEqual([{ enrolmentId: ola.id, gaps: ['training'] }]);
  });

  it('counts in a matching run only mentors who have done what is asked', async () => {
    await mentor();
    const staff = await mentor({ mentorKind: 'staff' });
    const options = await path.options();
    expect(options.body).toMatchObject({ counts: { mentors: 1, places: 3 } });
    await terms(staff, { leaveFrom: '2026-01-01', leaveTo: '2099-12-31' });
    const away = await path.options();
    expect(away.body).toMatchObject({ counts: { mentors: 0, places: 0 } });
  });

  it('has the number of groups as was said of one, or in proportion to a part of a post', async () => {
    const ola = await mentor();
    expect((await onPath(ola)).capacity).toBe(4);
    expect((await terms(ola, { partTime: 60 })).body).toMatchObject({ capacity: 2, version: 2 });
    expect((await terms(ola, { partTime: 10 }, 2)).body).toMatchObject({ capacity: 1 });
    expect((await terms(ola, { partTime: 10, maxGroups: 6 }, 3)).body).toMatchObject({
      capacity: 6,
      maxGroups: 6,
    });
    expect((await terms(ola, {}, 1)).status).toBe(412);
    const { rows } = await path.kull.owner.query(
      `select corrected_fields from enrolments where id = $1`,
      [ola.id],
    );
    expect(rows).toEqual([{ corrected_fields: ['maxGroups'] }]);
  });

  it('is left out while on leave, and no longer when that is over or yet to come', async () => {
    const staff = await mentor({ mentorKind: 'staff' });
    const away = await terms(staff, { leaveFrom: '2026-01-01', leaveTo: '2099-12-31' });
    expect(away.body).toMatchObject({ step: 'ready', gaps: ['on_leave'] });
    expect(await leftOut()).toEqual([{ enrolmentId: staff.id, gaps: ['on_leave'] }]);
    await terms(staff, { leaveFrom: '2026-01-01', leaveTo: '2026-01-31' }, 2);
    expect(await leftOut()).toEqual([]);
    await terms(staff, { leaveFrom: '2098-01-01', leaveTo: '2098-01-31' }, 3);
    expect(await leftOut()).toEqual([]);
  });

  it('refuses a leave without an end, or with one before its start, and other bad numbers', async () => {
    const ola = await mentor();
    const bad: [object, string][] = [
      [{ leaveFrom: '2026-09-01' }, '/leaveTo field.required'],
      [{ leaveTo: '2026-09-01' }, '/leaveFrom field.required'],
      [{ leaveFrom: '2026-09-02', leaveTo: '2026-09-01' }, '/leaveTo field.before_start'],
      [{ partTime: 0 }, '/partTime field.min'],
      [{ maxGroups: 11 }, '/maxGroups field.max'],
      [{ leaveFrom: 'soon', leaveTo: '2026-09-01' }, '/leaveFrom field.isIso8601'],
    ];
    for (const [body, at] of bad) {
      const answer = await terms(ola, body);
      expect([answer.status, refusedAt(answer)]).toEqual([422, [at]]);
    }
    const never = await terms(ola, { leaveFrom: '2026-02-30', leaveTo: '2026-03-01' });
    expect(never.status).toBe(422);
    expect((await onPath(ola)).version).toBe(1);
  });

  it('ends, with what was done left as it is, but not with a group that would have nobody', async () => {
    const { mentor: leader } = await path.kull.a.group({ in: path.round, of: 1 });
    const end = ({ id }: Enrolment, ended: boolean) =>
      path.coordinator.post(`/enrolments/${id}/ending`, { ended });
    expect((await onPath(leader)).step).toBe('active');
    expect(await end(leader, true)).toMatchObject({
      status: 409,
      body: { code: 'mentor.has_groups' },
    });
    const staff = await mentor({ mentorKind: 'staff' });
    expect((await end(staff, true)).body).toMatchObject({ step: 'ended', gaps: ['ended'] });
    expect((await end(staff, true)).status).toBe(200);
    expect(await leftOut()).toContainEqual({ enrolmentId: staff.id, gaps: ['ended'] });
    expect((await end(staff, false)).body).toMatchObject({ step: 'ready' });
  });

  it('has mentors followed up by one of them, never in a circle', async () => {
    const [lead, one, two] = [await mentor(), await mentor(), await mentor()];
    const set = (ids: string[], leadId: string | null) => note({ enrolmentIds: ids, leadId });
    expect((await set([one.id, two.id], lead.id)).status).toBe(200);
    expect((await onPath(one)).leadName).toMatch(/^Given/);
    for (const circle of [lead.id, one.id])
      expect(refusedAt(await set([lead.id], circle))).toEqual(['/leadId field.leads_itself']);
    const mentee = await path.kull.a.enrolment({ in: path.round });
    expect(refusedAt(await set([one.id], mentee.id))).toEqual(['/leadId field.unknown']);
    expect(refusedAt(await set([mentee.id], lead.id))).toEqual(['/enrolmentIds field.unknown']);
    await set([one.id], null);
    expect((await onPath(one)).leadName).toBeNull();
    const led = await (await as(lead)).get('/home');
    expect(led.body).toMatchObject({ lead: [{ roundId: path.round.id }] });

    // Who has said no follows up nobody any more, and sees nobody's group.
    await set([one.id], lead.id);
    const { group } = await path.kull.a.group({ in: path.round, mentor: one, of: 1 });
    const opened = async () => (await (await as(lead)).get(`/groups/${group.id}`)).status;
    expect(await opened()).toBe(200);
    await path.kull.owner.query(`update enrolments set state = 'declined' where id = $1`, [
      lead.id,
    ]);
    expect(await opened()).toBe(404);
    expect((await (await as(lead)).get('/me/groups')).body).toMatchObject({ groups: [] });
    expect((await (await as(lead)).get('/home')).body).toMatchObject({ lead: null });
  });

  it('stands still once the round is put away', async () => {
    const ola = await mentor();
    await write(0);
    await path.kull.owner.query(`update rounds set state = 'archived' where id = $1`, [
      path.round.id,
    ]);
    expect((await note({ enrolmentIds: [ola.id], trained: true })).status).toBe(409);
    expect((await terms(ola, {})).status).toBe(409);
    expect((await accept(ola, 1)).body).toMatchObject({ code: 'round.closed' });
    expect((await onPath(ola)).step).toBe('ended');
  });

  it('tells the mentor and the coordinator at home what is left', async () => {
    const ola = await mentor();
    const client = await as(ola);
    expect((await client.get('/home')).body).toMatchObject({
      mentorToBe: [{ enrolmentId: ola.id, gaps: ['training', 'declaration'] }],
    });
    const due = (await path.coordinator.get('/home')).as<{
      coordinator: { roundId: string; due: { kind: string; count: number }[] }[];
    }>();
    const here = due.coordinator.find(({ roundId }) => roundId === path.round.id)!;
    expect(here.due).toContainEqual(
      expect.objectContaining({ kind: 'mentors_not_ready', count: 1 }),
    );
    await write(0);
    await note({ enrolmentIds: [ola.id], trained: true });
    await accept(ola, 1);
    expect((await client.get('/home')).body).toMatchObject({ mentorToBe: null });
  });

  it('is for the scheme’s coordinators, and the declaration for who sets the scheme up', async () => {
    const ola = await mentor();
    const { institutionId } = path.round;
    const elsewhere = await path.kull.a.scheme({ institutionId });
    const strangers = [
      await as(ola),
      await path.kull.as(await path.kull.a.coordinator({ institutionId, schemeId: elsewhere.id })),
      await path.kull.as(
        await path.kull.a.coordinator({ institutionId: (await path.kull.a.institution()).id }),
      ),
    ];
    for (const client of strangers) {
      expect((await client.get(`/rounds/${path.round.id}/mentor-paths`)).status).toBe(404);
      expect((await note({ enrolmentIds: [ola.id], trained: true }, client)).status).toBe(404);
      expect((await write(0, TEXTS, client)).status).toBe(404);
      expect((await client.post(`/enrolments/${ola.id}/ending`, { ended: true })).status).toBe(404);
    }
    const nobody = path.kull.client();
    expect((await nobody.get(`/rounds/${path.round.id}/mentor-paths`)).status).toBe(401);
    expect((await nobody.get('/me/mentor-paths')).status).toBe(401);
  });
});
