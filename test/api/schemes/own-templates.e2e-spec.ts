import { newId } from '#kernel';
import type { Person } from '#people';
import type { Scheme } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

interface Template {
  key: string;
  name: { nb: string; nn: string; en: string };
  settings: typeof fyseLikeSettings;
  own: {
    version: number;
    locks: { parts: string[]; by: string | null };
    can: { change: boolean; lock: boolean };
  } | null;
}

describe('templates of the institution’s own', () => {
  let kull: TestKull;
  let institutionId: string;
  let scheme: Scheme;
  let ingrid: Person;
  let centre: TestClient;
  let coordinator: TestClient;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    institutionId = (await kull.a.institution()).id;
    scheme = await kull.a.scheme({ institutionId });
    ingrid = await kull.a.coordinator({ institutionId });
    centre = await kull.as(ingrid);
    coordinator = await kull.as(await kull.a.coordinator({ institutionId, schemeId: scheme.id }));
  });
  afterAll(() => kull.stop());

  const save = async (by = coordinator, name = 'Realfag'): Promise<Template> => {
    const body = { name, summary: 'For realfag' };
    const answer = await by.post(`/schemes/${scheme.id}/template`, body);
    expect(answer.status).toBe(201);
    return answer.as<Template>();
  };
  const own = async (by: TestClient): Promise<string[]> =>
    (await by.get('/scheme-templates'))
      .as<{ templates: Template[] }>()
      .templates.filter((template) => template.own)
      .map(({ key }) => key);
  const match = { 'if-match': '"1"' };

  it('are a scheme’s settings, seen by those who set schemes up, and by nobody else', async () => {
    const { key } = await save();
    expect(await own(coordinator)).toContain(key);
    expect(await own(centre)).toContain(key);
    expect(await own(await kull.as(await kull.a.person({ institutionId })))).toEqual([]);
    const elsewhere = await kull.a.coordinator({ institutionId: (await kull.a.institution()).id });
    expect(await own(await kull.as(elsewhere))).toEqual([]);
    const { rows } = await kull.owner.query(
      `select act from audit_events where details ->> 'templateId' = $1`,
      [key],
    );
    expect(rows).toEqual([{ act: 'template.saved' }]);
  });

  it('make schemes, which stay as they are when the template is renamed or gone', async () => {
    const { key } = await save();
    const made = await centre.post('/schemes', { templateKey: key, name: 'Ny' });
    expect(made.body).toMatchObject({ templateKey: key, settings: scheme.settings });
    const renamed = await coordinator.patch(`/own-templates/${key}`, { name: ' Nytt ' }, match);
    expect(renamed.body).toMatchObject({
      name: { nb: 'Nytt', nn: 'Nytt', en: 'Nytt' },
      summary: { nb: 'For realfag' },
      own: { version: 2, can: { change: true, lock: false } },
    });
    const late = await coordinator.patch(`/own-templates/${key}`, { name: 'For sent' }, match);
    expect([late.status, late.body]).toMatchObject([412, { current: { version: 2 } }]);
    expect((await coordinator.delete(`/own-templates/${key}`)).status).toBe(204);
    expect(await own(centre)).not.toContain(key);
    const { id } = made.as<{ id: string }>();
    expect((await centre.get(`/schemes/${id}`)).body).toMatchObject({ settings: scheme.settings });
    const again = await centre.post('/schemes', { templateKey: key, name: 'Ny' });
    expect(again.body).toMatchObject({
      fields: [{ pointer: '/templateKey', code: 'field.unknown' }],
    });
  });

  it('are saved once, however often it is asked', async () => {
    const key = { 'idempotency-key': newId() };
    const ask = () =>
      coordinator.post(`/schemes/${scheme.id}/template`, { name: 'Twice', summary: '' }, key);
    const [one, two] = await Promise.all([ask(), ask()]);
    expect(one.as<Template>().key).toBe(two.as<Template>().key);
  });

  it('are kept by who made them and by the centre, and by no other coordinator', async () => {
    const { key } = await save();
    const other = await kull.a.scheme({ institutionId });
    const colleague = await kull.as(
      await kull.a.coordinator({ institutionId, schemeId: other.id }),
    );
    expect(await own(colleague)).toContain(key);
    const refused = await colleague.patch(`/own-templates/${key}`, { name: 'Min' }, match);
    expect(refused.status).toBe(403);
    expect((await colleague.delete(`/own-templates/${key}`)).status).toBe(403);
    expect((await colleague.post(`/schemes/${scheme.id}/template`, {})).status).toBe(422);
    const body = { name: 'A', summary: '' };
    expect((await colleague.post(`/schemes/${scheme.id}/template`, body)).status).toBe(404);
    expect((await centre.delete(`/own-templates/${key}`)).status).toBe(204);
    expect((await centre.delete(`/own-templates/${key}`)).status).toBe(404);
    expect((await kull.client().delete(`/own-templates/${key}`)).status).toBe(401);
  });

  describe('as files', () => {
    const fileOf = async (key: string) =>
      (await coordinator.get(`/own-templates/${key}/file`)).as<Record<string, unknown>>();
    const send = (file: unknown) =>
      centre.post('/own-templates', {
        file: typeof file === 'string' ? file : JSON.stringify(file),
      });
    const count = async (): Promise<number> => (await own(centre)).length;

    it('come back whole at another institution, without what is locked here', async () => {
      const { key } = await save();
      await centre.put(`/own-templates/${key}/locks`, { locks: ['about'] }, match);
      const file = await fileOf(key);
      expect(file).toMatchObject({ format: 'kull-scheme-template', version: 1, name: 'Realfag' });
      const elsewhere = await kull.a.coordinator({
        institutionId: (await kull.a.institution()).id,
      });
      const there = await kull.as(elsewhere);
      const answer = await there.post('/own-templates', { file: `\uFEFF${JSON.stringify(file)}` });
      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject({
        name: { nb: 'Realfag' },
        settings: scheme.settings,
        own: { locks: { parts: [], by: null } },
      });
    });

    it('of another version, or none at all, are refused, and nothing is kept', async () => {
      const file = await fileOf((await save()).key);
      const before = await count();
      for (const [sent, code] of [
        ['', 'field.no_template'],
        ['{"name": ', 'field.no_template'],
        ['[]', 'field.no_template'],
        [{ ...file, format: 'other' }, 'field.no_template'],
        [{ ...file, version: 2 }, 'field.template_version'],
        [{ ...file, version: '1' }, 'field.template_version'],
        [{ ...file, version: undefined }, 'field.template_version'],
      ] as const)
        expect(await send(sent)).toMatchObject({
          status: 422,
          body: { fields: [{ pointer: '/file', code }] },
        });
      expect(await count()).toBe(before);
    });

    it('say where in them something is wrong', async () => {
      const file = await fileOf((await save()).key);
      const before = await count();
      const settings = file['settings'] as typeof fyseLikeSettings;
      const { agreement: _, ...incomplete } = settings;
      for (const [changed, pointer, code] of [
        [{ name: '' }, '/file/name', 'field.isNotEmpty'],
        [{ settings: undefined }, '/file/settings', 'field.isDefined'],
        [{ settings: incomplete }, '/file/settings/agreement', 'field.isBoolean'],
        [{ extra: 1 }, '/file/extra', 'field.whitelistValidation'],
        [
          { settings: { ...settings, group: { minimum: 9, target: 8, maximum: 9 } } },
          ...['/file/settings/group/target', 'field.below_minimum'],
        ],
        [
          { settings: { ...settings, format: 'camps' } },
          ...['/file/settings/format', 'field.isIn'],
        ],
      ] as [object, string, string][])
        expect((await send({ ...file, ...changed })).body).toMatchObject({
          fields: [{ pointer, code }],
        });
      expect(await count()).toBe(before);
    });

    it('are taken in by those who may set schemes up', async () => {
      const file = JSON.stringify(await fileOf((await save()).key));
      expect((await coordinator.post('/own-templates', { file })).status).toBe(403);
      expect((await kull.client().post('/own-templates', { file })).status).toBe(401);
      expect((await centre.post('/own-templates', { file: 1 })).body).toMatchObject({
        fields: [{ pointer: '/file' }],
      });
    });
  });
});
