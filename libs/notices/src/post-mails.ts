import { Actor } from '#kernel';
import {
  CONFIG,
  Database,
  holdOffErasures,
  Mailer,
  type Config,
  type OutgoingMail,
  type Tx,
} from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { webAddresses, type WebAddresses } from './web-addresses.js';

/** Writes mails and posts them, in one transaction on the institution's behalf. */
@Injectable()
export class PostMails {
  readonly web: WebAddresses;

  constructor(
    private readonly db: Database,
    private readonly mailer: Mailer,
    @Inject(CONFIG) config: Config,
  ) {
    this.web = webAddresses(config.baseUrl);
  }

  async run(institutionId: string, write: (tx: Tx) => Promise<OutgoingMail[]>): Promise<void> {
    await this.db.run(Actor.institution(institutionId), async (tx) => {
      await holdOffErasures(tx);
      await this.mailer.post(tx, await write(tx));
    });
  }
}
