import { TestKull } from '../../support/kull.js';
import { fixture, type Preview, RosterDesk, rosterForm } from '../../support/roster-files.js';

describe('who imports rosters', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  const operations = (roundId: string) => {
    const form = (options: object) => rosterForm({ bytes: fixture('coacher.csv'), options });
    return [
      ['POST', `/rounds/${roundId}/roster-previews`, form({ role: 'mentor' })],
      ['POST', `/rounds/${roundId}/roster-previews/refused-rows`, form({ role: 'mentor' })],
      ['POST', `/rounds/${roundId}/roster-imports`, form({ role: 'mentor', fingerprint: 'x' })],
      ['GET', `/rounds/${roundId}/roster-imports`, undefined],
    ] as const;
  };

  it('nobody who is signed out', async () => {
    const round = await kull.a.round();
    for (const [method, path, body] of operations(round.id))
      expect((await kull.client().send(method, path, body, {})).status).toBe(401);
  });

  it('nobody but those who coordinate the scheme: for others there is no such round', async () => {
    const round = await kull.a.round();
    const { institutionId } = round;
    const others = [
      await kull.a.person({ institutionId }),
      await kull.a.person({ institutionId, grants: [{ role: 'insight', schemeId: null }] }),
      await kull.a.coordinator({
        institutionId,
        schemeId: (await kull.a.scheme({ institutionId })).id,
      }),
      await kull.a.coordinator(
        await kull.a.institution().then(({ id }) => ({ institutionId: id })),
      ),
    ];
    for (const other of others) {
      const client = await kull.as(other);
      for (const [method, path, body] of operations(round.id)) {
        const { status, body: problem } = await client.send(method, path, body, {});
        expect([status, problem]).toMatchObject([404, { code: 'not_found' }]);
      }
    }
  });

  it('refuses what is not a request', async () => {
    const round = await kull.a.round();
    const client = await kull.as(await kull.a.coordinator(round));
    const path = `/rounds/${round.id}/roster-previews`;
    const bytes = fixture('coacher.csv');
    for (const options of [
      '',
      '{',
      '[]',
      'null',
      '{}',
      '{"role":"boss"}',
      '{"role":"mentor","x":1}',
    ]) {
      const { status } = await client.post(path, rosterForm({ bytes, options }));
      expect([options, status]).toEqual([options, 422]);
    }
    const withoutFile = new FormData();
    withoutFile.set('options', '{"role":"mentor"}');
    expect((await client.post(path, withoutFile)).status).toBe(422);
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const cut = await client.send('POST', path, { cut: 'off' }, headers);
    expect(cut.status).toBe(400);
    expect((await client.post(`/rounds/x/roster-previews`, withoutFile)).status).toBe(404);
  });

  it('not when the round is over', async () => {
    const round = await kull.a.round({ state: 'archived' });
    const at = new RosterDesk(await kull.as(await kull.a.coordinator(round)), round.id);
    expect((await at.preview(fixture('studenter.csv'))).body).toMatchObject({
      status: 409,
      code: 'roster.round_closed',
    });
  });

  describe('two at once', () => {
    const seatOf = async () => {
      const round = await kull.a.round();
      const at = new RosterDesk(await kull.as(await kull.a.coordinator(round)), round.id);
      const bytes = fixture('coacher.csv');
      const { fingerprint } = (await at.preview(bytes, { role: 'mentor' })).as<Preview>();
      const options = { role: 'mentor', fingerprint };
      return { round, send: (headers = {}) => at.commit(bytes, options, headers) };
    };
    const imports = async (roundId: string) => {
      const { rows } = await kull.owner.query<{ enrolled: number; imports: number }>(
        `select (select count(*)::int from enrolments where round_id = $1) as enrolled,
           (select count(*)::int from roster_imports where round_id = $1) as imports`,
        [roundId],
      );
      return rows[0];
    };

    it('with one key have one effect and one answer', async () => {
      const { round, send } = await seatOf();
      const key = { 'Idempotency-Key': 'double-click' };
      const [first, second] = await Promise.all([send(key), send(key)]);
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.body).toEqual(first.body);
      expect(await imports(round.id)).toEqual({ enrolled: 68, imports: 1 });
    });

    it('of two coordinators: the second is shown that things have changed', async () => {
      const { round, send } = await seatOf();
      const answers = await Promise.all([send(), send()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
        code: 'roster.changed_since_preview',
      });
      expect(await imports(round.id)).toEqual({ enrolled: 68, imports: 1 });
    });
  });
});
