import type { Enrolment } from '#enrolment';
import type { Person } from '#people';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

const TEXTS = { nb: 'Jeg tier.', nn: 'Eg tier.', en: 'I keep silent.' };
const [student] = fyseLikeSettings.mentors;
const settings = {
  ...fyseLikeSettings,
  mentors: [
    { ...student!, capacity: 4, training: true, declaration: true },
    { ...student!, kind: 'staff', capacity: 3 },
  ],
} as const;

interface OnPath {
  enrolmentId: string;
  step: string;
  gaps: string[];
  capacity: number;
  leadName: string | null;
  accepted: { version: number } | null;
  version: number;
}
interface Paths {
  declarationVersion: number;
  mentors: OnPath[];
}

describe('a mentor’s path', () => {
  let kull: TestKull;
  let round: Round;
  let ingrid: Person;
  let coordinator: TestClient;

  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    round = await kull.a.round({ of: await kull.a.scheme({ settings }) });
    ingrid = await kull.a.coordinator(round);
    coordinator = await kull.as(ingrid);
  });

  const mentor = (given: Partial<Enrolment> = {}): Promise<Enrolment> =>
    kull.a.enrolment({ in: round, role: 'mentor', ...given });
  const as = ({ institutionId, personId }: Enrolment): Promise<TestClient> =>
    kull.as({ institutionId, id: personId });
  const write = (after: number, texts: object = TEXTS, by = coordinator) =>
    by.put(`/schemes/${round.schemeId}/declaration`, { after, texts });
  const accept = async (of: Enrolment, version: number) =>
    (await as(of)).post(`/enrolments/${of.id}/declaration`, { version });
  const note = (body: object, by = coordinator) =>
    by.post(`/rounds/${round.id}/mentor-notes`, body);
  const paths = async (): Promise<Paths> =>
    (await coordinator.get(`/rounds/${round.id}/mentor-paths`)).as<Paths>();
  const onPath = async ({ id }: Enrolment): Promise<OnPath> =>
    (await paths()).mentors.find(({ enrolmentId }) => enrolmentId === id)!;
  const terms = ({ id }: Enrolment, body: object, version = 1) =>
    coordinator.put(
      `/enrolments/${id}/terms`,
      { maxGroups: null, partTime: null, leaveFrom: null, leaveTo: null, ...body },
      { 'if-match': `"${version}"` },
    );
  const leftOut = async (): Promise<{ enrolmentId: string; gaps: string[] }[]> => {
    const { mentorsLeftOut } = (await coordinator.get(`/rounds/${round.id}/matching-options`)).as<{
      mentorsLeftOut: { enrolmentId: string; gaps: string[] }[];
    }>();
    return mentorsLeftOut.map(({ enrolmentId, gaps }) => ({ enrolmentId, gaps }));
  };
  const refusedAt = (answer: { body: unknown }): string[] =>
    (answer.body as { fields: { pointer: string; code: string }[] }).fields.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );

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
    const options = await coordinator.get(`/rounds/${round.id}/matching-options`);
    expect(options.body).toMatchObject({ counts: { mentors: 1, places: 3 } });
    await terms(staff, { leaveFrom: '2026-01-01', leaveTo: '2099-12-31' });
    const away = await coordinator.get(`/rounds/${round.id}/matching-options`);
    expect(away.body).toMatchObject({ counts: { mentors: 0, places: 0 } });
  });

  it('asks anew for each version, and keeps which was accepted when', async () => {
    const ola = await mentor();
    expect((await write(0)).body).toMatchObject({ version: 1, texts: TEXTS });
    await accept(ola, 1);
    expect((await accept(ola, 1)).status).toBe(200);
    expect((await write(1, { ...TEXTS, nb: 'Jeg tier alltid.' })).body).toMatchObject({
      version: 2,
    });
    expect(await onPath(ola)).toMatchObject({
      gaps: ['training', 'declaration'],
      accepted: { version: 1 },
    });
    expect(await accept(ola, 1)).toMatchObject({
      status: 409,
      body: { code: 'declaration.changed' },
    });
    const again = (await accept(ola, 2)).as<{
      accepted: { version: number; acceptedAt: string }[];
    }>();
    expect(again.accepted.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('mails those who are to accept it, and nobody of whom it is not asked', async () => {
    const ola = await mentor();
    const staff = await mentor({ mentorKind: 'staff' });
    await write(0);
    await kull.settled();
    const { rows } = await kull.owner.query(
      `select person_id, subject from mails where person_id = any($1)`,
      [[ola.personId, staff.personId]],
    );
    expect(rows).toEqual([
      { person_id: ola.personId, subject: `Les og godta taushetserklæringen i ${round.name}` },
    ]);
  });

  it('refuses a declaration that somebody else has written meanwhile, or that lacks a language', async () => {
    const both = await Promise.all([write(0), write(0)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await paths()).declarationVersion).toBe(1);
    expect(refusedAt(await write(1, { ...TEXTS, nn: '' }))).toEqual(['/texts/nn field.isNotEmpty']);
    expect(refusedAt(await write(1, { ...TEXTS, en: ' ' }))).toEqual([
      '/texts/en field.isNotEmpty',
    ]);
  });

  it('is nobody else’s to accept, and none for who has left', async () => {
    await write(0);
    const ola = await mentor();
    const other = await as(await mentor());
    expect((await other.post(`/enrolments/${ola.id}/declaration`, { version: 1 })).status).toBe(
      404,
    );
    const gone = await mentor({ state: 'withdrawn' });
    expect((await accept(gone, 1)).status).toBe(404);
    const mentee = await kull.a.enrolment({ in: round });
    expect((await accept(mentee, 1)).status).toBe(404);
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
    const { rows } = await kull.owner.query(
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
    const { mentor: leader } = await kull.a.group({ in: round, of: 1 });
    const end = ({ id }: Enrolment, ended: boolean) =>
      coordinator.post(`/enrolments/${id}/ending`, { ended });
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
    const mentee = await kull.a.enrolment({ in: round });
    expect(refusedAt(await set([one.id], mentee.id))).toEqual(['/leadId field.unknown']);
    expect(refusedAt(await set([mentee.id], lead.id))).toEqual(['/enrolmentIds field.unknown']);
    await set([one.id], null);
    expect((await onPath(one)).leadName).toBeNull();
    const led = await (await as(lead)).get('/home');
    expect(led.body).toMatchObject({ lead: [{ roundId: round.id }] });

    // Who has said no follows up nobody any more, and sees nobody's group.
    await set([one.id], lead.id);
    const { group } = await kull.a.group({ in: round, mentor: one, of: 1 });
    const opened = async () => (await (await as(lead)).get(`/groups/${group.id}`)).status;
    expect(await opened()).toBe(200);
    await kull.owner.query(`update enrolments set state = 'declined' where id = $1`, [lead.id]);
    expect(await opened()).toBe(404);
    expect((await (await as(lead)).get('/me/groups')).body).toMatchObject({ groups: [] });
    expect((await (await as(lead)).get('/home')).body).toMatchObject({ lead: null });
  });

  it('stands still once the round is put away', async () => {
    const ola = await mentor();
    await write(0);
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [round.id]);
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
    const due = (await coordinator.get('/home')).as<{
      coordinator: { roundId: string; due: { kind: string; count: number }[] }[];
    }>();
    const here = due.coordinator.find(({ roundId }) => roundId === round.id)!;
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
    const { institutionId } = round;
    const elsewhere = await kull.a.scheme({ institutionId });
    const strangers = [
      await as(ola),
      await kull.as(await kull.a.coordinator({ institutionId, schemeId: elsewhere.id })),
      await kull.as(await kull.a.coordinator({ institutionId: (await kull.a.institution()).id })),
    ];
    for (const client of strangers) {
      expect((await client.get(`/rounds/${round.id}/mentor-paths`)).status).toBe(404);
      expect((await note({ enrolmentIds: [ola.id], trained: true }, client)).status).toBe(404);
      expect((await write(0, TEXTS, client)).status).toBe(404);
      expect((await client.post(`/enrolments/${ola.id}/ending`, { ended: true })).status).toBe(404);
    }
    const nobody = kull.client();
    expect((await nobody.get(`/rounds/${round.id}/mentor-paths`)).status).toBe(401);
    expect((await nobody.get('/me/mentor-paths')).status).toBe(401);
  });
});
