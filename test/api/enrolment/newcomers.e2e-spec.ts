import type { Institution } from '#platform';
import type { TestClient } from '../../support/client.js';
import type { TestIdentityProvider } from '../../support/identity-provider.js';
import type { TestKull } from '../../support/kull.js';
import { signInThroughProvider } from '../../support/sign-in.js';
import { doorOf, Newcomers, who } from './newcomers.js';

describe('a newcomer', () => {
  const newcomers = new Newcomers();
  const { enter, invited } = newcomers;
  let provider: TestIdentityProvider;
  let kull: TestKull;
  let institution: Institution;
  let coordinator: TestClient;
  let administrator: TestClient;

  beforeAll(async () => {
    ({ provider, kull, institution, coordinator, administrator } = await newcomers.start());
  });
  afterAll(() => newcomers.stop());

  it('can do nothing but say who it is', async () => {
    const client = await enter('nothing');
    for (const path of ['/home', '/me/enrolments', '/me/sessions', '/grants'])
      expect((await client.get(path)).status).toBe(401);
    expect((await client.get('/newcomer')).status).toBe(200);
    expect((await kull.client().get('/newcomer')).status).toBe(401);
    expect((await coordinator.get('/newcomer')).status).toBe(401);
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
