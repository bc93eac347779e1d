import { notFound } from '#kernel';
import type { Tx } from '#platform';
import { PAST_ANSWERS, type RoundState } from '#schemes';
import type { EnrolmentRole, EnrolmentState, WayIn } from './enrolment.entity.js';
import { canSee } from './enrolment.policy.js';

/** An enrolment as its use cases need it, with what they must know of the round. */
export interface FoundEnrolment {
  readonly id: string;
  readonly roundId: string;
  readonly personId: string;
  readonly role: EnrolmentRole;
  readonly state: EnrolmentState;
  readonly enteredBy: WayIn | null;
  readonly excuseAskedAt: Date | null;
  readonly slots: number[] | null;
  readonly languages: string[] | null;
  readonly interests: string[] | null;
  readonly maxGroups: number | null;
  readonly experience: string | null;
  readonly correctedFields: string[];
  readonly version: number;
  readonly schemeId: string;
  readonly roundState: RoundState;
  readonly isPastAnswers: boolean;
}

/**
 * The enrolment, locked until the transaction ends, so that two answers come one after the other.
 * Whether the actor may know of it is the caller's to ask: an invitation has no actor yet.
 */
export const lockEnrolment = async (tx: Tx, id: string): Promise<FoundEnrolment> => {
  const [found] = await tx.query<FoundEnrolment>(
    `select e.id, e.round_id as "roundId", e.person_id as "personId", e.role, e.state,
            e.entered_by as "enteredBy", e.excuse_asked_at as "excuseAskedAt",
            e.slots, e.languages, e.interests, e.max_groups as "maxGroups", e.experience,
            e.corrected_fields as "correctedFields", e.version,
            r.scheme_id as "schemeId", r.state as "roundState", ${PAST_ANSWERS} as "isPastAnswers"
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where e.institution_id = $1 and e.id = $2 and p.erased_at is null
     for update of e`,
    [tx.institutionId, id],
  );
  if (!found) throw notFound();
  return found;
};

/** @throws DomainError `not_found` also for the enrolment of somebody else */
export const lockMine = async (tx: Tx, id: string): Promise<FoundEnrolment> => {
  const found = await lockEnrolment(tx, id);
  if (!canSee(tx.actor, found)) throw notFound();
  return found;
};
