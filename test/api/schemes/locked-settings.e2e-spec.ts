import type { Person } from '#people';
import type { Round, Scheme } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface Locked {
  id: string;
  version: number;
  locks: { parts: string[]; by: string | null };
  can: { lock: boolean };
}

describe('settings that the centre has locked', () => {
  let kull: TestKull;
  let institutionId: string;
  let ingrid: Person;
  let centre: TestClient;
  let faculty: TestClient;
  let scheme: Scheme;
  let round: Round;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    institutionId = (await kull.a.institution()).id;
    const grants = [{ role: 'coordinator', schemeId: null }] as const;
    const name = { givenName: 'Ingrid', familyName: 'Sentral' };
    ingrid = await kull.a.person({ institutionId, grants, ...name });
    centre = await kull.as(ingrid);
  });
  beforeEach(async () => {
    scheme = await kull.a.scheme({ institutionId });
    round = await kull.a.round({ of: scheme });
    faculty = await kull.as(await kull.a.coordinator({ institutionId, schemeId: scheme.id }));
  });
  afterAll(() => kull.stop());

  const lock = (locks: string[], by = centre, version = 1) =>
    by.put(`/schemes/${scheme.id}/locks`, { locks }, { 'if-match': `"${version}"` });
  const change = (by: TestClient, at: string, settings: object, version: number) =>
    by.patch(at, { settings: { ...scheme.settings, ...settings } }, { 'if-match': `"${version}"` });

  it('are shown with who locked them, in the scheme and in its rounds', async () => {
    const locked = await lock(['waysIn', 'about']);
    expect(locked.body).toMatchObject({
      locks: { parts: ['about', 'waysIn'], by: 'Ingrid Sentral' },
      can: { lock: true },
      version: 2,
    });
    for (const at of [`/schemes/${scheme.id}`, `/rounds/${round.id}`])
      expect((await faculty.get(at)).as<Locked>()).toMatchObject({
        locks: { parts: ['about', 'waysIn'], by: 'Ingrid Sentral' },
        can: { lock: false },
      });
    const { rows } = await kull.owner.query(`select act from audit_events where subject_id = $1`, [
      scheme.id,
    ]);
    expect(rows).toEqual([{ act: 'scheme.locked' }]);
  });

  it('cannot be changed by a faculty, at their field, and the others can', async () => {
    await lock(['about', 'requirements']);
    const about = { nb: 'Nytt', nn: 'Nytt', en: 'New' };
    const [student] = scheme.settings.mentors;
    for (const [at, version] of [
      [`/schemes/${scheme.id}`, 2],
      [`/rounds/${round.id}`, 1],
    ] as const) {
      expect(await change(faculty, at, { about }, version)).toMatchObject({
        status: 422,
        body: { fields: [{ pointer: '/settings/about/en', code: 'field.locked' }] },
      });
      const trained = { mentors: [{ ...student!, training: true }] };
      expect((await change(faculty, at, trained, version)).body).toMatchObject({
        fields: [{ pointer: '/settings/mentors/0/training', code: 'field.locked' }],
      });
      const group = { minimum: 3, target: 4, maximum: 5 };
      const own = { mentors: [{ ...student!, kind: 'staff' }], group };
      expect((await change(faculty, at, own, version)).body).toMatchObject({ settings: own });
      expect((await change(centre, at, { ...own, about }, version + 1)).body).toMatchObject({
        settings: { about },
      });
    }
  });

  it('hold for a copy of a round from before, which says so first', async () => {
    const { meetings } = scheme.settings;
    const before = { ...meetings, attendance: 'off', minutes: 99 } as const;
    const old = await kull.a.round({
      ...{ of: scheme, state: 'archived' },
      settings: { ...scheme.settings, meetings: before },
    });
    await lock(['attendance', 'about']);
    const copyBy = async (client: TestClient) => {
      const at = `/rounds/${old.id}/copies`;
      const preview = await client.get(`${at}/preview?cohort=${encodeURIComponent('2027-HØST')}`);
      const body = { name: 'Neste', cohort: '2027-HØST', inviteBack: false };
      const { roundId } = (await client.post(at, body)).as<{ roundId: string }>();
      const copy = (await client.get(`/rounds/${roundId}`)).as<Pick<Round, 'settings'>>();
      const { fromScheme } = preview.as<{ fromScheme: string[] }>();
      return { fromScheme, meetings: copy.settings.meetings };
    };
    expect(meetings.attendance).not.toBe('off');
    expect(await copyBy(faculty)).toMatchObject({
      fromScheme: ['attendance'],
      meetings: { attendance: meetings.attendance, minutes: 99 },
    });
    expect(await copyBy(centre)).toMatchObject({ fromScheme: [], meetings: before });
  });

  it('are locked and opened by the centre alone, once for each version', async () => {
    expect((await lock(['about'], faculty)).status).toBe(403);
    const administrator = await kull.a.person({
      institutionId,
      grants: [{ role: 'administrator', schemeId: null }],
    });
    expect((await lock(['about'], await kull.as(administrator))).status).toBe(403);
    const foreign = await kull.a.coordinator({ institutionId: (await kull.a.institution()).id });
    expect((await lock(['about'], await kull.as(foreign))).status).toBe(404);
    expect((await lock(['about'], kull.client())).status).toBe(401);
    expect((await lock(['names'])).body).toMatchObject({ fields: [{ pointer: '/locks' }] });
    expect((await lock(['about', 'about'])).status).toBe(422);
    expect((await lock(['about'])).status).toBe(200);
    expect((await lock([])).status).toBe(412);
    expect((await lock([], centre, 2)).body).toMatchObject({ locks: { parts: [], by: null } });
  });

  it('come with a template, to the schemes that are made of it', async () => {
    await lock(['matching']);
    const saved = await faculty.post(`/schemes/${scheme.id}/template`, { name: 'M', summary: '' });
    const { key } = saved.as<{ key: string }>();
    const more = await centre.put(
      `/own-templates/${key}/locks`,
      { locks: ['matching', 'waysIn'] },
      { 'if-match': '"1"' },
    );
    expect(more.body).toMatchObject({ own: { locks: { parts: ['matching', 'waysIn'] } } });
    const made = await centre.post('/schemes', { templateKey: key, name: 'Ny' });
    expect(made.body).toMatchObject({
      locks: { parts: ['matching', 'waysIn'], by: 'Ingrid Sentral' },
    });
  });

  it('say nobody’s name once whoever locked them is erased', async () => {
    const gone = await kull.a.person({
      institutionId,
      grants: [{ role: 'coordinator', schemeId: null }],
    });
    await lock(['about'], await kull.as(gone));
    await kull.owner.query(
      `update persons set given_name = '', family_name = '', email = null, is_protected = true,
         erased_at = now() where id = $1`,
      [gone.id],
    );
    expect((await faculty.get(`/schemes/${scheme.id}`)).body).toMatchObject({
      locks: { parts: ['about'], by: null },
    });
  });
});
