import type { Institution } from '#platform';
import { Scheme, type Round } from '#schemes';
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
      month: null,
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

  describe('of the roster', () => {
    const requestOf = async (login: string, name: string): Promise<Request> => {
      await (await enter(login, name)).post('/newcomer/requests', { roundId: round.id });
      return (await requestsOf()).find((request) => request.name === name)!;
    };
    const acceptAs = (request: Request, enrolmentId: string) =>
      coordinator.post(`/join-requests/${request.id}/acceptance`, { enrolmentId });
    const standing = async (enrolmentId: string) => {
      const { rows } = await kull.owner.query<object>(
        `select state, entered_by as way, on_leave_since is not null as "onLeave", back_on as "backOn"
         from enrolments where id = $1`,
        [enrolmentId],
      );
      return rows[0];
    };

    it('is let in as a student on leave, whose leave is over by that', async () => {
      const person = { givenName: 'Ida', familyName: 'Borte' };
      const away = await kull.a.enrolment({ in: round, person });
      await coordinator.post(`/enrolments/${away.id}/leave`, { backOn: '2027-08-10' });
      const request = await requestOf('ida', 'Ida Borte');
      expect((await acceptAs(request, away.id)).status).toBe(204);
      expect(await standing(away.id)).toEqual({
        ...{ state: 'joined', way: 'request', onLeave: false, backOn: null },
      });
    });

    it('is no mentor, and is not offered as one', async () => {
      const person = { givenName: 'Eva', familyName: 'Mentor' };
      const mentor = await kull.a.enrolment({
        ...{ in: round, role: 'mentor', state: 'declined', enteredBy: 'roster', person },
      });
      const request = await requestOf('eva', 'Eva Mentor');
      expect(request.namesakes).toEqual([]);
      const answer = await acceptAs(request, mentor.id);
      expect([answer.status, answer.body]).toMatchObject([409, { code: 'join_request.mentor' }]);
      expect(await standing(mentor.id)).toMatchObject({ state: 'declined', way: 'roster' });
      const refusal = await coordinator.post(`/join-requests/${request.id}/refusal`);
      expect(refusal.status).toBe(204);
    });

    it('stays as they came in, where they are in already', async () => {
      const person = { givenName: 'Liv', familyName: 'Med' };
      const tied = await kull.a.enrolment({ in: round, enteredBy: 'mandatory', person });
      const request = await requestOf('liv', 'Liv Med');
      expect((await acceptAs(request, tied.id)).status).toBe(204);
      expect(await standing(tied.id)).toMatchObject({ state: 'joined', way: 'mandatory' });
    });
  });

  it('is let into no round that takes nobody any more, and can still be told no', async () => {
    const { institutionId, schemeId, settings } = round;
    const of = Object.assign(new Scheme(), { institutionId, id: schemeId, settings });
    const later = await kull.a.round({ of, state: 'open' });
    const client = await enter('late', 'Sen Ankomst');
    await client.post('/newcomer/requests', { roundId: later.id });
    const listed = await kull.a.enrolment({ in: later, state: 'listed' });
    const [request] = (await coordinator.get(`/rounds/${later.id}/join-requests`)).as<{
      requests: Request[];
    }>().requests;
    for (const state of ['draft', 'closing', 'archived']) {
      await kull.owner.query(`update rounds set state = $2 where id = $1`, [later.id, state]);
      for (const as of [{}, { enrolmentId: listed.id }]) {
        const answer = await coordinator.post(`/join-requests/${request!.id}/acceptance`, as);
        expect([answer.status, answer.body]).toMatchObject([409, { code: 'round.closed' }]);
      }
    }
    const { rows } = await kull.owner.query(`select state from enrolments where round_id = $1`, [
      later.id,
    ]);
    expect(rows).toEqual([{ state: 'listed' }]);
    expect((await coordinator.post(`/join-requests/${request!.id}/refusal`)).status).toBe(204);
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
