import type { Enrolment } from '#enrolment';
import { newId } from '#kernel';
import type { Person } from '#people';
import type { Institution } from '#platform';
import type { Round } from '#schemes';
import { personOf } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestIdentityProvider } from '../../support/identity-provider.js';
import { TestKull } from '../../support/kull.js';
import { signInThroughProvider } from '../../support/sign-in.js';
import { SmtpSink } from '../notices/smtp-sink.js';

interface Request {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly note: string | null;
  readonly namesakes: readonly { enrolmentId: string }[];
}

/** Somebody signed in at a provider whom no roster knows by Feide name. */
describe('a newcomer', () => {
  let provider: TestIdentityProvider;
  let kull: TestKull;
  let postbox: SmtpSink;
  let institution: Institution;
  let round: Round;
  let coordinator: TestClient;
  let administrator: TestClient;

  beforeAll(async () => {
    provider = await TestIdentityProvider.start('http://localhost:3000');
    postbox = new SmtpSink();
    kull = await TestKull.start({ env: { ...provider.env, SMTP_URL: await postbox.listen() } });
    institution = await kull.a.institution({ name: 'Høgskolen', isDemo: false });
    await kull.owner.query(`insert into realms values ('hs.example', $1)`, [institution.id]);
    const scheme = await kull.a.scheme({ institutionId: institution.id });
    round = await kull.a.round({ of: scheme, state: 'open' });
    coordinator = await kull.as(
      await kull.a.coordinator({ institutionId: institution.id, schemeId: scheme.id }),
    );
    const grants = [{ role: 'administrator', schemeId: null } as const];
    administrator = await kull.as(await kull.a.person({ in: institution, grants }));
  });
  afterAll(async () => {
    await kull.stop();
    await postbox.close();
    await provider.stop();
  });

  const enter = async (login: string, name = 'Aisha Khan'): Promise<TestClient> => {
    provider.accounts.set(login, {
      name,
      email: `${login}@hs.example`,
      'https://n.feide.no/claims/userid_sec': [`feide:${login}@hs.example`],
    });
    const client = kull.client();
    expect((await signInThroughProvider(client, login)).body).toEqual({ known: false });
    return client;
  };

  const who = async (client: TestClient): Promise<string | null> =>
    (await client.get('/session')).as<{ person: { id: string } | null }>().person?.id ?? null;

  const invited = async (
    given: Partial<Person> = {},
  ): Promise<{ enrolment: Enrolment; token: string }> => {
    const enrolment = await kull.a.enrolment({ in: round, state: 'listed', person: given });
    const body = { enrolmentIds: [enrolment.id] };
    expect((await coordinator.post(`/rounds/${round.id}/invitations`, body)).status).toBe(200);
    await kull.settled();
    // Quoted-printable breaks long lines.
    const source = postbox.received.at(-1)!.source.replaceAll('=\r\n', '');
    return { enrolment, token: /\/invitations\/(\S+)/.exec(source)![1]! };
  };

  const doorOf = async (client: TestClient, token: string): Promise<string> =>
    (await client.get(`/invitations/${token}`)).as<{ door: string }>().door;

  const requestsOf = async (client = coordinator): Promise<Request[]> =>
    (await client.get(`/rounds/${round.id}/join-requests`)).as<{ requests: Request[] }>().requests;

  it('can do nothing but say who it is', async () => {
    const client = await enter('nothing');
    for (const path of ['/home', '/me/enrolments', '/me/sessions', '/grants'])
      expect((await client.get(path)).status).toBe(401);
    expect((await client.get('/newcomer')).status).toBe(200);
    expect((await kull.client().get('/newcomer')).status).toBe(401);
    expect((await coordinator.get('/newcomer')).status).toBe(401);
  });

  it('is the invited person once they have said so, and nobody else is from then on', async () => {
    const { enrolment, token } = await invited({ givenName: 'Aisha', familyName: 'Karim' });
    const client = await enter('claims');
    expect(await doorOf(kull.client(), token)).toBe('sign_in');
    expect(await doorOf(client, token)).toBe('confirm');
    // A yes is not to be had by the link alone.
    const yes = await kull.client().post(`/invitations/${token}/answer`, { answer: 'joined' });
    expect(yes.status).toBe(401);
    expect((await client.post(`/invitations/${token}/claim`)).status).toBe(204);
    expect(await who(client)).toBe(enrolment.personId);
    expect(await doorOf(client, token)).toBe('open');
    const joined = await client.post(`/invitations/${token}/answer`, { answer: 'joined' });
    expect(joined.status).toBe(200);

    // Forwarded.
    const other = await enter('forwarded');
    expect(await doorOf(other, token)).toBe('taken');
    expect(await other.post(`/invitations/${token}/claim`)).toMatchObject({
      status: 409,
      body: { code: 'identity.person_taken' },
    });
    expect(await who(other)).toBeNull();
    expect(await doorOf(coordinator, token)).toBe('other');
    expect((await coordinator.post(`/invitations/${token}/claim`)).status).toBe(401);
  });

  it('wins alone where two claim the same invitation at once', async () => {
    const { enrolment, token } = await invited();
    const both = await Promise.all([enter('race-one'), enter('race-two')]);
    const answers = await Promise.all(
      both.map((client) => client.post(`/invitations/${token}/claim`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const persons = await Promise.all(both.map(who));
    expect(persons.filter((id) => id !== null)).toEqual([enrolment.personId]);
  });

  it('claims nothing with a token that is none, or of another institution', async () => {
    const client = await enter('elsewhere');
    expect((await client.post(`/invitations/${newId()}/claim`)).status).toBe(404);
    const other = await kull.a.institution({ isDemo: false });
    await kull.owner.query(`insert into realms values ('other.example', $1)`, [other.id]);
    const { token } = await invited();
    provider.accounts.set('far', {
      name: 'Far Away',
      'https://n.feide.no/claims/userid_sec': ['feide:far@other.example'],
    });
    const far = kull.client();
    await signInThroughProvider(far, 'far');
    expect(await far.post(`/invitations/${token}/claim`)).toMatchObject({
      status: 409,
      body: { code: 'invitation.other_institution' },
    });
    expect((await far.get('/newcomer')).body).toEqual({ rounds: [] });
    expect((await far.post('/newcomer/requests', { roundId: round.id })).status).toBe(404);
  });

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

  it('is a mentor here and a student there, with one home for both', async () => {
    const { id: personId } = await kull.a.person({ in: institution, feideId: 'both@hs.example' });
    const running = async () =>
      kull.a.round({
        of: await kull.a.scheme({ institutionId: institution.id }),
        state: 'running',
      });
    const [led, attended] = [await running(), await running()];
    const mentor = await kull.a.enrolment({ in: led, role: 'mentor', personId });
    await kull.a.group({ in: led, of: 2, mentor });
    await kull.a.enrolment({ in: attended, personId });
    const client = kull.client();
    provider.accounts.set('both', {
      name: 'Bo Begge',
      'https://n.feide.no/claims/userid_sec': ['feide:both@hs.example'],
    });
    expect((await signInThroughProvider(client, 'both')).body).toEqual({ known: true });
    expect((await client.get('/session')).body).toMatchObject({
      can: { mentor: true, mentee: true, coordinate: false },
    });
    expect((await client.get('/home')).body).toMatchObject({
      mentor: { groups: [{ roundName: led.name }] },
      mentee: [{ roundName: attended.name }],
      coordinator: null,
    });
  });

  it('gets a link as a mentor who has never signed in, and only then', async () => {
    const scheme = await kull.a.scheme({ institutionId: institution.id });
    const own = await kull.a.round({ of: scheme, state: 'draft' });
    await kull.a.enrolment({ in: own, role: 'mentor' });
    await kull.a.enrolment({ in: own, role: 'mentor', person: { email: null } });
    await kull.a.enrolment({ in: own, state: 'joined' });
    const desk = await kull.as(await kull.a.coordinator({ institutionId: institution.id }));
    const path = `/rounds/${own.id}/mentor-links`;
    expect((await desk.post(path)).body).toEqual({ sent: 1 });
    expect((await desk.get(`/rounds/${own.id}/enrolments/overview`)).body).toMatchObject({
      unlinkedMentors: 1,
    });
    expect((await administrator.post(path)).status).toBe(404);
    expect((await kull.client().post(path)).status).toBe(401);
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [own.id]);
    expect(await desk.post(path)).toMatchObject({ status: 409, body: { code: 'round.closed' } });
  });

  describe('linked to the wrong person', () => {
    const linked = async (search: string) =>
      (await administrator.get(`/identities?search=${search}`)).as<{
        identities: { id: string; personName: string; linkedBy: string }[];
      }>().identities;

    it('is separated by an administrator, and the right one can claim the invitation', async () => {
      const person = { givenName: 'Rett', familyName: 'Person' };
      const { enrolment, token } = await invited(person);
      const wrong = await enter('wrong', 'Feil Person');
      await wrong.post(`/invitations/${token}/claim`);
      const [link] = await linked('Rett');
      expect(link).toMatchObject({ personName: 'Rett Person', linkedBy: 'invitation' });
      for (const nobody of [coordinator, wrong])
        expect((await nobody.delete(`/identities/${link!.id}/person`)).status).toBe(404);
      expect((await administrator.delete(`/identities/${link!.id}/person`)).status).toBe(204);
      expect((await wrong.get('/session')).body).toMatchObject({ person: null, newcomer: null });
      expect(await linked('Rett')).toEqual([]);
      expect((await administrator.delete(`/identities/${link!.id}/person`)).status).toBe(404);
      const right = await enter('right', 'Rett Person');
      expect(await doorOf(right, token)).toBe('confirm');
      expect((await right.post(`/invitations/${token}/claim`)).status).toBe(204);
      expect(await who(right)).toBe(enrolment.personId);
      const { rows } = await kull.owner.query(
        `select act from audit_events where subject_id = $1 and act like 'identity.%' order by at`,
        [enrolment.personId],
      );
      expect(rows.map(({ act }: { act?: unknown }) => act)).toEqual([
        'identity.linked',
        'identity.unlinked',
        'identity.linked',
      ]);
    });

    it('by a wrong Feide name on the roster is not linked there again', async () => {
      const { id } = await kull.a.person({ in: institution, feideId: 'typo@hs.example' });
      provider.accounts.set('typo', {
        name: 'Trine Typo',
        'https://n.feide.no/claims/userid_sec': ['feide:typo@hs.example'],
      });
      const client = kull.client();
      expect((await signInThroughProvider(client, 'typo')).body).toEqual({ known: true });
      const [link] = await linked('Typo');
      await administrator.delete(`/identities/${link!.id}/person`);
      expect((await signInThroughProvider(client, 'typo')).body).toEqual({ known: false });
      const { rows } = await kull.owner.query(
        `select feide_id, corrected_fields from persons where id = $1`,
        [id],
      );
      expect(rows).toEqual([{ feide_id: null, corrected_fields: ['feideId'] }]);
    });
  });
});
