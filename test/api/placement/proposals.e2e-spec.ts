import type { ExplanationView, MatchingRunView, ProposalView } from '#placement';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import type { TestKull } from '../../support/kull.js';
import { OneProposal } from './one-proposal.js';
import { ifMatch } from './placing.js';

describe('a proposal', () => {
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
