import type { Person } from '#people';
import type {
  ExplanationView,
  MatchingRunView,
  MoveEffectsView,
  ProposalChangeView,
  ProposalSummaries,
  ProposalView,
  SwapEffectView,
} from '#placement';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { ifMatch, proposed, smallRoster } from './placing.js';

describe('changing a proposal', () => {
  let kull: TestKull;
  let round: Round;
  let ingrid: Person;
  let client: TestClient;
  let proposal: ProposalView;

  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    round = await kull.a.round();
    ingrid = await kull.a.coordinator(round);
    client = await kull.as(ingrid);
    await smallRoster(kull, round, { students: 30, mentors: 3 });
    proposal = await proposed(client, round.id, { seed: 1 });
  });

  const change = (path: string, body: object, version: number, by = client) =>
    by.post(`/proposals/${proposal.id}/${path}`, body, ifMatch(version));
  const now = async (): Promise<ProposalView> =>
    (await client.get(`/proposals/${proposal.id}`)).as<ProposalView>();
  const bySize = () =>
    proposal.groups.toSorted((a, b) => a.members.length - b.members.length) as [
      ProposalView['groups'][number],
      ...ProposalView['groups'],
    ];

  it('foretells what a move does, and the move does it', async () => {
    const [to, , from] = bySize();
    const mover = from!.members[0]!.enrolmentId;
    const effects = (
      await client.get(`/proposals/${proposal.id}/effects?enrolmentId=${mover}`)
    ).as<MoveEffectsView>();
    expect(effects.version).toBe(1);
    expect(effects.effects.map((e) => e.groupId).sort()).toEqual(
      proposal.groups.map((g) => g.id).sort(),
    );
    const own = effects.effects.find((e) => e.groupId === from!.id)!;
    expect([own.verdict, own.reasons[0]!.code]).toEqual(['not_allowed', 'move.already_there']);
    const there = effects.effects.find((e) => e.groupId === to.id)!;
    const points = (groups: ProposalView['groups']) =>
      groups.reduce((sum, g) => sum + g.card.points, 0);
    await change('moves', { enrolmentId: mover, groupId: to.id }, 1);
    const after = await now();
    expect(points(after.groups) - points(proposal.groups)).toBe(there.delta.points);
    expect(after.counts.onlyOnes - proposal.counts.onlyOnes).toBe(there.delta.onlyOnes);
  });

  it('takes a student out, and says that it was by hand', async () => {
    const student = proposal.groups[0]!.members[0]!.enrolmentId;
    const answer = await change('moves', { enrolmentId: student, groupId: null }, 1);
    const { unplaced, counts } = answer.as<ProposalChangeView>();
    expect(unplaced.map((u) => [u.member.enrolmentId, u.reasons[0]!.code])).toEqual([
      [student, 'unplaced.by_hand'],
    ]);
    expect(counts).toMatchObject({ placed: 29, unplaced: 1 });
    const newcomer = await kull.a.enrolment({ in: round, person: { campus: 'Grimstad' } });
    const later = await now();
    expect(later.unplaced.map((u) => u.reasons[0]!.code).sort()).toEqual([
      'unplaced.by_hand',
      'unplaced.came_later',
    ]);
    const [room] = later.groups.toSorted((a, b) => a.members.length - b.members.length);
    const placed = await change('moves', { enrolmentId: newcomer.id, groupId: room!.id }, 2);
    expect(placed.as<ProposalChangeView>().counts).toMatchObject({ placed: 30, unplaced: 1 });
  });

  it('lets two students change places, and takes it back', async () => {
    const [one, other] = [proposal.groups[0]!, proposal.groups[1]!];
    const [a, b] = [one.members[0]!.enrolmentId, other.members[0]!.enrolmentId];
    const foretold = await client.get(`/proposals/${proposal.id}/swap-effect?a=${a}&b=${b}`);
    expect(foretold.as<SwapEffectView>().verdict).not.toBe('not_allowed');
    const swapped = await change('swaps', { a, b }, 1);
    const idsIn = (view: ProposalChangeView, id: string) =>
      view.groups.find((g) => g.id === id)!.members.map((m) => m.enrolmentId);
    expect(idsIn(swapped.as<ProposalChangeView>(), one.id)).toContain(b);
    expect(idsIn(swapped.as<ProposalChangeView>(), other.id)).toContain(a);
    const undone = await change('undo', {}, 2);
    const { version, undoable, lastChange } = undone.as<ProposalChangeView>();
    expect({ version, undoable }).toEqual({ version: 3, undoable: null });
    expect(lastChange).toMatchObject({ kind: 'swap', isUndo: true, by: { isMe: true } });
    expect((await now()).groups).toEqual(proposal.groups);
    const nothing = await change('undo', {}, 3);
    expect([nothing.status, nothing.body]).toMatchObject([
      409,
      { code: 'proposal.nothing_to_undo' },
    ]);
    expect((await now()).version).toBe(3);
  });

  it('refuses what a rule forbids, with the reason, and changes nothing', async () => {
    const [small, , large] = bySize();
    for (const [i, member] of large!.members.slice(0, 11 - small.members.length).entries())
      await change('moves', { enrolmentId: member.enrolmentId, groupId: small.id }, 1 + i);
    const { version } = await now();
    const last = large!.members.at(-1)!.enrolmentId;
    const answer = await change('moves', { enrolmentId: last, groupId: small.id }, version);
    expect([answer.status, answer.body]).toMatchObject([
      409,
      { code: 'proposal.change_refused', reasons: [{ code: 'move.full' }] },
    ]);
    expect((await now()).version).toBe(version);
  });

  it('never overwrites what another coordinator did, and says who did it', async () => {
    const brage = await kull.a.coordinator(round);
    const other = await kull.as(brage);
    const [a, b] = proposal.groups[0]!.members.map((m) => m.enrolmentId);
    const first = await change('pins', { enrolmentIds: [a], pinned: true }, 1, other);
    expect(first.status).toBe(200);
    const late = await change('moves', { enrolmentId: b, groupId: null }, 1);
    expect(late.status).toBe(412);
    const { code, current } = late.as<{ code: string; current: ProposalView }>();
    expect(code).toBe('version.stale');
    expect(current).toMatchObject({ version: 2, counts: { pinned: 1, placed: 30 } });
    expect(current.lastChange).toMatchObject({
      kind: 'pin',
      by: { personId: brage.id, isMe: false },
    });
    const undone = await change('undo', {}, 2);
    expect(undone.as<ProposalChangeView>().lastChange).toMatchObject({
      isUndo: true,
      by: { personId: ingrid.id, isMe: true },
    });
  });

  it('lets one of two simultaneous changes through', async () => {
    const [a, b] = proposal.groups[0]!.members.map((m) => m.enrolmentId);
    const answers = await Promise.all(
      [a, b].map((enrolmentId) => change('moves', { enrolmentId, groupId: null }, 1)),
    );
    expect(answers.map((x) => x.status).sort()).toEqual([200, 412]);
    const after = await now();
    expect(after.version).toBe(2);
    expect(after.counts.unplaced).toBe(1);
  });

  it('gives a group another mentor and hour, but nobody two at once or too many', async () => {
    const [one, two, three] = proposal.groups as [
      ProposalView['groups'][number],
      ProposalView['groups'][number],
      ProposalView['groups'][number],
    ];
    const mentor = proposal.mentors[0]!.enrolmentId;
    const lead = (groupId: string, slot: number, version: number) =>
      change('leaders', { groupId, enrolmentId: mentor, slot }, version);
    let version = 1;
    for (const g of proposal.groups) {
      const answer = await change(
        'leaders',
        { groupId: g.id, enrolmentId: null, slot: null },
        version,
      );
      ({ version } = answer.as<ProposalChangeView>());
    }
    expect((await now()).counts.withoutLeader).toBe(3);
    const led = await lead(one.id, 110, version);
    expect(led.as<ProposalChangeView>().groups[0]).toMatchObject({
      slot: 110,
      leader: { enrolmentId: mentor },
    });
    const twice = await lead(two.id, 110, version + 1);
    expect([twice.status, twice.body]).toMatchObject([
      409,
      { code: 'proposal.change_refused', reasons: [{ code: 'group.leader_double_booked' }] },
    ]);
    expect((await lead(two.id, 212, version + 1)).status).toBe(200);
    const third = await lead(three.id, 314, version + 2);
    expect([third.status, third.body]).toMatchObject([
      409,
      { code: 'proposal.change_refused', reasons: [{ code: 'group.leader_too_many_groups' }] },
    ]);
    const impossible = await lead(three.id, 399, version + 2);
    expect([impossible.status, impossible.body]).toMatchObject([
      422,
      { fields: [{ pointer: '/slot' }] },
    ]);
  });

  it('keeps the pinned where they are in a run around them', async () => {
    const two = proposal.groups[1]!;
    const pinned = two.members.slice(0, 4).map((m) => m.enrolmentId);
    await change('pins', { enrolmentIds: pinned, pinned: true }, 1);
    const moved = await change('moves', { enrolmentId: pinned[0], groupId: null }, 2);
    expect(moved.body).toMatchObject({ reasons: [{ code: 'move.pinned' }] });
    const again = await proposed(client, round.id, { basedOnProposalId: proposal.id, seed: 99 });
    expect(again.number).toBe(2);
    expect(again.groups.map((g) => g.number)).toEqual([1, 2, 3]);
    const kept = again.groups.find((g) => g.number === two.number)!;
    expect(kept.members.map((m) => m.enrolmentId)).toEqual(expect.arrayContaining(pinned));
    expect(kept.members.filter((m) => m.pinned)).toHaveLength(4);
    expect([kept.leader?.enrolmentId, kept.slot]).toEqual([two.leader?.enrolmentId, two.slot]);
    expect(again.counts).toMatchObject({ placed: 30, pinned: 4 });
    const { items } = (await client.get(`/rounds/${round.id}/proposals`)).as<ProposalSummaries>();
    expect(items.map((p) => [p.number, p.state, p.placed, p.pinned, p.edits])).toEqual([
      [2, 'draft', 30, 4, 0],
      [1, 'draft', 30, 4, 1],
    ]);
  });

  it('explains a student and a group', async () => {
    const group = proposal.groups[0]!;
    const student = group.members[0]!.enrolmentId;
    const why = (
      await client.get(`/proposals/${proposal.id}/explanations?enrolmentId=${student}`)
    ).as<ExplanationView>();
    expect(why).toMatchObject({ of: 'person', enrolmentId: student, groupId: group.id });
    expect(why.reasons.map((r) => r.code)).toContain('place.hour');
    expect(why.elsewhere).toHaveLength(2);
    const card = (
      await client.get(`/proposals/${proposal.id}/explanations?groupId=${group.id}`)
    ).as<ExplanationView>();
    expect(card).toMatchObject({ of: 'group', groupId: group.id, card: group.card });
    const neither = await client.get(`/proposals/${proposal.id}/explanations`);
    expect([neither.status, neither.body]).toMatchObject([422, { code: 'explanation.one_of' }]);
  });

  it('shows a protected person to the coordinator, marked', async () => {
    const { enrolmentId } = proposal.groups[0]!.members[0]!;
    await kull.owner.query(
      `update persons set is_protected = true
       where id = (select person_id from enrolments where id = $1)`,
      [enrolmentId],
    );
    const members = (await now()).groups.flatMap((g) => g.members);
    const marked = members.filter((m) => m.isProtected).map((m) => m.enrolmentId);
    expect(marked).toEqual([enrolmentId]);
  });

  describe('is for the coordinators of the scheme', () => {
    const everything = (
      p: ProposalView,
      member: string,
    ): readonly (readonly ['get' | 'post', string, object?])[] => [
      ['get', `/rounds/${round.id}/matching-options`],
      ['get', `/rounds/${round.id}/matching-runs`],
      ['post', `/rounds/${round.id}/matching-runs`, {}],
      ['get', `/matching-runs/${p.run.id}`],
      ['post', `/matching-runs/${p.run.id}/cancellation`, {}],
      ['get', `/rounds/${round.id}/proposals`],
      ['get', `/proposals/${p.id}`],
      ['get', `/proposals/${p.id}/effects?enrolmentId=${member}`],
      ['get', `/proposals/${p.id}/swap-effect?a=${member}&b=${member}`],
      ['get', `/proposals/${p.id}/explanations?enrolmentId=${member}`],
      ['post', `/proposals/${p.id}/moves`, { enrolmentId: member, groupId: null }],
      ['post', `/proposals/${p.id}/swaps`, { a: member, b: member }],
      ['post', `/proposals/${p.id}/pins`, { enrolmentIds: [member], pinned: true }],
      ['post', `/proposals/${p.id}/leaders`, { groupId: member, enrolmentId: null, slot: null }],
      ['post', `/proposals/${p.id}/undo`, {}],
      ['post', `/proposals/${p.id}/publication`, {}],
    ];
    const statuses = async (asker: TestClient): Promise<number[]> => {
      const member = proposal.groups[0]!.members[0]!.enrolmentId;
      const answers: number[] = [];
      for (const [method, path, body] of everything(proposal, member)) {
        const answer =
          method === 'get' ? await asker.get(path) : await asker.post(path, body, ifMatch(1));
        answers.push(answer.status);
      }
      return [...new Set(answers)];
    };

    it('and nobody else knows that it is there', async () => {
      expect(await statuses(kull.client())).toEqual([401]);
      const elsewhere = await kull.a.coordinator(
        await kull.a.institution().then((i) => ({ institutionId: i.id })),
      );
      expect(await statuses(await kull.as(elsewhere))).toEqual([404]);
      const otherScheme = await kull.a.scheme({ institutionId: round.institutionId });
      const colleague = await kull.a.coordinator({
        institutionId: round.institutionId,
        schemeId: otherScheme.id,
      });
      expect(await statuses(await kull.as(colleague))).toEqual([404]);
      const reader = await kull.a.person({
        institutionId: round.institutionId,
        grants: [{ role: 'insight', schemeId: null }],
      });
      expect(await statuses(await kull.as(reader))).toEqual([404]);
      const student = await kull.a.person({ institutionId: round.institutionId });
      expect(await statuses(await kull.as(student))).toEqual([404]);
      expect((await now()).version).toBe(1);
    });
  });

  it('refuses what it cannot read, and needs the version', async () => {
    const member = proposal.groups[0]!.members[0]!.enrolmentId;
    const unknown = '01890000-0000-7000-8000-000000000000';
    const bad: readonly (readonly [string, object])[] = [
      ['moves', { enrolmentId: member }],
      ['moves', { enrolmentId: 'x', groupId: null }],
      ['moves', { enrolmentId: member, groupId: null, extra: 1 }],
      ['swaps', { a: member }],
      ['pins', { enrolmentIds: [], pinned: true }],
      ['pins', { enrolmentIds: [member], pinned: 'yes' }],
      ['leaders', { groupId: member, enrolmentId: null, slot: 'mon' }],
      ['publication', { withoutLeader: 'yes' }],
    ];
    for (const [path, body] of bad) expect((await change(path, body, 1)).status).toBe(422);
    for (const body of [{ mixBy: ['shoeSize'] }, { seed: -1 }, { basedOnProposalId: 'x' }])
      expect((await client.post(`/rounds/${round.id}/matching-runs`, body)).status).toBe(422);
    const stranger = await change('moves', { enrolmentId: unknown, groupId: null }, 1);
    const nowhere = await change('moves', { enrolmentId: member, groupId: unknown }, 1);
    const based = await client.post(`/rounds/${round.id}/matching-runs`, {
      basedOnProposalId: unknown,
    });
    expect([stranger.status, nowhere.status, based.status]).toEqual([404, 404, 404]);
    expect((await client.get('/proposals/nonsense')).status).toBe(404);
    const unversioned = await client.post(`/proposals/${proposal.id}/undo`, {});
    expect(unversioned.status).toBe(428);
    expect((await client.get(`/rounds/${round.id}/matching-runs`)).body).toMatchObject({
      items: [{ number: 1, state: 'done' } satisfies Partial<MatchingRunView>],
      next: null,
    });
    expect((await now()).version).toBe(1);
  });
});
