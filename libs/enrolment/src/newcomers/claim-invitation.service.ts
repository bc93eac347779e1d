import { linkIdentity, type Newcomer } from '#access';
import { conflict } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { lockEnrolment } from '../find-enrolment.js';
import { withInvitation } from '../find-invitation.js';

/**
 * Somebody who is signed in and holds a personal invitation says: this is me. Once: a person whom
 * another sign-in has claimed stays theirs, so that a forwarded invitation takes nobody.
 */
@Injectable()
export class ClaimInvitation {
  constructor(private readonly db: Database) {}

  /**
   * @returns who it is from now on
   * @throws DomainError `invitation.other_institution`, `identity.person_taken`, `identity.linked`
   */
  run(
    token: string,
    { institutionId, identityId }: Newcomer,
  ): Promise<{ institutionId: string; personId: string }> {
    return withInvitation(this.db, token, async (tx, enrolmentId) => {
      if (tx.institutionId !== institutionId) throw conflict('invitation.other_institution');
      const { personId } = await lockEnrolment(tx, enrolmentId);
      await linkIdentity(tx, { identityId, personId, by: 'invitation' });
      return { institutionId, personId };
    });
  }
}
