import type { Person } from '#people';
import type { ProposalChangeView, ProposalView } from '#placement';
import type { Round } from '#schemes';
import type { TestKull } from '../../support/kull.js';
import { OneProposal } from './one-proposal.js';

describe('changing a proposal together', () => {
  const own = new OneProposal();
  const { change, now } = own;
  let kull: TestKull;
  let round: Round;
  let ingrid: Person;
  let proposal: ProposalView;

  beforeAll(async () => {
    kull = await own.start();
  });
  beforeEach(async () => {
    ({ round, ingrid, proposal } = await own.make());
  });
  afterAll(() => kull.stop());

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
});
