import type { Tx } from '#platform';
import { newLinkToken } from '../sessions/link-token.js';
import { hashOf } from '../sessions/sessions.js';
import { hashOfCode, newCode } from './code.js';
import type { WhoMayUseEmail } from './who-may-use-email.js';

/** What goes out by mail, and is kept nowhere else. */
export interface SecretsToMail {
  readonly personId: string;
  readonly token: string;
  readonly code: string;
}

/**
 * Looks for the person at the address that a sign-in was asked for, and forgets the address.
 *
 * @returns null where nobody may sign in by it, and at a second delivery of the event
 */
export const secretsToMail = async (
  tx: Tx,
  who: WhoMayUseEmail,
  signInId: string,
): Promise<SecretsToMail | null> => {
  const { institutionId } = tx;
  const [asked] = await tx.query<{ address: string }>(
    `update email_sign_ins s set address = null
     from (select id, address from email_sign_ins
           where institution_id = $1 and id = $2 for update) before
     where s.institution_id = $1 and s.id = before.id and before.address is not null
     returning before.address`,
    [institutionId, signInId],
  );
  const personId = asked ? await who.personAt(tx, asked.address) : null;
  if (!personId) return null;
  const secrets = { personId, token: newLinkToken(institutionId), code: newCode() };
  const codeHash = await hashOfCode(signInId, secrets.code);
  await tx.query(
    `update email_sign_ins set person_id = $3, link_hash = $4, code_hash = $5
     where institution_id = $1 and id = $2`,
    [institutionId, signInId, personId, hashOf(secrets.token), codeHash],
  );
  return secrets;
};
