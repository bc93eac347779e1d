import type { FixedGroup, GroupingPerson, GroupingProblem, NeverAlone } from '#matching';
import type { GroupWish, SchemeSettings, WishKind, WishWeight } from '#schemes';
import { attributesOf } from './attributes.js';
import { placesOf, type Participant } from './participants.js';

type Counting = Exclude<WishWeight, 'not'>;

/**
 * What one student at odds with a wish costs. An hour that somebody cannot weighs more than being
 * among others: who cannot come has no group.
 */
const POINTS: Readonly<Record<WishKind, Readonly<Record<Counting, number>>>> = {
  common_hour: { important: 10, little: 1 },
  alike: { important: 3, little: 1 },
  mentor_alike: { important: 3, little: 1 },
  // Where it is important, it comes before all points.
  never_alone: { important: Infinity, little: 1 },
  mix: { important: 3, little: 1 },
};

/** A gender that is neither is not a kind in which somebody could be 'the only one'. */
const KINDS: Readonly<Record<string, NeverAlone['values']>> = { gender: ['woman', 'man'] };

/** Groups that a run starts from, and who stays in them. */
export interface Kept {
  readonly fixedGroups: readonly FixedGroup[];
  readonly pins: NonNullable<GroupingProblem['pins']>;
}

export interface ProblemParts {
  readonly settings: SchemeSettings;
  readonly wishes: readonly GroupWish[];
  readonly mentees: readonly Participant[];
  readonly mentors: readonly Participant[];
  readonly kept?: Kept;
}

const personOf = (participant: Participant): GroupingPerson => ({
  id: participant.enrolmentId,
  attributes: attributesOf(participant),
  slots: participant.slots,
});

interface Weighed {
  readonly attribute: string;
  readonly weight: number;
}

/** The wishes of a kind that count at all. Others are no part of the problem. */
const weighed = (wishes: readonly GroupWish[], kind: WishKind): Weighed[] =>
  wishes.flatMap((wish) =>
    wish.kind === kind && wish.weight !== 'not'
      ? [{ attribute: wish.attribute ?? '', weight: POINTS[kind][wish.weight] }]
      : [],
  );

const neverAlone = ({ attribute, weight }: Weighed): NeverAlone => {
  const values = KINDS[attribute];
  return {
    attribute,
    ...(values ? { values } : {}),
    ...(Number.isFinite(weight) ? { weight } : {}),
  };
};

/** Who is not to be put together again: as students of a group, or as student and mentor. */
const keptApart = (
  mentees: readonly Participant[],
  mentors: readonly Participant[],
): Pick<GroupingProblem, 'apart' | 'neverLedBy'> => {
  const students = new Set(mentees.map(({ enrolmentId }) => enrolmentId));
  const leaders = new Set(mentors.map(({ enrolmentId }) => enrolmentId));
  const pairs = mentees.flatMap(({ enrolmentId, apartFrom = [] }) =>
    apartFrom.map((other) => [enrolmentId, other] as const),
  );
  const apart = pairs.filter(([one, other]) => students.has(other) && one < other);
  const neverLedBy = pairs
    .filter(([, other]) => leaders.has(other))
    .map(([personId, leaderId]) => ({ personId, leaderId }));
  return {
    ...(apart.length > 0 ? { apart } : {}),
    ...(neverLedBy.length > 0 ? { neverLedBy } : {}),
  };
};

/** A round's roster, settings and a coordinator's choices as the engine's problem. */
export const groupingProblem = (parts: ProblemParts): GroupingProblem => {
  const { settings, wishes, mentees, mentors, kept } = parts;
  const { group, matching } = settings;
  const of = (kind: WishKind): Weighed[] => weighed(wishes, kind);
  const [hour] = of('common_hour');
  return {
    persons: mentees.map(personOf),
    leaders: mentors.map((mentor) => ({ ...personOf(mentor), maxGroups: placesOf(mentor) })),
    size: { min: group.minimum, target: group.target, max: group.maximum },
    sameWithin: matching.sameWithin,
    criteria: [
      ...of('alike').map((wish) => ({ ...wish, kind: 'alike' as const })),
      ...of('mix').map((wish) => ({ ...wish, kind: 'balance' as const })),
    ],
    leaderFit: of('mentor_alike'),
    neverAlone: of('never_alone').map(neverAlone),
    commonHour: hour ? { weight: hour.weight } : null,
    ...keptApart(mentees, mentors),
    ...kept,
  };
};
