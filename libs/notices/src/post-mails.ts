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

  /** @param as in whose name they are written, where the institution itself may not read it */
  async run(
    institutionId: string,
    write: (tx: Tx) => Promise<OutgoingMail[]>,
    as: Actor = Actor.institution(institutionId),
  ): Promise<void> {
    await this.db.run(as, async (tx) => {
      await holdOffErasures(tx);
      await this.mailer.post(tx, await write(tx));
    });
  }
}
