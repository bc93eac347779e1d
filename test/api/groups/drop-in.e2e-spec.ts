import type { Enrolment } from '#enrolment';
import type { Round, Scheme } from '#schemes';
import sharp from 'sharp';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings, mentorsOfKind } from '../../support/scheme-settings.js';

interface DropIn {
  isOpen: boolean;
  mentors: {
    enrolmentId: string;
    photo: string | null;
    hours: object[];
    version: number;
    can: { change: boolean };
  }[];
}

const monday = { weekday: 1, startsAt: '12:15', endsAt: '13:00', place: 'B2 012' };
const friday = { weekday: 5, startsAt: '09:00', endsAt: '10:00', place: 'A1' };

describe('drop-in', () => {
  let kull: TestKull;
  let scheme: Scheme;
  let round: Round;
  let mentor: Enrolment;
  let other: Enrolment;
  let student: TestClient;
  let coordinator: TestClient;
  const as = (personId: string) => kull.as({ id: personId, institutionId: round.institutionId });

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  beforeEach(async () => {
    const settings = { ...fyseLikeSettings, format: 'drop_in' as const };
    scheme = await kull.a.scheme({ settings });
    round = await kull.a.round({ of: scheme });
    mentor = await kull.a.enrolment({ in: round, role: 'mentor' });
    other = await kull.a.enrolment({ in: round, role: 'mentor' });
    student = await as((await kull.a.enrolment({ in: round })).personId);
    coordinator = await kull.as(await kull.a.coordinator(scheme));
  });
  afterAll(() => kull.stop());

  const keep = (by: TestClient, hours: unknown, version = 0, of = mentor) =>
    by.put(`/enrolments/${of.id}/drop-in`, { hours }, { 'if-match': `"${version}"` });
  const show = async (by: TestClient): Promise<DropIn> =>
    (await by.get(`/rounds/${round.id}/drop-in`)).as<DropIn>();

  it('shows the students which mentors are there when, and nobody who has not said', async () => {
    const own = await as(mentor.personId);
    expect((await keep(own, [friday, monday])).status).toBe(200);
    expect(await show(student)).toMatchObject({
      isOpen: true,
      mentors: [{ enrolmentId: mentor.id, hours: [monday, friday], can: { change: false } }],
    });
    const theirs = await show(own);
    expect(theirs.mentors.map(({ can }) => can.change).sort()).toEqual([false, true]);
    const all = await show(coordinator);
    expect(all.mentors.map(({ enrolmentId }) => enrolmentId).sort()).toEqual(
      [mentor.id, other.id].sort(),
    );
    expect(all.mentors.every(({ can }) => can.change)).toBe(true);
  });

  it('shows the photo to those who see the mentor, and to nobody else', async () => {
    const own = await as(mentor.personId);
    const form = new FormData();
    const red = { create: { width: 9, height: 9, channels: 3, background: '#b00' } } as const;
    form.set('file', new Blob([new Uint8Array(await sharp(red).png().toBuffer())]), 'me.png');
    expect((await own.send('PUT', '/me/photo', form, {})).status).toBe(204);
    const seenBy = async (by: TestClient) =>
      (await by.get(`/enrolments/${mentor.id}/photo`)).status;
    expect([await seenBy(student), await seenBy(coordinator)]).toEqual([404, 200]);
    await keep(own, [monday]);
    const [shown] = (await show(student)).mentors;
    expect(shown!.photo).toMatch(new RegExp(`^/api/v1/enrolments/${mentor.id}/photo`));
    expect(await seenBy(student)).toBe(200);
    const elsewhere = await kull.a.round({ of: scheme });
    const stranger = await as((await kull.a.enrolment({ in: elsewhere })).personId);
    expect([await seenBy(stranger), await seenBy(kull.client())]).toEqual([404, 401]);
  });

  it('is changed by the mentor and the coordinator alone, once for each version', async () => {
    const own = await as(mentor.personId);
    await keep(own, [monday]);
    const late = await keep(own, [friday]);
    expect([late.status, late.body]).toMatchObject([412, { current: { version: 1 } }]);
    expect((await keep(coordinator, [friday], 1)).body).toMatchObject({
      mentors: expect.arrayContaining([
        expect.objectContaining({ enrolmentId: mentor.id, hours: [friday], version: 2 }),
      ]) as unknown,
    });
    expect((await keep(own, [], 2)).status).toBe(200);
    expect((await show(student)).mentors).toEqual([]);
    const foreign = await kull.as(
      await kull.a.coordinator({ institutionId: (await kull.a.institution()).id }),
    );
    for (const by of [student, await as(other.personId), foreign])
      expect((await keep(by, [monday], 3)).status).toBe(404);
    expect((await keep(kull.client(), [monday], 3)).status).toBe(401);
  });

  it('refuses hours that cannot be, each at its field', async () => {
    const own = await as(mentor.personId);
    for (const [hours, pointer, code] of [
      [[{ ...monday, endsAt: '12:15' }], '/hours/0/endsAt', 'field.ends_before'],
      [[monday, { ...monday, startsAt: '12:30' }], '/hours/1/startsAt', 'field.overlaps'],
      [[{ ...monday, startsAt: '25:00' }], '/hours/0/startsAt', 'field.matches'],
      [[{ ...monday, weekday: 8 }], '/hours/0/weekday', 'field.max'],
      [[{ ...monday, place: '' }], '/hours/0/place', 'field.isNotEmpty'],
      [Array.from({ length: 21 }, () => monday), '/hours', 'field.arrayMaxSize'],
    ] as const)
      expect((await keep(own, hours)).body).toMatchObject({ fields: [{ pointer, code }] });
    expect((await show(own)).mentors.every(({ version }) => version === 0)).toBe(true);
  });

  it('is there for the round’s students while it is open, and for nobody else', async () => {
    await keep(await as(mentor.personId), [monday]);
    for (const [state, isOpen] of [
      ['draft', false],
      ['running', true],
      ['closing', false],
    ] as const) {
      await kull.owner.query(`update rounds set state = $2 where id = $1`, [round.id, state]);
      expect(await show(student)).toMatchObject({ isOpen, mentors: isOpen ? [{}] : [] });
    }
    const at = `/rounds/${round.id}/drop-in`;
    const declined = await kull.a.enrolment({ in: round, state: 'declined' });
    const stranger = await kull.a.person({ institutionId: round.institutionId });
    const foreign = await kull.a.coordinator({ institutionId: (await kull.a.institution()).id });
    for (const personId of [declined.personId, stranger.id])
      expect((await (await as(personId)).get(at)).status).toBe(404);
    expect((await (await kull.as(foreign)).get(at)).status).toBe(404);
    expect((await kull.client().get(at)).status).toBe(401);
    const groups = await kull.a.round({
      of: await kull.a.scheme({ institutionId: scheme.institutionId }),
    });
    expect((await coordinator.get(`/rounds/${groups.id}/drop-in`)).status).toBe(404);
  });

  it('shows students no mentor who lacks what the round asks for', async () => {
    await keep(await as(mentor.personId), [monday]);
    const mentors = [{ ...mentorsOfKind('student'), training: true }];
    await kull.owner.query(`update rounds set settings = settings || $2 where id = $1`, [
      round.id,
      JSON.stringify({ mentors }),
    ]);
    expect((await show(student)).mentors).toEqual([]);
    const noted = { enrolmentIds: [mentor.id], trained: true };
    expect((await coordinator.post(`/rounds/${round.id}/mentor-notes`, noted)).status).toBe(200);
    expect((await show(student)).mentors).toHaveLength(1);
  });

  it('forms no groups, and runs through its states without matching', async () => {
    const run = await coordinator.post(`/rounds/${round.id}/matching-runs`, {});
    expect([run.status, run.body]).toMatchObject([409, { code: 'round.has_no_groups' }]);
    const step = async (state: string, version: number) =>
      coordinator.post(`/rounds/${round.id}/state`, { state }, { 'if-match': `"${version}"` });
    expect((await step('matching', 1)).body).toMatchObject({ code: 'round.state' });
    for (const [i, state] of ['running', 'closing', 'archived'].entries())
      expect((await step(state, i + 1)).body).toMatchObject({ state });
  });

  it('is what the home page says to students and mentors', async () => {
    const own = await as(mentor.personId);
    expect((await own.get('/home')).body).toMatchObject({
      dropIn: [{ enrolmentId: mentor.id, roundId: round.id, hours: 0 }],
    });
    await keep(own, [monday, friday]);
    expect((await own.get('/home')).body).toMatchObject({ dropIn: [{ hours: 2 }] });
    expect((await student.get('/home')).body).toMatchObject({
      dropIn: null,
      mentee: [{ step: 'drop_in' }],
    });
  });
});
