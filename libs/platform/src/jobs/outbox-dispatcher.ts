import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { OutboxWriter, Tx } from '../database/tx.js';
import { Jobs, type JobData } from './jobs.js';
import type { DeliveredEvent, OutboxEvent } from './outbox.js';

interface OutboxJob extends JobData {
  readonly event: OutboxEvent;
}

type Listener = (delivered: DeliveredEvent) => Promise<void>;

/** Events written in a transaction are handed, after its commit, to whoever listens to their type. */
@Injectable()
export class Outbox implements OutboxWriter, OnModuleInit {
  private readonly listeners = new Map<string, Listener[]>();

  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.handle<OutboxJob>('outbox', (job, id) => this.dispatch(job, id), 2);
  }

  async write(tx: Tx, events: readonly OutboxEvent[]): Promise<void> {
    await this.jobs.enqueue(
      tx,
      'outbox',
      events.map((event) => ({ event })),
    );
  }

  /** Listeners are idempotent: when one of several fails, all are given the event again. */
  on<E extends OutboxEvent>(
    type: E['type'],
    listener: (delivered: DeliveredEvent<E>) => Promise<void>,
  ): void {
    const others = this.listeners.get(type) ?? [];
    this.listeners.set(type, [...others, listener as unknown as Listener]);
  }

  private async dispatch({ institutionId, event }: OutboxJob, id: string): Promise<void> {
    for (const listener of this.listeners.get(event.type) ?? [])
      await listener({ id, institutionId, event });
  }
}
