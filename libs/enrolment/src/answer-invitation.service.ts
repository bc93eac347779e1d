import type { Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Decide, type Decision } from './decide.service.js';
import { lockEnrolment } from './find-enrolment.js';
import { withInvitation } from './find-invitation.js';
import type { InvitationAnswered } from './invitations.views.js';

export interface Answered {
  readonly view: InvitationAnswered;
  /** Who is let in by it; null where nobody is. */
  readonly enters: { readonly institutionId: string; readonly personId: string } | null;
}

/**
 * Yes or no by the invitation's secret. A yes signs the student in, so that the questions can
 * follow at once. Whoever holds a role in the institution signs in the ordinary way instead: a link
 * in a mail must not open what a coordinator can open.
 */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly db: Database,
    private readonly decide: Decide,
  ) {}

  /** @param actor who is signed in already, if anybody */
  async run(token: string, answer: Decision, actor: Actor | null): Promise<Answered> {
    const { institutionId, enrolmentId, personId, mayEnter } = await withInvitation(
      this.db,
      token,
      async (tx, id) => {
        const enrolment = await lockEnrolment(tx, id);
        await this.decide.run(tx, enrolment, answer);
        const mayEnter = answer === 'joined' && !(await holdsRole(tx, enrolment.personId));
        const { institutionId } = tx;
        return { institutionId, enrolmentId: id, personId: enrolment.personId, mayEnter };
      },
    );
    const isThere = actor?.institutionId === institutionId && actor.personId === personId;
    const enters = mayEnter && !isThere ? { institutionId, personId } : null;
    return {
      view: { enrolmentId, state: answer, signedIn: isThere || enters !== null },
      enters,
    };
  }
}

const holdsRole = async (tx: Tx, personId: string): Promise<boolean> => {
  const grants = await tx.query(
    `select from grants where institution_id = $1 and person_id = $2 limit 1`,
    [tx.institutionId, personId],
  );
  return grants.length > 0;
};
