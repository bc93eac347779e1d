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
type Activity =
  'reformat' | 'apply' | 'answer' | 'rank' | 'match' | 'takeSeats' | 'log' | 'certify' | 'clear';

/**
 * Choosing between groups, pairs and neither; applying as a mentor; answering, joining and withdrawing;
 * wishing for somebody; forming groups; taking seats; logging; mentors' making certificates of their own;
 * clearing it of its people.
 */
const ALLOWS: Readonly<Record<RoundState, readonly Activity[]>> = {
  draft: ['reformat', 'match', 'clear'],
  call: ['reformat', 'apply', 'match'],
  open: ['reformat', 'apply', 'answer', 'rank', 'match'],
  matching: ['answer', 'match'],
  running: ['answer', 'takeSeats', 'log'],
  closing: ['log', 'certify', 'clear'],
  archived: ['certify', 'clear'],
};

const allowing =
  (activity: Activity) =>
  (state: RoundState): boolean =>
    ALLOWS[state].includes(activity);

/** Nobody has been brought together yet, so that it can still have groups, pairs or neither. */
export const takesFormat = allowing('reformat');
/** Mentors may apply, until the last day for it. */
export const takesApplications = allowing('apply');
/** People may still answer, join, withdraw and take seats. */
export const takesAnswers = allowing('answer');
/** Mentees and mentors may say whom they wish for, until the last day to answer. */
export const takesWishLists = allowing('rank');
/** Groups may be proposed and published. */
export const takesMatching = allowing('match');
/** Free seats may be taken, and are given to those who wait. */
export const takesSeats = allowing('takeSeats');
/** Mentors plan and log meetings; groups and pairs are at it. */
export const takesLogs = allowing('log');
/** It is over, so that mentors may certify what they have done, where their round lets them. */
export const takesOwnCertificates = allowing('certify');
/** Its people are not in the middle of anything, and may be removed. */
export const takesClearing = allowing('clear');
/** It is put away: nothing in it is changed any more. */
export const isArchived = (state: RoundState): boolean => state === 'archived';

export const OPEN_TO_ANSWERS: readonly RoundState[] = ROUND_STATES.filter(takesAnswers);

/** It has not been opened: whoever is invited opens it. */
export const BEFORE_OPENING: readonly RoundState[] = ['draft', 'call'];

/** Students may be invited: also into a round that is opened by it. */
export const takesInvitations = (state: RoundState): boolean =>
  BEFORE_OPENING.includes(state) || takesAnswers(state);

/**
 * SQL: whether a round is in a state that allows something.
 *
 * @param round its alias
 */
export const roundThat = (allows: (state: RoundState) => boolean, round = 'r'): string =>
  `${round}.state in (${ROUND_STATES.filter(allows)
    .map((state) => `'${state}'`)
    .join(', ')})`;

/** A step that a round takes by itself, because of something that was done in it. */
export interface Advance {
  readonly from: readonly RoundState[];
  readonly to: RoundState;
}

/** Students were invited. */
export const OPENS: Advance = { from: BEFORE_OPENING, to: 'open' };
/** There are groups, or pairs. */
export const STARTS: Advance = { from: [...BEFORE_OPENING, 'open', 'matching'], to: 'running' };

/** A round whose people were removed, to be used once more. */
export const AS_CLEARED: RoundState = 'draft';
/** A round that was kept for as long as it may be. */
export const AS_FORGOTTEN: RoundState = 'archived';
