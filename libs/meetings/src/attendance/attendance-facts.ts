import type { ApprovedAbsence, Span, Stretch, Threshold, ThresholdUnit } from '#schemes';

/** What has been noted of one student in a stretch of the round, in whichever groups. */
export interface Tally {
  /** Came to, of the meetings they were expected at. */
  readonly present: number;
  /** Missed, and nothing has been decided about it. */
  readonly missed: number;
  /** Missed, and the coordinator has approved the absence. */
  readonly approved: number;
  /** Missed, and the coordinator has said that something else counts for it. */
  readonly replaced: number;
  /** Came to, at groups that were not theirs at the time. */
  readonly asGuest: number;
  /** Planned for the group they are in now. */
  readonly planned: number;
  /** Held by the group they are in now, whoever was in it. */
  readonly heldByGroup: number;
  /** Talks with a mentor that were held. */
  readonly talks: number;
  /** Talks they did not come to: the absence is approved. */
  readonly talksApproved: number;
  /** Talks they did not come to: something else counts for it. */
  readonly talksReplaced: number;
}

/** What a round asks of its students. */
export interface AttendanceRule {
  readonly threshold: Threshold;
  readonly approvedAbsence: ApprovedAbsence;
  /** How many meetings the plan says for the stretch. Null: it does not say. */
  readonly plannedCount: number | null;
  /**
   * Talks count as meetings; how many each student is to have in the stretch, null where it does not say.
   * Null: they do not count.
   */
  readonly talks: { readonly count: number | null } | null;
  /** The stretch that counts on the day. */
  readonly stretch: Stretch;
  /** Its last day is over. */
  readonly isOver: boolean;
}

export const OUTLOOKS = ['reached', 'within_reach', 'out_of_reach'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** Where a student stands: counts of meetings, and never a score. */
export interface AttendanceFacts {
  readonly per: Span;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly unit: ThresholdUnit;
  readonly least: number;
  readonly attended: number;
  /** How many count so far. */
  readonly of: number;
  /** How many are still to come, as far as anybody knows. */
  readonly left: number;
  /** How many one has to have attended by the end of the stretch. */
  readonly needed: number;
  /** How many more one has to attend; more than are left while more can be planned, and within reach. */
  readonly missing: number;
  readonly outlook: Outlook;
  /** Has been at fewer than the rule asks, of the meetings so far. */
  readonly isBelow: boolean;
  /** Talks are among them. */
  readonly countsTalks: boolean;
}

/**
 * Counts what a student has attended against what the round asks for. Having been at another group's
 * meeting makes up for one that was missed, never for more than were. A percentage is of all meetings
 * of the stretch, those to come included, and rounded up; a number is a number, however many there are.
 * Where talks count, one that was held is a meeting attended, as many as there are to be and no more; one that
 * is lacking is still to come until the stretch is over, and then was missed, whoever did not come to it. What
 * is decided of one they did not come to is of one that is lacking: had they another, it says nothing more.
 * Without a number in the plan nothing is out of reach before the stretch is over.
 */
export const attendanceFacts = (tally: Tally, rule: AttendanceRule): AttendanceFacts => {
  const facts = withExcused(tally, rule);
  // More meetings can be planned: that the rule is out of reach is known once the stretch is over.
  const isOpen = rule.plannedCount === null && !rule.isOver;
  return isOpen && facts.outlook === 'out_of_reach'
    ? { ...facts, outlook: 'within_reach', isBelow: facts.unit === 'percent' && facts.isBelow }
    : facts;
};

const withExcused = (tally: Tally, rule: AttendanceRule): AttendanceFacts => {
  const facts = count(tally, rule);
  const isLeftOut = tally.talksApproved > 0 && rule.approvedAbsence === 'left_out';
  // A talk that need not be had still can be, until the stretch is over: being excused is never a loss.
  return isLeftOut && !rule.isOver && facts.outlook === 'out_of_reach'
    ? count({ ...tally, talksApproved: 0 }, rule)
    : facts;
};

const count = (tally: Tally, rule: AttendanceRule): AttendanceFacts => {
  const { threshold, approvedAbsence, plannedCount, stretch, isOver } = rule;
  const counts = approvedAbsence === 'attended';
  // First for those that count against them, then for those that would be left out.
  const madeUp = Math.min(tally.asGuest, tally.missed + (counts ? 0 : tally.approved));
  const { talked, excused, lacking } = talksIn(tally, rule);
  const approved = counts ? tally.approved + excused : 0;
  const attended = tally.present + tally.replaced + madeUp + talked + approved;
  const of = attended + Math.max(0, tally.missed - madeUp) + (isOver ? lacking : 0);
  const unplanned = isOver ? 0 : (plannedCount ?? 0) - tally.heldByGroup;
  const left = Math.max(tally.planned, unplanned) + (isOver ? 0 : lacking);
  const { unit, least, per } = threshold;
  const needed = unit === 'meetings' ? least : Math.ceil((least * (of + left)) / 100);
  const missing = Math.max(0, needed - attended);
  const outlook = missing === 0 ? 'reached' : missing <= left ? 'within_reach' : 'out_of_reach';
  const isBelow = unit === 'meetings' ? outlook === 'out_of_reach' : attended * 100 < least * of;
  return {
    ...{ per, startsOn: stretch.startsOn, endsOn: stretch.endsOn, unit, least },
    ...{ attended, of, left, needed, missing, outlook, isBelow },
    countsTalks: rule.talks !== null,
  };
};

const talksIn = (
  { talks: held, talksApproved, talksReplaced }: Tally,
  { talks }: AttendanceRule,
): { talked: number; excused: number; lacking: number } => {
  if (!talks) return { talked: 0, excused: 0, lacking: 0 };
  const most = talks.count ?? Infinity;
  const talked = Math.min(held + talksReplaced, most);
  const excused = Math.min(talksApproved, most - talked);
  return { talked, excused, lacking: (talks.count ?? talked + excused) - talked - excused };
};
