import { newId } from '#kernel';
import { Unit } from '#people';
import { TEMPLATES, templateOf, wishesOf } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface SchemeBody {
  id: string;
  name: string;
  version: number;
  unitName: string | null;
  settings: Record<string, unknown> & { group: object };
  rounds: { id: string; figures: Record<string, number> }[];
  can: { change: boolean };
}

describe('schemes', () => {
  let kull: TestKull;
  let institutionId: string;
  let coordinator: TestClient;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    institutionId = (await kull.a.institution()).id;
    coordinator = await kull.as(await kull.a.coordinator({ institutionId }));
  });
  afterAll(() => kull.stop());

  const create = (body: object, headers = {}) => coordinator.post('/schemes', body, headers);
  const createFyse = async (name = 'FYSE'): Promise<SchemeBody> =>
    (await create({ templateKey: 'fyse', name })).as<SchemeBody>();

  describe('GET /scheme-templates', () => {
    it('shows each with its facts, its source and what is left to decide', async () => {
      const { status, body } = await coordinator.get('/scheme-templates');
      expect(status).toBe(200);
      expect(body).toEqual({
        templates: TEMPLATES.map((template) => ({ ...template, own: null })),
        can: { import: true },
      });
    });

    it('is for people who are signed in', async () => {
      expect((await kull.client().get('/scheme-templates')).status).toBe(401);
    });
  });

  describe('POST /schemes', () => {
    it('takes a copy of the template’s settings', async () => {
      const unit = await kull.a.insert(Unit, institutionId, { name: 'Teknologi' });
      const answer = await create({ templateKey: 'fyse', name: ' FYSE ', unitId: unit.id });
      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject({
        name: 'FYSE',
        unitName: 'Teknologi',
        templateKey: 'fyse',
        settings: templateOf('fyse')!.settings,
        rounds: [],
        wishes: wishesOf(templateOf('fyse')!.settings.matching),
        version: 1,
        can: { change: true },
      });
      expect(answer.headers.get('etag')).toBe('"1"');
    });

    it.each(TEMPLATES.map(({ key }) => key))(
      'makes one of the template %s, and a round of it',
      async (key) => {
        const scheme = (await create({ templateKey: key, name: key })).as<SchemeBody>();
        expect(scheme.settings).toEqual(templateOf(key)!.settings);
        const round = { name: 'Høst 2026', cohort: '2026-HØST' };
        const opened = await coordinator.post(`/schemes/${scheme.id}/rounds`, round);
        expect(opened.body).toMatchObject({ state: 'draft', settings: scheme.settings });
      },
    );

    it('makes one scheme of a request that is sent twice', async () => {
      const key = { 'idempotency-key': newId() };
      const body = { templateKey: 'fyse', name: 'Twice' };
      const [one, two] = await Promise.all([create(body, key), create(body, key)]);
      expect(one.as<SchemeBody>().id).toBe(two.as<SchemeBody>().id);
    });

    it('refuses what it does not know, by field', async () => {
      const foreign = await kull.a.insert(Unit, (await kull.a.institution()).id, { name: 'X' });
      const bodies: [object, string][] = [
        [{ templateKey: 'other', name: 'A' }, '/templateKey'],
        [{ templateKey: 'fyse', name: 'A', unitId: foreign.id }, '/unitId'],
        [{ templateKey: 'fyse', name: '' }, '/name'],
        [{ templateKey: 'fyse', name: 'A', extra: 1 }, '/extra'],
      ];
      for (const [body, pointer] of bodies) {
        const answer = await create(body);
        expect(answer.status).toBe(422);
        expect(answer.body).toMatchObject({ fields: [{ pointer }] });
      }
    });

    it('is not for a coordinator of another scheme, nor for who is signed out', async () => {
      const scheme = await kull.a.scheme({ institutionId });
      const limited = await kull.a.coordinator({ institutionId, schemeId: scheme.id });
      const body = { templateKey: 'fyse', name: 'A' };
      expect((await (await kull.as(limited)).post('/schemes', body)).status).toBe(403);
      expect((await kull.client().post('/schemes', body)).status).toBe(401);
    });
  });

  describe('GET /schemes', () => {
    it('lists mine with their rounds and how many are in them', async () => {
      const scheme = await kull.a.scheme({ institutionId, name: 'Aaa' });
      const round = await kull.a.round({ of: scheme });
      await kull.a.enrolment({ in: round, state: 'joined' });
      await kull.a.enrolment({ in: round, state: 'invited' });
      await kull.a.enrolment({ in: round, state: 'withdrawn' });
      await kull.a.enrolment({ in: round, role: 'mentor' });
      const { body } = await coordinator.get('/schemes');
      const listed = (body as { schemes: SchemeBody[] }).schemes.find((s) => s.id === scheme.id);
      expect(listed).toMatchObject({
        setUp: {
          ...{ format: 'groups', mentorKinds: ['student'], semesters: [1, 2], plannedCount: null },
          ...{ group: { minimum: 9, target: 10, maximum: 11 }, per: 'round', locked: 0 },
        },
      });
      expect(listed?.rounds).toMatchObject([
        { id: round.id, figures: { students: 2, invited: 1, joined: 1, declined: 0, mentors: 1 } },
      ]);
      expect(body).toMatchObject({ can: { create: true } });
    });

    it('leaves out the schemes of others', async () => {
      const scheme = await kull.a.scheme({ institutionId });
      const limited = await kull.a.coordinator({ institutionId, schemeId: scheme.id });
      const student = await kull.a.person({ institutionId });
      const foreign = await kull.a.coordinator({ institutionId: (await kull.a.institution()).id });
      const ids = async (person: typeof limited): Promise<string[]> =>
        (await (await kull.as(person)).get('/schemes'))
          .as<{ schemes: SchemeBody[] }>()
          .schemes.map((s) => s.id);
      expect(await ids(limited)).toEqual([scheme.id]);
      expect(await ids(student)).toEqual([]);
      expect(await ids(foreign)).toEqual([]);
    });
  });

  describe('PATCH /schemes/:id', () => {
    it('changes the name and the settings, and leaves rounds as they were', async () => {
      const scheme = await createFyse();
      const round = await coordinator.post(`/schemes/${scheme.id}/rounds`, {
        name: 'Høst',
        cohort: '2026-HØST',
      });
      const group = { minimum: 5, target: 6, maximum: 7 };
      const answer = await coordinator.patch(
        `/schemes/${scheme.id}`,
        { name: 'New', settings: { ...scheme.settings, group } },
        { 'if-match': '"1"' },
      );
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ name: 'New', settings: { group }, version: 2 });
      const same = await coordinator.get(`/rounds/${round.as<{ id: string }>().id}`);
      expect(same.body).toMatchObject({ settings: { group: scheme.settings.group } });
    });

    it('refuses a write over a state that was not seen, with the present one', async () => {
      const scheme = await createFyse();
      const rename = (name: string) =>
        coordinator.patch(`/schemes/${scheme.id}`, { name }, { 'if-match': '"1"' });
      const answers = await Promise.all([rename('One'), rename('Two')]);
      expect(answers.map((a) => a.status).sort()).toEqual([200, 412]);
      expect(answers.find((a) => a.status === 412)?.body).toMatchObject({
        code: 'version.stale',
        current: { id: scheme.id },
      });
      const unseen = await coordinator.patch(`/schemes/${scheme.id}`, { name: 'X' });
      expect(unseen.status).toBe(428);
    });

    it('validates settings to the bottom', async () => {
      const scheme = await createFyse();
      const { settings } = templateOf('fyse')!;
      const bad: [object, string][] = [
        [{ ...settings, group: { minimum: 9, target: 8, maximum: 10 } }, '/settings/group/target'],
        [{ ...settings, group: { minimum: 0, target: 8, maximum: 10 } }, '/settings/group/minimum'],
        [{ ...settings, secret: 1 }, '/settings/secret'],
        [
          { ...settings, matching: { ...settings.matching, mixBy: ['grades'] } },
          '/settings/matching/mixBy',
        ],
        [
          { ...settings, meetings: { ...settings.meetings, themes: [{ code: 'A b', name: {} }] } },
          '/settings/meetings/themes/0/code',
        ],
        [{ ...settings, about: { nb: 'A', nn: 'A' } }, '/settings/about/en'],
      ];
      for (const [body, pointer] of bad) {
        const answer = await coordinator.patch(
          `/schemes/${scheme.id}`,
          { settings: body },
          { 'if-match': '"1"' },
        );
        expect(answer.status).toBe(422);
        expect(
          answer.as<{ fields: { pointer: string }[] }>().fields.map((f) => f.pointer),
        ).toContain(pointer);
      }
    });

    it('answers 404 alike for unknown, malformed, another institution’s and not mine', async () => {
      const foreign = await kull.a.scheme();
      const notMine = await kull.a.scheme({ institutionId });
      const student = await kull.as(await kull.a.person({ institutionId }));
      const answers = [
        await coordinator.get(`/schemes/${newId()}`),
        await coordinator.get('/schemes/nonsense'),
        await coordinator.get(`/schemes/${foreign.id}`),
        await student.get(`/schemes/${notMine.id}`),
        await student.patch(`/schemes/${notMine.id}`, { name: 'X' }, { 'if-match': '"1"' }),
      ];
      for (const { status, text } of answers)
        expect([status, text]).toEqual([404, answers[0]!.text]);
      expect((await kull.client().get(`/schemes/${notMine.id}`)).status).toBe(401);
    });

    it('lets an insight reader look and not touch', async () => {
      const scheme = await kull.a.scheme({ institutionId });
      const grants = [{ role: 'insight' as const, schemeId: scheme.id }];
      const reader = await kull.as(await kull.a.person({ institutionId, grants }));
      expect((await reader.get(`/schemes/${scheme.id}`)).body).toMatchObject({
        can: { change: false },
      });
      const change = await reader.patch(
        `/schemes/${scheme.id}`,
        { name: 'X' },
        { 'if-match': '"1"' },
      );
      expect(change.status).toBe(403);
    });
  });
});
