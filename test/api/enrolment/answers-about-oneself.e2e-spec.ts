import type { Enrolment } from '#enrolment';
import { newId } from '#kernel';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import type { TestKull } from '../../support/kull.js';
import { Invitations } from './invitations.js';

interface MyEnrolment {
  id: string;
  state: string;
  version: number;
}

describe('PUT /enrolments/:id/answers', () => {
  const invitations = new Invitations();
  let kull: TestKull;
  let round: Round;
  let coordinator: TestClient;

  beforeAll(async () => {
    ({ kull, round, coordinator } = await invitations.start());
  });
  afterAll(() => invitations.stop());

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
