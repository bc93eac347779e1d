import type { Round } from '#schemes';
import { personOf } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

interface Copied {
  readonly roundId: string;
  readonly mentors: number;
}

describe('copying a round', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const terms = [
    { term: '2026-HØST', startsOn: '2026-08-10', endsOn: '2026-12-18' },
    { term: '2027-VÅR', startsOn: '2027-01-05', endsOn: '2027-06-15' },
  ];
  const next = { name: 'Next year', cohort: '2027-HØST', inviteBack: true };

  const lastYears = async (given: Partial<Round> = {}) => {
    const settings = { ...fyseLikeSettings, agreement: true };
    const round = await kull.a.round({
      ...{ state: 'archived', settings, terms, endsOn: '2027-06-15', answerBy: '2026-08-20' },
      ...given,
    });
    const coordinator = await kull.as(await kull.a.coordinator(round));
    await kull.a.enrolment({ in: round, slots: [210] });
    const mentor = await kull.a.enrolment({ in: round, role: 'mentor', mentorKind: 'staff' });
    await kull.a.enrolment({ in: round, role: 'mentor', state: 'withdrawn' });
    return { round, coordinator, mentor };
  };
  const enrolled = async (roundId: string) => {
    const { rows } = await kull.owner.query(
      `select person_id as "personId", role, state, mentor_kind as "mentorKind", slots
       from enrolments where round_id = $1`,
      [roundId],
    );
    return rows as unknown[];
  };

  it('says what the copy would be, and changes nothing by it', async () => {
    const { round, coordinator } = await lastYears();
    const preview = await coordinator.get(
      `/rounds/${round.id}/copies/preview?cohort=${encodeURIComponent('2027-HØST')}`,
    );
    expect(preview.body).toMatchObject({
      ...{ startsOn: '2027-08-10', endsOn: '2028-06-15', answerBy: '2027-08-20', applyBy: null },
      terms: [{ term: '2027-HØST' }, { term: '2028-VÅR', startsOn: '2028-01-05' }],
      mentors: 1,
    });
  });

  it('takes the set-up along, moves the days, and puts the mentors on the list', async () => {
    const { round, coordinator, mentor } = await lastYears();
    const programme = await kull.a.programme(round);
    await kull.owner.query(
      `insert into round_programmes (institution_id, round_id, programme_id) values ($1, $2, $3)`,
      [round.institutionId, round.id, programme.id],
    );
    const key = { 'idempotency-key': 'copy-once' };
    const made = await coordinator.post(`/rounds/${round.id}/copies`, next, key);
    expect([made.status, made.body]).toMatchObject([201, { mentors: 1 }]);
    const { roundId } = made.as<Copied>();
    expect((await coordinator.post(`/rounds/${round.id}/copies`, next, key)).body).toEqual(
      made.body,
    );
    expect((await coordinator.get(`/rounds/${roundId}`)).body).toMatchObject({
      ...{ name: 'Next year', state: 'draft', cohort: '2027-HØST', startsOn: '2027-08-10' },
      ...{ answerBy: '2027-08-20', programmeIds: [programme.id] },
      settings: { agreement: true },
    });
    expect(await enrolled(roundId)).toEqual([
      {
        personId: mentor.personId,
        role: 'mentor',
        state: 'listed',
        mentorKind: 'staff',
        slots: null,
      },
    ]);
  });

  it('asks the mentors back when the coordinator says so, and they answer before it opens', async () => {
    const { round, coordinator, mentor } = await lastYears();
    const made = await coordinator.post(`/rounds/${round.id}/copies`, next);
    const { roundId } = made.as<Copied>();
    const asked = await coordinator.post(`/rounds/${roundId}/mentor-invitations`);
    expect(asked.body).toEqual({ sent: 1 });
    expect((await coordinator.post(`/rounds/${roundId}/mentor-invitations`)).body).toEqual({
      sent: 0,
    });
    await kull.settled();
    const { rows } = await kull.owner.query(
      `select subject from mails where person_id = $1 and key like 'invitation:%'`,
      [mentor.personId],
    );
    expect(rows).toHaveLength(1);
    const back = await kull.as(await personOf(kull, mentor));
    const { enrolments } = (await back.get('/me/enrolments')).as<{
      enrolments: { id: string; state: string; roundState: string }[];
    }>();
    const invited = enrolments.find(({ state }) => state === 'invited');
    expect(invited).toMatchObject({ roundState: 'draft' });
    const yes = await back.post(`/enrolments/${invited!.id}/answer`, { answer: 'joined' });
    expect(yes.body).toMatchObject({ state: 'joined' });
  });

  it('leaves the mentors out where they are not wanted', async () => {
    const { round, coordinator } = await lastYears();
    const body = { ...next, inviteBack: false };
    const { roundId } = (await coordinator.post(`/rounds/${round.id}/copies`, body)).as<Copied>();
    expect(await enrolled(roundId)).toEqual([]);
  });

  it('is for who coordinates it, and for a cohort', async () => {
    const { round, coordinator, mentor } = await lastYears();
    const at = `/rounds/${round.id}/copies`;
    expect((await kull.client().post(at, next)).status).toBe(401);
    expect((await (await kull.as(await personOf(kull, mentor))).post(at, next)).status).toBe(404);
    const foreign = await kull.as(await kull.a.coordinator(await kull.a.round()));
    expect((await foreign.post(at, next)).status).toBe(404);
    const wrong = await coordinator.post(at, { ...next, cohort: 'next', name: '' });
    expect(wrong.body).toMatchObject({ fields: [{ pointer: '/name' }, { pointer: '/cohort' }] });
    const closed = await kull.a.round({ state: 'archived' });
    const other = await kull.as(await kull.a.coordinator(closed));
    expect((await other.post(`/rounds/${closed.id}/mentor-invitations`)).body).toMatchObject({
      code: 'round.closed',
    });
  });
});
