import type { Enrolment } from '#enrolment';
import type { Round } from '#schemes';
import { personOf } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { Invitations } from './invitations.js';

describe('POST /invitations/:token/answer', () => {
  const invitations = new Invitations();
  const { tokenOf, stateOf } = invitations;
  let kull: TestKull;
  let round: Round;

  beforeAll(async () => {
    ({ kull, round } = await invitations.start());
  });
  afterAll(() => invitations.stop());

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

  it('is on record where somebody who was in says no, as a withdrawal is', async () => {
    const { mentor } = await kull.a.group({ in: round, of: 1 });
    const invited = await kull.a.enrolment({ in: round, role: 'mentor', state: 'invited' });
    for (const enrolment of [mentor, invited]) {
      const client = await kull.as(await personOf(kull, enrolment));
      const path = `/enrolments/${enrolment.id}/answer`;
      for (let i = 0; i < 2; i += 1)
        expect((await client.post(path, { answer: 'declined' })).status).toBe(200);
    }
    const { rows } = await kull.owner.query(
      `select act, actor_id as by, subject_id as about from audit_events
       where act like 'enrolment.%' and subject_id = any($1)`,
      [[mentor.id, invited.id]],
    );
    expect(rows).toEqual([{ act: 'enrolment.withdrawn', by: mentor.personId, about: mentor.id }]);
  });

  it('refuses an answer to a round that is over, and of who has left', async () => {
    const over = await kull.a.round({ state: 'closing', endsOn: '2099-12-31' });
    const cases: [Enrolment, string][] = [
      [await kull.a.enrolment({ in: over, state: 'invited' }), 'round.closed'],
      [await kull.a.enrolment({ in: round, state: 'withdrawn' }), 'enrolment.withdrawn'],
    ];
    for (const [enrolment, code] of cases) {
      const token = await tokenOf(enrolment);
      const answer = await kull.client().post(`/invitations/${token}/answer`, { answer: 'joined' });
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
