import { valuesOf } from '../grouping/features.js';
import type { AssignmentCriterion, AssignmentRule, Mentee, Mentor, Wishes } from './problem.js';

export const POINTS_PER_WEIGHT = 1000;

/** As many hours in common are as good as any more. */
const ENOUGH_HOURS = 3;

/** What a rule or criterion compares: the values on both sides; null is unknown. */
export interface Sides {
  readonly name: string;
  readonly ofMentee: (mentee: Mentee) => readonly (string | number)[] | null;
  readonly ofMentor: (mentor: Mentor) => readonly (string | number)[] | null;
}

const known = (values: readonly (string | number)[]) => (values.length > 0 ? values : null);

const HOURS: Sides = {
  name: 'hours',
  ofMentee: ({ slots }) => slots && [...new Set(slots)],
  ofMentor: ({ slots }) => slots && [...new Set(slots)],
};

/** What is compared pair by pair; null for criteria that look at one side alone, or at wishes. */
export const sidesOf = (of: AssignmentRule | AssignmentCriterion): Sides | null => {
  switch (of.kind) {
    case 'same':
    case 'different': {
      const { attribute, mentorAttribute = attribute } = of;
      return {
        name: JSON.stringify([attribute, mentorAttribute]),
        ofMentee: (mentee) => known(valuesOf(mentee.attributes[attribute])),
        ofMentor: (mentor) => known(valuesOf(mentor.attributes[mentorAttribute])),
      };
    }
    case 'hours':
    case 'shared_hour':
      return HOURS;
    default:
      return null;
  }
};

/** Whether a rule lets a pair with so many values in common be, both sides known. */
export const allows = (rule: AssignmentRule, common: number): boolean =>
  rule.kind === 'different' ? common === 0 : common > 0;

/** How well a pair fulfils a criterion, from 0 to 1, by values in common out of the mentee's. */
export const fulfilled = (criterion: AssignmentCriterion, common: number, of: number): number => {
  if (criterion.kind === 'hours') return Math.min(common, ENOUGH_HOURS) / ENOUGH_HOURS;
  if (of === 0) return 0;
  return criterion.kind === 'different' ? 1 - common / of : common / of;
};

export const pointsFor = ({ weight }: AssignmentCriterion, share: number): number =>
  Math.round(POINTS_PER_WEIGHT * weight * share);

/** How far up in the wishes somebody stands, from 1; null: not wished for. */
export const wishOf = (wishes: Wishes | undefined, id: string): number | null => {
  const tier = wishes?.findIndex((ids) => ids.includes(id)) ?? -1;
  return tier < 0 ? null : tier + 1;
};

export const wishShare = (wish: number | null): number => (wish === null ? 0 : 1 / wish);

const numberIn = (person: Mentee | Mentor, attribute: string): number => {
  const value = person.attributes[attribute];
  return typeof value === 'number' ? Math.max(0, value) : 0;
};

/** A person's number as a share of the largest that anybody has. */
export const shareOfLargest = (
  people: readonly (Mentee | Mentor)[],
  attribute: string,
): ((person: Mentee | Mentor) => number) => {
  let largest = 0;
  for (const person of people) largest = Math.max(largest, numberIn(person, attribute));
  return (person) => (largest === 0 ? 0 : numberIn(person, attribute) / largest);
};
