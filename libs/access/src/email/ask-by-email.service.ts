import { Actor, invalid, newId, notFound } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { tooMany } from '../limits/too-many.js';
import { hashOf } from '../sessions/sessions.js';
import { BrowserCookie } from './browser-cookie.js';
import { EmailDoors } from './email-doors.js';
import { EmailSignIn } from './email-sign-in.entity.js';
import { MOST_ASKED } from './lasting.js';

interface Asked {
  readonly address: string;
  readonly institutionId: string | undefined;
}

/**
 * Somebody asks for a link and a code. Nobody is looked for here: a job does that, so that known and
 * unknown addresses get the same answer after the same time.
 */
@Injectable()
export class AskByEmail {
  constructor(
    private readonly db: Database,
    private readonly doors: EmailDoors,
    private readonly cookie: BrowserCookie,
  ) {}

  /** @throws DomainError `request.too_many` where the address has been asked for too often */
  async run({ address, institutionId: asked }: Asked, response: Response): Promise<void> {
    const institutionId = await this.institution(asked);
    const addressHash = hashOf(address.trim().toLowerCase());
    const id = newId();
    await this.db.run(Actor.institution(institutionId), async (tx) => {
      await refuseTooMany(tx, addressHash);
      await tx.query(
        `delete from email_sign_ins
         where institution_id = $1 and created_at < now() - interval '1 day'`,
        [institutionId],
      );
      const browserHash = this.cookie.keep(response, institutionId, id);
      await tx
        .repository(EmailSignIn)
        .insert({ institutionId, id, address: address.trim(), addressHash, browserHash });
      await tx.outbox.add({ type: 'email_sign_in.asked', signInId: id });
    });
  }

  /** Whoever has only one to choose from is not asked. */
  private async institution(asked: string | undefined): Promise<string> {
    const doors = await this.doors.list();
    if (doors.length === 0) throw notFound();
    const chosen = doors.length === 1 && !asked ? doors[0] : doors.find(({ id }) => id === asked);
    if (!chosen)
      throw invalid('request.invalid', {
        fields: [{ pointer: '/institutionId', code: 'field.unknown' }],
      });
    return chosen.id;
  }
}

/** One at a time for an address, or several at once would each count the same. */
const refuseTooMany = async (tx: Tx, addressHash: Buffer): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `email ${tx.institutionId} ${addressHash.toString('hex')}`,
  ]);
  const [asked] = await tx.query<{ hour: number; day: number; seconds: number | null }>(
    `select count(*)::int as day,
            (count(*) filter (where created_at > now() - interval '1 hour'))::int as hour,
            extract(epoch from min(created_at) filter (where created_at > now() - interval '1 hour')
              + interval '1 hour' - now())::int as seconds
     from email_sign_ins
     where institution_id = $1 and address_hash = $2 and created_at > now() - interval '1 day'`,
    [tx.institutionId, addressHash],
  );
  const { hour, day, seconds } = asked!;
  if (hour >= MOST_ASKED.hour || day >= MOST_ASKED.day)
    throw tooMany(Math.max(seconds ?? 3600, 60));
};
