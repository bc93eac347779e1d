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
import { secondsToWait } from './seconds-to-wait.js';

interface Asked {
  readonly address: string;
  /** A hash of where it is asked from. */
  readonly place: Buffer;
  readonly institutionId: string | undefined;
}

/** An earlier time that the address was asked for. */
interface Before {
  readonly isHere: boolean;
  /** Since then. */
  readonly seconds: number;
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
  async run({ address, place, institutionId: asked }: Asked, response: Response): Promise<void> {
    const institutionId = await this.institution(asked);
    const addressHash = hashOf(address.trim().toLowerCase());
    const id = newId();
    await this.db.run(Actor.institution(institutionId), async (tx) => {
      await refuseTooMany(tx, addressHash, place);
      const browserHash = this.cookie.keep(response, institutionId, id);
      await tx.repository(EmailSignIn).insert({
        ...{ institutionId, id, address: address.trim() },
        ...{ addressHash, placeHash: place, browserHash },
      });
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
const refuseTooMany = async (tx: Tx, address: Buffer, place: Buffer): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `email ${tx.institutionId} ${address.toString('hex')}`,
  ]);
  const asked = await tx.query<Before>(
    `select place_hash = $3 as "isHere", extract(epoch from now() - created_at)::float8 as seconds
     from email_sign_ins
     where institution_id = $1 and address_hash = $2 and created_at > now() - interval '1 day'
     order by created_at`,
    [tx.institutionId, address, place],
  );
  const wait = Math.max(
    secondsToWait(asked, MOST_ASKED.inAll),
    secondsToWait(
      asked.filter(({ isHere }) => isHere),
      MOST_ASKED.fromOnePlace,
    ),
  );
  if (wait > 0) throw tooMany(wait);
};
