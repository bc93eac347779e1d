import { newId } from '#kernel';
import type { Scheme } from '#schemes';
import { castOf, ROLES } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface RoundBody {
  id: string;
  version: number;
  state: string;
  settings: { waysIn: { freeSeats: boolean } };
}

describe('rounds', () => {
  let kull: TestKull;
  let scheme: Scheme;
  let coordinator: TestClient;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    scheme = await kull.a.scheme();
    coordinator = await kull.as(
      await kull.a.coordinator({ institutionId: scheme.institutionId, schemeId: scheme.id }),
    );
  });
  afterAll(() => kull.stop());

  const body = { name: 'Høst 2026', cohort: '2026-HØST' };
  const open = (given: object = body, headers = {}) =>
    coordinator.post(`/schemes/${scheme.id}/rounds`, given, headers);
  const opened = async (): Promise<RoundBody> => (await open()).as<RoundBody>();

  describe('POST /schemes/:id/rounds', () => {
    it('opens a draft over the cohort’s whole first year, with the scheme’s settings', async () => {
      const answer = await open();
      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject({
        ...body,
        schemeId: scheme.id,
        schemeName: scheme.name,
        startsOn: '2026-08-10',
        endsOn: '2027-06-15',
        state: 'draft',
        settings: scheme.settings,
        can: { change: true, run: true, readProgress: true, clear: true },
      });
    });

    it('opens one round for one key', async () => {
      const key = { 'idempotency-key': newId() };
      const [one, two] = await Promise.all([open(body, key), open(body, key)]);
      expect(one.as<RoundBody>().id).toBe(two.as<RoundBody>().id);
      const other = await open({ ...body, name: 'Other' }, key);
      expect([other.status, other.body]).toMatchObject([409, { code: 'idempotency.key_reused' }]);
    });

    it('refuses dates and cohorts that make no sense', async () => {
      const bad: [object, string][] = [
        [{ ...body, startsOn: '2026-09-01', endsOn: '2026-08-31' }, '/endsOn'],
        [{ ...body, startsOn: '2026-02-30' }, '/startsOn'],
        [{ ...body, cohort: 'høsten' }, '/cohort'],
        [{ cohort: '2026-HØST' }, '/name'],
      ];
      for (const [given, pointer] of bad) {
        const answer = await open(given);
        expect(answer.status).toBe(422);
        expect(answer.body).toMatchObject({ fields: [{ pointer }] });
      }
    });

    it('is for those who coordinate the scheme', async () => {
      const { institutionId } = scheme;
      const elsewhere = await kull.a.scheme({ institutionId });
      const other = await kull.a.coordinator({ institutionId, schemeId: elsewhere.id });
      const foreign = await kull.a.coordinator({ institutionId: (await kull.a.institution()).id });
      const path = `/schemes/${scheme.id}/rounds`;
      expect((await kull.client().post(path, body)).status).toBe(401);
      expect((await (await kull.as(other)).post(path, body)).status).toBe(404);
      expect((await (await kull.as(foreign)).post(path, body)).status).toBe(404);
    });
  });

  describe('GET /rounds/:id', () => {
    it('says which of its pages the reader may open, and no more than that', async () => {
      const cast = await castOf(kull);
      const path = `/rounds/${cast.round.id}`;
      for (const role of ROLES) {
        const round = await cast.as[role].get(path);
        const { can } = round.as<{ can?: { run: boolean; readProgress: boolean } }>();
        const opens = async (page: string): Promise<boolean> =>
          (await cast.as[role].get(`${path}/${page}`)).status === 200;
        for (const page of ['enrolments', 'enrolments/overview', 'proposals', 'matching-runs'])
          expect([role, page, await opens(page)]).toEqual([role, page, can?.run ?? false]);
        // Who leads mentors reads of their groups, and knows of no round.
        if (can) expect([role, await opens('progress')]).toEqual([role, can.readProgress]);
      }
      const asAdministrator = await cast.as.administrator.get(path);
      expect(asAdministrator.body).toMatchObject({
        can: { change: true, run: false, readProgress: false },
      });
      const asReader = await cast.as.insight.get(path);
      expect(asReader.body).toMatchObject({
        can: { change: false, run: false, readProgress: true },
      });
    });
  });

  describe('GET /rounds', () => {
    it('lists the rounds of my schemes, the newest first', async () => {
      const mine = await kull.a.scheme({ institutionId: scheme.institutionId });
      const old = await kull.a.round({ of: mine, startsOn: '2025-08-10' });
      const young = await kull.a.round({ of: mine });
      const me = await kull.as(
        await kull.a.coordinator({ institutionId: scheme.institutionId, schemeId: mine.id }),
      );
      const { rounds } = (await me.get('/rounds')).as<{ rounds: RoundBody[] }>();
      expect(rounds.map((r) => r.id)).toEqual([young.id, old.id]);
      expect(rounds[0]).toMatchObject({ schemeName: mine.name });
      expect((await kull.client().get('/rounds')).status).toBe(401);
    });
  });

  describe('PATCH /rounds/:id', () => {
    it('changes what a coordinator may, once for each version', async () => {
      const round = await opened();
      const settings = {
        ...round.settings,
        waysIn: { ...round.settings.waysIn, freeSeats: false },
      };
      const change = (version: number) =>
        coordinator.patch(
          `/rounds/${round.id}`,
          { endsOn: '2027-06-30', settings },
          { 'if-match': `"${version}"` },
        );
      const first = await change(1);
      expect(first.body).toMatchObject({ endsOn: '2027-06-30', settings, version: 2 });
      const late = await change(1);
      expect([late.status, late.body]).toMatchObject([412, { current: { version: 2 } }]);
    });

    it('settles whether there are groups before they are formed', async () => {
      const round = await opened();
      const change = (state: string) =>
        kull.owner
          .query(`update rounds set state = $2, version = 1 where id = $1`, [round.id, state])
          .then(() =>
            coordinator.patch(
              `/rounds/${round.id}`,
              { settings: { ...round.settings, format: 'drop_in' } },
              { 'if-match': '"1"' },
            ),
          );
      for (const state of ['matching', 'running', 'closing', 'archived'])
        expect(await change(state)).toMatchObject({
          status: 422,
          body: { fields: [{ pointer: '/settings/format', code: 'field.round_underway' }] },
        });
      for (const state of ['draft', 'call', 'open']) expect((await change(state)).status).toBe(200);
    });

    it('refuses an end before the start that stands', async () => {
      const round = await opened();
      const answer = await coordinator.patch(
        `/rounds/${round.id}`,
        { endsOn: '2026-01-01' },
        { 'if-match': '"1"' },
      );
      expect([answer.status, answer.body]).toMatchObject([
        422,
        { fields: [{ pointer: '/endsOn' }] },
      ]);
    });

    it('answers 404 alike for every round that is not mine', async () => {
      const foreign = await kull.a.round();
      const elsewhere = await kull.a.round({
        of: await kull.a.scheme({ institutionId: scheme.institutionId }),
      });
      for (const id of [foreign.id, elsewhere.id, newId(), 'nonsense']) {
        expect((await coordinator.get(`/rounds/${id}`)).status).toBe(404);
        const change = await coordinator.patch(`/rounds/${id}`, {}, { 'if-match': '"1"' });
        expect(change.body).toMatchObject({ code: 'not_found' });
      }
    });
  });

  describe('POST /rounds/:id/state', () => {
    const move = (round: RoundBody, state: string, version: number) =>
      coordinator.post(`/rounds/${round.id}/state`, { state }, { 'if-match': `"${version}"` });

    it('goes one step along the path, and back', async () => {
      const round = await opened();
      const open1 = await move(round, 'open', 1);
      expect(open1.body).toMatchObject({ state: 'open', version: 2 });
      expect((await move(round, 'open', 1)).body).toMatchObject({ state: 'open', version: 2 });
      expect((await move(round, 'draft', 2)).body).toMatchObject({ state: 'draft', version: 3 });
    });

    it('refuses a leap, and a state there is not', async () => {
      const round = await opened();
      const leap = await move(round, 'archived', 1);
      expect([leap.status, leap.body]).toMatchObject([409, { code: 'round.state' }]);
      expect((await move(round, 'lost', 1)).status).toBe(422);
    });
  });
});
