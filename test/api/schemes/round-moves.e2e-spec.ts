import { Talk } from '#meetings';
import type { Round, RoundState, Scheme } from '#schemes';
import { castOf } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { day } from '../../support/days.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

interface Move {
  readonly to: string;
  readonly losses: readonly { readonly what: string; readonly count: number }[];
  readonly left: Move['losses'];
  readonly agreed: string;
}

describe('moving a round', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  const roundIn = async (state: RoundState, given: Partial<Round> & { of?: Scheme } = {}) => {
    const round = await kull.a.round({ state, ...given });
    return { round, coordinator: await kull.as(await kull.a.coordinator(round)) };
  };
  const move = (client: TestClient, round: Round, body: object, version = 1) =>
    client.post(`/rounds/${round.id}/state`, body, { 'if-match': `"${version}"` });
  const preview = async (client: TestClient, round: Round, to: string): Promise<Move> =>
    (await client.get(`/rounds/${round.id}/move?to=${to}`)).as<Move>();

  it('goes by way of a call for mentors, and inviting opens it', async () => {
    const [student] = fyseLikeSettings.mentors;
    const mentors = [{ ...student!, apply: true }];
    const settings = { ...fyseLikeSettings, mentors };
    const { round, coordinator } = await roundIn('draft', { settings });
    const listed = await kull.a.enrolment({ in: round, state: 'listed' });
    const call = await move(coordinator, round, { state: 'call' });
    expect(call.body).toMatchObject({ state: 'call', nextStates: ['draft', 'open'] });
    const invited = await coordinator.post(`/rounds/${round.id}/invitations`, {
      enrolmentIds: [listed.id],
    });
    expect(invited.body).toMatchObject({ invited: 1 });
    expect((await coordinator.get(`/rounds/${round.id}`)).body).toMatchObject({ state: 'open' });
  });

  it('calls for nobody where no mentor applies', async () => {
    const { round, coordinator } = await roundIn('draft');
    const call = await move(coordinator, round, { state: 'call' });
    expect(call.body).toMatchObject({ code: 'round.state' });
  });

  it('goes without a word where nothing is under way', async () => {
    const { round, coordinator } = await roundIn('open');
    await kull.a.enrolment({ in: round });
    expect(await preview(coordinator, round, 'draft')).toEqual({
      ...{ to: 'draft', losses: [], left: [], agreed: '' },
    });
    expect((await move(coordinator, round, { state: 'draft' })).status).toBe(200);
  });

  it('stops nothing that nobody has seen: not the unanswered, and not one more', async () => {
    const { round, coordinator } = await roundIn('open');
    await kull.a.enrolment({ in: round, state: 'invited' });
    const seen = await preview(coordinator, round, 'draft');
    expect(seen.losses).toEqual([{ what: 'unanswered_invitations', count: 1 }]);
    const unseen = await move(coordinator, round, { state: 'draft' });
    expect([unseen.status, unseen.body]).toMatchObject([409, { code: 'round.would_lose' }]);
    await kull.a.enrolment({ in: round, state: 'invited' });
    const outdated = await move(coordinator, round, { state: 'draft', agreed: seen.agreed });
    expect(outdated.body).toMatchObject({ code: 'round.would_lose' });
    const { losses, agreed } = await preview(coordinator, round, 'draft');
    expect(losses).toEqual([{ what: 'unanswered_invitations', count: 2 }]);
    expect((await move(coordinator, round, { state: 'draft', agreed })).status).toBe(200);
  });

  it('says which meetings are ahead, and which have no log, before a round is archived', async () => {
    const cast = await castOf(kull);
    const { coordinator, mentor } = cast.as;
    for (const date of ['2026-01-08', '2099-01-08'])
      await mentor.post(`/groups/${cast.group.id}/meetings`, { date, time: '12:15' });
    // Until it is archived, its meetings can be logged, and none is called off.
    const left = [{ what: 'meetings_ahead', count: 1 }];
    expect(await preview(coordinator, cast.round, 'closing')).toMatchObject({ losses: [], left });
    expect(await preview(coordinator, cast.round, 'matching')).toMatchObject({
      losses: [{ what: 'meetings_to_log', count: 1 }],
      left,
    });
    await move(coordinator, cast.round, { state: 'closing' });
    const { losses, left: none, agreed } = await preview(coordinator, cast.round, 'archived');
    expect(none).toEqual([]);
    expect(losses).toEqual([
      { what: 'meetings_ahead', count: 1 },
      { what: 'meetings_to_log', count: 1 },
    ]);
    expect((await move(coordinator, cast.round, { state: 'archived' }, 2)).status).toBe(409);
    const archived = await move(coordinator, cast.round, { state: 'archived', agreed }, 2);
    expect(archived.body).toMatchObject({ state: 'archived' });
  });

  it('says which talks are ahead, and which have no log', async () => {
    const cast = await castOf(kull);
    const { coordinator } = cast.as;
    const [one, other] = cast.mentees;
    for (const [date, state, studentId] of [
      ['2026-01-08', 'booked', one!.id],
      ['2026-01-09', 'held', one!.id],
      ['2099-01-08', 'booked', other!.id],
      ['2099-01-09', 'open', null],
    ] as const)
      await kull.a.insert(Talk, cast.round.institutionId, {
        ...{ groupId: cast.group.id, mentorId: cast.mentor.id, studentId, state },
        ...{ startsAt: new Date(`${date}T10:15:00Z`), endsAt: new Date(`${date}T10:45:00Z`) },
      });
    await move(coordinator, cast.round, { state: 'closing' });
    expect((await preview(coordinator, cast.round, 'archived')).losses).toEqual([
      { what: 'talks_ahead', count: 1 },
      { what: 'talks_to_log', count: 1 },
    ]);
  });

  it('says which drop-in shifts have no log', async () => {
    const settings = { ...fyseLikeSettings, format: 'drop_in' as const };
    const of = await kull.a.scheme({ settings });
    const { round, coordinator } = await roundIn('running', { of, startsOn: day(-12) });
    const mentor = await kull.a.enrolment({ in: round, role: 'mentor' });
    // The weekday of three and ten days ago, and of none that is to come before the one after.
    const weekday = new Date(`${day(-3)}T12:00:00Z`).getUTCDay() || 7;
    await kull.owner.query(
      `insert into drop_in_offers (institution_id, enrolment_id, hours) values ($1, $2, $3)`,
      [
        ...[round.institutionId, mentor.id],
        JSON.stringify([{ weekday, startsAt: '12:15', endsAt: '13:00', place: 'B2 012' }]),
      ],
    );
    // Until it is archived, they can be logged.
    expect((await preview(coordinator, round, 'closing')).losses).toEqual([]);
    await move(coordinator, round, { state: 'closing' });
    const { losses, agreed } = await preview(coordinator, round, 'archived');
    expect(losses).toEqual([{ what: 'shifts_to_log', count: 2 }]);
    expect((await move(coordinator, round, { state: 'archived' }, 2)).status).toBe(409);
    expect((await move(coordinator, round, { state: 'archived', agreed }, 2)).status).toBe(200);
  });

  it('previews one step, to those who may take it', async () => {
    const { round, coordinator } = await roundIn('open');
    const leap = await coordinator.get(`/rounds/${round.id}/move?to=archived`);
    expect(leap.body).toMatchObject({ code: 'round.state' });
    expect((await coordinator.get(`/rounds/${round.id}/move?to=lost`)).status).toBe(422);
    const stranger = await kull.as(await kull.a.coordinator(await kull.a.round()));
    expect((await stranger.get(`/rounds/${round.id}/move?to=draft`)).status).toBe(404);
    const { institutionId } = round;
    const grants = [{ role: 'insight', schemeId: null }] as const;
    const reader = await kull.as(await kull.a.person({ institutionId, grants: [...grants] }));
    expect((await reader.get(`/rounds/${round.id}/move?to=draft`)).status).toBe(403);
    expect((await kull.client().get(`/rounds/${round.id}/move?to=draft`)).status).toBe(401);
  });
});
