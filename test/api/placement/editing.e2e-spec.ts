import type {
  MoveEffectsView,
  ProposalChangeView,
  ProposalSummaries,
  ProposalView,
  SwapEffectView,
} from '#placement';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import type { TestKull } from '../../support/kull.js';
import { OneProposal } from './one-proposal.js';
import { proposed } from './placing.js';

describe('changing a proposal', () => {
  const own = new OneProposal();
  const { change, now } = own;
  let kull: TestKull;
  let round: Round;
  let client: TestClient;
  let proposal: ProposalView;

  beforeAll(async () => {
    kull = await own.start();
  });
  beforeEach(async () => {
    ({ round, client, proposal } = await own.make());
  });
  afterAll(() => kull.stop());

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
});
