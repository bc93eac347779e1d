import { newId } from '#kernel';
import type { Tx } from '#platform';
import { hashOf, newLinkToken } from '#access';

/** An invitation that was just made. The token is known now and never again. */
export interface IssuedInvitation {
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * A personal way in for each of these enrolments, until its round's last day is over at the institution.
 * Made in the transaction that writes the mails, so that no link is out without its mail. An earlier
 * invitation still works: a reminder does not break the first mail's link.
 *
 * @returns by the id of the enrolment
 */
export const issueInvitations = async (
  tx: Tx,
  enrolmentIds: readonly string[],
): Promise<ReadonlyMap<string, IssuedInvitation>> => {
  const tokens = new Map(enrolmentIds.map((id) => [id, newLinkToken(tx.institutionId)]));
  const issued = await tx.query<{ enrolmentId: string; expiresAt: Date }>(
    `insert into invitations (institution_id, id, enrolment_id, secret_hash, expires_at)
     select e.institution_id, made.id, e.id, made.secret_hash,
            (r.ends_on + 1)::timestamp at time zone i.time_zone
     from unnest($2::uuid[], $3::uuid[], $4::bytea[]) as made (enrolment_id, id, secret_hash)
     join enrolments e on e.institution_id = $1 and e.id = made.enrolment_id
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join institutions i on i.id = e.institution_id
     returning enrolment_id as "enrolmentId", expires_at as "expiresAt"`,
    [
      ...[tx.institutionId, [...tokens.keys()], Array.from(tokens, () => newId())],
      Array.from(tokens.values(), hashOf),
    ],
  );
  if (issued.length < tokens.size) throw new Error('An invitation needs an enrolment');
  return new Map(
    issued.map(({ enrolmentId, expiresAt }) => [
      enrolmentId,
      { token: tokens.get(enrolmentId)!, expiresAt },
    ]),
  );
};
