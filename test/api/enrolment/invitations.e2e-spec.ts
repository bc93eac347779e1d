import { issueInvitations } from '#enrolment';
import { Actor } from '#kernel';
import type { Round } from '#schemes';
import type { Answer, TestClient } from '../../support/client.js';
import { personOf } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { Invitations } from './invitations.js';

describe('invitations', () => {
  const invitations = new Invitations();
  const { coordinatorOf, tokenOf, stateOf } = invitations;
  let kull: TestKull;
  let round: Round;
  let coordinator: TestClient;

  beforeAll(async () => {
    ({ kull, round, coordinator } = await invitations.start());
  });
  afterAll(() => invitations.stop());

  const eventsOf = async (roundId: string): Promise<string[][]> => {
    const { rows } = await kull.owner.query<{ ids: string[] }>(
      `select data->'event'->'enrolmentIds' as ids from jobs.job
       where name = 'outbox' and data->'event'->>'type' = 'round.invited'
         and data->'event'->>'roundId' = $1`,
      [roundId],
    );
    return rows.map(({ ids }) => ids);
  };

  describe('POST /rounds/:id/invitations', () => {
    it('invites who is listed, once, tells it in pieces, and opens the draft', async () => {
      const draft = await kull.a.round({ state: 'draft' });
      const me = await coordinatorOf(draft);
      const people = 130;
      for (let i = 0; i < people; i += 1) await kull.a.enrolment({ in: draft, state: 'listed' });
      const joined = await kull.a.enrolment({ in: draft });
      const mentor = await kull.a.enrolment({ in: draft, role: 'mentor', state: 'listed' });
      const invite = (body: object = {}) => me.post(`/rounds/${draft.id}/invitations`, body);

      const twice = await Promise.all([invite(), invite()]);
      expect(twice.map((a) => a.as<{ invited: number }>().invited).sort()).toEqual([0, people]);
      const told = await eventsOf(draft.id);
      expect(told.map((ids) => ids.length).sort()).toEqual([100, 30].sort());
      expect(new Set(told.flat()).size).toBe(people);
      expect(told.flat()).not.toContain(joined.id);
      expect(await stateOf(mentor)).toMatchObject({ state: 'listed' });
      expect((await me.get(`/rounds/${draft.id}`)).body).toMatchObject({ state: 'open' });

      expect((await invite({ remind: true })).body).toEqual({ invited: 0, reminded: people });
    });

    it('invites only the chosen, and nobody of another round', async () => {
      const one = await kull.a.enrolment({ in: round, state: 'listed' });
      const other = await kull.a.enrolment({ in: round, state: 'listed' });
      const path = `/rounds/${round.id}/invitations`;
      expect((await coordinator.post(path, { enrolmentIds: [one.id] })).body).toEqual({
        invited: 1,
        reminded: 0,
      });
      expect(await stateOf(other)).toMatchObject({ state: 'listed' });
      const foreign = await kull.a.enrolment({ in: await kull.a.round(), state: 'listed' });
      expect((await coordinator.post(path, { enrolmentIds: [foreign.id] })).status).toBe(404);
      expect((await coordinator.post(path, { enrolmentIds: ['x'] })).status).toBe(422);
    });

    it('is for those who coordinate the round, while it is open', async () => {
      const path = `/rounds/${round.id}/invitations`;
      const { institutionId } = round;
      const elsewhere = await coordinatorOf(
        await kull.a.round({ of: await kull.a.scheme({ institutionId }) }),
      );
      const grants = [{ role: 'insight' as const, schemeId: round.schemeId }];
      const reader = await kull.as(await kull.a.person({ institutionId, grants }));
      const foreign = await coordinatorOf(await kull.a.round());
      expect((await kull.client().post(path, {})).status).toBe(401);
      for (const client of [elsewhere, reader, foreign])
        expect((await client.post(path, {})).status).toBe(404);
      const over = await kull.a.round({ state: 'closing' });
      const late = await (await coordinatorOf(over)).post(`/rounds/${over.id}/invitations`, {});
      expect([late.status, late.body]).toMatchObject([409, { code: 'round.closed' }]);
    });
  });

  describe('GET /invitations/:token', () => {
    it('says to whom and to what, signed out, and changes nothing', async () => {
      const { institutionId } = round;
      const programme = await kull.a.programme(round, { name: 'Mekatronikk' });
      const person = { givenName: 'Aisha', campus: 'Grimstad', programmeId: programme.id };
      const enrolment = await kull.a.enrolment({ in: round, state: 'invited', person });
      const before = await stateOf(enrolment);
      const answer = await kull.client().get(`/invitations/${await tokenOf(enrolment)}`);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        enrolmentId: enrolment.id,
        roundName: round.name,
        about: round.settings.about,
        person: { givenName: 'Aisha', programme: 'Mekatronikk', campus: 'Grimstad' },
        state: 'invited',
        canAnswer: true,
        isAnothers: false,
      });
      expect(answer.text).not.toContain('Family');
      expect(await stateOf(enrolment)).toEqual(before);
      expect(institutionId).toBe(enrolment.institutionId);
    });

    it('says so to whoever is signed in as somebody else', async () => {
      const enrolment = await kull.a.enrolment({ in: round, state: 'invited' });
      const path = `/invitations/${await tokenOf(enrolment)}`;
      const own = await kull.as(await personOf(kull, enrolment));
      expect((await own.get(path)).body).toMatchObject({ isAnothers: false });
      expect((await coordinator.get(path)).body).toMatchObject({ isAnothers: true });
    });

    it('opens to each of many by a link of their own, or to none of them', async () => {
      const people = [];
      for (let i = 0; i < 3; i += 1)
        people.push(await kull.a.enrolment({ in: round, state: 'invited' }));
      const ids = people.map(({ id }) => id);
      const issue = (of: readonly string[]) =>
        kull.db.run(Actor.institution(round.institutionId), (tx) => issueInvitations(tx, of));
      const issued = await issue(ids);
      expect([...issued.keys()].sort()).toEqual(ids.toSorted());
      expect(new Set([...issued.values()].map(({ expiresAt }) => expiresAt.getTime())).size).toBe(
        1,
      );
      for (const id of ids) {
        const answer = await kull.client().get(`/invitations/${issued.get(id)!.token}`);
        expect(answer.body).toMatchObject({ enrolmentId: id });
      }
      const foreign = await kull.a.enrolment({ in: await kull.a.round(), state: 'invited' });
      await expect(issue([ids[0]!, foreign.id])).rejects.toThrow();
      const { rows } = await kull.owner.query<{ n: number }>(
        `select count(*)::int as n from invitations where enrolment_id = any($1)`,
        [[...ids, foreign.id]],
      );
      expect(rows[0]!.n).toBe(ids.length);
      expect((await issue([])).size).toBe(0);
    });

    it('keeps only the digest of the secret', async () => {
      const enrolment = await kull.a.enrolment({ in: round, state: 'invited' });
      const token = await tokenOf(enrolment);
      const { rows } = await kull.owner.query<{ row: string }>(
        `select invitations::text as row from invitations where enrolment_id = $1`,
        [enrolment.id],
      );
      expect(rows).toHaveLength(1);
      expect(rows[0]?.row).not.toContain(token.slice(22));
      expect(rows[0]?.row).not.toContain(Buffer.from(token, 'base64url').toString('hex').slice(32));
    });

    it('answers unknown, malformed and expired alike', async () => {
      const old = await kull.a.round({ startsOn: '2020-08-10', endsOn: '2021-06-15' });
      const expired = await tokenOf(await kull.a.enrolment({ in: old, state: 'invited' }));
      const good = await tokenOf(await kull.a.enrolment({ in: round, state: 'invited' }));
      const elsewhere = await tokenOf(await kull.a.enrolment({ in: await kull.a.round() }));
      const bad = [
        expired,
        `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`,
        // The secret of one institution under the name of another.
        `${good.slice(0, 21)}${elsewhere.slice(21)}`,
        Buffer.alloc(48).toString('base64url'),
        'x'.repeat(64),
        'x',
        '..%2f..',
      ];
      const answers: Answer[] = [];
      for (const token of bad) {
        answers.push(await kull.client().get(`/invitations/${token}`));
        answers.push(
          await kull.client().post(`/invitations/${token}/answer`, { answer: 'joined' }),
        );
      }
      for (const { status, text } of answers)
        expect([status, text]).toEqual([404, answers[0]!.text]);
    });
  });
});
