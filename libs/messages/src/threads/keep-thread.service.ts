import type { Actor } from '#kernel';
import { Database, onceKey } from '#platform';
import { Injectable } from '@nestjs/common';
import { findThread } from './find-thread.js';
import type { ThreadView } from './threads.views.js';
import { viewThread } from './view-thread.js';
import { markRead, writeMessage } from './write-message.js';

/** Reads in a thread, and goes on with it: for its parties, and nobody else. */
@Injectable()
export class KeepThread {
  constructor(private readonly db: Database) {}

  show(actor: Actor, id: string): Promise<ThreadView> {
    return this.db.run(actor, async (tx) => viewThread(tx, await findThread(tx, id)));
  }

  /** @throws DomainError `not_found`; `message.not_now`; `message.too_many` */
  write(actor: Actor, id: string, body: string, key: string | undefined): Promise<ThreadView> {
    return this.db.once(actor, onceKey(key, 'threads.write', [id, body]), async (tx) => {
      await writeMessage(tx, id, body);
      return viewThread(tx, await findThread(tx, id));
    });
  }

  async read(actor: Actor, id: string): Promise<void> {
    await this.db.run(actor, async (tx) => markRead(tx, await findThread(tx, id)));
  }
}
