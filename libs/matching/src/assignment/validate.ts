import { invalid, isWeeklySlot } from '#kernel';
import { pairKey } from './pair-score.js';
import type {
  AssignmentMode,
  AssignmentProblem,
  AssignOptions,
  Mentee,
  Mentor,
  Pair,
} from './problem.js';

const refuse = (code: string, details: Record<string, unknown> = {}): never => {
  throw invalid(`assignment.${code}`, details);
};

const isCount = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;

/** Points above this could make sums and prices inexact. */
const MOST_POINTS = 10_000_000;
const MOST_WEIGHT = 1000;
const MOST_WEIGHTS = 100_000;

/** A table of all pairs beyond this does not fit in memory (2 or 4 bytes each). */
const MOST_IN_TABLE = 400_000_000;

/** Lists of candidates need no table, but every pair is looked at more than once. */
const MOST_BY_LISTS = 2_000_000_000;

export const fitsInTable = ({ mentees, mentors }: AssignmentProblem): boolean =>
  mentees.length * mentors.length <= MOST_IN_TABLE;

/** The first that occurs twice. */
const twice = (ids: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return ids.find((id) => seen.has(id) || !seen.add(id));
};

const isValue = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  (typeof value === 'number'
    ? Number.isFinite(value)
    : Array.isArray(value) && value.every((v) => typeof v === 'string'));

const checkPeople = (
  kind: 'mentee' | 'mentor',
  people: readonly (Mentee | Mentor)[],
  others: ReadonlySet<string>,
): void => {
  const double = twice(people.map((p) => p.id));
  if (double !== undefined) refuse(`duplicate_${kind}`, { ids: [double] });
  for (const { id, attributes, slots, wishes } of people) {
    if (slots?.some((s) => !isWeeklySlot(s))) refuse('not_a_slot', { ids: [id] });
    for (const [attribute, value] of Object.entries(attributes))
      if (!isValue(value)) refuse('attribute_not_a_value', { ids: [id], attribute });
    const wished = wishes?.flat() ?? [];
    const again = twice(wished);
    if (again !== undefined) refuse('wished_twice', { ids: [id, again] });
    const stranger = wished.find((other) => !others.has(other));
    if (stranger !== undefined) refuse('unknown_wish', { ids: [id, stranger] });
  }
};

/** Modes of one stage, whose measure is a sum of points. */
export type ModeByPoints = Extract<AssignmentMode, 'total' | 'fewest_left_out'>;

export const isByPoints = (mode: AssignmentMode = 'fewest_left_out'): mode is ModeByPoints =>
  mode === 'total' || mode === 'fewest_left_out';

const checkSize = ({ mentees, mentors }: AssignmentProblem, options: AssignOptions): void => {
  if (mentors.length === 0) refuse('no_mentors');
  const pairs = mentees.length * mentors.length;
  const most = isByPoints(options.mode) ? MOST_BY_LISTS : MOST_IN_TABLE;
  if (pairs > most) refuse('too_large', { pairs, most });
};

const checkPlaces = ({ mentors }: AssignmentProblem): void => {
  for (const { id, minMentees = 0, maxMentees } of mentors) {
    if (!isCount(minMentees) || !isCount(maxMentees)) refuse('places_not_a_number', { ids: [id] });
    if (minMentees > maxMentees)
      refuse('min_above_max', { ids: [id], min: minMentees, max: maxMentees });
  }
};

const checkPoints = ({ points, mentees, mentors }: AssignmentProblem): void => {
  if (points === undefined) return;
  if (points.length !== mentees.length) refuse('points_rows_missing');
  for (const [i, row] of points.entries()) {
    if (row.length !== mentors.length) refuse('points_rows_missing', { ids: [mentees[i]!.id] });
    for (let j = 0; j < row.length; j++) {
      const value = row[j];
      if (value === null) continue;
      if (!Number.isInteger(value) || Math.abs(value!) > MOST_POINTS)
        refuse('points_not_a_number', { ids: [mentees[i]!.id, mentors[j]!.id] });
    }
  }
};

const checkWeights = ({ criteria = [], current }: AssignmentProblem): void => {
  for (const { kind, weight } of criteria) {
    if (!(Number.isFinite(weight) && weight >= 0 && weight <= MOST_WEIGHT))
      refuse('weight_not_a_number', { kind });
  }
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0);
  if (all > MOST_WEIGHTS) refuse('weights_too_large', { most: MOST_WEIGHTS });
  const gain = current?.gainToMove ?? null;
  if (gain !== null && !(isCount(gain) && gain <= MOST_POINTS)) refuse('gain_not_a_number');
};

const checkPairs = (
  problem: AssignmentProblem,
  menteeIds: ReadonlySet<string>,
  mentorIds: ReadonlySet<string>,
): void => {
  const { vetoes = [], neverAgain = [], exempt = [], pins = [], current } = problem;
  const named: Pair[] = [...vetoes, ...neverAgain, ...exempt, ...pins];
  const stray = named.find((p) => !menteeIds.has(p.menteeId) || !mentorIds.has(p.mentorId));
  if (stray) refuse('unknown_person', { ids: [stray.menteeId, stray.mentorId] });
  const pinned = twice(pins.map((p) => p.menteeId));
  if (pinned !== undefined) refuse('pinned_twice', { ids: [pinned] });
  const placed = twice(current?.pairs.map((p) => p.menteeId) ?? []);
  if (placed !== undefined) refuse('placed_twice', { ids: [placed] });
  const never = new Set([...vetoes, ...neverAgain].map((p) => pairKey(p.menteeId, p.mentorId)));
  const vetoed = pins.find((p) => never.has(pairKey(p.menteeId, p.mentorId)));
  if (vetoed) refuse('pinned_against_veto', { ids: [vetoed.menteeId, vetoed.mentorId] });
  const row = new Map(problem.mentees.map((p, i) => [p.id, i]));
  const column = new Map(problem.mentors.map((p, j) => [p.id, j]));
  for (const { menteeId, mentorId } of pins) {
    const given = problem.points?.[row.get(menteeId)!]![column.get(mentorId)!];
    if (given === null) refuse('pinned_against_veto', { ids: [menteeId, mentorId] });
  }
  const pinsAt = Map.groupBy(pins, (p) => p.mentorId);
  for (const { id, maxMentees } of problem.mentors) {
    const here = pinsAt.get(id) ?? [];
    if (here.length > maxMentees)
      refuse('more_pins_than_places', { ids: [id, ...here.map((p) => p.menteeId)] });
  }
};

const checkMode = ({ current }: AssignmentProblem, options: AssignOptions): void => {
  const gain = current?.gainToMove ?? null;
  if (!isByPoints(options.mode) && gain !== null)
    refuse('gain_needs_points', { mode: options.mode });
};

/**
 * Refuses a problem that contradicts itself, before any work. Places filled already may name people
 * who have left since.
 *
 * @throws DomainError 422 `assignment.<what>` with the ids it is about
 */
export const validateAssignment = (
  problem: AssignmentProblem,
  options: AssignOptions = {},
): void => {
  const menteeIds = new Set(problem.mentees.map((p) => p.id));
  const mentorIds = new Set(problem.mentors.map((p) => p.id));
  checkSize(problem, options);
  checkPlaces(problem);
  checkPeople('mentee', problem.mentees, mentorIds);
  checkPeople('mentor', problem.mentors, menteeIds);
  checkPoints(problem);
  checkWeights(problem);
  checkPairs(problem, menteeIds, mentorIds);
  checkMode(problem, options);
};
