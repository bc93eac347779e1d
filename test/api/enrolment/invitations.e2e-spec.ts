import { issueInvitation, type Enrolment } from '#enrolment';
import { Actor, newId } from '#kernel';
import type { Round } from '#schemes';
import type { Answer, TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface MyEnrolment {
  id: string;
  state: string;
  version: number;
}

describe('invitations', () => {
  let kull: TestKull;
  let round: Round;
  let coordinator: TestClient;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    round = await kull.a.round({ startsOn: '2026-01-01', endsOn: '2099-12-31' });
    coordinator = await coordinatorOf(round);
  });
  afterAll(() => kull.stop());

  const coordinatorOf = async ({ institutionId, schemeId }: Round): Promise<TestClient> =>
    kull.as(await kull.a.coordinator({ institutionId, schemeId }));
  const tokenOf = ({ institutionId, id }: Enrolment): Promise<string> =>
    kull.db.run(
      Actor.institution(institutionId),
      async (tx) => (await issueInvitation(tx, id)).token,
    );
  const stateOf = async ({ id }: Enrolment): Promise<unknown> => {
    const { rows } = await kull.owner.query(
      `select state, version, answered_at is not null as answered from enrolments where id = $1`,
      [id],
    );
    return rows[0];
  };
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
      });
      expect(answer.text).not.toContain('Family');
      expect(await stateOf(enrolment)).toEqual(before);
      expect(institutionId).toBe(enrolment.institutionId);
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

  describe('POST /invitations/:token/answer', () => {
    it('joins once, however often it is sent, and signs the student in', async () => {
      const enrolment = await kull.a.enrolment({ in: round, state: 'invited' });
      const path = `/invitations/${await tokenOf(enrolment)}/answer`;
      const student = kull.client();
      const first = await student.post(path, { answer: 'joined' });
      expect(first.body).toEqual({ enrolmentId: enrolment.id, state: 'joined', signedIn: true });
      const more = [1, 2, 3].map(() => student.post(path, { answer: 'joined' }));
      for (const { status } of await Promise.all(more)) expect(status).toBe(200);
      expect(await stateOf(enrolment)).toEqual({ state: 'joined', version: 2, answered: true });
      const mine = await student.get('/me/enrolments');
      expect(mine.body).toMatchObject({ enrolments: [{ id: enrolment.id, state: 'joined' }] });
    });

    it('takes another answer while the round is open; a no gives the seat back', async () => {
      const { group, mentees } = await kull.a.group({ in: round, of: 2 });
      const path = `/invitations/${await tokenOf(mentees[0]!)}/answer`;
      const student = kull.client();
      expect((await student.post(path, { answer: 'declined' })).body).toMatchObject({
        state: 'declined',
        signedIn: false,
      });
      const { rows } = await kull.owner.query(`select seats_taken from groups where id = $1`, [
        group.id,
      ]);
      expect(rows).toEqual([{ seats_taken: 1 }]);
      expect((await student.post(path, { answer: 'joined' })).body).toMatchObject({
        state: 'joined',
      });
    });

    it('refuses an answer to a round that is over, and of who has left', async () => {
      const over = await kull.a.round({ state: 'closing', endsOn: '2099-12-31' });
      const cases: [Enrolment, string][] = [
        [await kull.a.enrolment({ in: over, state: 'invited' }), 'round.closed'],
        [await kull.a.enrolment({ in: round, state: 'withdrawn' }), 'enrolment.withdrawn'],
      ];
      for (const [enrolment, code] of cases) {
        const token = await tokenOf(enrolment);
        const answer = await kull
          .client()
          .post(`/invitations/${token}/answer`, { answer: 'joined' });
        expect([answer.status, answer.body]).toMatchObject([409, { code }]);
      }
    });

    it('refuses what is no answer', async () => {
      const token = await tokenOf(await kull.a.enrolment({ in: round, state: 'invited' }));
      for (const body of [{}, { answer: 'maybe' }, { answer: 'joined', more: 1 }])
        expect((await kull.client().post(`/invitations/${token}/answer`, body)).status).toBe(422);
    });

    it('opens no session for somebody who holds a role', async () => {
      const { institutionId } = round;
      const person = await kull.a.coordinator({ institutionId });
      const enrolment = await kull.a.enrolment({
        in: round,
        personId: person.id,
        state: 'invited',
      });
      const client = kull.client();
      const path = `/invitations/${await tokenOf(enrolment)}/answer`;
      const answer = await client.post(path, { answer: 'joined' });
      expect(answer.body).toMatchObject({ state: 'joined', signedIn: false });
      expect((await client.get('/schemes')).status).toBe(401);
    });

    it('takes two hundred answers at once, each sent twice', async () => {
      const crowd = await kull.a.round({ endsOn: '2099-12-31' });
      const enrolments: Enrolment[] = [];
      for (let i = 0; i < 200; i += 1)
        enrolments.push(await kull.a.enrolment({ in: crowd, state: 'invited' }));
      const tokens = await Promise.all(enrolments.map(tokenOf));
      const answers = await Promise.all(
        [...tokens, ...tokens].map((token, i) =>
          kull.client().post(`/invitations/${token}/answer`, {
            answer: i % 200 < 180 ? 'joined' : 'declined',
          }),
        ),
      );
      expect(answers.every((a) => a.status === 200)).toBe(true);
      const { rows } = await kull.owner.query(
        `select state, version, count(*)::int as people from enrolments
         where round_id = $1 group by state, version order by state`,
        [crowd.id],
      );
      expect(rows).toEqual([
        { state: 'declined', version: 2, people: 20 },
        { state: 'joined', version: 2, people: 180 },
      ]);
    });
  });

  describe('PUT /enrolments/:id/answers', () => {
    const joined = async (given: Partial<Enrolment> = {}) => {
      const enrolment = await kull.a.enrolment({ in: round, ...given });
      const student = await kull.as({ institutionId: round.institutionId, id: enrolment.personId });
      const put = (body: object, version = 1) =>
        student.put(`/enrolments/${enrolment.id}/answers`, body, { 'if-match': `"${version}"` });
      return { enrolment, student, put };
    };
    const blank = { slots: null, languages: null, interests: null };

    it('keeps the student’s own answers, and that they win over a roster', async () => {
      const { enrolment, put } = await joined({ languages: ['nb'] });
      const answer = await put({
        slots: [316, 210, 210],
        languages: ['nn', 'en'],
        interests: [' Koding ', 'koding'],
      });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        slots: [210, 316],
        languages: ['nn', 'en'],
        interests: ['koding'],
        version: 2,
      });
      const { rows } = await kull.owner.query(
        `select slots, corrected_fields from enrolments where id = $1`,
        [enrolment.id],
      );
      expect(rows).toEqual([
        { slots: [210, 316], corrected_fields: ['interests', 'languages', 'slots'] },
      ]);
    });

    it('keeps blank as unknown', async () => {
      const { enrolment, put } = await joined();
      expect((await put({ slots: [], languages: null, interests: [] })).body).toMatchObject(blank);
      const { rows } = await kull.owner.query(
        `select slots, languages, interests, corrected_fields from enrolments where id = $1`,
        [enrolment.id],
      );
      expect(rows).toEqual([{ ...blank, corrected_fields: [] }]);
    });

    it('refuses hours and languages there are not, and a state that was not seen', async () => {
      const { put } = await joined();
      const bad: [object, string][] = [
        [{ ...blank, slots: [810] }, '/slots'],
        [{ ...blank, slots: [124] }, '/slots'],
        [{ ...blank, slots: 'x' }, '/slots'],
        [{ ...blank, languages: ['norsk'] }, '/languages'],
        [{ ...blank, interests: ['x'.repeat(41)] }, '/interests'],
        [{ slots: null, languages: null }, '/interests'],
      ];
      for (const [body, pointer] of bad) {
        const answer = await put(body);
        expect([answer.status, answer.body]).toMatchObject([422, { fields: [{ pointer }] }]);
      }
      expect((await put({ ...blank, interests: ['a\u0000b'] })).status).toBe(422);
      expect((await put({ ...blank, slots: [210] })).status).toBe(200);
      const late = await put({ ...blank, slots: [310] });
      expect([late.status, late.body]).toMatchObject([412, { current: { slots: [210] } }]);
    });

    it('is the student’s alone', async () => {
      const { enrolment } = await joined();
      const path = `/enrolments/${enrolment.id}/answers`;
      const other = await kull.as(await kull.a.person({ institutionId: round.institutionId }));
      const foreign = await kull.as(await kull.a.person());
      for (const client of [other, foreign, coordinator])
        expect((await client.put(path, blank, { 'if-match': '"1"' })).status).toBe(404);
      expect((await kull.client().put(path, blank, { 'if-match': '"1"' })).status).toBe(401);
      const unknown = await coordinator.put(`/enrolments/${newId()}/answers`, blank, {
        'if-match': '"1"',
      });
      expect(unknown.status).toBe(404);
    });

    it('is taken from who declined only after a yes', async () => {
      const { enrolment, student, put } = await joined({ state: 'declined' });
      expect((await put(blank)).body).toMatchObject({ code: 'enrolment.not_joined' });
      const yes = await student.post(`/enrolments/${enrolment.id}/answer`, { answer: 'joined' });
      expect((await put(blank, yes.as<MyEnrolment>().version)).status).toBe(200);
    });
  });
});
