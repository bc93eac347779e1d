import type { ProposalView, PublicationView } from '#placement';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';
import { proposed, smallRoster } from './placing.js';

describe('groups of several mentors', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const published = async (
    mentors: number,
    since: (shown: ProposalView) => Promise<unknown> = () => Promise.resolve(),
  ) => {
    const settings = { ...fyseLikeSettings, mentorsPerGroup: 2 };
    const round = await kull.a.round({ of: await kull.a.scheme({ settings }) });
    await smallRoster(kull, round, { students: 40, mentors });
    const coordinator = await kull.as(await kull.a.coordinator(round));
    const first = await proposed(coordinator, round.id);
    await since(first);
    const proposal = (await coordinator.get(`/proposals/${first.id}`)).as<ProposalView>();
    const answer = await coordinator.post(
      `/proposals/${proposal.id}/publication`,
      { withoutLeader: true },
      { 'if-match': `"${proposal.version}"` },
    );
    const { rows } = await kull.owner.query<{ mentors: string[] }>(
      `select array_agg(m.enrolment_id order by m.role desc) as mentors
       from memberships m join groups g on g.id = m.group_id
       where g.round_id = $1 and m.role <> 'mentee' group by g.id`,
      [round.id],
    );
    return { proposal, answer: answer.as<PublicationView>(), groups: rows };
  };

  it('have as many as the settings say, each shown before they are published', async () => {
    const { proposal, answer, groups } = await published(4);
    expect(answer).toMatchObject({ groups: 4, fewMentors: 0 });
    for (const { mentors } of groups) expect(new Set(mentors).size).toBe(2);
    expect(proposal.groups.map(({ coMentors }) => coMentors.length)).toEqual([1, 1, 1, 1]);
    // Who is told of it, as the publisher is shown beforehand.
    expect(new Set(proposal.groups.flatMap(({ mentorIds }) => mentorIds))).toEqual(
      new Set(groups.flatMap(({ mentors }) => mentors)),
    );
    const loads = Map.groupBy(
      groups.flatMap(({ mentors }) => mentors),
      (id) => id,
    );
    expect([...loads.values()].every(({ length }) => length <= 2)).toBe(true);
  });

  it('have fewer where there are too few mentors, and say how many', async () => {
    const { proposal, answer, groups } = await published(3);
    expect(answer).toMatchObject({ groups: 4, fewMentors: 2 });
    expect(groups.flatMap(({ mentors }) => mentors)).toHaveLength(6);
    expect(proposal.groups.filter(({ lacksMentors }) => lacksMentors > 0)).toHaveLength(2);
  });

  it('show at once what it means that a mentor has left', async () => {
    const { proposal, answer, groups } = await published(4, async ({ groups: [group] }) =>
      kull.owner.query(`update enrolments set state = 'withdrawn' where id = $1`, [
        group!.leader!.enrolmentId,
      ]),
    );
    const left = proposal.groups.filter(({ leader }) => leader?.isGone);
    expect(left.length).toBeGreaterThan(0);
    for (const group of left) expect(group).toMatchObject({ coMentors: [], lacksMentors: 2 });
    const shown = proposal.groups.flatMap(({ leader, coMentors }) =>
      leader?.canLead ? [1 + coMentors.length] : [],
    );
    expect(groups.map(({ mentors }) => mentors.length).sort()).toEqual(shown.sort());
    expect(answer.withoutLeader).toBe(left.length);
  });
});
