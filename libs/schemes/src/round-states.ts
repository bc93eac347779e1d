import { ROUND_STATES, type RoundState } from './round.entity.js';

/**
 * The path of a round, and the ways back: a round may be matched again, and one that was closed by
 * mistake opened. Calling for mentors first is a scheme's own choice. What is archived stays so.
 */
const NEXT: Readonly<Record<RoundState, readonly RoundState[]>> = {
  draft: ['call', 'open'],
  call: ['draft', 'open'],
  open: ['draft', 'call', 'matching', 'running'],
  matching: ['open', 'running'],
  running: ['matching', 'closing'],
  closing: ['running', 'archived'],
  archived: [],
};

interface Paths {
  /** The round has mentors who apply. */
  readonly callsForMentors: boolean;
  /** It has groups, or pairs. */
  readonly formsGroups: boolean;
}

export const nextStates = (
  from: RoundState,
  { callsForMentors, formsGroups }: Paths,
): RoundState[] =>
  NEXT[from].filter(
    (to) => (to !== 'call' || callsForMentors) && (to !== 'matching' || formsGroups),
  );

/** What can be done in a round. */
type Activity = 'apply' | 'answer' | 'match' | 'takeSeats' | 'log';

/** Applying as a mentor; answering, joining and withdrawing; forming groups; taking seats; logging. */
const ALLOWS: Readonly<Record<RoundState, readonly Activity[]>> = {
  draft: ['match'],
  call: ['apply', 'match'],
  open: ['apply', 'answer', 'match'],
  matching: ['answer', 'match'],
  running: ['answer', 'takeSeats', 'log'],
  closing: ['log'],
  archived: [],
};

const allowing =
  (activity: Activity) =>
  (state: RoundState): boolean =>
    ALLOWS[state].includes(activity);

/** Mentors may apply, until the last day for it. */
export const takesApplications = allowing('apply');
/** People may still answer, join, withdraw and take seats. */
export const takesAnswers = allowing('answer');
/** Groups may be proposed and published. */
export const takesMatching = allowing('match');
/** Free seats may be taken, and are given to those who wait. */
export const takesSeats = allowing('takeSeats');
/** Mentors plan and log meetings. */
export const takesLogs = allowing('log');

export const OPEN_TO_ANSWERS: readonly RoundState[] = ROUND_STATES.filter(takesAnswers);

/** It has not been opened: whoever is invited opens it. */
export const BEFORE_OPENING: readonly RoundState[] = ['draft', 'call'];

/** Students may be invited: also into a round that is opened by it. */
export const takesInvitations = (state: RoundState): boolean =>
  BEFORE_OPENING.includes(state) || takesAnswers(state);
