import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import { templateOf, type Round } from '#schemes';
import { personOf } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { mentorsOfKind } from '../../support/scheme-settings.js';

interface Named {
  readonly pair: string[] | null;
}

describe('what a pair is called', () => {
  let kull: TestKull;
  let round: Round;
  let coordinator: TestClient;
  let full: Group;
  let kari: Enrolment;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    const { settings } = templateOf('alumni')!;
    round = await kull.a.round({
      state: 'running',
      startsOn: '2026-01-01',
      endsOn: '2099-12-31',
      settings: {
        ...settings,
        mentors: [mentorsOfKind('alumni')],
        waysIn: { ...settings.waysIn, freeSeats: true },
      },
    });
    coordinator = await kull.as(await kull.a.coordinator(round));
    const mentor = (givenName: string, familyName: string, isProtected = false) =>
      kull.a.enrolment({
        in: round,
        role: 'mentor',
        person: { givenName, familyName, isProtected },
      });
    const seats = 1;
    kari = await mentor('Kari', 'Nordmann');
    ({ group: full } = await kull.a.group({ in: round, mentor: kari, seats, of: 1, number: 1 }));
    const ola = await mentor('Ola', 'Berg');
    await kull.a.group({ in: round, mentor: ola, seats, of: 0, number: 2 });
    const nina = await mentor('Nina', 'Skjermet', true);
    await kull.a.group({ in: round, mentor: nina, seats, of: 0, number: 3 });
    await kull.owner.query(
      `update persons p set given_name = 'Aisha', family_name = 'Khan' from memberships m
       join enrolments e on e.id = m.enrolment_id
       where m.group_id = $1 and m.role = 'mentee' and p.id = e.person_id`,
      [full.id],
    );
  });
  afterAll(() => kull.stop());

  const CALLED = [['Kari Nordmann', 'Aisha Khan'], ['Ola Berg'], []];
  const pairsOf = (groups: readonly Named[]) => groups.map(({ pair }) => pair);

  it('is who is in it, and never who is protected, where the coordinator sees which pairs meet', async () => {
    const path = `/rounds/${round.id}/progress`;
    const progress = (await coordinator.get(path)).as<{ isPairs: boolean; groups: Named[] }>();
    expect(progress.isPairs).toBe(true);
    expect(pairsOf(progress.groups)).toEqual(CALLED);
    await kull.owner.query(
      `update groups set created_at = created_at - interval '12 days' where round_id = $1`,
      [round.id],
    );
    const home = (await coordinator.get('/home')).as<{
      coordinator: { isPairs: boolean; due: { kind: string; groups: Named[] }[] }[];
    }>();
    const [own] = home.coordinator;
    expect(own!.isPairs).toBe(true);
    const late = own!.due.find(({ kind }) => kind === 'groups_late');
    expect(pairsOf(late!.groups)).toEqual(CALLED);
  });

  it('is its mentor, where a student or the coordinator looks for one who is free', async () => {
    const student = await kull.a.enrolment({ in: round });
    const client = await kull.as(await personOf(kull, student));
    for (const reader of [client, coordinator]) {
      const answer = await reader.get(`/rounds/${round.id}/free-seats`);
      const free = answer.as<{ isPairs: boolean; groups: Named[] }>();
      expect(free.isPairs).toBe(true);
      expect(pairsOf(free.groups)).toEqual([['Ola Berg'], []]);
    }
    const queue = (await coordinator.get(`/rounds/${round.id}/queue`)).as<{ groups: Named[] }>();
    expect(pairsOf(queue.groups)).toEqual([['Ola Berg'], []]);
  });

  it('is told before it is changed', async () => {
    const preview = await coordinator.post(`/rounds/${round.id}/group-change-previews`, {
      ...{ kind: 'close', groupId: full.id, reason: 'not_working' },
    });
    expect(pairsOf(preview.as<{ groups: Named[] }>().groups)).toEqual([
      ['Kari Nordmann', 'Aisha Khan'],
    ]);
  });

  it('is no name where a concern is listed: that would say whom it is about', async () => {
    const client = await kull.as(await personOf(kull, kari));
    const form = (await client.get(`/groups/${full.id}/concern-form`)).as<{
      isPair: boolean;
      recipients: { id: string }[];
    }>();
    expect(form.isPair).toBe(true);
    const written = await client.post(`/groups/${full.id}/concerns`, {
      topic: 'loneliness',
      body: 'Vi møtes ikke lenger.',
      recipientIds: [form.recipients[0]!.id],
    });
    expect([written.status, written.body]).toEqual([
      201,
      expect.objectContaining({ isPair: true, groupNumber: 1 }),
    ]);
    const listed = await coordinator.get('/concerns');
    expect(listed.body).toMatchObject({ received: [{ isPair: true, groupNumber: 1 }] });
    expect(listed.text).not.toContain('Aisha');
  });
});
