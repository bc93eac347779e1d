import { Webhook as StandardWebhook } from 'standardwebhooks';
import type { Cast } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { proposed, smallRoster } from '../placement/placing.js';
import { Webhooks } from './webhooks.js';

describe('the messages of webhooks', () => {
  const webhooks = new Webhooks();
  const { receiver, add, onlyDelivery, closingRound, closeGroup } = webhooks;
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    ({ kull, cast } = await webhooks.start());
  });
  beforeEach(() => webhooks.clear());
  afterAll(() => webhooks.stop());

  it('tell of published groups once, signed, with ids and numbers alone', async () => {
    const { secret } = await add({ events: ['round.published'] });
    const { institutionId, schemeId, settings } = cast.round;
    const scheme = { institutionId, id: schemeId, settings } as never;
    const round = await kull.a.round({ of: scheme });
    await smallRoster(kull, round, { students: 20, mentors: 2 });
    const { coordinator } = cast.as;
    const proposal = await proposed(coordinator, round.id);
    const publish = () =>
      coordinator.post(
        `/proposals/${proposal.id}/publication`,
        { withoutLeader: true },
        { 'if-match': `"${proposal.version}"` },
      );
    const answers = await Promise.all([publish(), publish()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await kull.settled();
    // The event of ours may come again: it is the same message then.
    await kull.owner.query(
      `update jobs.job set state = 'created', completed_on = null
       where name = 'outbox' and data -> 'event' ->> 'type' = 'proposal.published'`,
    );
    await kull.settled();

    expect(receiver.received).toHaveLength(1);
    const { headers, body } = receiver.received[0]!;
    const verified = new StandardWebhook(secret).verify(body, headers as Record<string, string>);
    expect(verified).toMatchObject({
      type: 'round.published',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
      data: {
        ...{ schemeId, roundId: round.id, proposalId: proposal.id, state: 'running' },
        numbers: { students: 20, placed: 20, groups: 2 },
      },
    });
    expect(() =>
      new StandardWebhook(secret).verify(body.replace('running', 'draft'), headers as never),
    ).toThrow();
    const { rows } = await kull.owner.query<{ name: string }>(
      `select distinct unnest(array[p.given_name, p.family_name, p.email, p.student_number]) as name
       from persons p where p.institution_id = $1`,
      [institutionId],
    );
    // Ids and the time are digits, too: a student's number may be among them by chance.
    const rest = body.replaceAll(
      /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z/g,
      '',
    );
    const told = rows.filter(({ name }) => name && name.length > 2 && rest.includes(name));
    expect(told).toEqual([]);
    const delivery = await onlyDelivery();
    expect(delivery).toMatchObject({ id: headers['webhook-id'], state: 'delivered' });
    expect(delivery.tries).toMatchObject([{ status: 204, fault: null }]);
  });

  it('tell of each group that closes with its round, and of nothing that is rolled back', async () => {
    await add({ events: ['group.closed'] });
    const { round, coordinator } = await closingRound(3);
    const move = (version: number) =>
      coordinator.post(
        `/rounds/${round.id}/state`,
        { state: 'archived' },
        { 'if-match': `"${version}"` },
      );
    expect((await move(7)).status).toBe(412);
    await kull.settled();
    expect(receiver.received).toHaveLength(0);
    expect((await move(1)).status).toBe(200);
    // What it is already, it is not once more.
    expect((await move(2)).status).toBe(200);
    await kull.settled();
    const told = receiver.received.map(
      ({ body }) => JSON.parse(body) as { data: { groupId: string } },
    );
    expect(new Set(told.map(({ data }) => data.groupId)).size).toBe(3);
    expect(told).toHaveLength(3);
    for (const message of told)
      expect(message).toMatchObject({
        type: 'group.closed',
        data: { roundId: round.id, state: 'closed', members: 2, meetingsHeld: 0 },
      });
  });

  it('tell of a group that closes before its round, once', async () => {
    await add({ events: ['group.closed'] });
    const { round, coordinator } = await closingRound(2);
    const { groups } = (await coordinator.get(`/rounds/${round.id}/changeable-groups`)).as<{
      groups: { id: string }[];
    }>();
    const [from, into] = groups.map(({ id }) => id);
    const change = { kind: 'merge', groupId: from, intoId: into };
    const looked = await coordinator.post(`/rounds/${round.id}/group-change-previews`, change);
    const { seen } = looked.as<{ seen: string }>();
    const done = await coordinator.post(`/rounds/${round.id}/group-changes`, { change, seen });
    expect(done.status).toBe(200);
    await coordinator.post(
      `/rounds/${round.id}/state`,
      { state: 'archived' },
      { 'if-match': '"1"' },
    );
    await kull.settled();
    const told = receiver.received.map(
      ({ body }) => JSON.parse(body) as { data: { groupId: string } },
    );
    // Two at once are sent in any order.
    expect(told.map(({ data }) => data.groupId).sort()).toEqual([from, into].sort());
  });

  it('are sent nothing by a transaction that rolls back', async () => {
    await add();
    const failing = kull.db.run(kull.actor(cast.people.coordinator), async (tx) => {
      const { round } = await closingRound();
      await tx.outbox.add({ type: 'round.moved', roundId: round.id, to: 'archived' });
      throw new Error('Changed my mind');
    });
    await expect(failing).rejects.toThrow('Changed my mind');
    await kull.settled();
    expect(receiver.received).toHaveLength(0);
  });

  it('are signed with no other key than the one that was shown', async () => {
    const { webhook } = await add();
    await kull.owner.query(`update webhooks set secret_hash = '\\x00' where id = $1`, [webhook.id]);
    await closeGroup();
    await kull.settled();
    expect(receiver.received).toHaveLength(0);
    const delivery = await onlyDelivery();
    expect(delivery.state).toBe('failed');
    expect(delivery.tries).toMatchObject([{ status: null, fault: 'key' }]);
  });
});
