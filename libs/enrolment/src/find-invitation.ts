import { Actor, notFound } from '#kernel';
import { Database, type Tx } from '#platform';
import { hashOf, institutionOfLink } from '#access';

/**
 * Runs `work` for the enrolment that a token invites, within its institution.
 *
 * @throws DomainError `not_found` alike for a token that is malformed, unknown or out of time
 */
export const withInvitation = <T>(
  db: Database,
  token: string,
  work: (tx: Tx, enrolmentId: string) => Promise<T>,
): Promise<T> => {
  const institutionId = institutionOfLink(token);
  if (!institutionId) return Promise.reject(notFound());
  return db.run(Actor.institution(institutionId), async (tx) => {
    const [invitation] = await tx.query<{ enrolmentId: string }>(
      `select enrolment_id as "enrolmentId" from invitations
       where institution_id = $1 and secret_hash = $2 and expires_at > now()`,
      [institutionId, hashOf(token)],
    );
    if (!invitation) throw notFound();
    return work(tx, invitation.enrolmentId);
  });
};
