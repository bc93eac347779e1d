import { newId } from '#kernel';
import type { Tx } from '#platform';
import { hashOf, newLinkToken } from '#access';

/** An invitation that was just made. The token is known now and never again. */
export interface IssuedInvitation {
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * A personal way in for an enrolment, until the round's last day is over at the institution. Made in
 * the transaction that writes the mail, so that no link is out without its mail. An earlier
 * invitation still works: a reminder does not break the first mail's link.
 */
export const issueInvitation = async (tx: Tx, enrolmentId: string): Promise<IssuedInvitation> => {
  const token = newLinkToken(tx.institutionId);
  const [issued] = await tx.query<{ expiresAt: Date }>(
    `insert into invitations (institution_id, id, enrolment_id, secret_hash, expires_at)
     select e.institution_id, $3, e.id, $4, (r.ends_on + 1)::timestamp at time zone i.time_zone
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join institutions i on i.id = e.institution_id
     where e.institution_id = $1 and e.id = $2
     returning expires_at as "expiresAt"`,
    [tx.institutionId, enrolmentId, newId(), hashOf(token)],
  );
  if (!issued) throw new Error('An invitation needs an enrolment');
  return { token, expiresAt: issued.expiresAt };
};
