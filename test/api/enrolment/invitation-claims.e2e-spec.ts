import { newId } from '#kernel';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import type { TestIdentityProvider } from '../../support/identity-provider.js';
import type { TestKull } from '../../support/kull.js';
import { signInThroughProvider } from '../../support/sign-in.js';
import { doorOf, Newcomers, who } from './newcomers.js';

describe('a newcomer who claims an invitation', () => {
  const newcomers = new Newcomers();
  const { enter, invited } = newcomers;
  let provider: TestIdentityProvider;
  let kull: TestKull;
  let round: Round;
  let coordinator: TestClient;

  beforeAll(async () => {
    ({ provider, kull, round, coordinator } = await newcomers.start());
  });
  afterAll(() => newcomers.stop());

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
});
