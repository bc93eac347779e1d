import type { Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { receivedMailings } from './mailings/read-mailings.service.js';
import type { MyMessages } from './my-messages.views.js';

@Injectable()
export class ListMyMessages {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<MyMessages> {
    return this.db.run(actor, async (tx) => ({ mailings: await receivedMailings(tx) }));
  }
}
