import type { Institution } from '#platform';
import type { Round } from '#schemes';
import { personOf } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import type { TestKull } from '../../support/kull.js';
import { signInThroughProvider } from '../../support/sign-in.js';
import { Newcomers, who } from './newcomers.js';

interface Request {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly note: string | null;
  readonly namesakes: readonly { enrolmentId: string }[];
}

describe('a newcomer who asks to join', () => {
  const newcomers = new Newcomers();
  const { enter } = newcomers;
  let kull: TestKull;
  let institution: Institution;
  let round: Round;
  let coordinator: TestClient;
  let administrator: TestClient;

  beforeAll(async () => {
    ({ kull, institution, round, coordinator, administrator } = await newcomers.start());
  });
  afterAll(() => newcomers.stop());

  const requestsOf = async (client = coordinator): Promise<Request[]> =>
    (await client.get(`/rounds/${round.id}/join-requests`)).as<{ requests: Request[] }>().requests;

  it('asks to join, is let in as new, and is told so', async () => {
    const client = await enter('asks', 'Siri Ny');
    const asked = await client.post('/newcomer/requests', { roundId: round.id, note: ' Byttet ' });
    expect(asked.body).toMatchObject({ rounds: [{ id: round.id, request: 'open' }] });
    expect((await client.post('/newcomer/requests', { roundId: round.id })).body).toMatchObject({
      code: 'join_request.exists',
    });
    const [request] = await requestsOf();
    expect(request).toMatchObject({ name: 'Siri Ny', note: 'Byttet', namesakes: [] });
    const home = (await coordinator.get('/home')).as<{
      coordinator: { roundId: string; due: { kind: string; count: number }[] }[];
    }>();
    expect(home.coordinator.find(({ roundId }) => roundId === round.id)!.due).toContainEqual({
      kind: 'join_requests',
      count: 1,
      groups: [],
      seats: null,
    });
    const accept = () => coordinator.post(`/join-requests/${request!.id}/acceptance`, {});
    expect((await accept()).status).toBe(204);
    expect((await accept()).body).toMatchObject({ code: 'join_request.decided' });
    expect(await requestsOf()).toEqual([]);
    await kull.settled();
    const { rows } = await kull.owner.query(
      `select to_address, subject from mails
      where key like $1`,
      [`join_request:${request!.id}:%`],
    );
    expect(rows).toEqual([
      { to_address: 'asks@hs.example', subject: expect.stringContaining('Du er med i') as string },
    ]);
    const again = kull.client();
    expect((await signInThroughProvider(again, 'asks')).body).toEqual({ known: true });
    const mine = (await again.get('/me/enrolments')).as<{ enrolments: { state: string }[] }>();
    expect(mine.enrolments).toMatchObject([{ state: 'joined' }]);
  });

  it('is let in as the namesake of the roster whom the coordinator knows it to be', async () => {
    const name = { givenName: 'Nora', familyName: 'Berg' };
    const listed = await kull.a.enrolment({ in: round, state: 'listed', person: name });
    const hidden = { ...name, isProtected: true };
    await kull.a.enrolment({ in: round, state: 'listed', person: hidden });
    const client = await enter('nora', 'nora berg');
    await client.post('/newcomer/requests', { roundId: round.id });
    const [request] = await requestsOf();
    expect(request!.namesakes.map(({ enrolmentId }) => enrolmentId)).toEqual([listed.id]);
    const stranger = await kull.a.enrolment({ in: await kull.a.round({}) });
    const acceptance = `/join-requests/${request!.id}/acceptance`;
    const elsewhere = await coordinator.post(acceptance, { enrolmentId: stranger.id });
    expect(elsewhere.status).toBe(404);
    expect((await coordinator.post(acceptance, { enrolmentId: listed.id })).status).toBe(204);
    const again = kull.client();
    await signInThroughProvider(again, 'nora');
    expect(await who(again)).toBe(listed.personId);
  });

  it('is told when the answer is no, and no person has come of it', async () => {
    const client = await enter('declined', 'Per Nei');
    await client.post('/newcomer/requests', { roundId: round.id });
    const [request] = await requestsOf();
    expect((await coordinator.post(`/join-requests/${request!.id}/refusal`)).status).toBe(204);
    await kull.settled();
    const { rows } = await kull.owner.query(
      `select to_address, person_id from mails
      where key like $1`,
      [`join_request:${request!.id}:%`],
    );
    expect(rows).toEqual([{ to_address: 'declined@hs.example', person_id: null }]);
    expect((await client.get('/newcomer')).body).toMatchObject({
      rounds: [{ request: 'declined' }],
    });
    const persons = await kull.owner.query(`select from persons where family_name = 'Nei'`);
    expect(persons.rowCount).toBe(0);
  });

  it('is the coordinator’s to let in, and nobody else’s', async () => {
    const client = await enter('policy');
    await client.post('/newcomer/requests', { roundId: round.id });
    const [request] = await requestsOf();
    const other = await kull.as(
      await kull.a.coordinator({
        institutionId: institution.id,
        schemeId: (await kull.a.scheme({ institutionId: institution.id })).id,
      }),
    );
    const mentee = await kull.as(await personOf(kull, await kull.a.enrolment({ in: round })));
    for (const nobody of [other, mentee, administrator]) {
      expect((await nobody.get(`/rounds/${round.id}/join-requests`)).status).toBe(404);
      expect((await nobody.post(`/join-requests/${request!.id}/refusal`)).status).toBe(404);
      expect((await nobody.post(`/join-requests/${request!.id}/acceptance`, {})).status).toBe(404);
    }
    expect((await kull.client().post(`/join-requests/${request!.id}/refusal`)).status).toBe(401);
  });
});
