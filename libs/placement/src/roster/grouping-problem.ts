import type {
  FixedGroup,
  GroupingCriterion,
  GroupingPerson,
  GroupingProblem,
  NeverAlone,
} from '#matching';
import type { GroupingAttribute, SchemeSettings } from '#schemes';
import { attributesOf } from './attributes.js';
import { placesOf, type Participant } from './participants.js';

/**
 * What one student at odds with each wish costs. Meeting at all comes first, studying the same
 * next, and the mixes last: each of them is one of several.
 */
const WEIGHTS = { hour: 10, alike: 3, mix: 1, leader: 1 } as const;

/** A gender that is neither is not a kind in which somebody could be 'the only one'. */
const KINDS: Readonly<Record<string, NeverAlone['values']>> = { gender: ['woman', 'man'] };

/** Groups that a run starts from, and who stays in them. */
export interface Kept {
  readonly fixedGroups: readonly FixedGroup[];
  readonly pins: NonNullable<GroupingProblem['pins']>;
}

export interface ProblemParts {
  readonly settings: SchemeSettings;
  readonly mixBy: readonly GroupingAttribute[];
  readonly mentees: readonly Participant[];
  readonly mentors: readonly Participant[];
  readonly kept?: Kept;
}

const personOf = (participant: Participant): GroupingPerson => ({
  id: participant.enrolmentId,
  attributes: attributesOf(participant),
  slots: participant.slots,
});

/** What the coordinator asked to mix is not also wanted alike, nor what a rule already settles. */
const criteriaOf = (
  { sameWithin, alike }: SchemeSettings['matching'],
  mixBy: readonly GroupingAttribute[],
): GroupingCriterion[] => [
  ...alike
    .filter((attribute) => !mixBy.includes(attribute) && !sameWithin.includes(attribute))
    .map((attribute) => ({ attribute, kind: 'alike' as const, weight: WEIGHTS.alike })),
  ...mixBy
    .filter((attribute) => !sameWithin.includes(attribute))
    .map((attribute) => ({ attribute, kind: 'balance' as const, weight: WEIGHTS.mix })),
];

/** A round's roster, settings and a coordinator's choices as the engine's problem. */
export const groupingProblem = (parts: ProblemParts): GroupingProblem => {
  const { settings, mixBy, mentees, mentors, kept } = parts;
  const { group, matching } = settings;
  return {
    persons: mentees.map(personOf),
    leaders: mentors.map((mentor) => ({ ...personOf(mentor), maxGroups: placesOf(mentor) })),
    size: { min: group.minimum, target: group.target, max: group.maximum },
    sameWithin: matching.sameWithin,
    criteria: criteriaOf(matching, mixBy),
    leaderFit: matching.alike.map((attribute) => ({ attribute, weight: WEIGHTS.leader })),
    neverAlone: matching.neverAlone.map((attribute) => {
      const values = KINDS[attribute];
      return values ? { attribute, values } : { attribute };
    }),
    commonHour: matching.commonHour ? { weight: WEIGHTS.hour } : null,
    ...kept,
  };
};
