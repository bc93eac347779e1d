import { countRounds, numbersOf } from '#insight';
import { Actor, Clock, newId } from '#kernel';
import { Database, Jobs, Outbox, type DeliveredEvent, type OutboxEvent, type Tx } from '#platform';
import { isArchived, type RoundState } from '#schemes';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WebhookEvent } from './webhook.entity.js';

interface ProposalPublished extends OutboxEvent {
  readonly type: 'proposal.published';
  readonly roundId: string;
  readonly proposalId: string;
}

interface RoundMoved extends OutboxEvent {
  readonly type: 'round.moved';
  readonly roundId: string;
  readonly to: RoundState;
}

/** Before its round has ended. */
interface GroupClosed extends OutboxEvent {
  readonly type: 'group.closed';
  readonly roundId: string;
  readonly groupId: string;
}

/** What is told: ids, states and numbers. `key` names it among all that the event of ours comes to. */
interface News {
  readonly key: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What other systems are told of, from the outbox; each message once, in the transaction that queues it. */
@Injectable()
export class WebhooksFromOutbox implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.outbox.on<ProposalPublished>('proposal.published', (delivered) =>
      this.tell(delivered, 'round.published', (tx) => this.published(tx, delivered.event)),
    );
    this.outbox.on<RoundMoved>('round.moved', async (delivered) => {
      if (!isArchived(delivered.event.to)) return;
      await this.tell(delivered, 'group.closed', (tx) => closedGroups(tx, delivered.event.roundId));
    });
    this.outbox.on<GroupClosed>('group.closed', (delivered) => {
      const { roundId, groupId } = delivered.event;
      return this.tell(delivered, 'group.closed', (tx) => closedGroups(tx, roundId, groupId));
    });
  }

  private tell(
    { id, institutionId }: DeliveredEvent,
    event: WebhookEvent,
    read: (tx: Tx) => Promise<News[]>,
  ): Promise<void> {
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      const receivers = await tx.query<{ id: string }>(
        `select id from webhooks
         where institution_id = $1 and $2 = any(events) and disabled_at is null
         for share`,
        [institutionId, event],
      );
      if (receivers.length === 0) return;
      await tx.execute(
        `delete from webhook_deliveries where institution_id = $1
           and state <> 'waiting' and created_at < now() - interval '90 days'`,
        [institutionId],
      );
      const timestamp = this.clock.now().toISOString();
      const messages = (await read(tx)).flatMap(({ key, data }) =>
        receivers.map((receiver) => ({
          id: newId(),
          webhook_id: receiver.id,
          event_key: `${id}:${key}`,
          body: JSON.stringify({ type: event, timestamp, data }),
        })),
      );
      const queued = await tx.query<{ id: string }>(
        `insert into webhook_deliveries (institution_id, id, webhook_id, event, event_key, body)
         select $1, m.id, m.webhook_id, $2, m.event_key, m.body
         from jsonb_to_recordset($3) as m (id uuid, webhook_id uuid, event_key text, body text)
         on conflict on constraint webhook_deliveries_event_key do nothing
         returning id`,
        [institutionId, event, JSON.stringify(messages)],
      );
      await this.jobs.enqueue(
        tx,
        'webhook',
        queued.map((delivery) => ({ deliveryId: delivery.id })),
      );
    });
  }

  private async published(tx: Tx, { roundId, proposalId }: ProposalPublished): Promise<News[]> {
    const [round] = await countRounds(tx, { roundId }, this.clock.now());
    if (!round) return [];
    const { schemeId, state } = round;
    const data = { schemeId, roundId, proposalId, state, numbers: numbersOf(round) };
    return [{ key: roundId, data }];
  }
}

/**
 * A group closes with its round: what is archived stays so.
 *
 * @param groupId the one that has closed before
 */
const closedGroups = async (
  tx: Tx,
  roundId: string,
  groupId: string | null = null,
): Promise<News[]> => {
  const groups = await tx.query<{ groupId: string }>(
    `select r.scheme_id as "schemeId", r.id as "roundId", g.id as "groupId", g.number,
            'closed' as state, g.seats_taken as members,
            (select count(*)::int from meetings t
             where t.institution_id = g.institution_id and t.group_id = g.id and t.state = 'held')
              as "meetingsHeld"
     from groups g
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     where g.institution_id = $1 and g.round_id = $2
       and case when $3::uuid is null then g.closed_at is null else g.id = $3 end
     order by g.number`,
    [tx.institutionId, roundId, groupId],
  );
  return groups.map((data) => ({ key: data.groupId, data: { ...data } }));
};
