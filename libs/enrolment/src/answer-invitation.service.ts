import { DomainError, type Actor } from '#kernel';
import { CONFIG, Database, type Config, type Tx } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
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
 * Yes or no by the invitation's secret. Where there is an identity provider, a yes is the signed-in
 * person's alone, and the secret is enough for a no. In the demo a yes signs the student in, so that
 * the questions can follow at once; but whoever holds a role in the institution signs in the ordinary way instead: a link
 * in a mail must not open what a coordinator can open.
 */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly db: Database,
    private readonly decide: Decide,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param actor who is signed in already, if anybody */
  async run(token: string, answer: Decision, actor: Actor | null): Promise<Answered> {
    const { institutionId, enrolmentId, personId, mayEnter } = await withInvitation(
      this.db,
      token,
      async (tx, id) => {
        const enrolment = await lockEnrolment(tx, id);
        const { institutionId } = tx;
        const isTheirs = isSamePerson(actor, institutionId, enrolment.personId);
        if (answer === 'joined' && !this.config.demo && !isTheirs)
          throw new DomainError('session.required', 401);
        await this.decide.run(tx, enrolment, answer);
        const mayEnter =
          this.config.demo && answer === 'joined' && !(await holdsRole(tx, enrolment.personId));
        return { institutionId, enrolmentId: id, personId: enrolment.personId, mayEnter };
      },
    );
    const isThere = isSamePerson(actor, institutionId, personId);
    const enters = mayEnter && !isThere ? { institutionId, personId } : null;
    return {
      view: { enrolmentId, state: answer, signedIn: isThere || enters !== null },
      enters,
    };
  }
}

const isSamePerson = (actor: Actor | null, institutionId: string, personId: string): boolean =>
  actor?.institutionId === institutionId && actor.personId === personId;

const holdsRole = async (tx: Tx, personId: string): Promise<boolean> => {
  const grants = await tx.query(
    `select from grants where institution_id = $1 and person_id = $2 limit 1`,
    [tx.institutionId, personId],
  );
  return grants.length > 0;
};
