import type { ProposalChangeView, ProposalView } from '#placement';
import type { Round } from '#schemes';
import type { TestKull } from '../../support/kull.js';
import { OneProposal } from './one-proposal.js';

describe('giving those without a group free seats', () => {
  const own = new OneProposal();
  const { change, now } = own;
  let kull: TestKull;
  let round: Round;
  let proposal: ProposalView;

  beforeAll(async () => {
    kull = await own.start();
  });
  beforeEach(async () => {
    ({ round, proposal } = await own.make());
  });
  afterAll(() => kull.stop());

  const homes = ({ groups }: { groups: ProposalView['groups'] }): Map<string, string> =>
    new Map(groups.flatMap((g) => g.members.map((m) => [m.enrolmentId, g.id] as const)));
  const place = (version: number) => change('placements', {}, version);

  it('takes in who came later, moves nobody else, and is undone as one', async () => {
    const like = { person: { campus: 'Grimstad', gender: 'woman' as const }, slots: [110] };
    const [one, other] = [
      await kull.a.enrolment({ in: round, ...like }),
      await kull.a.enrolment({ in: round, ...like }),
    ];
    const before = await now();
    expect(before.unplaced.map(({ member }) => member.enrolmentId).sort()).toEqual(
      [one.id, other.id].sort(),
    );
    const answer = await place(1);
    expect([answer.status, answer.as<ProposalChangeView>().unplaced]).toEqual([200, []]);
    const after = await now();
    const [was, is] = [homes(before), homes(after)];
    for (const [person, group] of was) expect(is.get(person)).toBe(group);
    expect(is.size).toBe(was.size + 2);
    expect(after.groups.map(({ leader, slot }) => [leader?.enrolmentId, slot])).toEqual(
      before.groups.map(({ leader, slot }) => [leader?.enrolmentId, slot]),
    );
    expect(after.undoable).toMatchObject({
      kind: 'place',
      enrolmentIds: [one.id, other.id].sort(),
    });
    expect((await change('undo', {}, 2)).status).toBe(200);
    expect(homes(await now())).toEqual(was);
  });

  it('takes the seat that is best by the board’s own measure', async () => {
    const leaver = proposal.groups[1]!.members[0]!.enrolmentId;
    await change('moves', { enrolmentId: leaver, groupId: null }, 1);
    const { effects } = (
      await own.client.get(`/proposals/${proposal.id}/effects?enrolmentId=${leaver}`)
    ).as<{
      effects: { groupId: string; verdict: string; delta: Record<string, number> }[];
    }>();
    const level = ({ delta }: (typeof effects)[number]): number[] =>
      ['unplaced', 'outsideSize', 'withoutLeader', 'onlyOnes', 'points'].map((k) => delta[k]!);
    const better = (a: number[], b: number[]): number =>
      a.map((n, i) => n - b[i]!).find((n) => n !== 0) ?? 0;
    const open = effects.filter(({ verdict }) => verdict !== 'not_allowed');
    const [best] = open.sort((a, b) => better(level(a), level(b)));
    await place(2);
    expect(homes(await now()).get(leaver)).toBe(best!.groupId);
  });

  it('says so where no seat is free, and does nothing where nobody waits', async () => {
    const fewest = Math.min(...proposal.groups.map((g) => g.members.length));
    const nobody = await place(1);
    expect([nobody.status, nobody.as<ProposalChangeView>().undoable]).toEqual([200, null]);
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{group}', $2::jsonb) where id = $1`,
      [round.id, JSON.stringify({ minimum: 1, target: fewest, maximum: fewest })],
    );
    await kull.a.enrolment({ in: round, person: { campus: 'Grimstad' }, slots: [110] });
    const { version } = await now();
    const full = await place(version);
    expect([full.status, full.body]).toMatchObject([409, { code: 'proposal.no_seat_free' }]);
    expect((await now()).version).toBe(version);
  });
});
