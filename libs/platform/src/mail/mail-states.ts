import { Mail } from './mail.entity.js';
import { holdOffErasures } from '../database/erasure-lock.js';
import type { Tx } from '../database/tx.js';
import type { Refusal } from './read-refusal.js';

/**
 * So long after its last byte went out nobody waits for the server's answer to it any more: whether it
 * arrived is not known.
 */
export const UNSURE_AFTER = `interval '20 minutes'`;

/** SQL: a mail that was handed over when Kull stopped, of which nobody knows whether it arrived. */
export const IS_UNSURE = `(m.state = 'sending' and m.handed_at < now() - ${UNSURE_AFTER})`;

export const findQueued = (tx: Tx, id: string): Promise<Mail | null> =>
  tx.repository(Mail).findOneBy({ institutionId: tx.institutionId, id, state: 'queued' });

/** Its receiver has chosen since it was written not to get mails of its kind. */
export const isUnwanted = async (
  tx: Tx,
  { personId, kind }: Pick<Mail, 'personId' | 'kind'>,
): Promise<boolean> => {
  const rows = await tx.query(
    `select from mail_choices
     where institution_id = $1 and person_id = $2 and kind = $3 and how = 'app'`,
    [tx.institutionId, personId, kind],
  );
  return rows.length > 0;
};

/** A mail that is not sent after all leaves nothing: nobody has got it, and nobody should. */
export const drop = async (tx: Tx, id: string): Promise<void> => {
  await tx.execute(`delete from mails where institution_id = $1 and id = $2 and state = 'queued'`, [
    tx.institutionId,
    id,
  ]);
};

/** @returns whether it is this caller's to hand over: not another's, not given up, not erased */
export const claim = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.execute(
    `update mails set state = 'sending', handed_at = clock_timestamp()
     where institution_id = $1 and id = $2 and state = 'queued'`,
    [tx.institutionId, id],
  )) > 0;

/**
 * What was in it may let somebody in: a letter that has arrived is forgotten.
 *
 * @param keepsBody in demo mode, to be read
 */
export const markSent = async (tx: Tx, id: string, keepsBody: boolean): Promise<void> => {
  await tx.execute(
    `with sent as (
       update mails set state = 'sent', sent_at = clock_timestamp(), tried_at = clock_timestamp(),
         tries = tries + 1, handed_at = null, fault = null, answer = null,
         text = case when $3 then text end, html = case when $3 then html end,
         calendar = case when $3 then calendar end
       where institution_id = $1 and id = $2 and state in ('queued', 'sending')
       returning institution_id, person_id, to_address)
     delete from refused_addresses ra using sent
     where ra.institution_id = sent.institution_id and ra.person_id = sent.person_id
       and lower(ra.address) = lower(sent.to_address)`,
    [tx.institutionId, id, keepsBody],
  );
};

/** A sign-in is of no use to anybody later, and is not kept; the rest may be sent again. */
const KEEPS_BODY = `kind <> 'sign_in'`;

/** Writes down a try that came to nothing, and what it says of the address (`RefusedAddress` of #people). */
export const markTried = async (
  tx: Tx,
  id: string,
  { fault, answer, isOfAddress }: Pick<Refusal, 'fault' | 'answer' | 'isOfAddress'>,
  isOver: boolean,
): Promise<void> => {
  const state = isOver ? 'failed' : 'queued';
  // Whoever is erased meanwhile has no mail here afterwards, and no address.
  await holdOffErasures(tx);
  const [mail] = await tx.query<{ personId: string | null; toAddress: string }>(
    `update mails set state = $3, handed_at = null, tries = tries + 1, tried_at = clock_timestamp(),
       fault = $4, answer = $5,
       text = case when $3 = 'queued' or ${KEEPS_BODY} then text end,
       html = case when $3 = 'queued' or ${KEEPS_BODY} then html end
     where institution_id = $1 and id = $2 and state in ('queued', 'sending')
     returning person_id as "personId", to_address as "toAddress"`,
    [tx.institutionId, id, state, fault, answer],
  );
  if (mail?.personId && isOfAddress)
    await tx.execute(
      `insert into refused_addresses (institution_id, person_id, address, refused_at)
       select p.institution_id, p.id, $3, clock_timestamp() from persons p
       where p.institution_id = $1 and p.id = $2
       on conflict on constraint refused_addresses_pkey
         do update set address = excluded.address, refused_at = excluded.refused_at`,
      [tx.institutionId, mail.personId, mail.toAddress],
    );
};
