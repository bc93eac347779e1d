import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { Mail } from './mail.entity.js';

/** What of a mail says whom and what it is about. */
export type MailToSend = Pick<
  Mail,
  'id' | 'institutionId' | 'personId' | 'kind' | 'key' | 'createdAt' | 'sendBefore'
>;

/** @returns the ids of those mails that still say what is so */
export type StillHold = (tx: Tx, mails: readonly MailToSend[]) => Promise<readonly string[]>;

/** @returns where its receiver stops mails of its kind by one press; null: there is no such address */
export type StopAddress = (mail: MailToSend) => Promise<string | null>;

/**
 * What other libs know of a mail at the moment it goes out. A mail is written when something happens, and
 * may wait for the morning: whoever wrote it is asked once more.
 */
@Injectable()
export class BeforeSending {
  private readonly looks = new Map<string, StillHold>();
  private stop: StopAddress = () => Promise.resolve(null);

  /**
   * Called by a module as it is initialised.
   *
   * @param about what the keys of the mails begin with, before the first colon
   */
  lookAgain(about: string, look: StillHold): void {
    this.looks.set(about, look);
  }

  /** Called by the module that has the page for it. */
  stopBy(address: StopAddress): void {
    this.stop = address;
  }

  /** @returns the ids of those that still say what is so; of most kinds nobody is asked */
  async holding(tx: Tx, mails: readonly MailToSend[]): Promise<ReadonlySet<string>> {
    const holding = new Set(mails.map(({ id }) => id));
    for (const [about, look] of this.looks) {
      const asked = mails.filter(({ key }) => key.startsWith(`${about}:`));
      if (asked.length === 0) continue;
      const still = new Set(await look(tx, asked));
      for (const { id } of asked) if (!still.has(id)) holding.delete(id);
    }
    return holding;
  }

  stopAddress(mail: MailToSend): Promise<string | null> {
    return this.stop(mail);
  }
}
