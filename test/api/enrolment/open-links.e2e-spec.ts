import { newId } from '#kernel';
import type { Round, SchemeSettings } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

interface Link {
  readonly address: string;
  readonly used: number;
  readonly state: string;
}

describe('an open link', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  const settings = (given: Partial<SchemeSettings> = {}): SchemeSettings => ({
    ...fyseLikeSettings,
    waysIn: { ...fyseLikeSettings.waysIn, openLink: true },
    ...given,
  });
  const roundWith = async (given: Partial<Round> = {}) => {
    const round = await kull.a.round({ settings: settings(), ...given });
    const coordinator = await kull.as(await kull.a.coordinator(round));
    return { round, coordinator };
  };
  const make = async (coordinator: TestClient, { id }: Round, body: object = {}) => {
    const made = await coordinator.post(`/rounds/${id}/open-link`, body);
    expect(made.status).toBe(200);
    return made.as<{ link: Link }>().link;
  };
  const student = ({ institutionId }: Round, given: object = {}) =>
    kull.a.person({ institutionId, studentNumber: newId(), ...given });
  const join = (client: TestClient, { address }: Link) =>
    client.post(`/open-links/${address}/joining`);
  const codeOf = (answer: { as: <T>() => T }): string => answer.as<{ code: string }>().code;

  it('is made, made anew and taken away by the coordinator', async () => {
    const { round, coordinator } = await roundWith();
    const path = `/rounds/${round.id}/open-link`;
    expect((await coordinator.get(path)).body).toEqual({ link: null });
    const first = await make(coordinator, round, { endsAt: '2099-01-01T12:00:00Z', maxPeople: 50 });
    expect(first).toMatchObject({ used: 0, state: 'open', maxPeople: 50 });
    expect((await kull.client().get(`/open-links/${first.address}`)).body).toMatchObject({
      ...{ state: 'open', door: 'sign_in', coordinators: [] },
      roundName: round.name,
    });
    const second = await make(coordinator, round);
    expect((await kull.client().get(`/open-links/${first.address}`)).status).toBe(404);
    expect((await coordinator.delete(path)).status).toBe(204);
    expect((await coordinator.delete(path)).status).toBe(204);
    expect((await kull.client().get(`/open-links/${second.address}`)).status).toBe(404);
    for (const address of ['x', 'nobody-ABCDEFGHJK', `${second.address}X`, '..%2F'])
      expect((await kull.client().get(`/open-links/${address}`)).status).toBe(404);
    const past = await coordinator.post(path, { endsAt: '2020-01-01T12:00:00Z' });
    expect([past.status, past.body]).toEqual([
      422,
      expect.objectContaining({ fields: [{ pointer: '/endsAt', code: 'field.past' }] }),
    ]);
    expect((await coordinator.post(path, { maxPeople: 0 })).status).toBe(422);
    const { round: closed, coordinator: other } = await roundWith({ settings: fyseLikeSettings });
    expect(codeOf(await other.post(`/rounds/${closed.id}/open-link`, {}))).toBe(
      'open_link.not_offered',
    );
    expect((await other.get(path)).status).toBe(404);
  });

  it('lets in a person who is known, once, and says how they came in', async () => {
    const { round, coordinator } = await roundWith();
    const link = await make(coordinator, round);
    const client = await kull.as(await student(round, { cohort: '2026-HØST' }));
    const page = () => client.get(`/open-links/${link.address}`);
    expect((await page()).body).toMatchObject({ door: 'join', coordinators: [] });
    const answers = await Promise.all([join(client, link), join(client, link)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { enrolmentId } = answers[0].as<{ enrolmentId: string }>();
    expect(answers.map(({ body }) => body)).toEqual(
      Array.from({ length: 2 }, () => ({ outcome: 'joined', enrolmentId })),
    );
    expect((await page()).body).toMatchObject({ door: 'in', enrolmentId });
    const { rows } = await kull.owner.query(
      `select e.state, e.entered_by, l.used from enrolments e
       join open_links l on l.round_id = e.round_id where e.id = $1`,
      [enrolmentId],
    );
    expect(rows).toEqual([{ state: 'joined', entered_by: 'open_link', used: 1 }]);
    expect((await join(kull.client(), link)).status).toBe(401);
  });

  it('lets in who is on the roster, and nobody whom the round is not for', async () => {
    const { round, coordinator } = await roundWith();
    const link = await make(coordinator, round);
    const invited = await kull.a.enrolment({ in: round, state: 'declined' });
    const listed = await kull.as({ institutionId: round.institutionId, id: invited.personId });
    expect((await join(listed, link)).body).toEqual({
      ...{ outcome: 'joined', enrolmentId: invited.id },
    });

    const refusedFor = async (personId: string, code: string, door: string) => {
      const client = await kull.as({ institutionId: round.institutionId, id: personId });
      expect(await join(client, link).then((a) => [a.status, codeOf(a)])).toEqual([409, code]);
      expect((await client.get(`/open-links/${link.address}`)).body).toMatchObject({
        ...{ door, coordinators: [expect.any(String)] },
      });
    };
    const older = await student(round, { cohort: '2024-HØST' });
    await refusedFor(older.id, 'enrolment.not_eligible', 'not_eligible');
    const staff = await kull.a.person({ institutionId: round.institutionId });
    await refusedFor(staff.id, 'enrolment.not_eligible', 'not_eligible');
    const mentor = await kull.a.enrolment({ in: round, role: 'mentor' });
    await refusedFor(mentor.personId, 'open_link.mentor', 'mentor');
    const out = await kull.a.enrolment({ in: round, state: 'withdrawn' });
    await refusedFor(out.personId, 'enrolment.withdrawn', 'withdrawn');
    const elsewhere = await kull.as(await kull.a.person());
    expect(codeOf(await join(elsewhere, link))).toBe('open_link.other_institution');

    const { round: any, coordinator: anyCoordinator } = await roundWith({
      settings: settings({ semesters: [] }),
    });
    const anyLink = await make(anyCoordinator, any);
    const old = await kull.as(await student(any, { cohort: '2019-HØST' }));
    expect((await join(old, anyLink)).status).toBe(200);
  });

  it('lets in no more than it is for: 60 at once for the last 20', async () => {
    const { round, coordinator } = await roundWith();
    const link = await make(coordinator, round, { maxPeople: 20 });
    const clients = await Promise.all(
      Array.from({ length: 60 }, async () => kull.as(await student(round))),
    );
    const answers = await Promise.all(clients.map((client) => join(client, link)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(new Set(answers.filter(({ status }) => status === 409).map(codeOf))).toEqual(
      new Set(['open_link.full']),
    );
    const { rows } = await kull.owner.query(
      `select count(*)::int as joined, max(l.used) as used from enrolments e
       join open_links l on l.round_id = e.round_id where e.round_id = $1`,
      [round.id],
    );
    expect(rows).toEqual([{ joined: 20, used: 20 }]);
  });

  it('lets nobody in when its time is out, or when the round takes nobody', async () => {
    const { round, coordinator } = await roundWith();
    const link = await make(coordinator, round, { endsAt: '2099-01-01T12:00:00Z' });
    const client = await kull.as(await student(round));
    const state = async () =>
      (await client.get(`/open-links/${link.address}`)).as<{ state: string }>().state;
    await kull.owner.query(`update open_links set ends_at = now() where round_id = $1`, [round.id]);
    expect([await state(), codeOf(await join(client, link))]).toEqual(['ended', 'open_link.ended']);
    await kull.owner.query(`update rounds set state = 'closing' where id = $1`, [round.id]);
    expect([await state(), codeOf(await join(client, link))]).toEqual(['closed', 'round.closed']);
  });

  it('puts who comes to a running round without seats into its queue', async () => {
    const waysIn = { ...settings().waysIn, waitingList: true };
    const { round, coordinator } = await roundWith({
      ...{ state: 'running', endsOn: '2099-12-31' },
      settings: settings({ waysIn }),
    });
    await kull.a.group({ in: round, seats: 1, of: 1 });
    const client = await kull.as(await student(round));
    await join(client, await make(coordinator, round));
    expect((await client.get('/me/waits')).body).toMatchObject({ waits: [{ place: 1, of: 1 }] });
  });

  it('is for nobody who does not coordinate the round to make', async () => {
    const { round } = await roundWith();
    const client = await kull.as(await student(round));
    expect((await client.post(`/rounds/${round.id}/open-link`, {})).status).toBe(404);
    expect((await client.delete(`/rounds/${newId()}/open-link`)).status).toBe(404);
  });
});
