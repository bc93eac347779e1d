import { setTimeout as delay } from 'node:timers/promises';
import {
  Engine,
  type MatchingRunView,
  type ProposalSummaries,
  type ProposalView,
} from '#placement';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { finished, fyseRoster, ifMatch, proposed, smallRoster } from './placing.js';

describe('a matching run', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const started = async (round: Round) => {
    const client = await kull.as(await kull.a.coordinator(round));
    const answer = await client.post(`/rounds/${round.id}/matching-runs`, {});
    return { client, id: answer.as<MatchingRunView>().id };
  };
  /** Until somebody waits for what this connection holds. */
  const waitsForThis = async (): Promise<void> => {
    const sql = `select from pg_locks
      where not granted and transactionid = pg_current_xact_id()::xid`;
    while ((await kull.owner.query(sql)).rowCount === 0) await delay(20);
  };
  const proposalsOf = async (client: TestClient, round: Round) =>
    (await client.get(`/rounds/${round.id}/proposals`)).as<ProposalSummaries>().items;

  it('places the roster of autumn 2026 well', async () => {
    const round = await kull.a.round();
    await fyseRoster(kull, round);
    const client = await kull.as(await kull.a.coordinator(round));
    const proposal = await proposed(client, round.id, { mixBy: ['gender', 'homeCounty'] });
    expect(proposal.counts).toMatchObject({ placed: 640, unplaced: 0 });
    const hours = new Set<string>();
    for (const group of proposal.groups) {
      expect(group.members.length).toBeGreaterThanOrEqual(9);
      expect(group.members.length).toBeLessThanOrEqual(11);
      const campuses = new Set(group.members.flatMap((m) => m.campus ?? []));
      expect([...campuses]).toEqual(group.campus === null ? [] : [group.campus]);
      if (!group.leader) continue;
      const booked = `${group.leader.enrolmentId} ${group.slot}`;
      expect(hours).not.toContain(booked);
      hours.add(booked);
    }
    for (const mentor of proposal.mentors)
      expect(mentor.groupIds.length).toBeLessThanOrEqual(mentor.maxGroups);
    expect(proposal.counts.groups).toBe(64);

    const times: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const before = performance.now();
      await client.get(`/proposals/${proposal.id}`);
      times.push(performance.now() - before);
    }
    // The target is 300 ms on a quiet machine; this only catches what is wrong by an order.
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(1500);

    const published = await client.post(
      `/proposals/${proposal.id}/publication`,
      { withoutLeader: true },
      ifMatch(1),
    );
    expect(published.body).toMatchObject({ groups: 64, placed: 640 });
  });

  it('is one at a time, can be cancelled, and then leaves nothing', async () => {
    const round = await kull.a.round();
    await fyseRoster(kull, round);
    const { client, id } = await started(round);
    const another = await client.post(`/rounds/${round.id}/matching-runs`, {});
    expect([another.status, another.body]).toMatchObject([409, { code: 'run.in_progress' }]);
    for (;;) {
      const run = (await client.get(`/matching-runs/${id}`)).as<MatchingRunView>();
      expect(['queued', 'running']).toContain(run.state);
      if (run.progress > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const cancelled = await client.post(`/matching-runs/${id}/cancellation`);
    expect([cancelled.status, cancelled.body]).toMatchObject([
      200,
      { state: 'cancelled', proposalId: null, can: { cancel: false } },
    ]);
    expect((await client.post(`/matching-runs/${id}/cancellation`)).status).toBe(200);
    await kull.settled();
    expect((await client.get(`/matching-runs/${id}`)).body).toMatchObject({ state: 'cancelled' });
    expect(await proposalsOf(client, round)).toEqual([]);
  });

  it('is not begun in a round that is being published', async () => {
    const round = await kull.a.round({ state: 'open' });
    const client = await kull.as(await kull.a.coordinator(round));
    await kull.owner.query('begin');
    await kull.owner.query(`update rounds set state = 'running' where id = $1`, [round.id]);
    const asked = client.post(`/rounds/${round.id}/matching-runs`, {});
    await waitsForThis();
    await kull.owner.query('commit');
    const late = await asked;
    expect([late.status, late.body]).toMatchObject([409, { code: 'round.past_matching' }]);
  });

  it('cannot be cancelled when it is over', async () => {
    const round = await kull.a.round();
    await smallRoster(kull, round, { students: 20, mentors: 2 });
    const { client, id } = await started(round);
    await finished(client, id);
    const late = await client.post(`/matching-runs/${id}/cancellation`);
    expect([late.status, late.body]).toMatchObject([409, { code: 'run.finished' }]);
  });

  it('gives the same groups for the same seed', async () => {
    const round = await kull.a.round();
    const client = await kull.as(await kull.a.coordinator(round));
    await smallRoster(kull, round, { students: 30, mentors: 3 });
    const seats = ({ groups }: ProposalView) =>
      groups.map((g) => [g.number, g.slot, g.members.map((m) => m.enrolmentId)]);
    const one = await proposed(client, round.id, { seed: 5 });
    const two = await proposed(client, round.id, { seed: 5 });
    expect(seats(two)).toEqual(seats(one));
    expect(two.run.inputHash).toBe(one.run.inputHash);
  });

  it('places who has not answered only if told to, and never who declined', async () => {
    const round = await kull.a.round();
    const client = await kull.as(await kull.a.coordinator(round));
    const { mentees } = await smallRoster(kull, round, { students: 22, mentors: 2 });
    const set = (state: string, id: string | undefined) =>
      kull.owner.query(`update enrolments set state = $1 where id = $2`, [state, id]);
    await set('declined', mentees[0]);
    await set('withdrawn', mentees[1]);
    await set('invited', mentees[2]);
    await set('listed', mentees[3]);
    const placed = (view: ProposalView) =>
      view.groups.flatMap((g) => g.members.map((m) => m.enrolmentId)).sort();
    const joined = await proposed(client, round.id);
    expect(placed(joined)).toEqual(mentees.slice(4).sort());
    const all = await proposed(client, round.id, { includeUnanswered: true });
    expect(placed(all)).toEqual(mentees.slice(2).sort());
  });

  it('that crashes is marked failed, and the next one works', async () => {
    const round = await kull.a.round();
    await smallRoster(kull, round, { students: 20, mentors: 2 });
    const engine = kull.app.get(Engine);
    const { entry } = engine;
    engine.entry = new URL('./crashing.thread.mjs', import.meta.url);
    const { client, id } = await started(round);
    const run = await finished(client, id);
    engine.entry = entry;
    expect(run).toMatchObject({ state: 'failed', failure: 'run.crashed', proposalId: null });
    expect(await proposalsOf(client, round)).toEqual([]);
    const next = await proposed(client, round.id);
    expect([next.number, next.counts.placed]).toEqual([2, 20]);
  });

  it('that a dead process left running is done again', async () => {
    const round = await kull.a.round();
    await smallRoster(kull, round, { students: 20, mentors: 2 });
    const { client, id } = await started(round);
    await finished(client, id);
    await kull.settled();
    await kull.owner.query(
      `delete from proposal_seats where proposal_id in (select id from proposals where run_id = $1)`,
      [id],
    );
    await kull.owner.query(`delete from proposals where run_id = $1`, [id]);
    await kull.owner.query(
      `update matching_runs set state = 'running', progress = 0.4, finished_at = null
       where id = $1`,
      [id],
    );
    await kull.owner.query(
      `update jobs.job set state = 'retry', completed_on = null, start_after = now()
       where name = 'matching-run' and data ->> 'runId' = $1`,
      [id],
    );
    const run = await finished(client, id);
    expect(run.state).toBe('done');
    expect(await proposalsOf(client, round)).toHaveLength(1);
  });
});
