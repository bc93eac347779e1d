import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { Mail } from './mail.entity.js';

/** What of a mail says whom and what it is about. */
export type MailToSend = Pick<
  Mail,
  'id' | 'institutionId' | 'personId' | 'kind' | 'key' | 'createdAt' | 'sendBefore'
>;

/** Whether what a mail says still holds. */
export type StillHolds = (tx: Tx, mail: MailToSend) => Promise<boolean>;

/** @returns where its receiver stops mails of its kind by one press; null: there is no such address */
export type StopAddress = (mail: MailToSend) => Promise<string | null>;

/**
 * What other libs know of a mail at the moment it goes out. A mail is written when something happens, and
 * may wait for the morning: whoever wrote it is asked once more.
 */
@Injectable()
export class BeforeSending {
  private readonly looks = new Map<string, StillHolds>();
  private stop: StopAddress = () => Promise.resolve(null);

  /**
   * Called by a module as it is initialised.
   *
   * @param about what the keys of the mails begin with, before the first colon
   */
  lookAgain(about: string, holds: StillHolds): void {
    this.looks.set(about, holds);
  }

  /** Called by the module that has the page for it. */
  stopBy(address: StopAddress): void {
    this.stop = address;
  }

  holds(tx: Tx, mail: MailToSend): Promise<boolean> {
    const [about = ''] = mail.key.split(':', 1);
    return this.looks.get(about)?.(tx, mail) ?? Promise.resolve(true);
  }

  stopAddress(mail: MailToSend): Promise<string | null> {
    return this.stop(mail);
  }
}
