import type { Person } from '#people';
import type {
  MatchingOptionsView,
  MatchingRunView,
  ProposalChangeView,
  ProposalView,
  PublicationView,
} from '#placement';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { finished, ifMatch, proposed, smallRoster } from './placing.js';

describe('from a roster to published groups', () => {
  let kull: TestKull;
  let round: Round;
  let coordinator: Person;
  let client: TestClient;

  beforeAll(async () => {
    kull = await TestKull.start();
    round = await kull.a.round();
    coordinator = await kull.a.coordinator(round);
    client = await kull.as(coordinator);
    await smallRoster(kull, round, { students: 30, mentors: 3 });
    await kull.a.enrolment({ in: round, state: 'invited' });
    await kull.a.enrolment({ in: round, state: 'declined' });
  });
  afterAll(() => kull.stop());

  it('tells before a run what there is to mix by, and who leads how many', async () => {
    const answer = await client.get(`/rounds/${round.id}/matching-options`);
    const options = answer.as<MatchingOptionsView>();
    expect(answer.status).toBe(200);
    expect(options.counts).toEqual({
      joined: 30,
      unanswered: 1,
      declined: 1,
      mentors: 3,
      places: 6,
      hoursUnknown: 0,
    });
    expect(options.campuses).toEqual([{ campus: 'Grimstad', mentees: 30, mentors: 3, places: 6 }]);
    expect(options.groupCount).toBe(3);
    expect(options.feasible).toBe(true);
    const field = (name: string) => options.fields.find((f) => f.attribute === name);
    expect(field('campus')).toMatchObject({ use: 'same', canMix: false, known: 30, kinds: 1 });
    expect(field('gender')).toMatchObject({ use: 'mix', canMix: true, known: 30, kinds: 2 });
    expect(field('languages')).toMatchObject({ use: 'free', known: 0, kinds: 0 });
    expect(options.can).toEqual({ run: true });
    const all = await client.get(`/rounds/${round.id}/matching-options?includeUnanswered=true`);
    expect(all.as<MatchingOptionsView>().campuses).toContainEqual({
      campus: null,
      mentees: 1,
      mentors: 0,
      places: 0,
    });
  });

  it('proposes, is changed, and becomes the groups of the round, once', async () => {
    const started = await client.post(
      `/rounds/${round.id}/matching-runs`,
      { mixBy: ['gender', 'birthYear'], seed: 7 },
      { 'idempotency-key': 'run-1' },
    );
    expect(started.status).toBe(201);
    const again = await client.post(
      `/rounds/${round.id}/matching-runs`,
      { mixBy: ['gender', 'birthYear'], seed: 7 },
      { 'idempotency-key': 'run-1' },
    );
    expect(again.as<MatchingRunView>().id).toBe(started.as<MatchingRunView>().id);
    const run = await finished(client, started.as<MatchingRunView>().id);
    expect(run).toMatchObject({ state: 'done', number: 1, seed: '7', progress: 1, failure: null });
    expect(run.engineVersion).toMatch(/^groups-/);
    expect(run.inputHash).toMatch(/^[0-9a-f]{16}$/);

    const shown = await client.get(`/proposals/${run.proposalId}`);
    const proposal = shown.as<ProposalView>();
    expect(shown.headers.get('etag')).toBe('"1"');
    expect(proposal.groups.map((g) => [g.number, g.campus])).toEqual([
      [1, 'Grimstad'],
      [2, 'Grimstad'],
      [3, 'Grimstad'],
    ]);
    for (const { members } of proposal.groups) {
      expect(members.length).toBeGreaterThanOrEqual(9);
      expect(members.length).toBeLessThanOrEqual(11);
    }
    expect(proposal.counts).toMatchObject({ placed: 30, unplaced: 0, withoutLeader: 0 });
    expect(proposal.can).toEqual({ edit: true, undo: false, publish: true });
    expect(proposal.lastChange).toBeNull();

    const bySize = proposal.groups.toSorted((x, y) => x.members.length - y.members.length);
    const [to, from] = [bySize[0]!, bySize[2]!];
    const mover = from.members[0]!;
    const moved = await client.post(
      `/proposals/${proposal.id}/moves`,
      { enrolmentId: mover.enrolmentId, groupId: to.id },
      ifMatch(1),
    );
    expect(moved.status).toBe(200);
    const change = moved.as<ProposalChangeView>();
    expect(change.version).toBe(2);
    expect(change.groups.map((g) => g.id).sort()).toEqual([from.id, to.id].sort());
    const membersNow = (id: string) => change.groups.find((g) => g.id === id)!.members;
    expect(membersNow(from.id)).toHaveLength(from.members.length - 1);
    expect(membersNow(to.id).map((m) => m.enrolmentId)).toContain(mover.enrolmentId);
    expect(change.undoable).toMatchObject({
      kind: 'move',
      by: { isMe: true },
      enrolmentIds: [mover.enrolmentId],
    });

    const published = await client.post(`/proposals/${proposal.id}/publication`, {}, ifMatch(2));
    expect(published.status).toBe(200);
    expect(published.as<PublicationView>()).toMatchObject({
      groups: 3,
      placed: 30,
      unplaced: 0,
      leftOut: 0,
      withoutLeader: 0,
    });
    const second = await client.post(`/proposals/${proposal.id}/publication`, {}, ifMatch(3));
    expect([second.status, second.body]).toMatchObject([409, { code: 'proposal.published' }]);

    const { rows: groups } = await kull.owner.query(
      `select number, campus, seats, seats_taken as taken, slot is not null as hour
       from groups where round_id = $1 order by number`,
      [round.id],
    );
    const size = (number: number): number => {
      const { id, members } = proposal.groups.find((g) => g.number === number)!;
      return members.length + (id === to.id ? 1 : 0) - (id === from.id ? 1 : 0);
    };
    expect(groups).toEqual(
      [1, 2, 3].map((number) => ({
        number,
        campus: 'Grimstad',
        seats: 11,
        taken: size(number),
        hour: true,
      })),
    );
    const { rows: members } = await kull.owner.query(
      `select m.role, count(*)::int as n, count(distinct m.enrolment_id)::int as people
       from memberships m join groups g on g.id = m.group_id where g.round_id = $1
       group by m.role order by m.role`,
      [round.id],
    );
    expect(members[0]).toEqual({ role: 'mentee', n: 30, people: 30 });
    expect(members[1]).toMatchObject({ role: 'mentor', n: 3 });
    const { rows: after } = await kull.owner.query(`select state from rounds where id = $1`, [
      round.id,
    ]);
    expect(after).toEqual([{ state: 'running' }]);
    const { rows: events } = await kull.owner.query(
      `select data -> 'event' ->> 'roundId' as round from jobs.job
       where name = 'outbox' and data -> 'event' ->> 'type' = 'proposal.published'`,
    );
    expect(events).toEqual([{ round: round.id }]);

    const late = await client.post(`/rounds/${round.id}/matching-runs`, {});
    expect([late.status, late.body]).toMatchObject([409, { code: 'round.past_matching' }]);
  });
});

describe('publishing', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const prepared = async (mentors = 3) => {
    const round = await kull.a.round();
    const client = await kull.as(await kull.a.coordinator(round));
    const roster = await smallRoster(kull, round, { students: 30, mentors });
    return { round, client, roster, proposal: await proposed(client, round.id) };
  };
  const groupsOf = async (round: Round): Promise<number> => {
    const sql = `select count(*)::int as n from groups where round_id = $1`;
    const { rows } = await kull.owner.query<{ n: number }>(sql, [round.id]);
    return rows[0]!.n;
  };

  it('has one effect when it is asked for many times at once', async () => {
    const { round, client, proposal } = await prepared();
    const publish = () => client.post(`/proposals/${proposal.id}/publication`, {}, ifMatch(1));
    const answers = await Promise.all(Array.from({ length: 6 }, publish));
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await groupsOf(round)).toBe(3);
    await kull.settled();
    const { rows } = await kull.owner.query(
      `select 1 from jobs.job where name = 'outbox' and data -> 'event' ->> 'roundId' = $1
         and data -> 'event' ->> 'type' = 'proposal.published'`,
      [round.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('answers a double click with one key the same twice', async () => {
    const { round, client, proposal } = await prepared();
    const headers = { ...ifMatch(1), 'idempotency-key': 'publish' };
    const publish = () => client.post(`/proposals/${proposal.id}/publication`, {}, headers);
    const [one, other] = await Promise.all([publish(), publish()]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(other.body).toEqual(one.body);
    expect(await groupsOf(round)).toBe(3);
  });

  it('publishes one of several proposals, and then no other', async () => {
    const { round, client, proposal } = await prepared();
    const second = await proposed(client, round.id, { seed: 2 });
    const both = await Promise.all(
      [proposal, second].map((p) => client.post(`/proposals/${p.id}/publication`, {}, ifMatch(1))),
    );
    expect(both.map((a) => a.status).sort()).toEqual([200, 409]);
    expect(both.find((a) => a.status === 409)!.body).toMatchObject({ code: 'proposal.superseded' });
    expect(await groupsOf(round)).toBe(3);
  });

  it('wants to be told that groups without a mentor are meant', async () => {
    const { round, client, proposal } = await prepared(1);
    expect(proposal.counts.withoutLeader).toBe(1);
    expect(proposal.shortfalls.map((c) => c.code)).toContain('leaders.too_few');
    const refused = await client.post(`/proposals/${proposal.id}/publication`, {}, ifMatch(1));
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { code: 'proposal.groups_without_leader', numbers: { groups: 1 } },
    ]);
    expect(await groupsOf(round)).toBe(0);
    const meant = await client.post(
      `/proposals/${proposal.id}/publication`,
      { withoutLeader: true },
      ifMatch(1),
    );
    expect(meant.as<PublicationView>()).toMatchObject({ groups: 3, withoutLeader: 1 });
  });

  it('leaves out who has withdrawn since', async () => {
    const { client, proposal, roster } = await prepared();
    const [gone] = roster.mentees;
    await kull.owner.query(`update enrolments set state = 'withdrawn' where id = $1`, [gone]);
    const seen = (await client.get(`/proposals/${proposal.id}`)).as<ProposalView>();
    const members = seen.groups.flatMap((g) => g.members);
    expect(members.filter((m) => m.isGone).map((m) => m.enrolmentId)).toEqual([gone]);
    const published = await client.post(`/proposals/${proposal.id}/publication`, {}, ifMatch(1));
    expect(published.as<PublicationView>()).toMatchObject({ placed: 29, leftOut: 1 });
  });
});
