import type { Actor } from '#kernel';
import { canRunRound, takesAnswers, takesInvitations, type RoundState } from '#schemes';
import type { EnrolmentRole, EnrolmentState, WayIn } from './enrolment.entity.js';

/** What the policies look at. */
export interface EnrolmentInRound {
  readonly personId: string;
  readonly role: EnrolmentRole;
  readonly state: EnrolmentState;
  readonly enteredBy: WayIn | null;
  readonly schemeId: string;
  readonly roundState: RoundState;
  /** The last day for a yes is over. */
  readonly isPastAnswers: boolean;
}

export const isOwn = (actor: Actor, { personId }: EnrolmentInRound): boolean =>
  actor.personId === personId;

/** Corrects, withdraws, joins on somebody's behalf. */
export const canRun = (actor: Actor, { schemeId }: EnrolmentInRound): boolean =>
  canRunRound(actor, schemeId);

/** Knows that the enrolment is there. */
export const canSee = (actor: Actor, enrolment: EnrolmentInRound): boolean =>
  isOwn(actor, enrolment) || canRun(actor, enrolment);

/** Mentors are asked first, and answer before the round opens to students. */
const isTaken = ({ role, roundState }: EnrolmentInRound): boolean =>
  role === 'mentor' ? takesInvitations(roundState) : takesAnswers(roundState);

/** Students have a last day for a yes, if the round says so. */
const isLate = ({ role, isPastAnswers }: EnrolmentInRound): boolean =>
  role === 'mentee' && isPastAnswers;

/**
 * Says yes or no, now or once more: while the round is open, and unless one has left it. When the last
 * day for a yes is over, whoever is in may still leave.
 */
export const canDecide = (enrolment: EnrolmentInRound): boolean =>
  isTaken(enrolment) &&
  enrolment.state !== 'withdrawn' &&
  (!isLate(enrolment) || enrolment.state === 'joined');

/** Why somebody cannot say yes or no. */
export const whyNotDecide = (enrolment: EnrolmentInRound): string => {
  if (!isTaken(enrolment)) return 'round.closed';
  return enrolment.state === 'withdrawn' ? 'enrolment.withdrawn' : 'round.deadline_passed';
};

/** Is in because the programme says so: leaving is the coordinator's to allow. */
export const mustTakePart = ({ state, enteredBy }: EnrolmentInRound): boolean =>
  state === 'joined' && enteredBy === 'mandatory';

/** Says when one can, in which languages and with which interests. */
export const canGiveAnswers = (enrolment: EnrolmentInRound): boolean =>
  canDecide(enrolment) && enrolment.state !== 'declined';

export const whyNotGiveAnswers = (enrolment: EnrolmentInRound): string => {
  const why = whyNotDecide(enrolment);
  const isOut = enrolment.state === 'declined' || enrolment.state === 'withdrawn';
  return isOut && why !== 'round.closed' ? 'enrolment.not_joined' : why;
};
