import { recordAudit } from '#access';
import type { TestClient } from '../../support/client.js';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { fixture, RosterDesk } from '../../support/roster-files.js';

interface Event {
  readonly id: string;
  readonly act: string;
  readonly actor: { id: string; name: string | null } | null;
  readonly about: { kind: string; id: string; name: string | null } | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly names: Readonly<Record<string, string>>;
}
interface Page {
  readonly items: readonly Event[];
  readonly next: string | null;
}

describe('the audit', () => {
  let kull: TestKull;
  let cast: Cast;
  let administrator: TestClient;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    cast = await castOf(kull);
    administrator = cast.as.administrator;
  });
  afterAll(() => kull.stop());

  const events = async (query = ''): Promise<readonly Event[]> => {
    const answer = await administrator.get(`/audit-events${query}`);
    expect(answer.status).toBe(200);
    return answer.as<Page>().items;
  };

  it('is the administrators’ to read and to take out, nobody else’s', async () => {
    const expected = {
      ...Object.fromEntries(Object.keys(cast.as).map((role) => [role, 404])),
      administrator: 200,
    };
    expect(await statuses(cast, (client) => client.get('/audit-events'))).toEqual(expected);
    expect(await statuses(cast, (client) => client.post('/audit-exports'))).toEqual(expected);
    expect((await kull.client().get('/audit-events')).status).toBe(401);
    expect((await kull.client().post('/audit-exports')).status).toBe(401);
  });

  it('tells who did what to whom, by today’s names', async () => {
    const { coordinator } = cast.as;
    const [mentee] = cast.mentees;
    const participant = await coordinator.get(`/enrolments/${mentee!.id}`);
    const { version } = participant.as<{ version: number }>();
    const corrected = await coordinator.patch(
      `/enrolments/${mentee!.id}`,
      { campus: 'Grimstad' },
      { 'if-match': `"${version}"` },
    );
    expect(corrected.status).toBe(200);
    const { coordinator: she, mentee: he } = cast.people;
    expect(await events('?act=person.corrected')).toMatchObject([
      {
        act: 'person.corrected',
        actor: { id: she.id, name: `${she.givenName} ${she.familyName}` },
        about: { kind: 'person', id: he.id, name: `${he.givenName} ${he.familyName}` },
        details: { fields: 'campus' },
      },
    ]);
  });

  it('names deputies, tokens and services as they are called today, and what is gone not', async () => {
    const { institutionId } = cast.round;
    const deputy = await kull.a.person({ institutionId, givenName: 'Vera', familyName: 'Vikar' });
    await administrator.post('/leaves', {
      ...{ holderId: cast.people.coordinator.id, deputyId: deputy.id },
      ...{ startsOn: '2099-01-01', endsOn: '2099-01-31' },
    });
    const made = await administrator.post('/api-tokens', { name: 'FS', scopes: ['rounds:read'] });
    const { id } = made.as<{ token: { id: string } }>().token;
    expect(await events('?act=leave.set')).toMatchObject([{ names: { deputy: 'Vera Vikar' } }]);
    expect(await events('?act=token.made')).toMatchObject([
      { about: null, names: { token: 'FS' } },
    ]);
    await kull.owner.query(`delete from api_tokens where id = $1`, [id]);
    await kull.owner.query(`update persons set family_name = 'Vik' where id = $1`, [deputy.id]);
    expect(await events('?act=token.made')).toMatchObject([{ names: {} }]);
    expect(await events('?act=leave.set')).toMatchObject([{ names: { deputy: 'Vera Vik' } }]);
  });

  it('says of an import how much, and nothing of whom', async () => {
    const round = await kull.a.round({
      of: await kull.a.scheme({ institutionId: cast.round.institutionId }),
    });
    const desk = new RosterDesk(await kull.as(await kull.a.coordinator(round)), round.id);
    await desk.import(fixture('studenter.csv'));
    const [event] = await events('?act=roster.imported');
    expect(event).toMatchObject({
      about: { kind: 'round', id: round.id },
      details: { role: 'mentee', new: 640, changed: 0, withdrawn: 0 },
    });
    const { rows } = await kull.owner.query<{ text: string }>(
      `select jsonb_agg(to_jsonb(a))::text as text from audit_events a`,
    );
    expect(rows[0]?.text).not.toMatch(/Ødegård|@student/);
  });

  it('keeps nothing of what was rolled back', async () => {
    const before = (await events()).length;
    const actor = kull.actor(cast.people.coordinator);
    const failing = kull.db.run(actor, async (tx) => {
      await recordAudit(tx, { act: 'scheme.changed' });
      throw new Error('after all not');
    });
    await expect(failing).rejects.toThrow('after all not');
    expect(await events()).toHaveLength(before);
  });

  it('is only ever added to, by the app’s role and by the owner', async () => {
    const actor = kull.actor(cast.people.administrator);
    for (const sql of [
      `update audit_events set act = 'scheme.changed'`,
      `delete from audit_events`,
      `truncate audit_events`,
    ]) {
      await expect(kull.db.run(actor, (tx) => tx.execute(sql))).rejects.toThrow(
        /permission denied/,
      );
      await expect(kull.owner.query(sql)).rejects.toThrow('audit events are only ever added');
    }
  });

  it('is read a page at a time, and skips nothing', async () => {
    const whole = (await events('?size=100')).map(({ id }) => id);
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const at: string = cursor ? `&cursor=${cursor}` : '';
      const page: Page = (await administrator.get(`/audit-events?size=2${at}`)).as<Page>();
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    expect(paged).toEqual(whole);
    expect(whole).toEqual([...whole].sort().reverse());
  });

  it('is filtered by name and by days, and refuses what is none', async () => {
    const { familyName } = cast.people.mentee;
    const named = await events(`?name=${familyName.toUpperCase()}`);
    expect(named.length).toBeGreaterThan(0);
    expect(named.every((e) => [e.actor?.name, e.about?.name].join().includes(familyName))).toBe(
      true,
    );
    expect(await events('?from=2099-01-01')).toEqual([]);
    expect(await events('?to=2001-01-01')).toEqual([]);
    expect((await events('?from=2001-01-01&to=2098-12-31')).length).toBeGreaterThan(0);
    for (const bad of ['act=nonsense', 'from=yesterday', 'from=2026-02-30', 'cursor=x', 'size=0'])
      expect((await administrator.get(`/audit-events?${bad}`)).status).toBe(422);
  });

  it('is taken out whole, which is written down too', async () => {
    const taken = await administrator.post('/audit-exports', { act: 'person.corrected' });
    expect(taken.as<{ isWhole: boolean; items: Event[] }>()).toMatchObject({ isWhole: true });
    const [event] = await events('?act=audit.exported');
    expect(event).toMatchObject({
      actor: { id: cast.people.administrator.id },
      about: null,
      details: { events: taken.as<Page>().items.length },
    });
  });
});
