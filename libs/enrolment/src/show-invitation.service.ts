import { notFound } from '#kernel';
import { CONFIG, Database, type Config } from '#platform';
import { PAST_ANSWERS, type RoundState } from '#schemes';
import { Inject, Injectable } from '@nestjs/common';
import type { EnrolmentRole, EnrolmentState, WayIn } from './enrolment.entity.js';
import { canDecide, mustTakePart } from './enrolment.policy.js';
import { withInvitation } from './find-invitation.js';
import { doorOf, type InvitationReader } from './invitation-door.js';
import type { InvitationView } from './invitations.views.js';

type Row = Omit<InvitationView, 'person' | 'canAnswer' | 'mustTakePart' | 'door' | 'isAnothers'> &
  InvitationView['person'] & {
    readonly personId: string;
    readonly isTaken: boolean;
    readonly role: EnrolmentRole;
    readonly schemeId: string;
    readonly roundState: RoundState;
    readonly state: EnrolmentState;
    readonly enteredBy: WayIn | null;
  };

/** What an invitation is to, and for whom. Changes nothing: mail scanners open links, too. */
@Injectable()
export class ShowInvitation {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param reader who is signed in, if anybody is */
  run(token: string, reader: InvitationReader): Promise<InvitationView> {
    return withInvitation(this.db, token, async (tx, enrolmentId) => {
      const [row] = await tx.query<Row>(QUERY, [tx.institutionId, enrolmentId]);
      if (!row) throw notFound();
      const { givenName, familyInitial, programme, campus, ...rest } = row;
      const { personId, role, schemeId, roundState, isTaken, ...invitation } = rest;
      const { state, enteredBy, isPastAnswers } = invitation;
      const facts = { personId, role, schemeId, roundState, state, enteredBy, isPastAnswers };
      return {
        ...invitation,
        person: { givenName, familyInitial, programme, campus },
        door: doorOf({ isDemo: this.config.demo, personId, isTaken }, reader),
        isAnothers: reader.actor !== null && reader.actor.personId !== personId,
        canAnswer: canDecide(facts),
        mustTakePart: mustTakePart(facts),
      };
    });
  }
}

const QUERY = `
  select e.id as "enrolmentId", i.id as "institutionId", i.name as "institutionName", s.name as "schemeName",
         r.name as "roundName", r.starts_on::text as "startsOn", r.ends_on::text as "endsOn",
         r.answer_by::text as "answerBy", ${PAST_ANSWERS} as "isPastAnswers",
         r.settings -> 'about' as about,
         p.given_name as "givenName", left(p.family_name, 1) as "familyInitial",
         exists (select from identities i where i.institution_id = p.institution_id
                 and i.person_id = p.id) as "isTaken", pr.name as programme, p.campus,
         e.state, e.entered_by as "enteredBy", e.person_id as "personId", e.role, r.scheme_id as "schemeId", r.state as "roundState"
  from enrolments e
  join institutions i on i.id = e.institution_id
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
  join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
  left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
  where e.institution_id = $1 and e.id = $2`;
