import type { Person } from '#people';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface Kept {
  readonly id: string;
  readonly version: number;
  readonly names: { readonly nb: string };
  readonly checkedOn: string;
  readonly isDue: boolean;
  readonly owner: { readonly id: string; readonly holdsRole: boolean } | null;
}
interface Listed {
  readonly services: readonly Kept[];
  readonly speakUpLink: string | null;
  readonly can: { readonly keep?: boolean; readonly arrange?: boolean };
}
interface Problem {
  readonly code: string;
  readonly fields?: readonly { pointer: string; code: string }[];
}

const CARD = {
  names: { nb: 'Studieveiledningen', nn: 'Studierettleiinga', en: null },
  texts: { nb: 'Hjelper med **valg**.', nn: null, en: 'Helps.' },
  topics: ['study_choice', 'exams'],
  campus: 'Grimstad',
  link: 'https://hjelp.example/veiledning',
  phone: '+47 00 00 00 00',
  email: null,
  isActive: true,
};

describe('the directory of services', () => {
  let kull: TestKull;
  let cast: Cast;
  let institutionId: string;
  let owner: Person;
  let as: Cast['as'];
  let asOwner: TestClient;
  let asOther: TestClient;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    cast = await castOf(kull);
    ({ as } = cast);
    ({ institutionId } = cast.round);
    const ownsServices = () =>
      kull.a.person({ institutionId, grants: [{ role: 'service_owner', schemeId: null }] });
    owner = await ownsServices();
    asOwner = await kull.as(owner);
    asOther = await kull.as(await ownsServices());
  });
  afterAll(() => kull.stop());

  const make = async (given: object = {}): Promise<Kept> => {
    const { status, body } = await as.administrator.post('/services', { ...CARD, ...given });
    expect([status, body]).toEqual([201, expect.anything()]);
    return body as Kept;
  };
  const against = ({ version }: Kept) => ({ 'if-match': `"${version}"` });
  const listed = async (client: TestClient, path = '/services'): Promise<Listed> =>
    (await client.get(path)).as<Listed>();
  const named = ({ services }: Listed): string[] => services.map(({ names }) => names.nb);

  it('is read by everybody of the institution, and by nobody else', async () => {
    const card = await make({ names: { nb: 'For alle', nn: null, en: null } });
    const hidden = await make({ names: { nb: 'Ikke ennå', nn: null, en: null }, isActive: false });
    for (const role of ['mentee', 'mentor', 'coordinator', 'insight', 'administrator'] as const) {
      const ids = (await listed(as[role])).services.map(({ id }) => id);
      expect([role, ids.includes(card.id), ids.includes(hidden.id)]).toEqual([role, true, false]);
    }
    expect((await listed(as.otherInstitution)).services).toEqual([]);
    expect((await kull.client().get('/services')).status).toBe(401);
    const shown = (await listed(as.mentee)).services.find(({ id }) => id === card.id);
    expect(shown).toEqual({
      id: card.id,
      names: { nb: 'For alle', nn: null, en: null },
      texts: CARD.texts,
      topics: CARD.topics,
      campus: 'Grimstad',
      link: CARD.link,
      phone: CARD.phone,
      email: null,
      checkedOn: card.checkedOn,
    });
  });

  it('is arranged by administrators and by who coordinates a unit or all, not one scheme', async () => {
    const unit = await kull.a.unit({ institutionId });
    const ofUnit = await kull.as(
      await kull.a.person({
        institutionId,
        grants: [{ role: 'coordinator', schemeId: null, unitId: unit.id }],
      }),
    );
    const ofAll = await kull.as(await kull.a.coordinator({ institutionId }));
    for (const client of [ofUnit, ofAll])
      expect((await client.post('/services', CARD)).status).toBe(201);
    expect(await statuses(cast, (client) => client.post('/services', CARD))).toEqual({
      ...{ mentee: 404, fellow: 404, mentor: 404, leadMentor: 404, coordinator: 404 },
      ...{ administrator: 201, insight: 404, otherMentee: 404, otherMentor: 404 },
      ...{ otherCoordinator: 404, otherInstitution: 201 },
    });
    expect((await asOwner.post('/services', CARD)).status).toBe(404);
    expect((await kull.client().post('/services', CARD)).status).toBe(401);
  });

  it('refuses a card that nobody can use', async () => {
    const faulty = async (given: object): Promise<Problem> =>
      (await as.administrator.post('/services', { ...CARD, ...given })).as<Problem>();
    expect((await faulty({ topics: [] })).fields).toEqual([
      { pointer: '/topics', code: 'field.arrayMinSize' },
    ]);
    expect((await faulty({ link: 'javascript:alert(1)' })).fields).toEqual([
      { pointer: '/link', code: 'field.isUrl' },
    ]);
    expect((await faulty({ topics: ['weather'] })).code).toBe('request.invalid');
    expect((await faulty({ link: null, phone: null })).code).toBe('service.no_way_to_reach');
    expect((await faulty({ ownerId: cast.people.mentor.id })).fields).toEqual([
      { pointer: '/ownerId', code: 'field.no_service_owner' },
    ]);
  });

  it('lets an owner read and change own cards alone, and never who owns them', async () => {
    const own = await make({ ownerId: owner.id });
    const foreign = await make({ names: { nb: 'En annens', nn: null, en: null } });
    expect((await listed(asOwner, '/services/kept')).services.map(({ id }) => id)).toEqual([
      own.id,
    ]);
    expect((await listed(asOther, '/services/kept')).services).toEqual([]);
    const changed = { ...CARD, names: { nb: 'Nytt navn', nn: null, en: null } };
    const { status, body } = await asOwner.put(`/services/${own.id}`, changed, against(own));
    expect([status, (body as Kept).names.nb]).toEqual([200, 'Nytt navn']);
    expect((body as Kept).owner?.id).toBe(owner.id);

    const giving = { ...changed, ownerId: null };
    const refused = await asOwner.put(`/services/${own.id}`, giving, against(body as Kept));
    expect(refused.as<Problem>().fields).toEqual([
      { pointer: '/ownerId', code: 'field.not_yours' },
    ]);
    for (const client of [asOwner, asOther, as.coordinator, as.mentor, as.otherInstitution]) {
      const path = `/services/${client === asOwner ? foreign.id : own.id}`;
      expect((await client.get(path)).status).toBe(404);
      expect((await client.put(path, changed, against(own))).status).toBe(404);
      expect((await client.post(`${path}/checks`)).status).toBe(404);
    }
    expect((await kull.client().put(`/services/${own.id}`, changed, against(own))).status).toBe(
      401,
    );
  });

  it('keeps what somebody else saved meanwhile', async () => {
    const card = await make({ ownerId: owner.id });
    const first = await as.administrator.put(`/services/${card.id}`, CARD, against(card));
    expect(first.status).toBe(200);
    const late = await asOwner.put(`/services/${card.id}`, CARD, against(card));
    expect([late.status, late.as<Problem>().code]).toEqual([412, 'version.stale']);
    expect((await asOwner.put(`/services/${card.id}`, CARD)).status).toBe(428);
  });

  it('ends an owner’s access with the role, and says so to whoever arranges', async () => {
    const leaver = await kull.a.person({
      institutionId,
      grants: [{ role: 'service_owner', schemeId: null }],
    });
    const client = await kull.as(leaver);
    const card = await make({ ownerId: leaver.id });
    expect((await client.get(`/services/${card.id}`)).status).toBe(200);
    await kull.owner.query(`delete from grants where person_id = $1`, [leaver.id]);
    expect((await client.get(`/services/${card.id}`)).status).toBe(404);
    expect((await client.get('/services/kept')).status).toBe(404);
    const { services } = await listed(as.administrator, '/services/kept');
    expect(services.find(({ id }) => id === card.id)?.owner).toMatchObject({ holdsRole: false });
  });

  it('is due after half a year, on the list and at home, until somebody confirms it', async () => {
    const card = await make({ ownerId: owner.id, names: { nb: 'Gammelt', nn: null, en: null } });
    const at = async (months: string): Promise<boolean> => {
      await kull.owner.query(
        `update services set checked_on = current_date - $2::interval where id = $1`,
        [card.id, months],
      );
      return (await asOwner.get(`/services/${card.id}`)).as<Kept>().isDue;
    };
    expect(await at('5 months')).toBe(false);
    expect(await at('7 months')).toBe(true);
    const kept = await listed(asOwner, '/services/kept');
    expect(named(kept)[0]).toBe('Gammelt');
    const home = async (client: TestClient) =>
      (await client.get('/home')).as<{ services: { due: number } | null }>().services;
    expect([(await home(asOwner))?.due, (await home(as.administrator))?.due]).toEqual([1, 1]);
    expect(await home(as.mentor)).toBeNull();
    const checked = await asOwner.post(`/services/${card.id}/checks`);
    expect([checked.status, checked.as<Kept>().isDue]).toEqual([200, false]);
    expect((await home(asOwner))?.due).toBe(0);
  });

  it('links to where the institution receives reports, and takes nothing but a web address', async () => {
    const set = (client: TestClient, link: unknown) => client.put('/speak-up-link', { link });
    expect((await set(as.administrator, 'https://sifra.example/')).status).toBe(204);
    expect((await listed(as.mentee)).speakUpLink).toBe('https://sifra.example/');
    expect((await listed(as.otherInstitution)).speakUpLink).toBeNull();
    expect((await set(as.administrator, 'javascript:alert(1)')).status).toBe(422);
    expect((await set(as.coordinator, 'https://x.example/')).status).toBe(404);
    expect((await set(asOwner, 'https://x.example/')).status).toBe(404);
    expect((await set(kull.client(), 'https://x.example/')).status).toBe(401);
    expect((await set(as.administrator, null)).status).toBe(204);
    expect((await listed(as.mentee)).speakUpLink).toBeNull();
  });

  it('writes down who made, changed and confirmed a card', async () => {
    const card = await make({ ownerId: owner.id });
    await asOwner.put(`/services/${card.id}`, CARD, against(card));
    await asOwner.post(`/services/${card.id}/checks`);
    const { rows } = await kull.owner.query<{ act: string; actor_id: string }>(
      `select act, actor_id from audit_events where details ->> 'serviceId' = $1 order by at, id`,
      [card.id],
    );
    expect(rows).toEqual([
      { act: 'service.created', actor_id: cast.people.administrator.id },
      { act: 'service.changed', actor_id: owner.id },
      { act: 'service.checked', actor_id: owner.id },
    ]);
  });

  it('outlives its owner’s erasure, without the name', async () => {
    const gone = await kull.a.person({
      institutionId,
      givenName: 'Solveig',
      familyName: 'Borteheim',
      grants: [{ role: 'service_owner', schemeId: null }],
    });
    const card = await make({
      ownerId: gone.id,
      texts: { nb: 'Spør etter Solveig Borteheim.', nn: null, en: null },
    });
    const name = 'Solveig Borteheim';
    const { status } = await as.administrator.post(`/persons/${gone.id}/erasure`, { name });
    expect(status).toBe(204);
    const kept = (await as.administrator.get(`/services/${card.id}`)).as<
      Kept & { texts: { nb: string } }
    >();
    expect([kept.owner, kept.texts.nb]).toEqual([null, 'Spør etter –.']);
  });
});
